import type { Knex } from 'knex';
import type { LinkField } from '../../types/article-type';
import { PUBLISHED_LINK_UID } from './schema';
import type { Article, Direction, Place } from './types';
import { inLocale, readUnion } from './union';

/** A link as an article meant it when it was last published. */
export interface MeantLink {
  locale: string;
  /** `null` where the article was published without a link. */
  field: LinkField | null;
  position: number | null;
  targetDocumentId: string | null;
  targetTitle: string | null;
}

/** With the row at the other end, or `null` where there is none. */
export interface RecordedLink extends MeantLink {
  row: number | null;
}

export interface LinkRecord {
  /** What the article meant; the other end is the target's draft. */
  own: RecordedLink[];
  /** What others meant by linking to it; the other end is the linking article's published row. */
  naming: RecordedLink[];
}

interface RecordRow {
  direction: Direction;
  locale: string;
  field: LinkField | null;
  position: number | null;
  target_document_id: string | null;
  target_title: string | null;
  row: number | null;
}

/** All that the record says of an article, in one query. */
export async function readRecord(
  place: Place,
  trx: Knex.Transaction,
  article: Article,
): Promise<LinkRecord> {
  const parts = [recordOf(place, article, 'out'), recordOf(place, article, 'in')];
  const rows = await readUnion<RecordRow>(place.strapi, trx, parts);
  const of = (direction: Direction) =>
    rows
      .filter((row) => row.direction === direction)
      .map(({ locale, field, position, row, ...target }) => ({
        ...{ locale, field, position, row },
        targetDocumentId: target.target_document_id,
        targetTitle: target.target_title,
      }));
  return { own: of('out'), naming: of('in') };
}

function recordOf(
  { strapi, type }: Place,
  article: Article,
  direction: Direction,
): Knex.QueryBuilder {
  const isOut = direction === 'out';
  const knex = strapi.db.connection;
  return strapi.db
    .getConnection(`${strapi.db.metadata.get(PUBLISHED_LINK_UID).tableName} as record`)
    .leftJoin(`${strapi.db.metadata.get(type.uid).tableName} as other`, (join) => {
      void join.on('other.document_id', `record.${isOut ? 'target' : 'article'}_document_id`);
      void join.on('other.locale', 'record.article_locale');
      if (isOut) void join.onNull('other.published_at');
      else void join.onNotNull('other.published_at');
    })
    .select(knex.raw('? as direction', [direction]), 'record.article_locale as locale')
    .select('record.field', 'record.position', 'record.target_document_id', 'record.target_title')
    .select('other.id as row')
    .where(`record.${isOut ? 'article' : 'target'}_document_id`, article.documentId)
    .where('record.article_type', type.uid)
    .modify(inLocale, 'record.article_locale', article.locale);
}

/** Writes what an article means; a language that means what is recorded is not touched. */
export async function writeRecord(
  { strapi, type }: Place,
  documentId: string,
  recorded: MeantLink[],
  meant: Map<string, MeantLink[]>,
): Promise<void> {
  const changed = [...meant].filter(
    ([locale, links]) => sumOf(links) !== sumOf(recorded.filter((link) => link.locale === locale)),
  );
  if (changed.length === 0) return;
  const locales = changed.map(([locale]) => locale);
  if (recorded.some(({ locale }) => locales.includes(locale))) {
    await forgetRecord({ strapi, type }, { documentId, locale: locales });
  }
  const article = { articleType: type.uid, articleDocumentId: documentId };
  const data = changed.flatMap(([, links]) =>
    links.map(({ locale, ...link }) => ({ ...article, articleLocale: locale, ...link })),
  );
  await strapi.db.query(PUBLISHED_LINK_UID).createMany({ data });
}

/** The same for the same links, in whatever order they were read. */
function sumOf(links: MeantLink[]): string {
  const lines = links.map(({ field, position, targetDocumentId, targetTitle }) =>
    JSON.stringify([field, position, targetDocumentId, targetTitle]),
  );
  return lines.sort().join('\n');
}

export async function forgetRecord(
  { strapi, type }: Place,
  { documentId, locale }: Article,
): Promise<void> {
  await strapi.db.query(PUBLISHED_LINK_UID).deleteMany({
    where: {
      articleType: type.uid,
      articleDocumentId: documentId,
      ...(locale === undefined ? {} : { articleLocale: { $in: [locale].flat() } }),
    },
  });
}
