import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CitationUse, KeptSource } from '../../../shared/contracts';
import { toDay } from '../attribution/states';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { storedCitations } from '../citations/parse';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import type { ArticleType, Field } from '../types/article-type';
import { onArticle } from '../types/record-join';
import { KEPT_SOURCE_UID } from './schema';
import type { Facts } from './settlement';

/** Which articles are asked for. */
export interface RestingAsked {
  /** Whether by what readers see, or by the drafts. */
  isLive: boolean;
  /** The state of the source; any where absent. */
  state?: string;
  /** documentId of the source; any where absent. */
  source?: string;
}

/** One row of an article, and one source on which it rests. */
export interface Resting extends Facts {
  documentId: string;
  locale: string | null;
  /** documentId */
  source: string;
  use: CitationUse[];
  kept: KeptSource | null;
}

/** A key of articles in one language. */
export const articleKey = ({ documentId, locale }: Pick<Resting, 'documentId' | 'locale'>) =>
  `${documentId} ${locale ?? ''}`;

/**
 * Rows of a type, as `article`, joined with their sources, as `source`; nothing is selected.
 *
 * @returns `null` where articles of the type have no sources
 */
export function restingRows(
  strapi: Core.Strapi,
  { from }: Connection,
  type: ArticleType,
  { isLive, state, source }: RestingAsked,
): Knex.QueryBuilder | null {
  const { attributions } = type.relations;
  if (attributions === null) return null;
  const link = attributions.joinTable;
  const query = from({ link: link.name })
    .join({ article: type.table }, 'article.id', `link.${link.source}`)
    .join(
      { source: strapi.db.metadata.get(ATTRIBUTION_UID).tableName },
      'source.id',
      `link.${link.target}`,
    );
  if (type.draftAndPublish && isLive) void query.whereNotNull('article.published_at');
  if (type.draftAndPublish && !isLive) void query.whereNull('article.published_at');
  if (state !== undefined) void query.where('source.state', state);
  if (source !== undefined) void query.where('source.document_id', source);
  return query;
}

/** @param documentIds of articles; all where absent */
export async function findResting(
  strapi: Core.Strapi,
  type: ArticleType,
  asked: RestingAsked,
  documentIds?: readonly string[],
): Promise<Resting[]> {
  const connection = await connectionOf(strapi);
  const query = restingRows(strapi, connection, type, asked);
  if (query === null) return [];
  const kept = strapi.db.metadata.get(KEPT_SOURCE_UID).tableName;
  void query.leftJoin({ kept }, (join) => {
    onArticle(strapi, type, 'kept')(join);
    void join.on('kept.source_document_id', 'source.document_id');
    void join.on('kept.state', 'source.state');
    void join.on(
      connection.knex.raw(
        '(kept.state_date = source.state_date or (kept.state_date is null and source.state_date is null))',
      ),
    );
  });
  if (documentIds !== undefined) void query.whereIn('article.document_id', documentIds);
  const rows: unknown = await query.select(columnsOf(type));
  return (rows as Row[]).map(toResting);
}

interface Row {
  documentId: string;
  locale: string | null;
  source: string;
  stateDate: unknown;
  corrections?: unknown;
  citations?: unknown;
  reason: string | null;
  userName: string | null;
  /** Drivers give a `bigint` as a text. */
  keptAt: string | number | null;
}

function columnsOf({ fields, localized }: ArticleType): Record<string, string> {
  const ofField = (name: string, field: Field | null) =>
    field === null ? {} : { [name]: `article.${field.column}` };
  return {
    documentId: 'article.document_id',
    ...(localized ? { locale: 'article.locale' } : {}),
    source: 'source.document_id',
    stateDate: 'source.state_date',
    ...ofField('corrections', fields.corrections),
    ...ofField('citations', fields.citations),
    ...{ reason: 'kept.reason', userName: 'kept.user_name', keptAt: 'kept.kept_at' },
  };
}

function toResting({ reason, userName, keptAt, citations, ...row }: Row): Resting {
  const kept =
    reason === null
      ? null
      : { reason, user: userName ?? '', at: new Date(Number(keptAt)).toISOString() };
  return {
    ...{ documentId: row.documentId, locale: row.locale ?? null, source: row.source },
    corrections: row.corrections ?? null,
    stateDate: toDay(row.stateDate),
    use: storedCitations(citations).get(row.source)?.use ?? [],
    ...{ kept, isKept: kept !== null },
  };
}
