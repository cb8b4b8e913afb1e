import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import { localeKey } from '../strapi/locale';
import { askAgain } from '../strapi/statement';
import { exactDigest, textDigest } from './digest';
import type { SummaryRecord } from './records';
import { REVIEW_UID } from './review-schema';
import type { Review } from './reviews';
import { SUMMARY_UID, type SummaryOwner } from './schema';

/** What is known of a text's source. */
export type SourceRecord = Omit<SummaryRecord, 'id' | 'articleDigest'> & {
  /** Digest of the words that the text was written for. */
  writtenFor: string | null;
};

/** A review, with the article that it was given beside. */
export type DatedReview = Review & { articleDigest: string };

export interface KnownOrigin {
  record: SourceRecord | null;
  /** Of exactly this text, latest first. */
  reviews: DatedReview[];
}

const SOURCE = {
  origin: 'origin',
  writtenFor: 'article_digest',
  author: 'author',
  choice: 'choice',
  system: 'system',
  systemVersion: 'system_version',
  writtenAt: 'written_at',
};

const REVIEW = {
  articleDigest: 'article_digest',
  reviewerId: 'reviewer_id',
  reviewer: 'reviewer',
  reviewedAt: 'reviewed_at',
  responsible: 'responsible',
  contact: 'contact',
};

type Row = SourceRecord & Record<keyof typeof REVIEW, unknown>;

/** A text of an article, by what the records have of it. */
interface AskedText {
  documentId: string;
  /** The uid of its article type. */
  type: string;
  locale: string;
  textDigest: string;
  exactDigest: string;
}

/** Where a text came from, and its reviews, in one query: a reader's page waits for it. */
export async function findOrigin(
  strapi: Core.Strapi,
  { type, documentId, locale }: SummaryOwner,
  text: string,
): Promise<KnownOrigin> {
  const connection = await connectionOf(strapi);
  const rows = await askAgain<AskedText>(strapi, connection.knex, {
    key: 'origin of a text',
    values: {
      ...{ documentId, type: type.uid, locale: localeKey(locale) },
      ...{ textDigest: textDigest(text), exactDigest: exactDigest(text) },
    },
    build: (asked) => originQuery(strapi, connection, asked),
  });
  const found = rows as Row[];
  return { record: found[0] ?? null, reviews: found.filter(isReview) };
}

function originQuery(
  strapi: Core.Strapi,
  { from }: Connection,
  { documentId, type, locale, ...digests }: AskedText,
): Knex.QueryBuilder {
  return from({ record: tableOf(strapi, SUMMARY_UID) })
    .leftJoin({ review: tableOf(strapi, REVIEW_UID) }, (join) => {
      void join
        .on('review.article_document_id', 'record.article_document_id')
        .andOn('review.article_type', 'record.article_type')
        .andOnVal('review.article_locale', locale)
        .andOnVal('review.text_digest', digests.exactDigest);
    })
    .where({ 'record.article_document_id': documentId, 'record.article_type': type })
    .where({ 'record.text_digest': digests.textDigest })
    .orderByRaw('case when record.article_locale = ? then 0 else 1 end', [locale])
    .orderBy([
      { column: 'record.id', order: 'desc' },
      { column: 'review.id', order: 'desc' },
    ])
    .select({ ...columnsOf('record', SOURCE), ...columnsOf('review', REVIEW) });
}

const tableOf = ({ db }: Core.Strapi, uid: string): string => db.metadata.get(uid).tableName;

const columnsOf = (of: string, names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([name, column]) => [name, `${of}.${column}`]));

/** A text without a review has a row as well. */
const isReview = (row: Row): row is Row & DatedReview => row.articleDigest !== null;
