import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { IndexState } from '../../../../shared/contracts';
import { TERMS_VERSION } from '../../core/similarity';
import { catchUp, syncAll } from './catch-up';
import type { BuildState, LinkIndex } from '../store';
import { GONE, isUnderWay, toIndexState } from './index-state';
import type { Versions } from './versions';

/** Articles in one transaction of a build; only these are in memory. */
const BATCH = 50;
/** The position of a build that still has to empty the index. */
const BEFORE_ALL = -1;

/**
 * Builds the index, and checks at every start whether it has all there is. One process builds;
 * the others look now and then whether it still does, and else go on where it stopped.
 */
export class IndexBuilder {
  private running: Promise<void> | null = null;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private isBuilding = false;
  /** Of the last build that this process began. */
  private builder = '';

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly index: LinkIndex,
    private readonly versions: Versions,
  ) {}

  /** Looks after the index without delaying the start. */
  start(): void {
    this.inBackground(() => this.check());
  }

  /** Builds the index anew, or goes on with a build that stopped; answers its state at once. */
  async rebuild(): Promise<IndexState> {
    const { finishedAt, version, position, error } = await this.index.readState();
    const stopped = finishedAt === 0 && version === TERMS_VERSION && position > 0;
    // What failed may fail again for what is in the index: that begins anew.
    const goesOn = stopped && error === null;
    if (await this.claim(!goesOn)) {
      // A check may still be under way; its end is not waited for.
      void this.settled().then(() => this.inBackground(() => this.build()));
    }
    return this.state();
  }

  async state(): Promise<IndexState> {
    return toIndexState(await this.index.readState());
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

  private inBackground(task: () => Promise<void>): void {
    if (this.stopped) return;
    this.running ??= task()
      .catch((error: unknown) => this.note(error))
      .finally(() => {
        this.running = null;
        this.isBuilding = false;
      });
  }

  private async note(error: unknown): Promise<void> {
    this.strapi.log.error(`newsroom: the index of linked articles: ${String(error)}`);
    // The database may be what failed.
    const told = this.isBuilding
      ? this.step({ error: String(error), heartbeat: 0 })
      : this.index.writeState({ error: String(error) });
    await told.catch(() => undefined);
  }

  private async check(): Promise<void> {
    const { index, versions } = this;
    await index.ensureTables();
    const state = await index.readState();
    const isOutdated = state.version !== TERMS_VERSION;
    if (!isOutdated && state.finishedAt > 0) {
      return catchUp({ index, versions, isStopped: () => this.stopped });
    }
    if (await this.claim(isOutdated)) return this.build();
    // Another process builds; should it go away, this one goes on.
    this.timer = setTimeout(() => this.start(), GONE / 2);
    this.timer.unref();
  }

  /** Makes this process the one that builds; from nothing, or where the last one stopped. */
  private async claim(fromNothing: boolean): Promise<boolean> {
    const total = await this.versions.countDrafts();
    const start = { position: BEFORE_ALL, done: 0, finishedAt: 0, version: TERMS_VERSION };
    const builder = randomUUID();
    const claimed = await this.index.writeState(
      { builder, total, heartbeat: Date.now(), error: null, ...(fromNothing ? start : {}) },
      (state) => !isUnderWay(state),
    );
    if (claimed !== null) this.builder = builder;
    return claimed !== null;
  }

  /**
   * Writes down how far the build is.
   * @returns false where another process has taken it for gone, and builds itself
   */
  private async step(patch: Partial<BuildState>): Promise<boolean> {
    const written = await this.index.writeState(patch, ({ builder }) => builder === this.builder);
    return written !== null;
  }

  private async build(): Promise<void> {
    this.isBuilding = true;
    const { index, versions } = this;
    let { position, done } = await index.readState();
    if (position === BEFORE_ALL) {
      await index.clear();
      position = 0;
    }
    let isOurs = await this.step({ position, heartbeat: Date.now() });
    while (!this.stopped && isOurs) {
      const drafts = await versions.draftsAfter(position, BATCH);
      if (drafts.length === 0) {
        await this.step({ heartbeat: 0, finishedAt: Date.now(), error: null });
        return;
      }
      const documentIds = drafts.filter(({ isFirst }) => isFirst).map((row) => row.documentId);
      if (documentIds.length > 0) await syncAll({ index, versions }, documentIds);
      position = drafts.at(-1)?.id ?? position;
      done += drafts.length;
      isOurs = await this.step({ position, done, heartbeat: Date.now() });
    }
    if (isOurs) await this.step({ heartbeat: 0 });
  }
}
