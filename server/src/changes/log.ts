import type { Core } from '@strapi/strapi';
import type { Change } from './change';
import { ChangeRows, isSame, type Extent, type StoredChange } from './rows';

const MINUTE = 60_000;
/** How long a change is kept, in milliseconds. */
const KEPT = 15 * MINUTE;
/**
 * After how long without a look changes may have come and gone unseen, in milliseconds: what is left
 * of the time they are kept is longer than any transaction runs.
 */
const SURE = 5 * MINUTE;
/** How many changes are read or taken away at a time. */
const BATCH = 500;

/**
 * The changes as one process knows them. A transaction that lasts shows its rows after others that
 * have greater ids; so what has been seen is a set, and not a greatest id.
 */
export class ChangeLog {
  /** When each row was seen first, on this process's own clock. */
  private seen = new Map<number, number>();
  private extent: Extent = { count: 0, last: 0, sum: 0 };
  /** When the last look began; `null` before the first one. */
  private lookedAt: number | null = null;
  private prunedAt = performance.now();
  private readonly rows: ChangeRows;
  /** What was last seen of the database's own count of commits. */
  private version: number | null = null;

  /**
   * @param onChange called with each change, once
   * @param onLost called where changes may have gone by unseen
   */
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly onChange: (change: Change) => void,
    private readonly onLost: () => void,
  ) {
    this.rows = new ChangeRows(strapi);
  }

  /** Takes in what has been committed by now: one query where nothing has. */
  async look(): Promise<void> {
    const now = performance.now();
    const version = await this.rows.version();
    if (version === null || version !== this.version) await this.lookAt(now);
    this.version = version;
    this.lookedAt = now;
    if (now - this.prunedAt > MINUTE) this.prune(now);
  }

  private async lookAt(now: number): Promise<void> {
    const extent = await this.rows.extent();
    if (this.lookedAt === null || now - this.lookedAt > SURE) {
      await this.begin();
    } else if (!isSame(extent, this.extent)) {
      await this.takeIn(extent);
    }
  }

  /** To be called where nobody will look again. */
  close(): void {
    this.rows.close();
  }

  /** What is there by now is older than anything that is answered from here on. */
  private async begin(): Promise<void> {
    this.see(await this.rows.ids());
    this.onLost();
  }

  private async takeIn(extent: Extent): Promise<void> {
    this.note(await this.rows.between(this.extent.last, extent.last));
    if (!isSame(extent, this.extent)) await this.takeInLate();
  }

  /** Rows with smaller ids have been committed meanwhile, or old ones were taken away. */
  private async takeInLate(): Promise<void> {
    const ids = await this.rows.ids();
    const unseen = ids.filter((id) => !this.seen.has(id));
    for (let at = 0; at < unseen.length; at += BATCH) {
      this.note(await this.rows.withIds(unseen.slice(at, at + BATCH)));
    }
    this.see(ids);
  }

  /** Knows exactly these rows. */
  private see(ids: readonly number[]): void {
    const now = performance.now();
    this.seen = new Map(ids.map((id) => [id, this.seen.get(id) ?? now]));
    this.extent = extentOf(this.seen);
  }

  private note(rows: StoredChange[]): void {
    const now = performance.now();
    for (const { id, change } of rows) {
      this.seen.set(id, now);
      this.onChange(JSON.parse(change) as Change);
    }
    this.extent = extentOf(this.seen);
  }

  /**
   * Takes old rows away, by their ids: a condition on the time would wait on MariaDB for the rows of
   * every transaction that has not ended. Nobody waits for it.
   */
  private prune(now: number): void {
    this.prunedAt = now;
    const old = [...this.seen].filter(([, since]) => now - since > KEPT).map(([id]) => id);
    if (old.length === 0) return;
    this.rows.delete(old.slice(0, BATCH)).then(
      () => undefined,
      (error: unknown) =>
        this.strapi.log.warn(`newsroom: old changes are still there: ${String(error)}`),
    );
  }
}

function extentOf(ids: ReadonlyMap<number, unknown>): Extent {
  let [last, sum] = [0, 0];
  for (const id of ids.keys()) {
    last = Math.max(last, id);
    sum += id;
  }
  return { count: ids.size, last, sum };
}
