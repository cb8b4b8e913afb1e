import { createOutside } from '../../strapi/outside';
import { forgetLanguage } from './catch-up';
import { withRetries } from './retries';
import { noteError, syncArticles, type IndexedArticles, type Upkeep } from './upkeep';

/** Saves in a row are indexed together; an editor does not see the difference. */
const DELAY = 200;
/** The same for articles that are saved again and again: each step reads all of their words. */
const DELAY_AGAIN = 3_000;
const BATCH = 20;

/**
 * Brings the index up to date with what saves wrote, after their commit and a little later, so
 * that no save waits for it. What fails is logged and noted; the next start repairs it.
 */
export class IndexKeeper {
  /** documentIds that were saved, by the uid of their type. */
  private readonly saved = new Map<string, Set<string>>();
  /** Languages that were deleted. */
  private readonly deleted = new Set<string>();
  private readonly outside = createOutside('newsroom.searchIndex');
  /** The articles of the last step. */
  private followed: string[] = [];
  /** Ends the pause before the next step. */
  private wake = (): void => undefined;
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(private readonly upkeep: Upkeep) {}

  /** To be called after the commit of a save. */
  afterSave(uid: string, documentIds: readonly string[]): void {
    const ofType = this.saved.get(uid) ?? new Set();
    for (const documentId of documentIds) ofType.add(documentId);
    if (ofType.size > 0) this.saved.set(uid, ofType);
    this.goOn();
  }

  /** To be called after the commit that deleted a language. */
  afterLanguageDeleted(locale: string): void {
    this.deleted.add(locale);
    this.goOn();
  }

  /** Resolves once the index has caught up with all saves so far. */
  async settled(): Promise<void> {
    // The save hook tells of a save in the next turn of the event loop.
    await new Promise(setImmediate);
    while (this.running !== null) {
      this.wake();
      await this.running;
    }
  }

  /** Leaves what is not indexed to the next start. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.settled();
  }

  private readonly isStopped = (): boolean => this.stopped;

  private goOn(): void {
    if (this.stopped || (this.saved.size === 0 && this.deleted.size === 0)) return;
    this.running ??= this.outside(() => this.drain()).finally(() => {
      this.running = null;
      // What came while the last batch was being finished.
      this.goOn();
    });
  }

  private async drain(): Promise<void> {
    while (this.saved.size > 0) {
      const [[uid, documentIds] = ['', new Set<string>()]] = this.saved;
      await this.pauseBefore(documentIds);
      if (this.stopped) return;
      this.followed = this.nextBatch(uid, documentIds);
      await this.follow(uid, this.followed);
    }
    for (const locale of this.deleted) {
      this.deleted.delete(locale);
      const forget = () => forgetLanguage(this.upkeep, locale, this.isStopped);
      await this.attempt(forget, `the articles of the language ${locale} are still in the index`);
    }
  }

  /** Saves in a row fill a batch meanwhile: one step for many costs little more than for one. */
  private async pauseBefore(documentIds: ReadonlySet<string>): Promise<void> {
    if (documentIds.size >= BATCH) return;
    const isAgain = [...documentIds].every((documentId) => this.followed.includes(documentId));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, isAgain ? DELAY_AGAIN : DELAY);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private nextBatch(uid: string, documentIds: Set<string>): string[] {
    const batch = [...documentIds].slice(0, BATCH);
    for (const documentId of batch) documentIds.delete(documentId);
    if (documentIds.size === 0) this.saved.delete(uid);
    return batch;
  }

  private async follow(uid: string, documentIds: string[]): Promise<void> {
    const articles: IndexedArticles | undefined = this.upkeep.indexed.find(
      ({ type }) => type.uid === uid,
    );
    if (articles === undefined) return;
    const sync = () => syncArticles(this.upkeep, articles, documentIds);
    await this.attempt(sync, `the articles ${documentIds.join(', ')} are not in the index`);
  }

  /** @param failed what is so where it fails, in a developer's words */
  private async attempt(step: () => Promise<void>, failed: string): Promise<void> {
    try {
      await withRetries(step, this.isStopped);
    } catch (error) {
      if (this.stopped) return;
      const message = `${failed}: ${String(error)}`;
      this.upkeep.strapi.log.error(`newsroom: ${message}`);
      await noteError(this.upkeep, message);
    }
  }
}
