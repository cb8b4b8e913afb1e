import { randomUUID } from 'node:crypto';
import { createOutside } from '../../strapi/outside';
import { runJob, type JobTools } from './run-job';
import type { Job, JobPatch } from './store';

export interface WorkerOptions {
  /** Calls at once. */
  concurrency: number;
  /** Milliseconds after which a process that says nothing is taken for gone. */
  lease: number;
  /** Milliseconds between two looks at the queue. */
  poll: number;
}

/** How much of a lease passes before it is renewed. */
const RENEWED_AFTER = 1 / 3;

/**
 * Does jobs in the background of one process. Any number of processes may, each job is one's; what
 * a process that ends abruptly leaves is taken up by another, or by itself, when its lease is over.
 */
export class SummaryWorker {
  private readonly name = randomUUID();
  private readonly outside = createOutside('newsroom.summary');
  private readonly underWay = new Map<number, AbortController>();
  private readonly tools: JobTools;
  private looking: Promise<void> | null = null;
  private lookAgain = false;
  private timer: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private stopped = true;
  private readonly runs = new Set<Promise<void>>();

  constructor(
    tools: Omit<JobTools, 'worker'>,
    private readonly options: WorkerOptions,
  ) {
    this.tools = { ...tools, worker: this.name };
  }

  start(): void {
    this.stopped = false;
    this.outside(() => {
      const { poll, lease } = this.options;
      this.timer = setInterval(() => this.wake(), poll).unref();
      this.heartbeat = setInterval(() => void this.renew(), lease * RENEWED_AFTER).unref();
      this.wake();
    });
  }

  /** Looks at the queue now. */
  wake(): void {
    if (this.stopped) return;
    this.lookAgain = true;
    this.looking ??= this.outside(() => this.look()).finally(() => {
      this.looking = null;
    });
  }

  /** Resolves once nothing that is due is left, and nothing is under way. */
  async settled(): Promise<void> {
    this.wake();
    while (this.looking !== null || this.runs.size > 0) {
      await this.looking;
      await Promise.race([...this.runs, Promise.resolve()]);
      await new Promise(setImmediate);
    }
  }

  /** Calls off what is under way, and gives it back to the queue. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    clearInterval(this.heartbeat);
    await this.looking;
    for (const call of this.underWay.values()) call.abort();
    await Promise.all(this.runs);
  }

  private async look(): Promise<void> {
    while (this.lookAgain && !this.stopped) {
      this.lookAgain = false;
      const free = this.options.concurrency - this.underWay.size;
      if (free <= 0) return;
      try {
        const jobs = await this.tools.store.claim(this.name, free, this.options.lease);
        // One whose lease could not be renewed in time is under way here all the same.
        for (const job of jobs) if (!this.underWay.has(job.id)) this.begin(job);
        if (jobs.length === free) this.lookAgain = true;
      } catch (error) {
        this.tools.strapi.log.error(`newsroom: the queue of summaries: ${String(error)}`);
      }
    }
  }

  private begin(job: Job): void {
    const call = new AbortController();
    this.underWay.set(job.id, call);
    const run = this.run(job, call.signal).finally(() => {
      this.underWay.delete(job.id);
      this.runs.delete(run);
      this.wake();
    });
    this.runs.add(run);
  }

  private async run(job: Job, signal: AbortSignal): Promise<void> {
    const { strapi, store } = this.tools;
    try {
      const patch = await runJob(this.tools, job, signal);
      const outcome = signal.aborted && patch?.state !== 'held' ? givenBack(job) : patch;
      if (outcome !== null) await store.change(job.id, this.name, outcome);
    } catch (error) {
      // The lease will end, and the job be taken up again.
      const { articleDocumentId } = job;
      strapi.log.error(
        `newsroom: no summary by a model for the article ${articleDocumentId}: ${String(error)}`,
      );
    }
  }

  private async renew(): Promise<void> {
    const { store } = this.tools;
    const leaseUntil = Date.now() + this.options.lease;
    for (const id of this.underWay.keys()) {
      await store.change(id, this.name, { leaseUntil }).catch(() => false);
    }
  }
}

/** A call that was called off does not count. */
const givenBack = (job: Job): JobPatch => ({
  ...{ state: 'queued', availableAt: Date.now(), attempts: job.attempts - 1 },
});
