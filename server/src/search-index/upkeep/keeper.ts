import type { Core } from '@strapi/strapi';
import type { LinkIndex } from '../store';
import type { Versions } from './versions';

/** Saves in a row are indexed together; an editor does not see the difference. */
const DELAY = 200;
const BATCH = 20;
/** A deadlock or a lost connection is over the next time. */
const ATTEMPTS = 3;
const RETRY_DELAY = 1000;

interface Kept {
  index: LinkIndex;
  versions: Versions;
  /** Called with the documentIds of articles of which nothing is left. */
  onGone: (documentIds: string[]) => Promise<void>;
}

/**
 * Brings the index up to date with what saves wrote, after their commit and a little later, so
 * that no save waits for it. What fails is logged and noted; the next start repairs it.
 */
export class IndexKeeper {
  private readonly pending = new Set<string>();
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly kept: Kept,
  ) {}

  /** To be called after the commit of a save. */
  afterSave(documentIds: readonly string[]): void {
    for (const documentId of documentIds) this.pending.add(documentId);
    if (this.stopped || this.pending.size === 0) return;
    this.running ??= this.drain().finally(() => {
      this.running = null;
      // What came while the last batch was being finished.
      this.afterSave([]);
    });
  }

  /** Resolves once the index has caught up with all saves so far. */
  async settled(): Promise<void> {
    // The save hook tells of a save in the next turn of the event loop.
    await new Promise(setImmediate);
    while (this.running !== null) await this.running;
  }

  /** Leaves what is not indexed to the next start. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.settled();
  }

  private async drain(): Promise<void> {
    while (this.pending.size > 0) {
      // Saves in a row fill a batch meanwhile: one step for many costs little more than for one.
      if (this.pending.size < BATCH) await pause(DELAY);
      if (this.stopped) return;
      await this.syncWithRetries(this.nextBatch());
    }
  }

  private nextBatch(): string[] {
    const batch = [...this.pending].slice(0, BATCH);
    for (const documentId of batch) this.pending.delete(documentId);
    return batch;
  }

  private async syncWithRetries(documentIds: string[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.sync(documentIds);
      } catch (error) {
        if (this.stopped) return;
        if (attempt === ATTEMPTS) return this.note(documentIds, error);
        await pause(RETRY_DELAY);
      }
    }
  }

  private async sync(documentIds: string[]): Promise<void> {
    const { index, versions, onGone } = this.kept;
    const gone = new Set(documentIds);
    await index.sync(documentIds, async (trx, ids) => {
      const found = await versions.read(trx, ids);
      for (const { documentId } of found) gone.delete(documentId);
      return found;
    });
    if (gone.size > 0) await onGone([...gone]);
  }

  private async note(documentIds: string[], error: unknown): Promise<void> {
    const message = `the articles ${documentIds.join(', ')} are not in the index: ${String(error)}`;
    this.strapi.log.error(`newsroom: ${message}`);
    // The database may be what failed.
    await this.kept.index.writeState({ error: message }).catch(() => undefined);
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
