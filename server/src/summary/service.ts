import type { Core } from '@strapi/strapi';
import type { ArticleRow, ArticleType } from '../types/article-type';
import type { NewsroomConfig } from '../config';
import { isBlank } from '../blank';
import { maxLengthOf } from '../strapi/attributes';
import { textLanguage } from '../strapi/locale';
import { fillMissingSummaries, type FillOptions, type Words } from './archive';
import { decideSummary, type StoredSummary, type SummaryInput } from './decision';
import { sameText } from './digest';
import { generateSummary, type SummarySource } from './generator';
import { summaryRecords, type SummaryRecords } from './records';
import type { SummaryOwner } from './schema';

/** What a save writes of the summary; empty where the stored one stays. */
export type SummaryPatch = Partial<Pick<ArticleRow, 'summary' | 'summaryOrigin'>>;

/** The article that is being saved; without a documentId while it is being created. */
type SaveOwner = Omit<SummaryOwner, 'documentId'> & { documentId?: string };

export function createSummaryService({ strapi }: { strapi: Core.Strapi }) {
  const records = summaryRecords(strapi);
  const generate = (source: SummarySource) =>
    generateSummary(source, strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary'));
  return {
    /**
     * What a save has to write of the summary; nothing where the type has none. Never throws: an
     * error of ours is logged with the article's documentId, and the save goes on without a summary.
     *
     * @param row the draft before the save, `null` for a new article or language
     */
    async patchFor(
      owner: SaveOwner,
      input: SummaryInput,
      row: ArticleRow | null,
    ): Promise<SummaryPatch> {
      const { type, documentId, locale } = owner;
      if (type.fields.summary === null || !isTextOrAbsent(input.summary)) return {};
      const stored = await withOrigin(records, type, row);
      const decision = await decideSummary(input, stored, async (text) =>
        documentId === undefined ? false : records.has({ type, documentId }, text),
      );
      if (decision === 'human') return { summary: input.summary as string, summaryOrigin: 'human' };
      if (decision === 'none') return { summary: null, summaryOrigin: 'none' };
      if (decision === 'keep') {
        return 'summary' in input ? { summary: keptText(input, stored) } : {};
      }
      const source = await toSource(strapi, type, locale, wordsAfter(input, row));
      const summary = attempt(strapi, owner, () => generate(source));
      return { summary, summaryOrigin: summary === null ? null : 'extractive' };
    },

    remember: records.remember,
    forget: records.forget,

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
    async fillMissing(options: FillOptions = {}) {
      return fillMissingSummaries(strapi, options, {
        generate: async (type, locale, words) =>
          generate(await toSource(strapi, type, locale, words)),
        remember: records.remember,
      });
    },
  };
}

export type SummaryService = ReturnType<typeof createSummaryService>;

/**
 * Whose the stored summary is, by the plugin's own records where the row does not say: the type may
 * have no field for it, and rows that were there before the field have it empty.
 */
async function withOrigin(
  records: SummaryRecords,
  type: ArticleType,
  stored: ArticleRow | null,
): Promise<StoredSummary> {
  if (stored === null || stored.summaryOrigin !== null) return stored;
  const { documentId, summary } = stored;
  if (summary === null || isBlank(summary)) return { summary, summaryOrigin: null };
  const isGenerated = await records.has({ type, documentId }, summary);
  return { summary, summaryOrigin: isGenerated ? 'extractive' : 'human' };
}

/** What is no text at all is left for Strapi to refuse. */
function isTextOrAbsent(summary: unknown): boolean {
  return summary === undefined || summary === null || typeof summary === 'string';
}

/** A person's white space is the person's to change; a form's makes no new text of a machine's. */
function keptText({ summary }: SummaryInput, stored: StoredSummary): string | null {
  const text = stored?.summary ?? null;
  const isPersons = stored?.summaryOrigin === 'human' && text !== null;
  return isPersons && typeof summary === 'string' && sameText(summary, text) ? summary : text;
}

/** The article's words as they will be after the save. */
function wordsAfter(input: SummaryInput, stored: ArticleRow | null): Words {
  const { title = stored?.title, body = stored?.body } = input;
  return { title: typeof title === 'string' ? title : null, body: body ?? null };
}

async function toSource(
  strapi: Core.Strapi,
  type: ArticleType,
  locale: string | null,
  words: Words,
): Promise<SummarySource> {
  const { summary } = type.fields;
  return {
    ...words,
    format: type.body,
    locale: await textLanguage(strapi, locale),
    maxLength: summary === null ? null : maxLengthOf(strapi, type.uid, summary.name),
  };
}

/** `null` where the summariser fails: an older text might say what the article no longer says. */
function attempt(
  strapi: Core.Strapi,
  { documentId = 'that is being created' }: SaveOwner,
  generate: () => string | null,
): string | null {
  try {
    return generate();
  } catch (error) {
    strapi.log.error(`newsroom: no summary for the article ${documentId}: ${String(error)}`);
    return null;
  }
}
