import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { groupBy } from '../group-by';
import { connectionOf } from '../strapi/ambient-transaction';
import { insertAllNew } from '../strapi/insert-new';
import { inTransaction } from '../strapi/transaction';
import {
  changesOf,
  indexedNames,
  type KeptName,
  type NameChanges,
  type StoredNames,
} from './names';
import { SOURCE_NAME_UID } from './schema';

/** A name of a source, as a search finds it. */
export interface FoundName {
  documentId: string;
  name: string;
  isAlias: boolean;
}

/** A row of a source. */
interface SourceRow extends StoredNames {
  id: number;
  documentId: string;
}

/** Keys that one statement asks for: fewer than any database takes. */
const KEYS_AT_ONCE = 5_000;
/** Rows that one statement writes, reads or takes away. */
const ROWS_AT_ONCE = 500;
/** Names that one text is searched for at most, whatever is stored: some 10 MB. */
const MOST_FOUND = 20_000;
/** Names of which a word is looked for. */
const MOST_LIKE = 500;

/** The kept names of sources, in whichever process and on whichever database. */
export class SourceNames {
  private readonly table: string;
  private readonly sources: string;

  constructor(private readonly strapi: Core.Strapi) {
    this.table = strapi.db.metadata.get(SOURCE_NAME_UID).tableName;
    this.sources = strapi.db.metadata.get(ATTRIBUTION_UID).tableName;
  }

  /**
   * The names that are kept under some keys, 20,000 at most.
   * @param keys as `keysIn` gives them
   */
  async withKeys(keys: readonly string[]): Promise<FoundName[]> {
    const { from } = await connectionOf(this.strapi);
    const found: FoundName[] = [];
    for (let at = 0; at < keys.length && found.length < MOST_FOUND; at += KEYS_AT_ONCE) {
      const rows: unknown = await from(this.table)
        .select({ documentId: 'attribution_document_id', name: 'name', place: 'place' })
        .whereIn('name_key', keys.slice(at, at + KEYS_AT_ONCE))
        .orderBy('id')
        .limit(MOST_FOUND - found.length);
      found.push(...(rows as NameRow[]).map(toFound));
    }
    return found;
  }

  /** Names that have one of these words somewhere, 500 at most. @param words letters and digits */
  async withWords(words: readonly string[]): Promise<FoundName[]> {
    if (words.length === 0) return [];
    const { from } = await connectionOf(this.strapi);
    const query = from(this.table)
      .select({ documentId: 'attribution_document_id', name: 'name', place: 'place' })
      .orderBy('id')
      .limit(MOST_LIKE);
    // To the other databases capitals make no difference to `like`, to SQLite those of ASCII alone.
    const like = this.strapi.db.dialect.client === 'postgres' ? 'ilike' : 'like';
    for (const word of words) void query.orWhere('name', like, `%${word}%`);
    return ((await query) as NameRow[]).map(toFound);
  }

  /**
   * Brings the kept names of some sources in step with the sources as this code's transaction sees
   * them, or of sources that are gone.
   */
  async refresh(documentIds: readonly string[]): Promise<void> {
    if (documentIds.length === 0) return;
    const ids = await this.rowsOf(documentIds);
    await inTransaction(this.strapi, async () => {
      // First of all, so that in a transaction of its own the rest is read after the lock.
      const rows = groupBy(await this.locked(ids), ({ documentId }) => documentId);
      const kept = await this.kept(documentIds);
      const changes = documentIds.map((documentId) => ({
        documentId,
        ...changesOf(kept.get(documentId) ?? [], indexedNames(rows.get(documentId) ?? [])),
      }));
      await this.write(changes);
    });
  }

  private async rowsOf(documentIds: readonly string[]): Promise<number[]> {
    const { from } = await connectionOf(this.strapi);
    const ids: unknown = await from(this.sources)
      .whereIn('document_id', documentIds as string[])
      .pluck('id');
    return ids as number[];
  }

