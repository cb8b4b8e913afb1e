import type { Core } from '@strapi/strapi';
import type { ArchiveScope } from '../../../../shared/contracts';
import type { NewsroomConfig } from '../../config';
import { isBlank } from '../../blank';
import type { ArticleType } from '../../types/article-type';
import { articleDigest, sameText } from '../digest';
import { generateSummary, textOf, type SummarySource } from '../generator';
import type { Job } from '../jobs/store';
import type { SummaryJobs } from '../jobs/service';
import { modelsText } from '../models-text';
import { EXTRACTIVE, type SummaryRecords } from '../records';
import type { SummaryOwner } from '../schema';
import { toSource } from '../source';
import { isForMachine, type Version } from '../versions';
import { writeMachineText, type MachineText } from '../write';
import type { ArchiveRow } from './rows';

/** What rows of the archive are written with. */
export interface RenewTools {
  strapi: Core.Strapi;
  records: SummaryRecords;
  jobs: SummaryJobs | null;
  options: NewsroomConfig['summary'];
}

/** What has to be done about a row. */
export interface Plan {
  /** The text that it gets at once; `null` where it keeps what it has. */
  text: string | null;
  /** Where that text came from. */
  from: MachineText['from'];
  /** Digest of the words. */
  digest: string;
  /** Whether the model is asked for them. */
  asks: boolean;
  source: SummarySource;
}

/** `short`: too short for a summary; `kept`: not a machine's to write; `same`: nothing to do. */
export type NoPlan = 'short' | 'kept' | 'same';

/** What a run would do about a row, without doing it. */
export async function planFor(
  tools: RenewTools,
  type: ArticleType,
  row: ArchiveRow,
  scope: ArchiveScope,
): Promise<Plan | NoPlan> {
  const { strapi, records, jobs, options } = tools;
  const { documentId, locale, summary } = row;
  const owner: SummaryOwner = { type, documentId, locale };
  if (!(await isForMachine(records, owner, row))) return 'kept';
  const source = await toSource(strapi, type, locale, row);
  const builtIn = generateSummary(source, options);
  if (builtIn === null) return 'short';
  const text = summary === null || isBlank(summary) ? null : summary;
  const digest = articleDigest(textOf(source));
  const given: Given = { scope, text, builtIn, digest, source };
  if (jobs === null) return planWithout(given);
  const job = await jobs.store.find(owner, digest);
  const record = text === null ? null : await records.find(owner, text);
  const stored = text === null || record === null ? null : { text, record };
  return planWithModel(given, job, modelsText({ job, stored }, { ...given, form: options.form }));
}

interface Given {
  scope: ArchiveScope;
  /** That the row has. */
  text: string | null;
  builtIn: string;
  digest: string;
  source: SummarySource;
}

function planWithout({ scope, text, builtIn, digest, source }: Given): Plan | 'same' {
  if (scope === 'failed' || (text !== null && sameText(text, builtIn))) return 'same';
  return { text: builtIn, from: EXTRACTIVE, asks: false, digest, source };
}

function planWithModel(
  { scope, text, builtIn, digest, source }: Given,
  job: Job | null,
  models: ReturnType<typeof modelsText>,
): Plan | 'same' {
  const plan = (fresh: string | null, asks: boolean, from = EXTRACTIVE): Plan | 'same' => {
    const isNew = fresh !== null && (text === null || !sameText(text, fresh));
    if (!isNew && !asks) return 'same';
    return { text: isNew ? fresh : null, from, asks, digest, source };
  };
  if (scope === 'failed') return job?.state === 'failed' ? plan(null, true) : 'same';
  if (scope === 'all') return plan(text === null ? builtIn : null, true);
  if (models !== null) return plan(models.text, false, models.from);
  // What is queued or held needs no second question; what failed has a scope of its own.
  return plan(builtIn, job === null || job.state === 'outdated');
}

/**
 * Does what was planned for a row.
 * @param run the run that does it
 * @returns whether the row was written, and whether the model was asked
 */
export async function carryOut(
  tools: RenewTools,
  type: ArticleType,
  row: ArchiveRow,
  plan: Plan,
  run?: number,
): Promise<{ written: boolean; asked: boolean }> {
  const { documentId, locale } = row;
  const owner: SummaryOwner = { type, documentId, locale };
  // First the question: what is asked for is asked for even if the row is someone else's by then.
  const asked = plan.asks && (await ask(tools, owner, plan.digest, run));
  const written = await write(tools, owner, row, plan);
  return { written, asked };
}

async function ask(
  { jobs }: RenewTools,
  owner: SummaryOwner,
  digest: string,
  run?: number,
): Promise<boolean> {
  if (jobs === null) return false;
  const options = { wait: 0, run };
  if (await jobs.store.add(owner, digest, options)) return true;
  const job = await jobs.store.find(owner, digest);
  return job !== null && jobs.store.again(job, options);
}

/** Where the row still has the summary that was read: someone may have saved one since. */
async function write(
  tools: RenewTools,
  owner: SummaryOwner,
  { id, summary: before }: ArchiveRow,
  { text, from, digest }: Plan,
): Promise<boolean> {
  if (text === null) return false;
  const isMeant = (version: Version) => version.id === id && version.summary === before;
  const written = await writeMachineText(tools, owner, { text, from, digest }, { isMeant });
  return written > 0;
}
