import type { Core } from '@strapi/strapi';
import type { ArticleCard, ArticleStatus } from '../../../shared/contracts';
import { toIso, type DateValue } from '../iso-date';
import { connectionOf } from '../strapi/ambient-transaction';
import type { ArticleType } from '../types/article-type';
import type { Rights, Where } from './rights';

/** What rates a draft. */
export interface DraftFacts {
  id: number;
  documentId: string;
  section: string | null;
  datePublished: DateValue;
  createdAt: DateValue;
}

/** The row of a draft, as lists of articles need it; of a type without drafts its only row. */
export interface DraftRow extends DraftFacts {
  /** `null` where the type has no languages. */
  locale: string | null;
  title: string | null;
  updatedAt: DateValue;
}

interface Drafts {
  where: Where;
  orderBy?: Record<string, 'asc' | 'desc'>[];
  offset?: number;
  limit?: number;
}

/** Reads articles for the lists of the admin panel: one row a document and language, its draft. */
export function createCards(strapi: Core.Strapi, type: ArticleType) {
  const find = (fields: string[], { where, ...options }: Drafts, isDraft = true) =>
    strapi.db.query(type.uid).findMany({
      ...{ select: fields, where: { $and: [ofStatus(type, isDraft), where] } },
      ...options,
    }) as Promise<Record<string, unknown>[]>;

  const idsOf = async (where: Where, isDraft: boolean): Promise<Set<number>> =>
    new Set((await find(['id'], { where }, isDraft)).map(({ id }) => id as number));

  const drafts = async (query: Drafts): Promise<DraftRow[]> =>
    (await find(shownFields(type), query)).map((row) => toDraftRow(row, type));

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
      return rows.map((row) => toCard(type, row, published.get(keyOf(row)), rights));
    },

    /** The drafts of some documents that the user may read, in all languages, as lists show them. */
    async ofDocuments(documentIds: string[], rights: Rights): Promise<ArticleCard[]> {
      const readable = await rights.on(type).where('read');
      const [rows, published] = await Promise.all([
        drafts({ where: { $and: [{ documentId: { $in: documentIds } }, readable] } }),
        publishedRows(strapi, type, documentIds),
      ]);
      return rows.map((row) => toCard(type, row, published.get(keyOf(row)), rights));
    },
  };
}

export type Cards = ReturnType<typeof createCards>;

/** A condition on drafts, or on what is published: of a type without drafts each row is both. */
export const ofStatus = ({ draftAndPublish }: ArticleType, isDraft: boolean): Where =>
  draftAndPublish ? { publishedAt: { $null: isDraft } } : {};

const shownFields = ({ fields: { title, section, datePublished }, localized }: ArticleType) => [
  ...['id', 'documentId', 'createdAt', 'updatedAt'],
  ...(localized ? ['locale'] : []),
  ...[title, section, datePublished].flatMap((field) => field?.name ?? []),
];

function toDraftRow(row: Record<string, unknown>, { fields }: ArticleType): DraftRow {
  const { title, section, datePublished } = fields;
  return {
    id: row['id'] as number,
    documentId: row['documentId'] as string,
    locale: (row['locale'] ?? null) as string | null,
    title: (row[title.name] ?? null) as string | null,
    section: section === null ? null : ((row[section.name] ?? null) as string | null),
    datePublished: datePublished === null ? null : ((row[datePublished.name] ?? null) as DateValue),
    createdAt: row['createdAt'] as DateValue,
    updatedAt: row['updatedAt'] as DateValue,
  };
}

const keyOf = ({ documentId, locale }: Pick<DraftRow, 'documentId' | 'locale'>) =>
  `${documentId} ${locale ?? ''}`;

/**
 * An index of the table holds all that is asked for, so that the wide rows are not read. No column
 * that each save changes is in it: PostgreSQL would write all indexes of the table again. By plain
 * SQL: Strapi's engine would build and convert each of the many rows, for every suggestion.
 */
async function readFacts(
  strapi: Core.Strapi,
  { table, fields, draftAndPublish }: ArticleType,
  documentIds: string[],
): Promise<DraftFacts[]> {
  const { from } = await connectionOf(strapi);
  const rows = await from(table)
    .whereIn('document_id', documentIds)
    .modify((query) => {
      if (draftAndPublish) void query.whereNull('published_at');
    })
    .select<Partial<DraftFacts>[]>({
      ...{ id: 'id', documentId: 'document_id', createdAt: 'created_at' },
      ...(fields.section === null ? {} : { section: fields.section.column }),
      ...(fields.datePublished === null ? {} : { datePublished: fields.datePublished.column }),
    });
  return rows.map((row) => ({ section: null, datePublished: null, ...row }) as DraftFacts);
}

/** When the published row of each language was saved, in milliseconds. */
async function publishedRows(
  strapi: Core.Strapi,
  { uid, draftAndPublish, localized }: ArticleType,
  documentIds: string[],
): Promise<Map<string, number>> {
  if (documentIds.length === 0 || !draftAndPublish) return new Map();
  const found = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'updatedAt', ...(localized ? ['locale'] : [])],
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
  })) as Pick<DraftRow, 'documentId' | 'locale' | 'updatedAt'>[];
  return new Map(found.map((row) => [keyOf(row), timeOf(row.updatedAt)]));
}

function toCard(
  type: ArticleType,
  row: DraftRow,
  published: number | undefined,
  rights: Rights,
): ArticleCard {
  const { mayRead } = rights.on(type);
  return {
    id: row.id,
    documentId: row.documentId,
    uid: type.uid,
    locale: row.locale,
    title: mayRead('title') ? (row.title ?? '') : '',
    section: mayRead('section') ? row.section : null,
    status: type.draftAndPublish ? statusOf(row, published) : 'published',
    datePublished: mayRead('datePublished') ? toIso(row.datePublished) : null,
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