  /** Of two who write one source, the second waits: its names are those that were written last. */
  private async locked(ids: readonly number[]): Promise<SourceRow[]> {
    const { from } = await connectionOf(this.strapi);
    const rows: unknown = await from(this.sources)
      .select(SOURCE)
      .whereIn('id', ids as number[])
      .orderBy('id')
      .forUpdate();
    return rows as SourceRow[];
  }

  /** By primary keys alone: by others, MariaDB locks what lies between, and saves get in each other's way. */
  private async write(changes: readonly (NameChanges & { documentId: string })[]): Promise<void> {
    const { from } = await connectionOf(this.strapi);
    for (const { id, key, name } of changes.flatMap(({ changed }) => changed)) {
      await from(this.table).where({ id }).update({ name_key: key, name });
    }
    const added = changes.flatMap(({ documentId, added: names }) =>
      names.map(({ place, key, name }) => ({
        ...{ attribution_document_id: documentId, place, name_key: key, name },
      })),
    );
    const gone = changes.flatMap((each) => each.gone);
    for (let at = 0; at < Math.max(added.length, gone.length); at += ROWS_AT_ONCE) {
      const ids = gone.slice(at, at + ROWS_AT_ONCE);
      if (ids.length > 0) await from(this.table).whereIn('id', ids).delete();
      await insertAllNew(this.strapi, this.table, added.slice(at, at + ROWS_AT_ONCE));
    }
  }

  /** Sources behind a row, in the order of their rows. @param after the id of a row */
  async sourcesAfter(after: number): Promise<SourceRow[]> {
    const { from } = await connectionOf(this.strapi);
    const rows: unknown = await from(this.sources)
      .select(SOURCE)
      .whereNotNull('document_id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(ROWS_AT_ONCE);
    return rows as SourceRow[];
  }

  /** The same, of those of which no name is kept. */
  async unnamedAfter(after: number): Promise<SourceRow[]> {
    const { from } = await connectionOf(this.strapi);
    const rows: unknown = await from({ source: this.sources })
      .leftJoin(`${this.table} as kept`, 'kept.attribution_document_id', 'source.document_id')
      .whereNull('kept.id')
      .whereNotNull('source.document_id')
      .where('source.id', '>', after)
      .select({ id: 'source.id', documentId: 'source.document_id' })
      .orderBy('source.id')
      .limit(ROWS_AT_ONCE);
    return rows as SourceRow[];
  }

  /** What is kept of some sources, by documentId; each in the order of its places. */
  async kept(documentIds: readonly string[]): Promise<Map<string, KeptName[]>> {
    const { from } = await connectionOf(this.strapi);
    const rows: unknown = await from(this.table)
      .select({ documentId: 'attribution_document_id', key: 'name_key' })
      .select('id', 'place', 'name')
      .whereIn('attribution_document_id', documentIds as string[])
      .orderBy('place');
    return groupBy(rows as (KeptName & { documentId: string })[], ({ documentId }) => documentId);
  }

  /** Forgets the names of sources that are gone. */
  async forgetGone(): Promise<void> {
    for (;;) {
      const { from } = await connectionOf(this.strapi);
      const ids: unknown = await from({ kept: this.table })
        .leftJoin(`${this.sources} as source`, 'source.document_id', 'kept.attribution_document_id')
        .whereNull('source.id')
        .limit(ROWS_AT_ONCE)
        .pluck('kept.id');
      const gone = ids as number[];
      if (gone.length > 0) await from(this.table).whereIn('id', gone).delete();
      if (gone.length < ROWS_AT_ONCE) return;
    }
  }
}

const SOURCE = { id: 'id', documentId: 'document_id', name: 'name', aliases: 'aliases' };

interface NameRow {
  documentId: string;
  name: string;
  place: number;
}

const toFound = ({ documentId, name, place }: NameRow): FoundName => ({
  ...{ documentId, name, isAlias: place > 0 },
});
