import type { Core } from '@strapi/strapi';
import type { ArchiveScope } from '../../../../shared/contracts';
import type { NewsroomConfig } from '../../config';
import { isBlank } from '../../blank';
import type { ArticleType } from '../../types/article-type';
import { articleDigest, sameText } from '../digest';
import { generateSummary, textOf, type SummarySource } from '../generator';
import type { Job } from '../jobs/store';
import type { SummaryJobs } from '../jobs/service';
import { isForMachine } from '../jobs/versions';
import { inOneRun } from '../points';
import type { SummaryRecords } from '../records';
import type { SummaryOwner } from '../schema';
import { toSource } from '../source';
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
  origin: 'extractive' | 'model';
  /** Digest of the words that the model is asked for; `null` where it is not. */
  asks: string | null;
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
  const isMissing = isBlank(summary);
  if (jobs === null) {
    if (scope === 'failed') return 'same';
    const isSame = !isMissing && sameText(String(summary), builtIn);
    return isSame ? 'same' : { text: builtIn, origin: 'extractive', asks: null, source };
  }
  const digest = articleDigest(textOf(source));
  const job = await jobs.store.find(owner, digest);
  return planWithModel({ scope, builtIn, digest, job, source, summary, options });
}

interface Given {
  scope: ArchiveScope;
  builtIn: string;
  digest: string;
  job: Job | null;
  source: SummarySource;
  summary: string | null;
  options: NewsroomConfig['summary'];
}

function planWithModel({
  scope,
  builtIn,
  digest,
  job,
  source,
  summary,
  options,
}: Given): Plan | 'same' {
  const has = (text: string) => !isBlank(summary) && sameText(String(summary), text);
  const plan = (text: string | null, asks: string | null, origin: Plan['origin'] = 'extractive') =>
    text === null && asks === null ? 'same' : ({ text, origin, asks, source } satisfies Plan);
  if (scope === 'failed') return job?.state === 'failed' ? plan(null, digest) : 'same';
  if (scope === 'all') return plan(isBlank(summary) ? builtIn : null, digest);
  if (job?.state === 'done' && job.text !== null) {
    const text = options.form === 'points' ? job.text : inOneRun(job.text, source.locale);
    return plan(has(text) ? null : text, null, 'model');
  }
  // What is queued or held needs no second question; what failed has a scope of its own.
  const isOld = !has(builtIn);
  return plan(isOld ? builtIn : null, job === null ? digest : null);
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
  const written = plan.text !== null && (await write(tools, owner, row, plan.text, plan.origin));
  const asked = plan.asks !== null && (await ask(tools, owner, plan.asks, run));
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
  return job !== null && jobs.store.again(job.id, options);
}

/** Where the row still has the summary that was read: someone may have saved one since. */
async function write(
  { strapi, records }: RenewTools,
  owner: SummaryOwner,
  { id, summary: before }: ArchiveRow,
  text: string,
  origin: Plan['origin'],
): Promise<boolean> {
  const { summary, summaryOrigin } = owner.type.fields;
  if (summary === null) return false;
  if (origin === 'extractive') await records.remember(owner, text);
  const unchanged = { [summary.name]: before === null ? { $null: true } : before };
  // Without the lifecycles, which would touch `updatedAt` and mark the article modified.
  const written = await strapi.db
    .queryBuilder(owner.type.uid)
    .where({ id, ...unchanged })
    .update({
      [summary.name]: text,
      ...(summaryOrigin === null ? {} : { [summaryOrigin.name]: origin }),
    })
    .execute<number>();
  return written > 0;
}
