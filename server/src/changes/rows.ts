import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { openCommitted, type Committed } from '../strapi/committed';
import { rowsIn, type Statement } from '../strapi/prepared';
import { changeTable } from './record';

/** The rows of the table at one moment: any row more or less is another extent. */
export interface Extent {
  count: number;
  last: number;
  sum: number;
}

/** A change as it is stored. */
export interface StoredChange {
  id: number;
  /** JSON. */
  change: string;
}

/** The table of changes, as far as they have been committed. */
export class ChangeRows {
  /** `undefined` as long as nobody has asked. */
  private committed: Promise<Committed | null> | undefined;
  private extentStatement: Statement | undefined;

  constructor(private readonly strapi: Core.Strapi) {}

  /** As long as it stays the same, nothing was committed; `null` where the database has no such. */
  async version(): Promise<number | null> {
    return (await this.connection())?.version() ?? null;
  }

  async extent(): Promise<Extent> {
    // The statement is the same each time, and a kept answer each: it is put together once.
    this.extentStatement ??= this.table()
      .count({ count: '*' })
      .max({ last: 'id' })
      .sum({ sum: 'id' })
      .toSQL();
    const [row] = await this.ask(this.extentStatement);
    const { count, last, sum } = row as Record<keyof Extent, unknown>;
    // Sums and counts come as texts from PostgreSQL and MariaDB, and as nothing where there is no row.
    return { count: Number(count), last: Number(last), sum: Number(sum) };
  }

  async ids(): Promise<number[]> {
    const rows = await this.ask(this.table().select('id').toSQL());
    return rows.map((row) => Number((row as StoredChange).id));
  }

  /** Those with greater ids than the first, and no greater ones than the last. */
  between(after: number, last: number): Promise<StoredChange[]> {
    return this.changes(this.table().where('id', '>', after).andWhere('id', '<=', last));
  }

  withIds(ids: readonly number[]): Promise<StoredChange[]> {
    return this.changes(this.table().whereIn('id', ids));
  }

  async delete(ids: readonly number[]): Promise<void> {
    await this.table().whereIn('id', ids).delete();
  }

  close(): void {
    void this.committed?.then((connection) => connection?.close());
    this.committed = Promise.resolve(null);
  }

  private async changes(query: Knex.QueryBuilder): Promise<StoredChange[]> {
    const rows = await this.ask(query.select('id', 'change').orderBy('id').toSQL());
    return (rows as StoredChange[]).map(({ id, change }) => ({ id: Number(id), change }));
  }

  private async ask({ sql, bindings }: Statement): Promise<unknown[]> {
    const connection = await this.connection();
    if (connection !== null) return connection.all(sql, bindings);
    const answer: unknown = await this.strapi.db.connection.raw(sql, bindings as Knex.RawBinding[]);
    return rowsIn(this.strapi, answer);
  }

  private connection(): Promise<Committed | null> {
    this.committed ??= openCommitted(this.strapi);
    return this.committed;
  }

  private table(): Knex.QueryBuilder {
    return this.strapi.db.getConnection(changeTable(this.strapi));
  }
}

export function isSame(a: Extent, b: Extent): boolean {
  return a.count === b.count && a.last === b.last && a.sum === b.sum;
}
