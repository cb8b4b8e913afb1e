import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { connectionOf } from '../../strapi/ambient-transaction';
import { localeOrDefault } from '../../strapi/locale';
import type { ArticleType } from '../../types/article-type';
import type { ArticleVersion, ReadVersions, RowStamp } from '../store';

/** A row of the articles' table, by its columns. */
interface StampRow {
  id: number;
  document_id: string;
  locale: string | null;
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
 * Reads an article type's table for the index: past Strapi's ORM, whose cost an archive would feel.
 * Of a type with languages, rows without one, as only a write past the Document Service makes them,
 * are of no use to anyone: the content manager shows none of them.
 */
export function createVersions(strapi: Core.Strapi, type: ArticleType) {
  return {
    /**
     * What reads all versions there are of some documents. To be asked for before the transaction
     * in which it reads: it has to know the site's default language.
     */
    reader: (): Promise<ReadVersions> => createReader(strapi, type),

    /** The next rows by id, of any status, and the id to go on after. */
    async stampsAfter(id: number, limit: number): Promise<{ stamps: RowStamp[]; last: number }> {
      const fallback = await languageOfNone(strapi, type);
      const { from } = await connectionOf(strapi);
      const found = (await from(type.table)
        .modify(inSomeLanguage, type)
        .select(STAMP)
        .where('id', '>', id)
        .orderBy('id')
        .limit(limit)) as StampRow[];
      const stamps = found.flatMap((row) => stampsOf(type, row, fallback));
      return { stamps, last: found.at(-1)?.id ?? id };
    },

    draftsAfter: (id: number, limit: number): Promise<DraftRef[]> =>
      draftsAfter(strapi, type, id, limit),

    async countDrafts(): Promise<number> {
      const { from } = await connectionOf(strapi);
      const [row] = await from({ draft: type.table })
        .modify(draftsOf, 'draft', type)
        .count<{ count?: number | string }[]>({ count: '*' });
      return Number(row?.count ?? 0);
    },

    /** Of some row ids, those that are there. */
    async existing(ids: number[]): Promise<Set<number>> {
      const { from } = await connectionOf(strapi);
      const found = (await from(type.table)
        .modify(inSomeLanguage, type)
        .select('id')
        .whereIn('id', ids)) as { id: number }[];
      return new Set(found.map((row) => row.id));
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;

/** The language of rows that have none; a type with languages has no such rows in the index. */
const languageOfNone = async (strapi: Core.Strapi, { localized }: ArticleType): Promise<string> =>
  localized ? '' : localeOrDefault(strapi, null);

async function createReader(strapi: Core.Strapi, type: ArticleType): Promise<ReadVersions> {
  const fallback = await languageOfNone(strapi, type);
  const { fields, table } = type;
  const schema = strapi.db.getSchemaName();
  return async (trx, documentIds) => {
    const query = trx<VersionRow>(table)
      .modify(inSomeLanguage, type)
      .select<VersionRow[]>(STAMP)
      .select({ title: fields.title.column, body: fields.body.column })
      .whereIn('document_id', [...documentIds]);
    if (schema) void query.withSchema(schema);
    const found = (await query) as unknown as VersionRow[];
    return found.flatMap((row) => versionsOf(type, row, fallback));
  };
}

/**
 * The next drafts by row id: each article has one in each of its languages, of which one is its
 * first.
 */
async function draftsAfter(
  strapi: Core.Strapi,
  type: ArticleType,
  id: number,
  limit: number,
): Promise<DraftRef[]> {
  const { from } = await connectionOf(strapi);
  const first = from({ other: type.table })
    .modify(draftsOf, 'other', type)
    .min('other.id')
    .whereRaw('?? = ??', ['other.document_id', 'draft.document_id']);
  const found = (await from({ draft: type.table })
    .modify(draftsOf, 'draft', type)
    .select('draft.id', 'draft.document_id')
    .select({ first })
    .where('draft.id', '>', id)
    .orderBy('draft.id')
    .limit(limit)) as { id: number; document_id: string; first: number }[];
  return found.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    isFirst: row.first === row.id,
  }));
}

function inSomeLanguage(query: Knex.QueryBuilder, { localized }: ArticleType): void {
  if (localized) void query.whereNotNull('locale');
}

/** Of a type without drafts each row is one. */
function draftsOf(
  query: Knex.QueryBuilder,
  alias: string,
  { localized, draftAndPublish }: ArticleType,
): void {
  if (localized) void query.whereNotNull(`${alias}.locale`);
  if (draftAndPublish) void query.whereNull(`${alias}.published_at`);
}

function stampsOf({ draftAndPublish, localized }: ArticleType, row: StampRow, fallback: string) {
  const stamp = {
    rowId: row.id,
    documentId: row.document_id,
    locale: localized ? (row.locale ?? fallback) : fallback,
    updatedAt: new Date(row.updated_at).getTime(),
  };
  const draft: RowStamp = { ...stamp, status: 'draft' };
  const published: RowStamp = { ...stamp, status: 'published' };
  if (!draftAndPublish) return [draft, published];
  return [row.published_at === null ? draft : published];
}

function versionsOf(type: ArticleType, row: VersionRow, fallback: string): ArticleVersion[] {
  const body = type.body === 'blocks' ? fromJson(row.body) : row.body;
  return stampsOf(type, row, fallback).map((stamp) => ({ ...stamp, title: row.title, body }));
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
