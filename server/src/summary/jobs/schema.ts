import { HIDDEN_TYPE } from '../../strapi/hidden-type';

export const JOB_UID = 'plugin::newsroom.summary-job';
export const USAGE_UID = 'plugin::newsroom.model-usage';

/**
 * - `queued`: waits for its time; `running`: a process holds it until its lease ends;
 * - `done`: the model has written it; `held`: it says what the article does not bear;
 * - `failed`: given up; `outdated`: the article says something else by now.
 */
export const JOB_STATES = ['queued', 'running', 'done', 'held', 'failed', 'outdated'] as const;

export type JobState = (typeof JOB_STATES)[number];

/** What a model is asked for: one row per article, language and digest of its words. */
export const jobSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_summary_jobs',
  info: {
    singularName: 'summary-job',
    pluralName: 'summary-jobs',
    displayName: 'Summary to be written by a model',
  },
  attributes: {
    /** Digest of the four that follow: they are too long for a key of their own. */
    jobKey: { type: 'string', required: true },
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    articleDigest: { type: 'string', required: true },
    state: { type: 'enumeration', enum: JOB_STATES, required: true },
    /** What the state was before a run asked again: where the run is cancelled, it is so again. */
    formerState: { type: 'string' },
    /** Calls so far. */
    attempts: { type: 'integer', required: true },
    /** Milliseconds since 1970, as are all times that the queue compares. */
    availableAt: { type: 'biginteger', required: true },
    leaseUntil: { type: 'biginteger', required: true },
    /** The process that holds it. */
    worker: { type: 'string' },
    /** The kind of the last failure. */
    error: { type: 'string' },
    tokens: { type: 'integer', required: true },
    /** What the model wrote, one sentence to a line. */
    text: { type: 'text' },
    /** Whether the text is the answer that was asked for last: it is not asked for again. */
    isAnswered: { type: 'boolean', required: true },
    system: { type: 'string' },
    systemVersion: { type: 'string' },
    /** Id of the run over the archive that asked for it. */
    run: { type: 'integer' },
  },
  indexes: [
    { name: 'newsroom_summary_jobs_unique', type: 'unique', columns: ['job_key'] },
    { name: 'newsroom_summary_jobs_queue_index', columns: ['state', 'available_at'] },
    { name: 'newsroom_summary_jobs_run_index', columns: ['run', 'state'] },
    {
      name: 'newsroom_summary_jobs_document_index',
      columns: ['article_document_id', 'article_locale'],
    },
  ],
};

/** Tokens that models took, by day (`2026-11-28`) and by month (`2026-11`), in UTC. */
export const usageSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_model_usage',
  info: { singularName: 'model-usage', pluralName: 'model-usages', displayName: 'Use of models' },
  attributes: {
    period: { type: 'string', required: true },
    tokens: { type: 'biginteger', required: true },
    calls: { type: 'integer', required: true },
  },
  indexes: [{ name: 'newsroom_model_usage_unique', type: 'unique', columns: ['period'] }],
};
