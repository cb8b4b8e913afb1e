import type { Core } from '@strapi/strapi';
import type { ArticleRow, ArticleType } from '../types/article-type';
import type { NewsroomConfig } from '../config';
import { isBlank } from '../blank';
import { authorOf } from '../strapi/author';
import { BY_SENTENCE, choiceOf } from './choice';
import { decideSummary, isGiven, type Known, type StoredSummary } from './decision';
import type { SummaryInput } from './decision';
import { articleDigest, sameText } from './digest';
import { generateSummary, textOf, type SummarySource } from './generator';
import { findOffer, ownSentences, type Offer } from './offers';
import type { SummaryJobs } from './jobs/service';
import { inOneRun } from './points';
import { EXTRACTIVE, isMachines, type SummaryRecords, type TextOrigin } from './records';
import type { SummaryOwner } from './schema';
import { sharesSentence } from './sentences';
import { toSource, wordsAfter } from './source';

/** What a save writes of the summary; empty where the stored one stays. */
export type SummaryPatch = Partial<Pick<ArticleRow, 'summary' | 'summaryOrigin'>>;

/** A text, and where it came from. */
export interface MadeSummary {
  text: string;
  from: TextOrigin;
}

/** What a save does to the summary. */
export interface SavedSummary {
  fields: SummaryPatch;
  /** What is to be remembered of a new text. */
  made: MadeSummary | null;
  /** Digest of the words that a model is to sum up. */
  wanted: string | null;
}

/** The article that is being saved; without a documentId while it is being created. */
export type SaveOwner = Omit<SummaryOwner, 'documentId'> & { documentId?: string };

const UNCHANGED: SavedSummary = { fields: {}, made: null, wanted: null };

/** One save of an article that has a field for its summary. */
interface Saving extends SummaryTools {
  owner: SaveOwner;
  field: string;
  input: SummaryInput;
  stored: StoredSummary;
  /** The words after the save. */
  source: SummarySource;
  options: NewsroomConfig['summary'];
}

/** What summaries are made with. */
export interface SummaryTools {
  strapi: Core.Strapi;
  records: SummaryRecords;
  /** `null` where the site has no model. */
  jobs: SummaryJobs | null;
}

/** What a save has to write of the summary, and what is to be remembered of it. */
export async function summaryOfSave(
  tools: SummaryTools,
  owner: SaveOwner,
  { input, row }: { input: SummaryInput; row: ArticleRow | null },
): Promise<SavedSummary> {
  const { strapi, records } = tools;
  const { type, locale } = owner;
  if (type.fields.summary === null || !isTextOrAbsent(input.summary)) return UNCHANGED;
  const saving: Saving = {
    ...{ ...tools, owner, input },
    field: type.fields.summary.name,
    stored: await withOrigin(records, type, row),
    source: await toSource(strapi, type, locale, wordsAfter(input, row)),
    options: strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary'),
  };
  let offer: Offer | null = null;
  const decision = await decideSummary(input, saving.stored, async (text): Promise<Known> => {
    offer = offerOf(saving, text);
    if (offer !== null) return 'offered';
    return isMachines(await recordOf(saving, text)) ? 'older' : null;
  });
  if (decision === 'written') return written(saving, input.summary as string);
  if (decision === 'chosen') return chosen(saving, input.summary as string, offer);
  if (decision === 'none') {
    return { ...UNCHANGED, fields: { summary: null, summaryOrigin: 'none' } };
  }
  if (decision === 'generate') return withoutKnown(saving, await generated(saving));
  return 'summary' in input
    ? { ...UNCHANGED, fields: { summary: keptText(input, saving.stored) } }
    : UNCHANGED;
}

const recordOf = ({ records, owner: { type, documentId } }: Saving, text: string) =>
  documentId === undefined ? Promise.resolve(null) : records.find({ type, documentId }, text);

const machineText = (stored: StoredSummary): string | null =>
  stored === null || isGiven(stored) || isBlank(stored.summary) ? null : stored.summary;

/** A text that came with the save, by a person or by a program. */
async function written(saving: Saving, text: string): Promise<SavedSummary> {
  const { strapi, field, source } = saving;
  const author = await authorOf(strapi, field, text);
  const origin = author.kind === 'person' ? 'human' : 'api';
  const kept = await keptModel(saving, text);
  const from: TextOrigin = {
    origin,
    articleDigest: attempt(saving, () => articleDigest(textOf(source))),
    ...(kept ?? { system: null, systemVersion: null }),
    author: author.name,
    choice: null,
  };
  return {
    ...UNCHANGED,
    fields: { summary: text, summaryOrigin: origin },
    made: { text, from },
  };
}

/** The model of whose sentences, which are not the article's own, a text keeps some. */
async function keptModel(
  saving: Saving,
  text: string,
): Promise<Pick<TextOrigin, 'system' | 'systemVersion'> | null> {
  const { stored, source } = saving;
  if (stored?.summary == null) return null;
  const common = attempt(saving, () => ownSentences(source, saving.options)) ?? [];
  const { locale } = source;
  if (!sharesSentence(text, stored.summary, { common, locale })) return null;
  const record = await recordOf(saving, stored.summary);
  return record === null ? null : { system: record.system, systemVersion: record.systemVersion };
}

