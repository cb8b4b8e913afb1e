import type { Core } from '@strapi/strapi';
import type { Change } from './change';
import { rawRows } from '../strapi/sql';
import { changeTable } from './record';

const MINUTE = 60_000;
/** How long a change is kept, in milliseconds. */
const KEPT = 15 * MINUTE;
/**
 * After how long without a look changes may have come and gone unseen, in milliseconds: what is left
 * of the time they are kept is longer than any transaction runs.
 */
const SURE = 5 * MINUTE;
/** How many changes are read at a time. */
const BATCH = 500;

/** The rows of the table at one moment: any row more or less is another extent. */
interface Extent {
  count: number;
  last: number;
  sum: number;
}

interface Row {
  id: number;
  change: string;
}

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
  private extentSql: string | undefined;

  /**
   * @param onChange called with each change, once
   * @param onLost called where changes may have gone by unseen
   */
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly onChange: (change: Change) => void,
    private readonly onLost: () => void,
  ) {}

  /** Takes in what has been committed by now: one query where nothing has. */
  async look(): Promise<void> {
    const now = performance.now();
    const extent = await this.readExtent();
    if (this.lookedAt === null || now - this.lookedAt > SURE) {
      await this.begin();
    } else if (!isSame(extent, this.extent)) {
      await this.takeIn(extent);
    }
    this.lookedAt = now;
    if (now - this.prunedAt > MINUTE) this.prune(now);
  }

  /** What is there by now is older than anything that is answered from here on. */
  private async begin(): Promise<void> {
    this.see(await this.allIds());
    this.onLost();
  }

  private async takeIn(extent: Extent): Promise<void> {
    const added = await this.rows((query) =>
      query.where('id', '>', this.extent.last).andWhere('id', '<=', extent.last),
    );
    this.note(added);
    if (!isSame(extent, this.extent)) await this.takeInLate();
  }

  /** Rows with smaller ids have been committed meanwhile, or old ones were taken away. */
  private async takeInLate(): Promise<void> {
    const ids = await this.allIds();
    const unseen = ids.filter((id) => !this.seen.has(id));
    for (let at = 0; at < unseen.length; at += BATCH) {
      this.note(await this.rows((query) => query.whereIn('id', unseen.slice(at, at + BATCH))));
    }
    this.see(ids);
  }

  /** Knows exactly these rows. */
  private see(ids: readonly number[]): void {
    const now = performance.now();
    this.seen = new Map(ids.map((id) => [id, this.seen.get(id) ?? now]));
    this.extent = extentOf(this.seen);
  }

  private note(rows: Row[]): void {
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
    const taken = this.table().whereIn('id', old.slice(0, BATCH)).delete();
    taken.then(
      () => undefined,
      (error: unknown) =>
        this.strapi.log.warn(`newsroom: old changes are still there: ${String(error)}`),
    );
  }

  private async readExtent(): Promise<Extent> {
    // The statement is the same each time, and a kept answer each: it is put together once.
    this.extentSql ??= this.table()
      .count({ count: '*' })
      .max({ last: 'id' })
      .sum({ sum: 'id' })
      .toSQL().sql;
    const [row] = await rawRows(this.strapi, this.extentSql);
    const { count, last, sum } = row as Record<keyof Extent, unknown>;
    // Sums and counts come as texts from PostgreSQL and MariaDB, and as nothing where there is no row.
    return { count: Number(count), last: Number(last), sum: Number(sum) };
  }

  private async allIds(): Promise<number[]> {
    const ids: unknown = await this.table().pluck('id');
    return (ids as (number | string)[]).map(Number);
  }

  private async rows(narrow: (query: ReturnType<ChangeLog['table']>) => unknown): Promise<Row[]> {
    const query = this.table().select('id', 'change').orderBy('id');
    void narrow(query);
    const rows = (await query) as { id: number | string; change: string }[];
    return rows.map(({ id, change }) => ({ id: Number(id), change }));
  }

  private table() {
    return this.strapi.db.getConnection(changeTable(this.strapi));
  }
}

function isSame(a: Extent, b: Extent): boolean {
  return a.count === b.count && a.last === b.last && a.sum === b.sum;
}

function extentOf(ids: ReadonlyMap<number, unknown>): Extent {
  let [last, sum] = [0, 0];
  for (const id of ids.keys()) {
    last = Math.max(last, id);
    sum += id;
  }
  return { count: ids.size, last, sum };
}
