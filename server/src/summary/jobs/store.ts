import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { connectionOf } from '../../strapi/ambient-transaction';
import { insertNew } from '../../strapi/insert-new';
import { localeKey } from '../../strapi/locale';
import { repeatOnConflict } from '../../strapi/retry';
import { inTransaction } from '../../strapi/transaction';
import { RUN_UID } from '../archive/schema';
import type { SummaryOwner } from '../schema';
import { JOB_UID, type JobState } from './schema';

/** A job as its columns hold it, by the names of the attributes. */
export interface Job {
  id: number;
  articleType: string;
  articleDocumentId: string;
  articleLocale: string;
  articleDigest: string;
  state: JobState;
  formerState: JobState | null;
  attempts: number;
  availableAt: number;
  error: string | null;
  tokens: number;
  text: string | null;
  isAnswered: boolean;
  system: string | null;
  systemVersion: string | null;
  run: number | null;
}

/** What can be changed of a job. */
export type JobPatch = Partial<
  Omit<Job, 'id' | 'articleDigest'> & { leaseUntil: number; worker: string | null }
>;

export interface JobOptions {
  /** Milliseconds before the model is asked. */
  wait: number;
  /** The run over the archive that asks for it. */
  run?: number;
}

const COLUMNS = {
  id: 'id',
  articleType: 'article_type',
  articleDocumentId: 'article_document_id',
  articleLocale: 'article_locale',
  articleDigest: 'article_digest',
  state: 'state',
  formerState: 'former_state',
  attempts: 'attempts',
  availableAt: 'available_at',
  leaseUntil: 'lease_until',
  worker: 'worker',
  error: 'error',
  tokens: 'tokens',
  text: 'text',
  isAnswered: 'is_answered',
  system: 'system',
  systemVersion: 'system_version',
  run: 'run',
} as const;

/** How a job can have ended. */
const ENDED: readonly JobState[] = ['failed', 'held', 'outdated', 'done'];

/** More than are claimed are looked at, as others may claim some of them. */
const LOOKED_AT = 4;

interface Counted {
  state: JobState;
  count: number | string;
}

/** The table of jobs, in whichever process and on whichever database. */
export class JobStore {
  private readonly table: string;

  constructor(private readonly strapi: Core.Strapi) {
    this.table = strapi.db.metadata.get(JOB_UID).tableName;
  }

  /**
   * Puts a job into the queue, in the transaction that this code runs in. One that is there already
   * for the same words is queued again where nobody wanted its text any more; one that waits in a
   * run over the archive waits for the run no longer.
   *
   * @returns whether the model is asked because of this call
   */
  async add(owner: SummaryOwner, digest: string, { wait, run }: JobOptions): Promise<boolean> {
    const now = Date.now();
    const queued = { state: 'queued', attempts: 0, availableAt: now + wait, run: run ?? null };
    const isNew = await insertNew(this.strapi, this.table, {
      ...columnsOf({ ...toOwner(owner), articleDigest: digest }),
      job_key: keyOf(owner, digest),
      ...columnsOf({ ...queued, leaseUntil: 0, tokens: 0, isAnswered: false }),
      ...{ created_at: new Date(now), updated_at: new Date(now) },
    });
    if (isNew) return true;
    const { from } = await connectionOf(this.strapi);
    const known = () => from(this.table).where({ job_key: keyOf(owner, digest) });
    // What was answered already is not asked for again.
    const wanted: unknown = await known()
      .where({ state: 'outdated' })
      .update(columnsOf({ ...queued, error: null, formerState: 'outdated' }));
    if (run === undefined) {
      await known().where({ state: 'queued' }).whereNotNull('run').update({ run: null });
    }
    return Number(wanted) > 0;
  }

  /** The job for these words of an article, if there is one. */
  async find(owner: SummaryOwner, digest: string): Promise<Job | null> {
    const { from } = await connectionOf(this.strapi);
    const found: unknown = await from(this.table)
      .select(COLUMNS)
      .where({ job_key: keyOf(owner, digest) })
      .first();
    return found === undefined ? null : toJob(found);
  }

  /**
   * Claims jobs whose time has come, and those whose process is gone: of each only one process in
   * the whole site is told. A row that another process is just claiming is passed over.
   *
   * @param lease milliseconds for which they are the worker's
   */
  async claim(worker: string, most: number, lease: number): Promise<Job[]> {
    const now = Date.now();
    const { from } = await connectionOf(this.strapi);
    const paused = from(this.strapi.db.metadata.get(RUN_UID).tableName)
      .select('id')
      .where({ state: 'paused' });
    const due = await idsOfDue(from(this.table), { now, paused }, most * LOOKED_AT);
    if (due.length === 0) return [];
    const claim = { tableName: this.table, due, most, worker, now, lease };
    return repeatOnConflict(
      () => inTransaction(this.strapi, ({ trx }) => claimAmong(this.strapi, trx, claim)),
      { givesWay: true },
    );
  }

