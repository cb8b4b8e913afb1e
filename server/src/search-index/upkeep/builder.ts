import { randomUUID } from 'node:crypto';
import type { IndexState } from '../../../../shared/contracts';
import { TERMS_VERSION } from '../../core/similarity';
import { otherCopy, type BuildState, type IndexCopy } from '../store';
import { createOutside } from '../../strapi/outside';
import { catchUp } from './catch-up';
import { GONE, isUnderWay, toIndexState } from './index-state';
import { withRetries } from './retries';
import { noteError, syncArticles, type IndexedArticles, type Upkeep } from './upkeep';

/** Articles in one transaction of a build; only these are in memory. */
const BATCH = 50;
/** The position of a build that still has to empty its copy. */
const BEFORE_ALL = -1;

/**
 * Builds the index, and checks at every start whether it has all there is. One process builds;
 * the others look now and then whether it still does, and else go on where it stopped.
 *
 * A build reads all articles into a copy that nothing else is in: so it also mends counts and
 * postings, which cannot be told to be wrong document by document.
 */
export class IndexBuilder {
  private running: Promise<void> | null = null;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private isBuilding = false;
  /** Whether a rebuild was asked for, which makes a check needless. */
  private isRebuildWanted = false;
  /** Of the last build that this process began. */
  private builder = '';
  private readonly outside = createOutside('newsroom.searchIndex');

  constructor(private readonly upkeep: Upkeep) {}

  /** Looks after the index without delaying the start. */
  start(): void {
    if (this.running === null) this.inBackground(() => this.check());
  }

  /** Builds the index anew, or goes on with a build that stopped; answers its state at once. */
  async rebuild(): Promise<IndexState> {
    const state = await this.upkeep.index.readState();
    if (await this.claim(!this.canGoOn(state))) {
      this.isRebuildWanted = true;
      this.inBackground(() => {
        this.isRebuildWanted = false;
        return this.build();
      });
    }
    return this.state();
  }

  async state(): Promise<IndexState> {
    return toIndexState(await this.upkeep.index.readState());
  }

  /** Resolves once nothing is being built or checked. */
  async settled(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** Ends after the step that is under way; the next start goes on from there. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.settled();
  }

  private readonly isStopped = (): boolean => this.stopped;

  /** One task after the other. */
  private inBackground(task: () => Promise<void>): void {
    const before = this.running ?? Promise.resolve();
    const run = this.outside(() => before.then(() => (this.stopped ? undefined : task())))
      .catch((error: unknown) => this.note(error))
      .finally(() => {
        this.isBuilding = false;
        if (this.running === run) this.running = null;
      });
    this.running = run;
  }

  private async note(error: unknown): Promise<void> {
    this.upkeep.strapi.log.error(`newsroom: the index of linked articles: ${String(error)}`);
    await noteError(this.upkeep, String(error));
    // The database may be what failed.
    if (this.isBuilding) await this.step({ heartbeat: 0 }).catch(() => undefined);
  }

  private async check(): Promise<void> {
    const { index } = this.upkeep;
    await index.ensureTables();
    const state = await index.readState();
    if (state.version === TERMS_VERSION && state.finishedAt > 0) {
      return catchUp(this.upkeep, () => this.stopped || this.isRebuildWanted);
    }
    if (await this.claim(!this.canGoOn(state))) return this.build();
    // Another process builds; should it go away, this one goes on.
    this.timer = setTimeout(() => this.start(), GONE / 2);
    this.timer.unref();
  }

  /** What failed may fail again for what is in the index: that begins anew. */
  private canGoOn({ finishedAt, version, position, type, error }: BuildState): boolean {
    const isKnown = type === '' || this.upkeep.indexed.some((each) => each.type.uid === type);
    const isStopped = finishedAt === 0 && version === TERMS_VERSION && position > BEFORE_ALL;
    return isStopped && isKnown && error === null;
  }

  /** Makes this process the one that builds; from nothing, or where the last one stopped. */
  private async claim(fromNothing: boolean): Promise<boolean> {
    const { index, indexed } = this.upkeep;
    let total = 0;
    for (const { versions } of indexed) total += await versions.countDrafts();
    const { active, isSearchable } = await index.readState();
    const start = {
      ...{ position: BEFORE_ALL, type: '', done: 0, finishedAt: 0, version: TERMS_VERSION },
      // An index that was never finished is built where it is: part of it is better than nothing.
      building: isSearchable ? otherCopy(active) : null,
    };
    const builder = randomUUID();
    const claimed = await index.writeState(
      { builder, total, heartbeat: Date.now(), error: null, ...(fromNothing ? start : {}) },
      (state) => !isUnderWay(state) && state.active === active,
    );
    if (claimed !== null) this.builder = builder;
    return claimed !== null;
  }

  /**
   * Writes down how far the build is.
   * @returns false where another process has taken it for gone, and builds itself
   */
  private async step(patch: Partial<BuildState>): Promise<boolean> {
    const { index } = this.upkeep;
    const written = await index.writeState(patch, ({ builder }) => builder === this.builder);
    return written !== null;
  }

  private async build(): Promise<void> {
    this.isBuilding = true;
    const { index, indexed } = this.upkeep;
    const { active, building, position, type } = await index.readState();
    const copy = building ?? active;
    if (position === BEFORE_ALL) {
      await index.empty(copy);
      if (!(await this.step({ position: 0, heartbeat: Date.now() }))) return;
    }
    const first = Math.max(
      0,
      indexed.findIndex((each) => each.type.uid === type),
    );
    for (const [at, articles] of indexed.slice(first).entries()) {
      const from = at === 0 ? Math.max(0, position) : 0;
      if (!(await this.buildType(articles, copy, from))) return;
    }
    await this.finish(copy);
  }

  /** @returns whether the build goes on: not where it was stopped, nor where it is another's */
  private async buildType(
    articles: IndexedArticles,
    copy: IndexCopy,
    from: number,
  ): Promise<boolean> {
    const { type, versions } = articles;
    let position = from;
    let { done } = await this.upkeep.index.readState();
    for (;;) {
      if (this.stopped) {
        await this.step({ heartbeat: 0 });
        return false;
      }
      const drafts = await withRetries(() => versions.draftsAfter(position, BATCH), this.isStopped);
      if (drafts.length === 0) return true;
      const documentIds = drafts.filter(({ isFirst }) => isFirst).map((row) => row.documentId);
      if (documentIds.length > 0) {
        const sync = () => syncArticles(this.upkeep, articles, documentIds, copy);
        await withRetries(sync, this.isStopped);
      }
      position = drafts.at(-1)?.id ?? position;
      done += drafts.length;
      const step = { type: type.uid, position, done, heartbeat: Date.now() };
      if (!(await withRetries(() => this.step(step), this.isStopped))) return false;
    }
  }

  /** Lets the new copy be searched, and then empties the one that was. */
  private async finish(copy: IndexCopy): Promise<void> {
    const searched = { active: copy, building: null, isSearchable: true };
    if (!(await this.step({ ...searched, heartbeat: Date.now() }))) return;
    await this.upkeep.index.empty(otherCopy(copy));
    await this.step({ heartbeat: 0, finishedAt: Date.now(), type: '' });
  }
}
