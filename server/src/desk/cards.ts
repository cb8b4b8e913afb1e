import type { Core } from '@strapi/strapi';
import type { ArticleCard, ArticleStatus } from '../../../shared/contracts';
import { type ArticleType, nameOf } from '../types/article-type';
import { toIso, type DateValue } from '../iso-date';
import type { Rights, Where } from './rights';

/** What rates a draft. */
export interface DraftFacts {
  id: number;
  documentId: string;
  section: string | null;
  datePublished: DateValue;
  updatedAt: DateValue;
}

/** The row of a draft, as lists of articles need it. */
export interface DraftRow extends DraftFacts {
  locale: string;
  title: string | null;
}

interface Drafts {
  where: Where;
  orderBy?: Record<string, 'asc' | 'desc'>[];
  limit?: number;
}

/** Reads articles for the lists of the admin panel: one row a document and language, its draft. */
export function createCards(strapi: Core.Strapi, type: ArticleType) {
  const find = (fields: string[], { where, ...options }: Drafts, isDraft = true) =>
    strapi.db.query(type.uid).findMany({
      ...{ select: fields, where: { $and: [{ publishedAt: { $null: isDraft } }, where] } },
      ...options,
    }) as Promise<Record<string, unknown>[]>;

  const idsOf = async (where: Where, isDraft: boolean): Promise<Set<number>> =>
    new Set((await find(['id'], { where }, isDraft)).map(({ id }) => id as number));

  async function drafts(query: Drafts): Promise<DraftRow[]> {
    const rows = await find(
      ['id', 'documentId', 'locale', ...shownFields(type), 'updatedAt'],
      query,
    );
    return rows.map((row) => ({
      ...(row as unknown as DraftRow),
      title: (row[type.fields.title.name] ?? null) as string | null,
      section: (row[nameOf(type.fields.section)] ?? null) as string | null,
      datePublished: (row[nameOf(type.fields.datePublished)] ?? null) as DateValue,
    }));
  }

  return {
    /** Drafts, without regard to rights. */
    drafts,

    /** Row ids of drafts, without regard to rights. */
    ids: (where: Where): Promise<Set<number>> => idsOf(where, true),

    /** Row ids of what is published, without regard to rights. */
    publishedIds: (where: Where): Promise<Set<number>> => idsOf(where, false),

    /** What rates the drafts of some documents, in all languages, without regard to rights. */
    facts: (documentIds: string[]): Promise<DraftFacts[]> => readFacts(strapi, type, documentIds),

    /** The rows as lists show them, in the same order, with one query. */
    async toCards(rows: DraftRow[], rights: Rights): Promise<ArticleCard[]> {
      const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
      const published = await publishedRows(strapi, type, documentIds);
      return rows.map((row) => toCard(row, published.get(keyOf(row)), rights));
    },

    /** The drafts of some documents that the user may read, in all languages, as lists show them. */
    async ofDocuments(documentIds: string[], rights: Rights): Promise<ArticleCard[]> {
      const where = { $and: [{ documentId: { $in: documentIds } }, await rights.where('read')] };
      const [rows, published] = await Promise.all([
        drafts({ where }),
        publishedRows(strapi, type, documentIds),
      ]);
      return rows.map((row) => toCard(row, published.get(keyOf(row)), rights));
    },
  };
}

const shownFields = ({ fields: { title, section, datePublished } }: ArticleType): string[] =>
  [title, section, datePublished].flatMap((field) => field?.name ?? []);

export type Cards = ReturnType<typeof createCards>;

const keyOf = ({ documentId, locale }: Pick<DraftRow, 'documentId' | 'locale'>) =>
  `${documentId} ${locale}`;

/**
 * An index of the table holds all that is asked for, so that the wide rows are not read. By plain
 * SQL: Strapi's engine would build and convert each of the many rows, for every suggestion.
 */
async function readFacts(
  { db }: Core.Strapi,
  type: ArticleType,
  documentIds: string[],
): Promise<DraftFacts[]> {
  const { tableName, attributes } = db.metadata.get(type.uid);
  const column = (field: string) => (attributes[field] as { columnName: string }).columnName;
  return db
    .getConnection(tableName)
    .whereIn('document_id', documentIds)
    .whereNull('published_at')
    .select<DraftFacts[]>({
      ...{ id: 'id', documentId: 'document_id', updatedAt: 'updated_at' },
      ...{
        section: column(nameOf(type.fields.section)),
        datePublished: column(nameOf(type.fields.datePublished)),
      },
    });
}

/** When the published row of each language was saved, in milliseconds. */
async function publishedRows(
  strapi: Core.Strapi,
  type: ArticleType,
  documentIds: string[],
): Promise<Map<string, number>> {
  if (documentIds.length === 0) return new Map();
  const found = (await strapi.db.query(type.uid).findMany({
    select: ['documentId', 'locale', 'updatedAt'],
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
  })) as DraftRow[];
  return new Map(found.map((row) => [keyOf(row), timeOf(row.updatedAt)]));
}

function toCard(row: DraftRow, published: number | undefined, rights: Rights): ArticleCard {
  return {
    id: row.id,
    documentId: row.documentId,
    locale: row.locale,
    title: rights.mayRead('title') ? (row.title ?? '') : '',
    section: rights.mayRead('section') ? row.section : null,
    status: statusOf(row, published),
    datePublished: rights.mayRead('datePublished') ? toIso(row.datePublished) : null,
    updatedAt: toIso(row.updatedAt) ?? '',
  };
}

/** As the content manager tells it. */
function statusOf(draft: DraftRow, published: number | undefined): ArticleStatus {
  if (published === undefined) return 'draft';
  return timeOf(draft.updatedAt) > published ? 'modified' : 'published';
}

function timeOf(value: DateValue): number {
  return value === null || value === undefined ? 0 : new Date(value).getTime();
}
