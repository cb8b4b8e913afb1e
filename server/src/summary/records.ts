import type { Core } from '@strapi/strapi';
import { noteProvenance } from '../changes/of-provenance';
import type { SummaryOrigin } from '../types/article-type';
import { insertNew } from '../strapi/insert-new';
import { localeKey } from '../strapi/locale';
import { inSavepoint } from '../strapi/savepoint';
import { sameText, textDigest } from './digest';
import { SUMMARY_UID, type SummaryOwner, type WrittenBy } from './schema';

/** Where a text came from. */
export interface TextOrigin {
  origin: WrittenBy;
  /** Digest of the words it was written for; `null` where it goes with the text at each save. */
  articleDigest: string | null;
  /** The model that wrote it, or of whose sentences a person kept some. */
  system: string | null;
  systemVersion: string | null;
  /** The person or the token, by name. */
  author: string | null;
  /** How an editor chose it among the plugin's own. */
  choice: string | null;
}

/** Where a text of the plugin's own making came from. */
export type MachineOrigin = TextOrigin & { origin: 'extractive' | 'model' };

/** A text as it is remembered. */
export type SummaryRecord = TextOrigin & { id: number; writtenAt: string | Date | null };

const NOTHING_ELSE = {
  ...{ articleDigest: null, system: null, systemVersion: null, author: null, choice: null },
} satisfies Omit<TextOrigin, 'origin'>;

/** What is kept of a text of the built-in summariser. */
export const EXTRACTIVE: MachineOrigin = { origin: 'extractive', ...NOTHING_ELSE };

/** What is kept of a text that a model wrote of these words. */
export const byModel = (
  articleDigest: string,
  { system, systemVersion }: Pick<TextOrigin, 'system' | 'systemVersion'>,
): MachineOrigin => ({
  ...{ origin: 'model', ...NOTHING_ELSE },
  ...{ articleDigest, system, systemVersion },
});

/** Where a text came from, if the plugin made it. */
export function machineOriginIn(record: SummaryRecord | null): MachineOrigin | null {
  if (record === null) return null;
  const { origin } = record;
  return origin === 'extractive' || origin === 'model' ? { ...originIn(record), origin } : null;
}

/** Whether a text is one that a model wrote of these words. */
export const isModelsOf = (record: TextOrigin | null, articleDigest: string): boolean =>
  record?.origin === 'model' && record.articleDigest === articleDigest;

/** Where a remembered text came from, without when. */
export function originIn(record: SummaryRecord): TextOrigin {
  const { origin, articleDigest, system, systemVersion, author, choice } = record;
  return { origin, articleDigest, system, systemVersion, author, choice };
}

/** An article, in one language where that is known. */
type Article = Omit<SummaryOwner, 'locale'> & Partial<SummaryOwner>;

/** The plugin's records of where summaries came from. */
export function summaryRecords(strapi: Core.Strapi) {
  const query = () => strapi.db.query(SUMMARY_UID);

  return {
    /**
     * Where a text of an article came from, in its own language or else in whichever: the edit form
     * can fill a language in from another one, and brings that one's summary along. Where the
     * records cannot be read, nothing is known of it.
     */
    find: async (article: Article, text: string): Promise<SummaryRecord | null> =>
      inSavepoint(
        strapi,
        () => findRecord(strapi, article, text),
        (error) => {
          strapi.log.error(
            `newsroom: where the summary of the article ${article.documentId} came from is not known: ${String(error)}`,
          );
          return null;
        },
      ),

    /** Remembers that a text is there, where nothing is known of it. */
    know: async (
      owner: SummaryOwner,
      text: string,
      origin: SummaryOrigin | null,
    ): Promise<void> => {
      if ((await findRecord(strapi, owner, text)) !== null) return;
      const from = origin === null || origin === 'none' ? 'api' : origin;
      const where = { ...whereOf(owner, text), articleLocale: localeKey(owner.locale) };
      await query().create({ data: { ...where, ...NOTHING_ELSE, origin: from } });
      await noteKnown(strapi, owner, text);
    },

    /** Remembers that a text holds for other words than it was written for. */
    confirm: async (owner: SummaryOwner, text: string, articleDigest: string): Promise<void> => {
      const own = { ...whereOf(owner, text), articleLocale: localeKey(owner.locale) };
      const { count } = await query().updateMany({ where: own, data: { articleDigest } });
      const known = count > 0 ? null : await findRecord(strapi, owner, text);
      if (known === null) return;
      const { writtenAt } = known;
      await query().create({ data: { ...own, ...originIn(known), articleDigest, writtenAt } });
    },

    /** Remembers where a text came from; what was known of the same text is replaced. */
    remember: (owner: SummaryOwner, text: string, from: TextOrigin = EXTRACTIVE): Promise<void> =>
      remember(strapi, owner, text, from),
  };
}

async function remember(
  strapi: Core.Strapi,
  owner: SummaryOwner,
  text: string,
  from: TextOrigin,
): Promise<void> {
  const query = strapi.db.query(SUMMARY_UID);
  const where = { ...whereOf(owner, text), articleLocale: localeKey(owner.locale) };
  const found: unknown = await query.findOne({ where, orderBy: { id: 'desc' } });
  const known = found as SummaryRecord | null;
  if (known !== null && isSame(known, from)) return;
  const data = { ...where, ...from, writtenAt: new Date() };
  // Strapi's `create` begins a transaction for relations and reads the row again: each save waits.
  if (known === null) await insertNew(strapi, tableOf(strapi), toColumns(data));
  else await query.update({ where: { id: known.id }, data });
  await noteKnown(strapi, owner, text);
}

const tableOf = ({ db }: Core.Strapi): string => db.metadata.get(SUMMARY_UID).tableName;

type NewRecord = ReturnType<typeof whereOf> &
  TextOrigin & { articleLocale: string; writtenAt: Date };

function toColumns(record: NewRecord): Record<string, unknown> {
  const { articleType, articleDocumentId, articleLocale, textDigest, articleDigest } = record;
  const { origin, system, systemVersion, author, choice, writtenAt } = record;
  return {
    ...{ article_type: articleType, article_document_id: articleDocumentId },
    ...{ article_locale: articleLocale, text_digest: textDigest, article_digest: articleDigest },
    ...{ origin, system, system_version: systemVersion, author, choice, written_at: writtenAt },
  };
}

/** Readers are told what is known of a text. */
function noteKnown(
  strapi: Core.Strapi,
  { type, documentId }: SummaryOwner,
  text: string,
): Promise<void> {
  const isText = (summary: string) => sameText(summary, text);
  return noteProvenance(strapi, { type, documentId, isText });
}

export type SummaryRecords = ReturnType<typeof summaryRecords>;

/** The latest that is known of a text of an article: of its own language before others. */
async function findRecord(
  strapi: Core.Strapi,
  article: Article,
  text: string,
): Promise<SummaryRecord | null> {
  const found: unknown = await strapi.db
    .query(SUMMARY_UID)
    .findMany({ where: whereOf(article, text), orderBy: { id: 'desc' } });
  const records = found as (SummaryRecord & { articleLocale: string })[];
  const { locale } = article;
  const own =
    locale === undefined
      ? undefined
      : records.find((each) => each.articleLocale === localeKey(locale));
  return own ?? records[0] ?? null;
}

function isSame(known: SummaryRecord, from: TextOrigin): boolean {
  return (Object.keys(from) as (keyof TextOrigin)[]).every((key) => known[key] === from[key]);
}

function whereOf({ type, documentId }: Article, text: string) {
  return {
    articleType: type.uid,
    articleDocumentId: documentId,
    textDigest: textDigest(text),
  };
}
