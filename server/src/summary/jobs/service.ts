import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../../config';
import { inSavepoint } from '../../strapi/savepoint';
import { createModel, type Model } from '../model';
import type { SummaryRecords } from '../records';
import type { SummaryOwner } from '../schema';
import { Budget } from './budget';
import { JobStore, type Job } from './store';
import { SummaryWorker } from './worker';

/** Milliseconds between two looks at the queue, where no save wakes the worker. */
const POLL = 5_000;

/** What a site with a model has beside the built-in summariser. */
export class SummaryJobs {
  readonly store: JobStore;
  readonly budget: Budget;
  private readonly worker: SummaryWorker;

  constructor(
    private readonly strapi: Core.Strapi,
    records: SummaryRecords,
    readonly model: Model,
    private readonly options: NewsroomConfig['summary'],
  ) {
    this.store = new JobStore(strapi);
    this.budget = new Budget(strapi, options.budget);
    const { store, budget } = this;
    const tools = { strapi, model, store, budget, records, options };
    const lease = options.lease * 1000;
    const { concurrency } = options;
    this.worker = new SummaryWorker(tools, { concurrency, lease, poll: Math.min(POLL, lease / 2) });
  }

  /** What the model wrote of these words, or is about to write. */
  find(owner: SummaryOwner, digest: string): Promise<Job | null> {
    const find = () => this.store.find(owner, digest);
    return inSavepoint(this.strapi, find, (error) => {
      this.strapi.log.error(`newsroom: the queue of summaries: ${String(error)}`);
      return null;
    });
  }

  /**
   * Asks for a summary in the transaction of the save, so that both are there or neither; what
   * fails is undone alone, and logged.
   */
  ask(owner: SummaryOwner, digest: string): Promise<void> {
    const wait = this.options.wait * 1000;
    const add = async () => void (await this.store.add(owner, digest, { wait }));
    return inSavepoint(this.strapi, add, (error) => {
      const { documentId } = owner;
      this.strapi.log.error(
        `newsroom: no model is asked for the article ${documentId}: ${String(error)}`,
      );
    });
  }

  async start(): Promise<void> {
    await this.model.check();
    this.worker.start();
  }

  /** Looks at the queue now. */
  wake(): void {
    this.worker.wake();
  }

  /** Resolves once nothing that is due is left. */
  settled(): Promise<void> {
    return this.worker.settled();
  }

  stop(): Promise<void> {
    return this.worker.stop();
  }
}

/**
 * The jobs of a site with a model; `null` where it has none.
 * @throws Error where an option of the model is of no use
 */
export function createJobs(strapi: Core.Strapi, records: SummaryRecords): SummaryJobs | null {
  const options = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
  const model = createModel(options);
  return model === null ? null : new SummaryJobs(strapi, records, model, options);
}