/** A text of the plugin's own that an editor chose. */
async function chosen(saving: Saving, text: string, offer: Offer | null): Promise<SavedSummary> {
  const from = { ...EXTRACTIVE, choice: offer?.choice ?? null };
  const kept = await keptModel(saving, text);
  const isModels = kept?.system != null;
  return {
    ...UNCHANGED,
    fields: { summary: text, summaryOrigin: isModels ? 'model' : 'extractive' },
    made: { text, from: isModels ? { ...from, ...kept, origin: 'model' } : from },
  };
}

/** A text of the built-in summariser, as long as an editor chose it before. */
async function generated(saving: Saving): Promise<SavedSummary> {
  const { stored, options, jobs } = saving;
  const usual = attempt(saving, () => generateSummary(saving.source, options));
  const before = machineText(stored);
  // With a model, the very text may be one that an editor chose before the model's.
  const isUsual = jobs === null && usual !== null && before !== null && sameText(before, usual);
  if (before === null || isUsual) return usualSummary(saving, usual);
  // Whoever empties the field wants what the site's options say.
  const name = isEmptied(saving.input) ? null : ((await recordOf(saving, before))?.choice ?? null);
  if (name === BY_SENTENCE) return UNCHANGED;
  const choice = choiceOf(name);
  if (choice === null) return usualSummary(saving, usual);
  const text = attempt(saving, () => generateSummary(saving.source, { ...options, ...choice }));
  return extractive(text, name);
}

/** The same text again is remembered already. */
function withoutKnown({ stored, input }: Saving, summary: SavedSummary): SavedSummary {
  const { fields } = summary;
  const isMade = fields.summaryOrigin === 'extractive' && stored?.summaryOrigin === 'extractive';
  const isKnown = isMade && stored.summary === fields.summary && !isEmptied(input);
  return isKnown ? { ...summary, made: null } : summary;
}

/** Whether a save empties the summary. */
const isEmptied = (input: SummaryInput): boolean => 'summary' in input && isBlank(input.summary);

/** The model's summary where it has written one of these words; else the built-in one meanwhile. */
async function usualSummary(saving: Saving, builtIn: string | null): Promise<SavedSummary> {
  const { jobs, owner, source, options } = saving;
  const summary = extractive(builtIn, null);
  // What is too short for the built-in summariser is so for a model.
  if (jobs === null || builtIn === null) return summary;
  const digest = articleDigest(textOf(source));
  const { documentId } = owner;
  const job = documentId === undefined ? null : await jobs.find({ ...owner, documentId }, digest);
  if (job?.state !== 'done' || job.text === null) return { ...summary, wanted: digest };
  const text = options.form === 'points' ? job.text : inOneRun(job.text, source.locale);
  return { ...UNCHANGED, fields: { summary: text, summaryOrigin: 'model' } };
}

const extractive = (text: string | null, choice: string | null): SavedSummary => ({
  ...UNCHANGED,
  fields: { summary: text, summaryOrigin: text === null ? null : 'extractive' },
  made: text === null ? null : { text, from: { ...EXTRACTIVE, choice } },
});

const offerOf = (saving: Saving, text: string): Offer | null =>
  attempt(saving, () => {
    const { source, options, stored, jobs } = saving;
    const offer = findOffer(text, source, options, machineText(stored));
    return offer?.isUsual === true && jobs === null ? { ...offer, choice: null } : offer;
  });

/**
 * Whose the stored summary is, by the plugin's own records where the row does not say: the type may
 * have no field for it, and rows that were there before the field have it empty. A text of which
 * nothing is known was there before the plugin, or came past it.
 */
async function withOrigin(
  records: SummaryRecords,
  type: ArticleType,
  stored: ArticleRow | null,
): Promise<StoredSummary> {
  if (stored === null || stored.summaryOrigin !== null) return stored;
  const { documentId, summary } = stored;
  if (summary === null || isBlank(summary)) return { summary, summaryOrigin: null };
  const record = await records.find({ type, documentId }, summary);
  return { summary, summaryOrigin: record?.origin ?? 'api' };
}

/** What is no text at all is left for Strapi to refuse. */
function isTextOrAbsent(summary: unknown): boolean {
  return summary === undefined || summary === null || typeof summary === 'string';
}

/** A person's white space is the person's to change; a form's makes no new text of a machine's. */
function keptText({ summary }: SummaryInput, stored: StoredSummary): string | null {
  const text = stored?.summary ?? null;
  const isPersons = isGiven(stored) && text !== null;
  return isPersons && typeof summary === 'string' && sameText(summary, text) ? summary : text;
}

/** `null` where the summariser fails: an older text might say what the article no longer says. */
function attempt<T>({ strapi, owner }: Saving, task: () => T | null): T | null {
  try {
    return task();
  } catch (error) {
    const { documentId = 'that is being created' } = owner;
    strapi.log.error(`newsroom: no summary for the article ${documentId}: ${String(error)}`);
    return null;
  }
}
