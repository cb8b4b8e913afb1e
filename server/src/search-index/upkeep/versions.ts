import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../../types/article-type';
import type { ArticleVersion, RowStamp } from '../store';

/** A row of the articles' table, by its columns. */
interface StampRow {
  id: number;
  document_id: string;
  locale: string;
  updated_at: string | number | Date;
  published_at: unknown;
}

interface VersionRow extends StampRow {
  title: string | null;
  body: unknown;
}

/** A draft, and whether it is the one with the lowest id of its article. */
export interface DraftRef {
  id: number;
  documentId: string;
  isFirst: boolean;
}

const STAMP = ['id', 'document_id', 'locale', 'updated_at', 'published_at'];

/**
 * Reads the articles' table for the index: past Strapi's ORM, whose cost an archive would feel.
 * Rows without a language, as only a write past the Document Service makes them, are of no use to
 * anyone: the content manager shows none of them.
 */
export function createVersions(strapi: Core.Strapi, type: ArticleType) {
  const { tableName, attributes } = strapi.db.metadata.get(type.uid);
  const columnOf = (field: string): string =>
    (attributes[field] as { columnName?: string }).columnName ?? field;
  const knex = strapi.db.connection;
  const table = (connection: Knex = knex) => connection(tableName).whereNotNull('locale');

  return {
    /** All versions there are of some documents. */
    async read(trx: Knex.Transaction, documentIds: readonly string[]): Promise<ArticleVersion[]> {
      const rows = (await table(trx)
        .select(STAMP)
        .select({ title: columnOf(type.fields.title.name), body: columnOf(type.fields.body.name) })
        .whereIn('document_id', [...documentIds])) as VersionRow[];
      return rows.map((row) => ({ ...toStamp(row), title: row.title, body: fromJson(row.body) }));
    },

    /** The next rows by id, of any status. */
    async stampsAfter(id: number, limit: number): Promise<RowStamp[]> {
      const rows = await table()
        .select<StampRow[]>(STAMP)
        .where('id', '>', id)
        .orderBy('id')
        .limit(limit);
      return rows.map(toStamp);
    },

    draftsAfter: (id: number, limit: number): Promise<DraftRef[]> =>
      draftsAfter(knex, tableName, { id, limit }),

    async countDrafts(): Promise<number> {
      const [row] = await table().whereNull('published_at').count({ count: '*' });
      return Number(row?.['count'] ?? 0);
    },

    /** Of some row ids, those that are there. */
    async existing(ids: number[]): Promise<Set<number>> {
      const rows = await table().select<{ id: number }[]>('id').whereIn('id', ids);
      return new Set(rows.map((row) => row.id));
    },
  };
}

/**
 * The next drafts by row id: each article has one in each of its languages, of which one is its
 * first.
 */
async function draftsAfter(
  knex: Knex,
  table: string,
  { id: after, limit }: { id: number; limit: number },
): Promise<DraftRef[]> {
  const first = knex({ other: table })
    .min('other.id')
    .whereRaw('?? = ??', ['other.document_id', 'draft.document_id'])
    .whereNotNull('other.locale')
    .whereNull('other.published_at');
  const rows = (await knex({ draft: table })
    .select('draft.id', 'draft.document_id')
    .select({ first })
    .whereNotNull('draft.locale')
    .whereNull('draft.published_at')
    .where('draft.id', '>', after)
    .orderBy('draft.id')
    .limit(limit)) as { id: number; document_id: string; first: number }[];
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    isFirst: row.first === row.id,
  }));
}

export type Versions = ReturnType<typeof createVersions>;

function toStamp(row: StampRow): RowStamp {
  return {
    rowId: row.id,
    documentId: row.document_id,
    locale: row.locale,
    status: row.published_at === null ? 'draft' : 'published',
    updatedAt: new Date(row.updated_at).getTime(),
  };
}

/** PostgreSQL's driver gives JSON as it is, the others as a text. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}
