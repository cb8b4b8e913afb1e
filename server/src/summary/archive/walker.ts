import { randomUUID } from 'node:crypto';
import { createOutside } from '../../strapi/outside';
import type { ArticleType } from '../../types/article-type';
import { carryOut, planFor, type RenewTools } from './renew';
import { rowsAfter, typesOf, whereOf, type ArchiveRow } from './rows';
import type { Run, RunStore } from './runs';

/** Rows that are in memory at a time. */
const BATCH = 50;
/** Milliseconds that a process may be silent before another goes on with its run. */
const LEASE = 60_000;
/** Milliseconds between two looks at whether the model is done with the run of this process. */
const POLL = 5_000;
/** Milliseconds between two looks for a run that another process has left. */
const IDLE_POLL = 60_000;

/** Goes through the archive in the background; one process of the site does, another goes on. */
export class ArchiveWalker {
  private readonly name = randomUUID();
  private readonly outside = createOutside('newsroom.archive');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private stopped = true;
  /** Whether this process does a run, and when it looked for one last. */
  private isActive = false;
  private lookedAt = 0;

  constructor(
    private readonly tools: RenewTools,
    private readonly runs: RunStore,
  ) {}

  start(): void {
    this.stopped = false;
    this.outside(() => {
      this.timer = setInterval(() => this.lookAgain(), POLL).unref();
      this.wake();
    });
  }

  /** Looks for a run now. */
  wake(): void {
    if (this.stopped) return;
    this.running ??= this.outside(() => this.look()).finally(() => {
      this.running = null;
    });
  }

  /** Resolves once nothing is gone through. */
  async settled(): Promise<void> {
    this.wake();
    while (this.running !== null) await this.running;
  }

  /** Ends after the batch that is under way; the next start goes on from there. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private lookAgain(): void {
    if (this.isActive || Date.now() - this.lookedAt >= IDLE_POLL) this.wake();
  }

  private async look(): Promise<void> {
    const { strapi } = this.tools;
    this.lookedAt = Date.now();
    try {
      const run = await this.runs.claim(this.name, LEASE);
      this.isActive = run !== null;
      if (run === null) return await this.leave(await this.runs.latest());
      const isMine = (run.isWalked || (await this.walk(run))) && (await this.finish(run));
      if (!isMine) await this.leave(await this.runs.find(run.id));
    } catch (error) {
      // The lease will end, and the run goes on from its last batch.
      strapi.log.error(`newsroom: the summaries of the archive: ${String(error)}`);
    }
  }

  /** @returns false where the run does not go on here */
  private async walk(run: Run): Promise<boolean> {
    const types = typesOf(this.tools.strapi, run.request);
    const first = Math.max(
      0,
      types.findIndex(({ uid }) => uid === run.type),
    );
    for (const [at, type] of types.slice(first).entries()) {
      const after = at === 0 && type.uid === run.type ? run.position : 0;
      if (!(await this.walkType(run, type, after))) return false;
    }
    return this.step(run, { isWalked: true });
  }

  private async walkType(run: Run, type: ArticleType, from: number): Promise<boolean> {
    const { strapi, jobs } = this.tools;
    const where = whereOf(type, run.request);
    let after = from;
    for (;;) {
      if (this.stopped) return this.giveUp(run);
      const rows = await rowsAfter(strapi, type, where, { after, limit: BATCH });
      for (const row of rows) await this.renew(run, type, row);
      after = rows.at(-1)?.id ?? after;
      run.looked += rows.length;
      const { looked, written, asked } = run;
      if (!(await this.step(run, { type: type.uid, position: after, looked, written, asked }))) {
        return false;
      }
      if (asked > 0) jobs?.wake();
      if (rows.length < BATCH) return true;
    }
  }

  private async renew(run: Run, type: ArticleType, row: ArchiveRow): Promise<void> {
    const { strapi } = this.tools;
    try {
      const plan = await planFor(this.tools, type, row, run.request.scope);
      if (typeof plan === 'string') return;
      const { written, asked } = await carryOut(this.tools, type, row, plan, run.id);
      run.written += Number(written);
      run.asked += Number(asked);
    } catch (error) {
      strapi.log.error(`newsroom: no summary for the article ${row.documentId}: ${String(error)}`);
    }
  }

  /** The run is over when the model has nothing more to do for it. */
  private async finish(run: Run): Promise<boolean> {
    const { jobs } = this.tools;
    const counts = await jobs?.store.count(run.id);
    const isOver = counts === undefined || counts.queued + counts.running === 0;
    return this.step(run, isOver ? { state: 'done', finishedAt: new Date() } : {});
  }

  /**
   * A run that was cancelled while its rows were gone through has asked for more since, perhaps by a
   * process that is gone.
   */
  private async leave(run: Run | null): Promise<void> {
    if (run?.state === 'cancelled') await this.tools.jobs?.store.withdraw(run.id);
  }

  private async giveUp(run: Run): Promise<false> {
    await this.runs.step(run.id, this.name, { leaseUntil: 0 });
    return false;
  }

  private step(run: Run, patch: Parameters<RunStore['step']>[2]): Promise<boolean> {
    return this.runs.step(run.id, this.name, { leaseUntil: Date.now() + LEASE, ...patch });
  }
}
