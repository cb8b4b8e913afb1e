import type { Core } from '@strapi/strapi';
import { articleTypes } from '../../types/article-types';
import type { NewsroomConfig } from '../../config';
import { LENGTHS } from '../choice';
import { isBorneBy } from '../findings';
import { ModelFailure, type Model, type ModelRequest, type Tokens } from '../model';
import { inForm } from '../points';
import { byModel, type SummaryRecords } from '../records';
import type { SummaryOwner } from '../schema';
import { isForMachine, versionsOf, type Version } from '../versions';
import { underArticleLock, writeMachineText, type MachineText } from '../write';
import { BudgetSpent, type Budget, type Reservation } from './budget';
import { afterFailure } from './failure';
import type { Job, JobPatch, JobStore } from './store';

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

/** Another process has taken a job up: what this one was about to do is that one's to do. */
class JobLost extends Error {}

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
  if (owner === null) return { state: 'outdated' };
  const version = await waitingFor(tools, owner, job);
  if (version === null) return endUnwanted(tools, owner, job);
  const { isAnswered, text: known, system, systemVersion } = job;
  const answered = isAnswered
    ? { error: null, text: known, system, systemVersion }
    : await ask(tools, job, requestFor(tools, owner, version), signal);
  if (answered.state !== undefined) return answered;
  const answer = answered.text ?? '';
  const text = inForm(answer, tools.options.form, version.source);
  // The field takes less by now than the model was told.
  if (text === null) return { ...answered, state: 'failed', error: 'unusable-answer' };
  const made = { text, from: byModel(job.articleDigest, systemIn(answered)) };
  if (tools.options.ungrounded === 'hold' && !isBorneBy(version.text, answer)) {
    // An editor may use it all the same, also after the article was mended.
    await tools.records.remember(owner, text, made.from);
    return { ...answered, state: 'held' };
  }
  await write(tools, owner, job, answered, made);
  return null;
}

const systemIn = ({ system = null, systemVersion = null }: JobPatch) => ({ system, systemVersion });

/**
 * Ends a job that no row waits for, under the lock of a save: one that wants the text after all
 * has seen the job running, and asks for no other.
 */
async function endUnwanted(tools: JobTools, owner: SummaryOwner, job: Job): Promise<null> {
  const { strapi, store, worker } = tools;
  await underArticleLock(strapi, owner, async () => {
    const isWanted = (await waitingFor(tools, owner, job)) !== null;
    const queued = {
      state: 'queued' as const,
      availableAt: Date.now(),
      attempts: job.attempts - 1,
    };
    await store.change(job.id, worker, isWanted ? queued : { state: 'outdated' });
  });
  return null;
}

function ownerOf(strapi: Core.Strapi, job: Job): SummaryOwner | null {
  const type = articleTypes(strapi).byUid(job.articleType);
  if (type === undefined || type.fields.summary === null) return null;
  const locale = type.localized ? job.articleLocale : null;
  return { type, documentId: job.articleDocumentId, locale };
}

/** A row that the job is about. */
async function waitingFor(
  { strapi, records }: JobTools,
  owner: SummaryOwner,
  { articleDigest }: Job,
): Promise<Version | null> {
  for (const version of await versionsOf(strapi, owner)) {
    if (version.digest !== articleDigest) continue;
    if (await isForMachine(records, owner, version)) return version;
  }
  return null;
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

/**
 * The model's answer, kept at once: whatever ends this process or fails behind it, the model is not
 * asked again.
 *
 * @returns the answer, or with a `state` what became of the job without one
 */
async function ask(
  tools: JobTools,
  job: Job,
  request: Omit<ModelRequest, 'signal'>,
  signal: AbortSignal,
): Promise<JobPatch> {
  const { model, budget, store, worker } = tools;
  const reservation = await reserve(budget, model.estimate(request));
  if (reservation instanceof BudgetSpent) {
    // Nobody was asked.
    const { until: availableAt } = reservation;
    return { state: 'queued', error: 'budget', availableAt, attempts: job.attempts - 1 };
  }
  const { patch, tokens } = await call(tools, job, { ...request, signal });
  if (patch.state === undefined) await store.change(job.id, worker, patch);
  await settle(tools, reservation, tokens);
  return patch;
}

/** @returns what is known of the answer, or what becomes of the job without one */
async function call(
  { model }: JobTools,
  job: Job,
  request: ModelRequest,
): Promise<{ patch: JobPatch; tokens: Tokens }> {
  try {
    const { sentences, system, version: systemVersion, tokens } = await model.ask(request);
    const answer = { text: sentences.join('\n'), isAnswered: true, error: null };
    const patch = { ...answer, system, systemVersion, tokens: job.tokens + sum(tokens) };
    return { patch, tokens };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const { tokens } = error;
    return { patch: { ...afterFailure(job, error), tokens: job.tokens + sum(tokens) }, tokens };
  }
}

const sum = ({ input, output }: Tokens): number => input + output;

async function reserve(budget: Budget, tokens: number): Promise<Reservation | BudgetSpent> {
  try {
    return await budget.reserve(tokens);
  } catch (error) {
    if (error instanceof BudgetSpent) return error;
    throw error;
  }
}

/** What fails here leaves the count as it was reckoned, and the answer untouched. */
async function settle(
  { budget, strapi }: JobTools,
  reservation: Reservation,
  tokens: Tokens,
): Promise<void> {
  try {
    await budget.settle(reservation, sum(tokens));
  } catch (error) {
    strapi.log.error(`newsroom: the count of tokens: ${String(error)}`);
  }
}

/** Writes the summary and the end of the job, or neither where the job is another process's. */
async function write(
  { strapi, records, store, worker }: JobTools,
  owner: SummaryOwner,
  { id, articleDigest }: Job,
  answered: JobPatch,
  made: Pick<MachineText, 'text' | 'from'>,
): Promise<void> {
  const afterwards = async (written: number) => {
    const state = written > 0 ? 'done' : 'outdated';
    if (!(await store.change(id, worker, { ...answered, state }))) throw new JobLost();
  };
  try {
    const text = { ...made, digest: articleDigest };
    await writeMachineText({ strapi, records }, owner, text, { afterwards });
  } catch (error) {
    if (!(error instanceof JobLost)) throw error;
  }
}
