import type { Core } from '@strapi/strapi';
import { documentLocks, lockName } from '../../strapi/document-locks';
import { repeatOnConflict } from '../../strapi/retry';
import { inTransaction } from '../../strapi/transaction';
import { articleTypes } from '../../types/article-types';
import type { NewsroomConfig } from '../../config';
import { LENGTHS } from '../choice';
import { isBorneBy } from '../findings';
import { ModelFailure, type Model, type ModelAnswer, type ModelRequest } from '../model';
import { inOneRun } from '../points';
import type { SummaryRecords } from '../records';
import type { SummaryOwner } from '../schema';
import { BudgetSpent, type Budget } from './budget';
import { afterFailure } from './failure';
import type { Job, JobPatch, JobStore } from './store';
import { isForMachine, versionsOf, type Version } from './versions';

/** What jobs are done with. */
export interface JobTools {
  strapi: Core.Strapi;
  model: Model;
  store: JobStore;
  budget: Budget;
  records: SummaryRecords;
  options: NewsroomConfig['summary'];
  /** Of this process. */
  worker: string;
}

/**
 * Asks the model for one summary, checks it against the article and writes it to the draft and to
 * what readers see, wherever the words are still those that the model was given and no person has
 * written since.
 *
 * @returns what became of the job; `null` where that is written down already
 */
export async function runJob(
  tools: JobTools,
  job: Job,
  signal: AbortSignal,
): Promise<JobPatch | null> {
  const owner = ownerOf(tools.strapi, job);
  const [version] = owner === null ? [] : await waitingFor(tools, owner, job);
  if (owner === null || version === undefined) return { state: 'outdated' };
  const answered = await answerFor(tools, job, requestFor(tools, owner, version), signal);
  if (answered.state !== undefined) return answered;
  const { text } = answered;
  if (tools.options.ungrounded === 'hold' && !isBorneBy(version.text, String(text))) {
    return { ...answered, state: 'held' };
  }
  await write(tools, owner, job, answered);
  return null;
}

/**
 * The model's answer, kept at once: whatever ends this process or fails behind it, the model is not
 * asked again.
 *
 * @returns the answer, or with a `state` what became of the job without one
 */
async function answerFor(
  tools: JobTools,
  job: Job,
  request: Omit<ModelRequest, 'signal'>,
  signal: AbortSignal,
): Promise<JobPatch> {
  const { isAnswered, text, system, systemVersion } = job;
  if (isAnswered) return { error: null, text, system, systemVersion };
  const answer = await ask(tools, job, request, signal);
  if (!('sentences' in answer)) return answer;
  const patch: JobPatch = {
    ...{ error: null, text: answer.sentences.join('\n'), isAnswered: true },
    ...{ system: answer.system, systemVersion: answer.version },
    tokens: job.tokens + answer.tokens.input + answer.tokens.output,
  };
  await tools.store.change(job.id, tools.worker, patch);
  return patch;
}

function ownerOf(strapi: Core.Strapi, job: Job): SummaryOwner | null {
  const type = articleTypes(strapi).byUid(job.articleType);
  if (type === undefined || type.fields.summary === null) return null;
  const locale = type.localized ? job.articleLocale : null;
  return { type, documentId: job.articleDocumentId, locale };
}

/** The rows that the job is about. */
async function waitingFor(
  { strapi, records }: JobTools,
  owner: SummaryOwner,
  { articleDigest }: Job,
): Promise<Version[]> {
  const waiting: Version[] = [];
  for (const version of await versionsOf(strapi, owner)) {
    if (version.digest !== articleDigest) continue;
    if (await isForMachine(records, owner, version)) waiting.push(version);
  }
  return waiting;
}

function requestFor(
  { options }: JobTools,
  { type }: SummaryOwner,
  { source, text }: Version,
): Omit<ModelRequest, 'signal'> {
  return {
    title: source.title,
    text: text.paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
    language: source.locale,
    type: type.name,
    sentences: LENGTHS[options.length],
    maxLength: source.maxLength,
  };
}

async function ask(
  { model, budget }: JobTools,
  job: Job,
  request: Omit<ModelRequest, 'signal'>,
  signal: AbortSignal,
): Promise<ModelAnswer | JobPatch> {
  let reserved = 0;
  try {
    const likely = model.estimate(request);
    await budget.reserve(likely);
    reserved = likely;
    const answer = await model.ask({ ...request, signal });
    await budget.settle(reserved, answer.tokens.input + answer.tokens.output);
    return answer;
  } catch (error) {
    if (error instanceof BudgetSpent) {
      // Nobody was asked.
      return {
        state: 'queued',
        error: 'budget',
        availableAt: error.until,
        attempts: job.attempts - 1,
      };
    }
    if (!(error instanceof ModelFailure)) throw error;
    const taken = error.tokens.input + error.tokens.output;
    await budget.settle(reserved, taken);
    return { ...afterFailure(job, error), tokens: job.tokens + taken };
  }
}

/** In one transaction, under the lock that a save of the article takes. */
async function write(
  tools: JobTools,
  owner: SummaryOwner,
  job: Job,
  patch: JobPatch,
): Promise<void> {
  const { strapi, records, store, worker, options } = tools;
  const locks = documentLocks(strapi);
  const name = lockName({ uid: owner.type.uid, documentId: owner.documentId });
  const task = () =>
    inTransaction(strapi, async ({ trx }) => {
      await locks.lock(trx, { saved: [name], others: [] }, { givesWay: true, hasRead: false });
      const versions = await waitingFor(tools, owner, job);
      const { text = '', system = null, systemVersion = null } = patch;
      for (const { id, source } of versions) {
        const points = String(text);
        const summary = options.form === 'points' ? points : inOneRun(points, source.locale);
        await writeSummary(strapi, owner, id, summary);
      }
      if (versions.length > 0) {
        await records.remember(owner, String(text), {
          ...{ origin: 'model', articleDigest: job.articleDigest, author: null, choice: null },
          ...{ system, systemVersion },
        });
      }
      const state = versions.length > 0 ? 'done' : 'outdated';
      await store.change(job.id, worker, { ...patch, state });
    });
  await repeatOnConflict(task, { givesWay: true });
}

/** Without the lifecycles, which would touch `updatedAt` and mark the article modified. */
async function writeSummary(
  strapi: Core.Strapi,
  { type: { uid, fields } }: SummaryOwner,
  id: number,
  text: string,
): Promise<void> {
  const { summary, summaryOrigin } = fields;
  if (summary === null) return;
  const origin = summaryOrigin === null ? {} : { [summaryOrigin.name]: 'model' };
  await strapi.db
    .queryBuilder(uid)
    .where({ id })
    .update({ [summary.name]: text, ...origin })
    .execute();
}