  /**
   * Changes a job that a process holds.
   * @returns false where it is no longer that process's
   */
  async change(id: number, worker: string, patch: JobPatch): Promise<boolean> {
    const change = async (): Promise<boolean> => {
      const { from } = await connectionOf(this.strapi);
      const changed: unknown = await from(this.table)
        .where({ id, worker, state: 'running' })
        .update(columnsOf({ ...patch }));
      return Number(changed) > 0;
    };
    return repeatOnConflict(change, { givesWay: false });
  }

  /**
   * Puts a job that ended back into the queue, as if nobody had tried it; a run does so once.
   * @returns false where it has not ended, or the run has asked for it before
   */
  async again({ id, state }: Job, { wait, run }: JobOptions): Promise<boolean> {
    const { from } = await connectionOf(this.strapi);
    const ended = from(this.table).where({ id, state }).whereIn('state', ENDED);
    if (run !== undefined) void ended.where((of) => void of.whereNull('run').orWhereNot({ run }));
    const changed: unknown = await ended.update(
      columnsOf({
        ...{ state: 'queued', attempts: 0, isAnswered: false, error: null },
        ...{ availableAt: Date.now() + wait, run: run ?? null },
        formerState: run === undefined ? null : state,
      }),
    );
    return Number(changed) > 0;
  }

  /** Takes what a run has asked for, and nobody has begun, out of the queue. */
  async withdraw(run: number): Promise<void> {
    const { from, knex } = await connectionOf(this.strapi);
    const waiting = () => from(this.table).where({ run, state: 'queued' });
    const { state, formerState } = COLUMNS;
    await waiting()
      .whereNotNull(formerState)
      .update({ [state]: knex.ref(formerState) });
    await waiting().whereNull(formerState).delete();
  }

  /** How many jobs are in each state, of one run or of all. */
  async count(run?: number): Promise<Record<JobState, number>> {
    const { from } = await connectionOf(this.strapi);
    const rows = from(this.table);
    if (run !== undefined) void rows.where({ run });
    const counted: unknown = await rows.select('state').count({ count: '*' }).groupBy('state');
    const counts = { queued: 0, running: 0, done: 0, held: 0, failed: 0, outdated: 0 };
    for (const { state, count } of counted as Counted[]) counts[state] = Number(count);
    return counts;
  }
}

const toOwner = ({ type, documentId, locale }: SummaryOwner) => ({
  articleType: type.uid,
  articleDocumentId: documentId,
  articleLocale: localeKey(locale),
});

function keyOf(owner: SummaryOwner, digest: string): string {
  const parts = [...Object.values(toOwner(owner)), digest];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function columnsOf(values: Record<string, unknown>): Record<string, unknown> {
  const names: Record<string, string> = COLUMNS;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [names[name] ?? name, value]),
  );
}

/** Drivers give a `bigint` as a text. */
function toJob(row: unknown): Job {
  const job = row as Job;
  // And MySQL, like SQLite, a boolean as a number.
  const isAnswered = Boolean(job.isAnswered);
  return { ...job, isAnswered, availableAt: Number(job.availableAt) };
}

/** Without locks: what is claimed is looked at again. */
async function idsOfDue(
  rows: Knex.QueryBuilder,
  { now, paused }: { now: number; paused: Knex.QueryBuilder },
  limit: number,
): Promise<number[]> {
  const ids: unknown = await rows
    .where((where) => isDue(where, now))
    .where((where) => void where.whereNull('run').orWhereNotIn('run', paused))
    .orderBy('available_at')
    .limit(limit)
    .pluck('id');
  return ids as number[];
}

/** Whether a job waits and its time has come, or the process that held it is gone. */
function isDue(where: Knex.QueryBuilder, now: number): void {
  void where
    .where((queued) => void queued.where({ state: 'queued' }).where('available_at', '<=', now))
    .orWhere((lost) => void lost.where({ state: 'running' }).where('lease_until', '<=', now));
}

interface Claim {
  tableName: string;
  due: number[];
  most: number;
  worker: string;
  now: number;
  lease: number;
}

async function claimAmong(
  { db }: Core.Strapi,
  trx: Knex.Transaction,
  { tableName, due, most, worker, now, lease }: Claim,
): Promise<Job[]> {
  const rows = () => db.getConnection(tableName).transacting(trx);
  const free = rows()
    .select(COLUMNS)
    .whereIn('id', due)
    .where((where) => isDue(where, now))
    .orderBy('available_at')
    .limit(most);
  // SQLite runs one transaction at a time.
  if (db.dialect.client !== 'sqlite') void free.forUpdate().skipLocked();
  const found = (await free) as unknown[];
  const jobs = found.map(toJob);
  const ids = jobs.map(({ id }) => id);
  if (ids.length > 0) {
    const held = columnsOf({ state: 'running', worker, leaseUntil: now + lease });
    await rows()
      .whereIn('id', ids)
      .update({ ...held, attempts: trx.raw('attempts + 1') });
  }
  return jobs.map((job) => ({ ...job, state: 'running', attempts: job.attempts + 1 }));
}
