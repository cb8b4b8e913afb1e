import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { connectionOf } from '../strapi/ambient-transaction';
import { insertNew } from '../strapi/insert-new';
import { repeatOnConflict } from '../strapi/retry';
import { LINK_RUN_UID } from './schema';

/** Milliseconds after which a process that says nothing is taken for gone. */
const LEASE = 120_000;
/** How much of it passes before it is renewed. */
const RENEWED_AFTER = 1 / 4;

const NAME = 'sources';

/** That the links of sources are gone through by one process of the site at a time. */
export class RunClaim {
  private readonly worker = randomUUID();
  private readonly table: string;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly now: () => number,
  ) {
    this.table = strapi.db.metadata.get(LINK_RUN_UID).tableName;
  }

  /**
   * Runs a task if no other process does, or has begun one at this time of the schedule.
   *
   * @param tick the time by the schedule, in milliseconds since 1970
   * @param lost called where another process has taken this one for gone
   * @returns whether it ran
   */
  async hold(tick: number, task: () => Promise<void>, lost: () => void): Promise<boolean> {
    if (!(await this.take(tick))) return false;
    const renew = async () => {
      const isMine = await this.extend(this.now() + LEASE).catch(() => true);
      if (!isMine) lost();
    };
    const heartbeat = setInterval(() => void renew(), LEASE * RENEWED_AFTER).unref();
    try {
      await task();
    } finally {
      clearInterval(heartbeat);
      await this.extend(0);
    }
    return true;
  }

  /** One statement: of all processes that send it, it changes the row for the first. */
  private async take(tick: number): Promise<boolean> {
    const now = this.now();
    await insertNew(this.strapi, this.table, { name: NAME, tick: 0, lease_until: 0 });
    return this.update({ tick, worker: this.worker, lease_until: now + LEASE }, (free) =>
      free.where('tick', '<', tick).where('lease_until', '<=', now),
    );
  }

  private extend(leaseUntil: number): Promise<boolean> {
    return this.update({ lease_until: leaseUntil }, (mine) => mine.where({ worker: this.worker }));
  }

  private async update(
    values: Record<string, unknown>,
    narrow: (rows: Rows) => Rows,
  ): Promise<boolean> {
    const update = async () => {
      const { from } = await connectionOf(this.strapi);
      const changed: unknown = await narrow(from(this.table).where({ name: NAME })).update(values);
      return Number(changed) > 0;
    };
    return repeatOnConflict(update, { givesWay: false });
  }
}

type Rows = ReturnType<Awaited<ReturnType<typeof connectionOf>>['from']>;
