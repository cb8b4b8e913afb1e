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
  private seen = new Set<number>();
  private extent: Extent = { count: 0, last: 0, sum: 0 };
  /** When the last look began; `null` before the first one. */
  private lookedAt: number | null = null;
  private prunedAt = Date.now();
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
    const now = Date.now();
    const extent = await this.readExtent();
    if (this.lookedAt === null || now - this.lookedAt > SURE) {
      await this.begin();
    } else if (!isSame(extent, this.extent)) {
      await this.takeIn(extent);
    }
    this.lookedAt = now;
    if (now - this.prunedAt > MINUTE) await this.prune(now);
  }

  /** What is there by now is older than anything that is answered from here on. */
  private async begin(): Promise<void> {
    this.seen = new Set(await this.allIds());
    this.extent = extentOf(this.seen);
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
    this.seen = new Set(ids);
    this.extent = extentOf(this.seen);
  }

  private note(rows: Row[]): void {
    for (const { id, change } of rows) {
      this.seen.add(id);
      this.onChange(JSON.parse(change) as Change);
    }
    this.extent = extentOf(this.seen);
  }

  private async prune(now: number): Promise<void> {
    this.prunedAt = now;
    await this.table()
      .where('changed_at', '<', now - KEPT)
      .delete();
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

function extentOf(ids: ReadonlySet<number>): Extent {
  let [last, sum] = [0, 0];
  for (const id of ids) {
    last = Math.max(last, id);
    sum += id;
  }
  return { count: ids.size, last, sum };
}
