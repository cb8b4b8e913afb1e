import type { Core } from '@strapi/strapi';
import type { ArticleType, SummaryOrigin } from '../types/article-type';
import { localeKey, type Locales } from '../strapi/locale';
import { inSavepoint } from '../strapi/savepoint';
import { textDigest } from './digest';
import { SUMMARY_UID, type SummaryOwner } from './schema';

/** The plugin's records of the texts it generated, which tell them from a person's. */
export function summaryRecords(strapi: Core.Strapi) {
  const query = () => strapi.db.query(SUMMARY_UID);

  const isKnown = (where: Record<string, unknown>) => hasRecord(strapi, where);

  return {
    /**
     * Whether the plugin generated the text for the article, in whichever language: the edit form
     * can fill a language in from another one, and brings that one's summary along. Where the
     * records cannot be read, a text counts as a person's.
     */
    has: async (
      { type, documentId }: Omit<SummaryOwner, 'locale'>,
      text: string,
    ): Promise<boolean> =>
      inSavepoint(
        strapi,
        () => isKnown(whereOf({ type, documentId }, text)),
        (error) => {
          strapi.log.error(
            `newsroom: the summary of the article ${documentId} counts as a person's: ${String(error)}`,
          );
          return false;
        },
      ),

    /** Remembers a text the plugin generated, so that it is never taken for a person's. */
    remember: async (owner: SummaryOwner, text: string): Promise<void> => {
      const data = { ...whereOf(owner, text), articleLocale: localeKey(owner.locale) };
      if (await isKnown(data)) return;
      await query().create({ data: { ...data, origin: 'extractive' } });
    },

    /** Forgets what was generated for a deleted article; in every language where none is named. */
    forget: async (type: ArticleType, documentId: string, locales: Locales): Promise<void> => {
      await query().deleteMany({
        where: {
          articleType: type.uid,
          articleDocumentId: documentId,
          ...(locales === undefined ? {} : { articleLocale: { $in: [locales].flat() } }),
        },
      });
    },
  };
}

export type SummaryRecords = ReturnType<typeof summaryRecords>;

async function hasRecord(strapi: Core.Strapi, where: Record<string, unknown>): Promise<boolean> {
  const row: unknown = await strapi.db.query(SUMMARY_UID).findOne({ select: ['id'], where });
  return row !== null;
}

/** Who wrote a stored summary, for a type that does not keep it itself. */
export async function recordedOrigin(
  strapi: Core.Strapi,
  owner: Omit<SummaryOwner, 'locale'>,
  text: string,
): Promise<SummaryOrigin> {
  return (await hasRecord(strapi, whereOf(owner, text))) ? 'extractive' : 'human';
}

function whereOf({ type, documentId }: Omit<SummaryOwner, 'locale'>, text: string) {
  return {
    articleType: type.uid,
    articleDocumentId: documentId,
    textDigest: textDigest(text),
  };
}
