import type { Core } from '@strapi/strapi';
import type { ArticleRow, ArticleType } from '../types/article-type';
import type { Locales } from '../strapi/locale';
import { SummaryArchive } from './archive/archive';
import { fillMissingSummaries, type FillOptions } from './archive/fill-missing';
import type { SummaryInput } from './decision';
import { createJobs } from './jobs/service';
import { originIn, summaryRecords } from './records';
import { forgetSummaries } from './forget';
import { summaryOfSave, type SavedSummary } from './save';
import type { SaveOwner } from './saving';
import type { SummaryOwner } from './schema';

export function createSummaryService({ strapi }: { strapi: Core.Strapi }) {
  const records = summaryRecords(strapi);
  const jobs = createJobs(strapi, records);
  const archive = new SummaryArchive(strapi, records, jobs);
  return {
    /** `null` where the site has no model. */
    jobs,

    /**
     * The summaries of the whole archive, as the page under the settings has them.
     *
     * @example
     * const { archive } = strapi.plugin('newsroom').service('summary');
     * await archive.begin({ scope: 'stale' });
     */
    archive,

    /**
     * What a save has to write of the summary; nothing where the type has none. An error of ours is
     * logged with the article's documentId, and the save goes on with the summary that it has;
     * only a conflict of transactions is thrown.
     *
     * @param row the draft before the save, `null` for a new article or language
     */
    ofSave: (
      owner: SaveOwner,
      input: SummaryInput,
      row: ArticleRow | null,
    ): Promise<SavedSummary> => summaryOfSave({ strapi, records, jobs }, owner, { input, row }),

    /** Remembers for a copy of an article where its summary came from. */
    async rememberCopy(
      source: SummaryOwner & Pick<ArticleRow, 'summaryOrigin'>,
      copy: SummaryOwner,
      text: string,
    ): Promise<void> {
      const known = await records.find(source, text);
      if (known !== null) return records.remember(copy, text, originIn(known));
      if (source.summaryOrigin === 'extractive') await records.remember(copy, text);
    },

    remember: records.remember,

    /** Begins to ask the site's model, where it has one, and goes on with the archive. */
    async start(): Promise<void> {
      await jobs?.start();
      archive.watch();
    },
    async stop(): Promise<void> {
      await archive.stop();
      await jobs?.stop();
    },

    /** Resolves once the model has been asked for all that is due. */
    async settled(): Promise<void> {
      await archive.settled();
      await jobs?.settled();
    },

    forget: (type: ArticleType, documentId: string, locales: Locales): Promise<void> =>
      forgetSummaries(strapi, type, documentId, locales),

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
    fillMissing: (options: FillOptions = {}) => fillMissingSummaries({ strapi, records }, options),
  };
}

export type SummaryService = ReturnType<typeof createSummaryService>;
