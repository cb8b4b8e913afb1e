import type { Core } from '@strapi/strapi';
import type { DateValue } from '../iso-date';
import { connectionOf, type SiteConnection } from '../strapi/ambient-transaction';
import { askInOne, type Part, type PartRow } from '../strapi/in-one';
import { localeKey } from '../strapi/locale';
import { exactDigest, textDigest } from './digest';
import type { SummaryRecord } from './records';
import { REVIEW_UID } from './review-schema';
import type { Review } from './reviews';
import { SUMMARY_UID, type SummaryOwner } from './schema';

/** What is known of a text's source. */
export type SourceRecord = Omit<SummaryRecord, 'id' | 'articleDigest' | 'writtenAt'> & {
  writtenAt: DateValue;
  /** Digest of the words that the text was written for. */
  writtenFor: string | null;
};

/** A review, with the article that it was given beside. */
export type DatedReview = Omit<Review, 'reviewedAt'> & {
  reviewedAt: DateValue;
  articleDigest: string;
};

export interface KnownOrigin {
  record: SourceRecord | null;
  /** Of exactly this text, latest first. */
  reviews: DatedReview[];
}

/** What is read of a record. */
export const SOURCE = {
  origin: 'origin',
  writtenFor: 'article_digest',
  author: 'author',
  choice: 'choice',
  system: 'system',
  systemVersion: 'system_version',
  locale: 'article_locale',
};

/** What is read of a review. */
export const REVIEW = {
  articleDigest: 'article_digest',
  reviewerId: 'reviewer_id',
  reviewer: 'reviewer',
  responsible: 'responsible',
  contact: 'contact',
};

/** A text of an article, by what the records have of it. */
interface AskedText {
  documentId: string;
  /** The uid of its article type. */
  type: string;
  /** As the records have it. */
  locale: string;
  textDigest: string;
  exactDigest: string;
}

export type OriginKind = 'record' | 'review';

/** The records of a text and its reviews. */
export function originParts(
  { strapi, connection: { from } }: SiteConnection,
  { documentId, type, locale, ...digests }: AskedText,
): Part<OriginKind>[] {
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  const ofArticle = { article_document_id: documentId, article_type: type };
  return [
    {
      kind: 'record',
      rows: from(tableOf(SUMMARY_UID)).where({ ...ofArticle, text_digest: digests.textDigest }),
      columns: SOURCE,
      date: 'written_at',
      order: 'id',
    },
    {
      kind: 'review',
      rows: from(tableOf(REVIEW_UID)).where({
        ...{ ...ofArticle, article_locale: locale, text_digest: digests.exactDigest },
      }),
      columns: REVIEW,
      date: 'reviewed_at',
      order: 'id',
    },
  ];
}

/**
 * Where a text came from, of the rows that were found: the record in its own language goes before
 * others, the later before the earlier.
 * @param locale as the records have it
 */
export function toKnownOrigin(found: readonly PartRow<OriginKind>[], locale: string): KnownOrigin {
  const latestFirst = found.toReversed();
  const records = latestFirst.filter(({ kind }) => kind === 'record');
  const own = records.find(({ data }) => data['locale'] === locale) ?? records[0];
  if (own === undefined) return { record: null, reviews: [] };
  const { locale: _locale, ...record } = own.data;
  const reviews = latestFirst.filter(({ kind }) => kind === 'review');
  return {
    record: { ...(record as Omit<SourceRecord, 'writtenAt'>), writtenAt: own.date },
    reviews: reviews.map(({ data, date }) => ({
      ...(data as Omit<DatedReview, 'reviewedAt'>),
      reviewedAt: date,
    })),
  };
}

/** Where a text came from, and its reviews, in one query. */
export async function findOrigin(
  strapi: Core.Strapi,
  { type, documentId, locale }: SummaryOwner,
  text: string,
): Promise<KnownOrigin> {
  const site = { strapi, connection: await connectionOf(strapi) };
  const asked = {
    ...{ documentId, type: type.uid, locale: localeKey(locale) },
    ...{ textDigest: textDigest(text), exactDigest: exactDigest(text) },
  };
  const found = await askInOne<AskedText, OriginKind>(strapi, site.connection.knex, {
    key: 'origin of a text',
    values: asked,
    parts: (slots) => originParts(site, slots),
  });
  return toKnownOrigin(found, asked.locale);
}
