import type { Core } from '@strapi/strapi';
import type {
  InspectRequest,
  ModelError,
  ModelState,
  SummaryInspection,
  SummaryProvenance,
} from '../../../../shared/contracts';
import type { NewsroomConfig } from '../../config';
import { isBlank } from '../../blank';
import type { Rights } from '../../desk/rights';
import type { ArticleType } from '../../types/article-type';
import { BY_SENTENCE, choiceOf } from '../choice';
import { articleDigest, sameText, sameWords } from '../digest';
import { textOf, type SummarySource } from '../generator';
import type { Job } from '../jobs/store';
import type { SummaryJobs } from '../jobs/service';
import { findOrigin, type KnownOrigin } from '../origin-query';
import { toProvenance } from '../provenance';
import type { SummaryOwner } from '../schema';
import { isComposedOf } from '../sentences';
import { toSource } from '../source';
import { offersOf, sentencesIn } from './shown';
import { readableDraft, type Draft } from './drafts';

/** What the panel is told with. */
export interface PanelTools {
  strapi: Core.Strapi;
  type: ArticleType;
  jobs: SummaryJobs | null;
}

/** The form's words, as far as they were read. */
interface Inspected {
  source: SummarySource;
  text: ReturnType<typeof textOf>;
  digest: string;
  offers: SummaryInspection['offers'];
  summary: string;
  stored: Draft | null;
  known: KnownOrigin | null;
}

/**
 * What there is to say of the summary in a form, and what could stand there instead.
 * @throws NotFoundError where there is no such article that the user may read
 */
export async function inspect(
  { strapi, type, jobs }: PanelTools,
  request: InspectRequest,
  rights: Rights,
): Promise<SummaryInspection> {
  const options = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
  const { documentId, locale, article } = request;
  const { mayRead } = rights.on(type);
  const owner = documentId === undefined ? null : { type, documentId, locale };
  const stored = owner === null ? null : await readableDraft(strapi, owner, rights);
  const source = await toSource(strapi, type, locale, article);
  const text = textOf(source);
  const summary = isBlank(article.summary) ? '' : String(article.summary);
  const inspected: Inspected = {
    ...{ source, text, summary, stored },
    digest: articleDigest(text),
    offers: offersOf(text, source, options.minimumWords),
    known: owner === null || summary === '' ? null : await findOrigin(strapi, owner, summary),
  };
  const choice = choiceOf(inspected.known?.record?.choice ?? null) ?? options;
  return {
    state: stateOf(inspected),
    ...whoWrote(inspected),
    sentences: sentencesIn(summary, text, inspected.offers),
    offers: inspected.offers,
    choice: { length: choice.length, form: choice.form },
    model: jobs === null ? null : await modelState(jobs, owner, inspected, mayRead('summary')),
    canBeReviewed: options.responsible !== undefined,
    articleDigest: inspected.digest,
  };
}

function stateOf(inspected: Inspected): SummaryInspection['state'] {
  const { summary, stored, offers } = inspected;
  if (summary === '') {
    if (stored?.summaryOrigin === 'none') return 'none';
    return offers.long.length === 0 ? 'short' : 'missing';
  }
  return isFresh(inspected) ? 'fresh' : 'stale';
}

/** Whether a summary is of the words that the form has. */
function isFresh(inspected: Inspected): boolean {
  const { summary, stored, offers, known, digest, source } = inspected;
  const isOffered = Object.values(offers).some((sentences) =>
    sameWords(summary, sentences.map((each) => each.text).join('')),
  );
  // A text that is new in the form was written for what the form says.
  if (isOffered || stored?.summary == null || !sameText(summary, stored.summary)) return true;
  const record = known?.record ?? null;
  const origin = stored.summaryOrigin ?? record?.origin;
  if (origin !== 'extractive') return record?.writtenFor == null || record.writtenFor === digest;
  if (record?.choice !== BY_SENTENCE) return false;
  return isComposedOf(
    summary,
    [inspected.text.sentences.map((each) => each.text).join('\n')],
    source.locale,
  );
}

function whoWrote({
  summary,
  stored,
  known,
  digest,
}: Inspected): Pick<SummaryInspection, 'provenance' | 'author' | 'reviewer'> {
  const nobody = { provenance: null, author: null, reviewer: null };
  if (summary === '' || stored?.summary == null || known === null) return nobody;
  const isStored = sameText(summary, stored.summary);
  const { record, reviews } = known;
  if (!isStored && record === null) return nobody;
  const origin = (isStored ? stored.summaryOrigin : null) ?? record?.origin ?? 'api';
  const review = reviews.find((each) => each.articleDigest === digest) ?? null;
  const provenance: SummaryProvenance = toProvenance(
    origin === 'none' ? 'api' : origin,
    record,
    review,
  );
  return { provenance, author: record?.author ?? null, reviewer: review?.reviewer ?? null };
}

async function modelState(
  { model, store }: SummaryJobs,
  owner: SummaryOwner | null,
  { digest, text, offers }: Inspected,
  mayReadSummary: boolean,
): Promise<ModelState> {
  const job = owner === null ? null : await store.find(owner, digest);
  return {
    name: model.name,
    state: job === null ? 'none' : STATES[job.state],
    error: (job?.error ?? null) as ModelError | null,
    nextAttempt: job?.state === 'queued' ? new Date(job.availableAt).toISOString() : null,
    sentences: job?.text == null || !mayReadSummary ? [] : sentencesIn(job.text, text, offers),
  };
}

const STATES: Record<Job['state'], ModelState['state']> = {
  queued: 'waiting',
  running: 'writing',
  done: 'done',
  held: 'held',
  failed: 'failed',
  outdated: 'none',
};
