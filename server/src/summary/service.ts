import type { Core } from '@strapi/strapi';
import type { ArticleRow } from '../article/rows';
import type { NewsroomConfig } from '../config';
import { fillMissingSummaries, type FillOptions } from './archive';
import { decideSummary, type SummaryInput } from './decision';
import { textDigest } from './digest';
import { generateSummary } from './generator';
import { SUMMARY_UID, type SummaryOwner } from './schema';

/** What a save writes of the summary; empty where the stored one stays. */
export type SummaryPatch = Partial<Pick<ArticleRow, 'summary' | 'summaryOrigin'>>;

type Owner = Omit<SummaryOwner, 'locale'>;

/** The article that is being saved; without a documentId while it is being created. */
type SaveOwner = Omit<SummaryOwner, 'documentId'> & { documentId?: string };

export function createSummaryService({ strapi }: { strapi: Core.Strapi }) {
  const options = (): NewsroomConfig['summary'] =>
    strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');

  async function isKnown(
    { type, documentId }: Owner,
    text: string,
    locale?: string,
  ): Promise<boolean> {
    const row: unknown = await strapi.db.query(SUMMARY_UID).findOne({
      select: ['id'],
      where: {
        articleType: type.uid,
        articleDocumentId: documentId,
        textDigest: textDigest(text),
        ...(locale === undefined ? {} : { articleLocale: locale }),
      },
    });
    return row !== null;
  }

  /**
   * In whichever language: the edit form can fill a language in from another one, and brings that
   * one's summary along. Where the record cannot be read, a text counts as a person's.
   */
  async function wasGenerated({ type, documentId }: Owner, text: string): Promise<boolean> {
    try {
      return await apart(strapi, () => isKnown({ type, documentId }, text));
    } catch (error) {
      strapi.log.error(
        `newsroom: the summary of the article ${documentId} counts as a person's: ${String(error)}`,
      );
      return false;
    }
  }

  /** `null` also where the summariser failed: an older text might say what the article no longer says. */
  function tryToGenerate(owner: SaveOwner, input: SummaryInput, stored: ArticleRow | null) {
    try {
      const source = {
        title: sentOrStored(input.title, stored?.title) as string | null,
        body: sentOrStored(input.body, stored?.body),
        locale: owner.locale,
      };
      return generateSummary(source, options());
    } catch (error) {
      const article = owner.documentId ?? 'that is being created';
      strapi.log.error(`newsroom: no summary for the article ${article}: ${String(error)}`);
      return null;
    }
  }

  return {
    /**
     * What a save has to write of the summary. Never throws: an error of ours is logged with the
     * article's documentId, and the save goes on without a summary.
     *
     * @param stored the draft before the save, `null` for a new article or language
     */
    async patchFor(
      owner: SaveOwner,
      input: SummaryInput,
      stored: ArticleRow | null,
    ): Promise<SummaryPatch> {
      const { type, documentId } = owner;
      if (!isTextOrAbsent(input.summary)) return {};
      const decision = await decideSummary(input, stored, async (text) =>
        documentId === undefined ? false : wasGenerated({ type, documentId }, text),
      );
      if (decision === 'human') return { summary: input.summary as string, summaryOrigin: 'human' };
      if (decision === 'none') return { summary: null, summaryOrigin: 'none' };
      if (decision === 'keep') {
        return 'summary' in input ? { summary: stored?.summary ?? null } : {};
      }
      const summary = tryToGenerate(owner, input, stored);
      return { summary, summaryOrigin: summary === null ? null : 'extractive' };
    },

    /** Remembers a text the plugin generated, so that it is never taken for a person's. */
    async remember(owner: SummaryOwner, text: string): Promise<void> {
      if (await isKnown(owner, text, owner.locale)) return;
      await strapi.db.query(SUMMARY_UID).create({
        data: {
          articleType: owner.type.uid,
          articleDocumentId: owner.documentId,
          articleLocale: owner.locale,
          textDigest: textDigest(text),
          origin: 'extractive',
        },
      });
    },

    /** Forgets what was generated for a deleted article; without a locale, in every language. */
    async forget(documentId: string, locale?: string | string[]): Promise<void> {
      await strapi.db.query(SUMMARY_UID).deleteMany({
        where: {
          articleDocumentId: documentId,
          ...(locale === undefined ? {} : { articleLocale: locale }),
        },
      });
    },

    /**
     * Gives a summary to every article that has none: an archive that was imported, or one that
     * was there before the plugin. A person's summaries, and articles whose editors want none,
     * are not touched; nothing is marked modified. Safe to run again, and beside editors at work.
     *
     * @example
     * await strapi.plugin('newsroom').service('summary').fillMissing({
     *   onProgress: ({ read, written }) => console.log(`${written} of ${read}`),
     * });
     */
    async fillMissing(fill: FillOptions = {}) {
      return fillMissingSummaries(strapi, fill, {
        generate: (source) => generateSummary(source, options()),
        remember: (owner, text) => this.remember(owner, text),
      });
    },
  };
}

export type SummaryService = ReturnType<typeof createSummaryService>;

/**
 * Reads inside a save's transaction, which goes on if the reading fails: PostgreSQL would refuse
 * all that comes after a failed statement.
 */
async function apart(strapi: Core.Strapi, read: () => Promise<boolean>): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }: { trx: { raw(sql: string): Promise<unknown> } }) => {
    await trx.raw('savepoint newsroom_summary');
    try {
      return await read();
    } catch (error) {
      await trx.raw('rollback to savepoint newsroom_summary');
      throw error;
    }
  });
}

/** What is no text at all is left for Strapi to refuse. */
function isTextOrAbsent(summary: unknown): boolean {
  return summary === undefined || summary === null || typeof summary === 'string';
}

function sentOrStored(sent: unknown, stored: unknown): unknown {
  return (sent === undefined ? stored : sent) ?? null;
}
