import type { Core } from '@strapi/strapi';
import { noteProvenance } from '../changes/of-provenance';
import { localeKey } from '../strapi/locale';
import { exactDigest } from './digest';
import { REVIEW_UID } from './review-schema';
import type { SummaryOwner } from './schema';

/** A review by a person, as it is kept. */
export interface Review {
  reviewerId: string;
  reviewer: string;
  reviewedAt: string | Date;
  responsible: string;
  contact: string;
}

/** What was reviewed: a summary beside the article that it sums up. */
export interface Reviewed {
  text: string;
  articleDigest: string;
}

/** Reviews of summaries, each valid for exactly the bytes that were reviewed. */
export function summaryReviews(strapi: Core.Strapi) {
  const query = () => strapi.db.query(REVIEW_UID);

  return {
    add: async (owner: SummaryOwner, reviewed: Reviewed, review: Review): Promise<void> => {
      const { text, articleDigest } = reviewed;
      const digests = { textDigest: exactDigest(text), articleDigest };
      await query().create({ data: { ...whereOf(owner), ...digests, ...review } });
      await noteReview(strapi, owner, text);
    },

    /** Takes the reviews of a text back. */
    remove: async (owner: SummaryOwner, text: string): Promise<void> => {
      await query().deleteMany({ where: { ...whereOf(owner), textDigest: exactDigest(text) } });
      await noteReview(strapi, owner, text);
    },
  };
}

/** Readers are told of the review of a text. */
function noteReview(
  strapi: Core.Strapi,
  { type, documentId }: SummaryOwner,
  text: string,
): Promise<void> {
  return noteProvenance(strapi, { type, documentId, isText: (summary) => summary === text });
}

export type SummaryReviews = ReturnType<typeof summaryReviews>;

const whereOf = ({ type, documentId, locale }: SummaryOwner) => ({
  articleType: type.uid,
  articleDocumentId: documentId,
  articleLocale: localeKey(locale),
});
