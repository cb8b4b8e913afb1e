import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf } from '../strapi/ambient-transaction';
import type { Holder } from './holders';
import { citationList, type SourcesOfRow } from './sources-of-row';

/** Rows that one statement asks for. */
const BATCH = 200;

export function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}

/** One version of an article in one language. */
export interface RowKey {
  documentId: string;
  /** Empty where the type has no languages. */
  locale: string;
  /** Whether readers see it. */
  isPublished: boolean;
}

export interface HolderRow extends RowKey {
  id: number;
  sources: SourcesOfRow;
}

interface LinkRow {
  row: number;
  source: string;
}

const sourceTable = (strapi: Core.Strapi): string =>
  strapi.db.metadata.get(ATTRIBUTION_UID).tableName;

/** The ids of the rows that link a source or tell how they use it, in order. */
export async function rowsWith(
  strapi: Core.Strapi,
  holder: Holder,
  { id, documentId }: { id: number; documentId: string },
): Promise<number[]> {
  const { from } = await connectionOf(strapi);
  const { name, source, target } = holder.joinTable;
  const linked: unknown = await from(name).where(target, id).distinct(source).pluck(source);
  const citing = holder.citations === null ? [] : await citingRows(strapi, holder, documentId);
  return [...new Set([...(linked as number[]), ...citing])].sort((a, b) => a - b);
}

/** A list of uses is JSON: the databases differ in how they look into it, and not in its text. */
async function citingRows(
  strapi: Core.Strapi,
  { table, citations }: Holder,
  documentId: string,
): Promise<number[]> {
  if (citations === null) return [];
  const { from } = await connectionOf(strapi);
  const text = strapi.db.dialect.client === 'mysql' ? 'char' : 'text';
  const ids: unknown = await from(table)
    .whereNotNull(citations.column)
    .whereRaw(`cast(?? as ${text}) like ?`, [citations.column, `%"${documentId}"%`])
    .pluck('id');
  return ids as number[];
}

/** Rows with their sources; of a row that is gone, nothing. */
export async function readRows(
  strapi: Core.Strapi,
  holder: Holder,
  narrow: (query: Knex.QueryBuilder) => unknown,
): Promise<HolderRow[]> {
  const { from } = await connectionOf(strapi);
  const { table, localized, draftAndPublish, citations } = holder;
  const query = from(table).select({
    ...{ id: 'id', documentId: 'document_id', locale: 'locale', publishedAt: 'published_at' },
    ...(citations === null ? {} : { citations: citations.column }),
  });
  void narrow(query);
  const rows = (await query) as Record<string, unknown>[];
  const links = await readLinks(
    strapi,
    holder,
    rows.map(({ id }) => id as number),
  );
  return rows.map((row) => ({
    id: row['id'] as number,
    documentId: row['documentId'] as string,
    locale: localized ? ((row['locale'] ?? '') as string) : '',
    isPublished: !draftAndPublish || row['publishedAt'] !== null,
    sources: {
      links: links.filter((link) => link.row === row['id']).map((link) => link.source),
      citations: citations === null ? null : citationList(row['citations']),
    },
  }));
}

async function readLinks(
  strapi: Core.Strapi,
  { joinTable: { name, source, target, order } }: Holder,
  ids: number[],
): Promise<LinkRow[]> {
  const { from } = await connectionOf(strapi);
  const query = from({ link: name })
    .join({ source: sourceTable(strapi) }, 'source.id', `link.${target}`)
    .whereIn(`link.${source}`, ids)
    .select({ row: `link.${source}`, source: 'source.document_id' });
  if (order !== null) void query.orderBy(`link.${order}`);
  return (await query.orderBy('link.id')) as LinkRow[];
}

/** How one source takes the place of another one. */
export interface Exchange {
  /** Ids of rows of sources. */
  from: number;
  to: number;
}

/** Links one source instead of another in rows that do not link both. */
export async function exchangeLinks(
  strapi: Core.Strapi,
  { joinTable: { name, source, target } }: Holder,
  rows: number[],
  exchange: Exchange,
): Promise<void> {
  if (rows.length === 0) return;
  const { from } = await connectionOf(strapi);
  await from(name)
    .whereIn(source, rows)
    .where(target, exchange.from)
    .update({ [target]: exchange.to });
}

/** Takes the link to a source away from a row, or adds one; the rest keeps its order. */
export async function setLinks(
  strapi: Core.Strapi,
  { joinTable: { name, source, target, order } }: Holder,
  row: number,
  sources: readonly number[],
): Promise<void> {
  const { from } = await connectionOf(strapi);
  await from(name).where(source, row).whereNotIn(target, sources).delete();
  const there: unknown = await from(name).where(source, row).pluck(target);
  for (const [at, id] of sources.entries()) {
    const place = order === null ? {} : { [order]: at + 1 };
    if (!(there as number[]).includes(id)) {
      await from(name).insert({ [source]: row, [target]: id, ...place });
    } else if (order !== null) {
      await from(name)
        .where({ [source]: row, [target]: id })
        .update(place);
    }
  }
}

/** Past the Document Service and its lifecycles: `updatedAt` stays, and no article is "modified". */
export async function writeCitations(
  strapi: Core.Strapi,
  { table, citations }: Holder,
  id: number,
  entries: unknown[] | null,
): Promise<void> {
  if (citations === null) return;
  const { from } = await connectionOf(strapi);
  const stored = entries === null ? null : JSON.stringify(entries);
  await from(table)
    .where({ id })
    .update({ [citations.column]: stored });
}

/** The row ids of sources by their documentIds. */
export async function sourceIds(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const { from } = await connectionOf(strapi);
  const rows = await from(sourceTable(strapi))
    .whereIn('document_id', [...new Set(documentIds)])
    .select<{ id: number; documentId: string }[]>({ id: 'id', documentId: 'document_id' });
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
}

/** Locks the rows of sources until the end of the transaction: nobody can link them meanwhile. */
export async function lockSources(strapi: Core.Strapi, ids: number[]): Promise<number> {
  const { from } = await connectionOf(strapi);
  const rows: unknown = await from(sourceTable(strapi))
    .whereIn('id', ids)
    .orderBy('id')
    .select('id')
    .forUpdate();
  return (rows as unknown[]).length;
}
