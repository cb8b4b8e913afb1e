import type { Core } from '@strapi/strapi';
import type { ArchiveRequest, ArchiveRun } from '../../../../shared/contracts';
import { toIso, type DateValue } from '../../iso-date';
import { connectionOf } from '../../strapi/ambient-transaction';
import type { JobState } from '../jobs/schema';
import { RUN_UID, type RunState } from './schema';

/** A run as it is kept. */
export interface Run {
  id: number;
  state: RunState;
  request: ArchiveRequest;
  type: string | null;
  position: number;
  isWalked: boolean;
  looked: number;
  total: number;
  written: number;
  asked: number;
  error: string | null;
  createdAt: DateValue;
  finishedAt: DateValue;
}

export type RunPatch = Partial<
  Omit<Run, 'id' | 'request' | 'createdAt'> & { worker: string | null; leaseUntil: number }
>;

/** Columns, by the names of the attributes that differ from them. */
const COLUMNS: Record<string, string> = {
  isWalked: 'is_walked',
  leaseUntil: 'lease_until',
  finishedAt: 'finished_at',
};

/** The table of runs over the archive, for every process of the site. */
export class RunStore {
  private readonly table: string;

  constructor(private readonly strapi: Core.Strapi) {
    this.table = strapi.db.metadata.get(RUN_UID).tableName;
  }

  async latest(): Promise<Run | null> {
    const [row] = (await this.strapi.db
      .query(RUN_UID)
      .findMany({ orderBy: { id: 'desc' }, limit: 1 })) as Record<string, unknown>[];
    return row === undefined ? null : toRun(row);
  }

  async find(id: number): Promise<Run | null> {
    const row = (await this.strapi.db.query(RUN_UID).findOne({ where: { id } })) as Record<
      string,
      unknown
    > | null;
    return row === null ? null : toRun(row);
  }

  async create(request: ArchiveRequest, total: number): Promise<Run> {
    const row = (await this.strapi.db.query(RUN_UID).create({
      data: {
        ...{ state: 'running', request: JSON.stringify(request), total },
        ...{ leaseUntil: 0, position: 0, isWalked: false, looked: 0, written: 0, asked: 0 },
      },
    })) as Record<string, unknown>;
    return toRun(row);
  }

  /**
   * Makes a process the one that does the run that is under way.
   * @returns `null` where there is none, or another process does it
   */
  async claim(worker: string, lease: number): Promise<Run | null> {
    const run = await this.latest();
    if (run?.state !== 'running') return null;
    const now = Date.now();
    const { from } = await connectionOf(this.strapi);
    const claimed: unknown = await from(this.table)
      .where({ id: run.id, state: 'running' })
      .where((free) => void free.where({ worker }).orWhere('lease_until', '<=', now))
      .update(columnsOf({ worker, leaseUntil: now + lease }));
    return Number(claimed) > 0 ? this.find(run.id) : null;
  }

  /**
   * Notes how far the process that does a run is.
   * @returns false where the run was paused or cancelled, or is another process's
   */
  async step(id: number, worker: string, patch: RunPatch): Promise<boolean> {
    const { from } = await connectionOf(this.strapi);
    const changed: unknown = await from(this.table)
      .where({ id, worker, state: 'running' })
      .update(columnsOf(patch));
    return Number(changed) > 0;
  }

  /** @returns whether the run was in one of these states */
  async change(id: number, states: RunState[], patch: RunPatch): Promise<boolean> {
    const { from } = await connectionOf(this.strapi);
    const changed: unknown = await from(this.table)
      .where({ id })
      .whereIn('state', states)
      .update(columnsOf(patch));
    return Number(changed) > 0;
  }
}

const columnsOf = (patch: RunPatch): Record<string, unknown> =>
  Object.fromEntries(Object.entries(patch).map(([name, value]) => [COLUMNS[name] ?? name, value]));

function toRun(row: Record<string, unknown>): Run {
  return {
    ...(row as unknown as Run),
    request: JSON.parse(String(row['request'])) as ArchiveRequest,
  };
}

/** @param jobs those that the run asked for, by state */
export function toArchiveRun(run: Run, jobs: Record<JobState, number>): ArchiveRun {
  const { id, state, request, looked, total, written, asked, error } = run;
  return {
    ...{ id, state, request, looked: Math.min(looked, total), total, written, asked, error },
    ...{ done: jobs.done + jobs.outdated, held: jobs.held, failed: jobs.failed },
    startedAt: toIso(run.createdAt) ?? '',
    finishedAt: toIso(run.finishedAt),
  };
}
