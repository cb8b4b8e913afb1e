import type { Core } from '@strapi/strapi';
import { connectionOf } from '../strapi/ambient-transaction';
import { askOnce, type Part } from '../strapi/in-one';
import { exactDigest, textDigest } from './digest';
import { REVIEW, SOURCE, toKnownOrigin, type KnownOrigin, type OriginKind } from './origin-query';
import { REVIEW_UID } from './review-schema';
import { SUMMARY_UID } from './schema';

/** Which text of which article a row is about. */
const ABOUT = { documentId: 'article_document_id', textDigest: 'text_digest' };

/** Texts of articles of one type, in one language. */
export interface AskedTexts {
  /** The uid of the article type. */
  type: string;
  /** As the records have it. */
  locale: string;
  texts: { documentId: string; text: string }[];
}

/** Where several texts came from, and their reviews, in one query; in the order of the texts. */
export async function findOrigins(strapi: Core.Strapi, asked: AskedTexts): Promise<KnownOrigin[]> {
  const { type, locale } = asked;
  if (asked.texts.length === 0) return [];
  const texts = asked.texts.map(({ documentId, text }) => ({
    documentId,
    digests: { record: textDigest(text), review: exactDigest(text) },
  }));
  const { knex, from } = await connectionOf(strapi);
  const rowsOf = (uid: string, kind: OriginKind) =>
    from(strapi.db.metadata.get(uid).tableName)
      .where({ article_type: type })
      .whereIn(
        'article_document_id',
        texts.map(({ documentId }) => documentId),
      )
      .whereIn(
        'text_digest',
        texts.map(({ digests }) => digests[kind]),
      );
  const parts: Part<OriginKind>[] = [
    {
      ...{ kind: 'record', rows: rowsOf(SUMMARY_UID, 'record'), columns: { ...SOURCE, ...ABOUT } },
      ...{ date: 'written_at', order: 'id' },
    },
    {
      kind: 'review',
      rows: rowsOf(REVIEW_UID, 'review').where({ article_locale: locale }),
      columns: { ...REVIEW, ...ABOUT },
      ...{ date: 'reviewed_at', order: 'id' },
    },
  ];
  const found = await askOnce(strapi, knex, parts);
  return texts.map(({ documentId, digests }) => {
    const own = found.filter(
      ({ kind, data }) => data['documentId'] === documentId && data['textDigest'] === digests[kind],
    );
    return toKnownOrigin(own, locale);
  });
}
