import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type {
  ArchiveEstimate,
  ArchiveRequest,
  ArchiveRun,
  ArchiveState,
  BulkResponse,
} from '../../../../shared/contracts';
import type { NewsroomConfig } from '../../config';
import type { Rights } from '../../desk/rights';
import { languages } from '../../strapi/locale';
import { repeatOnConflict } from '../../strapi/retry';
import { inTransaction } from '../../strapi/transaction';
import { underLock } from '../../strapi/under-lock';
import type { ArticleType } from '../../types/article-type';
import { tokensUsed } from '../jobs/budget';
import type { SummaryJobs } from '../jobs/service';
import type { SummaryRecords } from '../records';
import { estimate } from './estimate';
import { renewTicked } from './bulk';
import type { RenewTools } from './renew';
import { countRows, typesOf, whereOf } from './rows';
import { RunStore, toArchiveRun, type Run } from './runs';
import { RUN_UID, type RunState } from './schema';
import { ArchiveWalker } from './walker';

const NO_JOBS = { queued: 0, running: 0, done: 0, held: 0, failed: 0, outdated: 0 };

/** The summaries of the whole archive: what a run would do, and runs, one at a time. */
export class SummaryArchive {
  private readonly tools: RenewTools;
  private readonly runs: RunStore;
  private readonly walker: ArchiveWalker;

  constructor(strapi: Core.Strapi, records: SummaryRecords, jobs: SummaryJobs | null) {
    const options = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
    this.tools = { strapi, records, jobs, options };
    this.runs = new RunStore(strapi);
    this.walker = new ArchiveWalker(this.tools, this.runs);
  }

  /** Goes on with a run that is under way, and looks out for new ones. */
  watch(): void {
    this.walker.start();
  }

  stop(): Promise<void> {
    return this.walker.stop();
  }

  /** Resolves once nothing is gone through. */
  settled(): Promise<void> {
    return this.walker.settled();
  }

  /** What a run would do, without doing it. */
  estimate(request: ArchiveRequest): Promise<ArchiveEstimate> {
    return estimate(this.tools, request);
  }

  /**
   * Begins a run; it goes on in the background, in this or another process, also after a restart.
   * @throws ValidationError while another run is under way, or paused
   */
  async begin(request: ArchiveRequest): Promise<ArchiveRun> {
    const { strapi } = this.tools;
    let total = 0;
    for (const type of typesOf(strapi, request)) {
      total += await countRows(strapi, type, whereOf(type, request));
    }
    const run = await this.create(request, total);
    this.walker.wake();
    return this.shown(run);
  }

  /** @throws NotFoundError, ValidationError where there is nothing to pause */
  pause(id: number): Promise<ArchiveRun> {
    return this.turn(id, ['running'], 'paused');
  }

  /** @throws NotFoundError, ValidationError where nothing is paused */
  async resume(id: number): Promise<ArchiveRun> {
    const run = await this.turn(id, ['paused'], 'running');
    this.walker.wake();
    this.tools.jobs?.wake();
    return run;
  }

  /** @throws NotFoundError, ValidationError where the run is over */
  async cancel(id: number): Promise<ArchiveRun> {
    const { strapi, jobs } = this.tools;
    const cancel = () =>
      inTransaction(strapi, async () => {
        const run = await this.turn(id, ['running', 'paused'], 'cancelled');
        await jobs?.store.withdraw(id);
        return run;
      });
    return repeatOnConflict(cancel, { givesWay: true });
  }

  async state(): Promise<ArchiveState> {
    const { strapi, jobs, options } = this.tools;
    const run = await this.runs.latest();
    const counts = (await jobs?.store.count()) ?? NO_JOBS;
    const { queued: waiting, running: writing, done, held, failed } = counts;
    return {
      model: jobs?.model.name ?? null,
      tokens: jobs === null ? null : await tokensUsed(strapi),
      budget: { day: options.budget.day ?? null, month: options.budget.month ?? null },
      jobs: { waiting, writing, done, held, failed },
      run: run === null ? null : await this.shown(run),
      types: typesOf(strapi, { scope: 'all' }).map(({ uid, displayName, localized, fields }) => ({
        ...{ uid, displayName, localized, hasSection: fields.section !== null },
      })),
      locales: await languages(strapi),
    };
  }

  /** What the list view's action does with the articles that are ticked. */
  renew(
    type: ArticleType,
    which: { documentIds: string[]; locale: string | null },
    rights: Rights,
  ): Promise<BulkResponse['data']> {
    return renewTicked(this.tools, type, which, rights);
  }

  /** Of two that begin at once, in whichever processes, the second sees the first one's run. */
  private create(request: ArchiveRequest, total: number): Promise<Run> {
    return underLock(this.tools.strapi, RUN_UID, async () => {
      const before = await this.runs.latest();
      if (before?.state === 'running' || before?.state === 'paused') {
        throw new errors.ValidationError(
          'Another run is under way; cancel it, or wait for its end',
        );
      }
      return this.runs.create(request, total);
    });
  }

  private async turn(id: number, from: RunState[], to: RunState): Promise<ArchiveRun> {
    const run = await this.runs.find(id);
    if (run === null) throw new errors.NotFoundError(`There is no run ${id}`);
    const finishedAt = to === 'cancelled' ? new Date() : null;
    if (!(await this.runs.change(id, from, { state: to, leaseUntil: 0, finishedAt }))) {
      throw new errors.ValidationError(
        `The run is ${run.state}; it takes one that is ${from.join(' or ')}`,
      );
    }
    return this.shown({ ...run, state: to, finishedAt });
  }

  private async shown(run: Run): Promise<ArchiveRun> {
    const counts = (await this.tools.jobs?.store.count(run.id)) ?? NO_JOBS;
    return toArchiveRun(run, counts);
  }
}
