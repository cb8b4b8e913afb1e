import type { Core } from '@strapi/strapi';
import type { ArticleRow, ArticleType } from '../types/article-type';
import type { NewsroomConfig } from '../config';
import { isBlank } from '../blank';
import { authorOf, isSentByPerson } from '../strapi/author';
import { isConflict } from '../strapi/conflicts';
import { BY_SENTENCE, choiceOf } from './choice';
import {
  decideSummary,
  isGiven,
  type Chosen,
  type StoredSummary,
  type SummaryInput,
} from './decision';
import { sameText } from './digest';
import { generateSummary } from './generator';
import { modelsText } from './models-text';
import { keptModel, recognise } from './recognise';
import { EXTRACTIVE, type MachineOrigin, type SummaryRecords, type TextOrigin } from './records';
import {
  attempt,
  isEmptied,
  machineText,
  recordOf,
  savingOf,
  type SaveOwner,
  type Saving,
  type SummaryTools,
} from './saving';
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

const UNCHANGED: SavedSummary = { fields: {}, made: null, wanted: null };

/**
 * What a save has to write of the summary, and what is to be remembered of it. An error of ours is
 * logged, and the save goes on with what it brings, or with the summary that there is.
 */
export async function summaryOfSave(
  tools: SummaryTools,
  owner: SaveOwner,
  given: SaveGiven,
): Promise<SavedSummary> {
  try {
    return await decided(tools, owner, given);
  } catch (error) {
    if (isConflict(error)) throw error;
    const { documentId = 'that is being created' } = owner;
    tools.strapi.log.error(`newsroom: the summary of the article ${documentId}: ${String(error)}`);
    return undecided(given);
  }
}

/** A text of which nobody can say whose it is any more is nobody's to replace. */
function undecided({ input: { summary }, row }: SaveGiven): SavedSummary {
  const isText = typeof summary === 'string' && !isBlank(summary);
  const isStored = isText && row?.summary != null && sameText(summary, row.summary);
  return isText && !isStored ? { ...UNCHANGED, fields: { summaryOrigin: 'api' } } : UNCHANGED;
}

/** What a save brings, and the row that it finds; `null` for a new article or language. */
interface SaveGiven {
  input: SummaryInput;
  row: ArticleRow | null;
}

async function decided(
  tools: SummaryTools,
  owner: SaveOwner,
  { input, row }: SaveGiven,
): Promise<SavedSummary> {
  const { strapi, records } = tools;
  const { type, locale } = owner;
  if (type.fields.summary === null || !isTextOrAbsent(input.summary)) return UNCHANGED;
  const saving = savingOf({
    ...{ ...tools, owner, input },
    field: type.fields.summary.name,
    stored: await withOrigin(records, type, row),
    row,
    saysChosen: saysChosen(strapi, type, row),
    source: await toSource(strapi, type, locale, wordsAfter(input, row)),
    options: strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary'),
  });
  const decision = await decideSummary(input, saving.stored, {
    saysChosen: saving.saysChosen,
    recognise: (text) => recognise(saving, text),
  });
  if (typeof decision !== 'string') return chosen(saving, input.summary as string, decision);
  if (decision === 'written') return written(saving, input.summary as string);
  if (decision === 'none') {
    return { ...UNCHANGED, fields: { summary: null, summaryOrigin: 'none' } };
  }
  if (decision === 'generate') return withoutKnown(saving, await generated(saving));
  return 'summary' in input
    ? { ...UNCHANGED, fields: { summary: keptText(input, saving.stored) } }
    : UNCHANGED;
}

/** A text that came with the save, by a person or by a program. */
async function written(saving: Saving, text: string): Promise<SavedSummary> {
  const { strapi, field } = saving;
  const author = await authorOf(strapi, field, text);
  const origin = author.kind === 'person' ? 'human' : 'api';
  const kept = await keptModel(saving, text);
  const from: TextOrigin = {
    origin,
    articleDigest: saving.digest(),
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

/** A text of the plugin's own; of words that have changed since it is made anew, if it can be. */
function chosen(saving: Saving, text: string, { from, isOfFormerWords }: Chosen): SavedSummary {
  const choice = isOfFormerWords === true ? choiceOf(from.choice) : null;
  if (choice === null) return ofMachine(text, from);
  const { source, options } = saving;
  return ofMachine(
    attempt(saving, () => generateSummary(source, { ...options, ...choice })),
    from,
  );
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
  return ofMachine(text, { ...EXTRACTIVE, choice: name });
}

/** The same text again is remembered already. */
function withoutKnown({ stored, input }: Saving, summary: SavedSummary): SavedSummary {
  const { summary: text, summaryOrigin } = summary.fields;
  const isStored = stored?.summary === text && stored?.summaryOrigin === summaryOrigin;
  return isStored && !isEmptied(input) ? { ...summary, made: null } : summary;
}

/** The model's summary where it has written one of these words; else the built-in one meanwhile. */
async function usualSummary(saving: Saving, builtIn: string | null): Promise<SavedSummary> {
  const { jobs, source, options } = saving;
  const meanwhile = ofMachine(builtIn, EXTRACTIVE);
  // What is too short for the built-in summariser is so for a model.
  const digest = jobs === null || builtIn === null ? null : saving.digest();
  if (digest === null) return meanwhile;
  const before = machineText(saving.stored);
  const record = before === null ? null : await recordOf(saving, before);
  const stored = before === null || record === null ? null : { text: before, record };
  const models = modelsText(
    { job: await saving.job(), stored },
    { digest, source, form: options.form },
  );
  return models === null ? { ...meanwhile, wanted: digest } : ofMachine(models.text, models.from);
}

/** A text of the plugin's making; `null` where there is none. */
const ofMachine = (text: string | null, from: MachineOrigin): SavedSummary => ({
  ...UNCHANGED,
  fields: { summary: text, summaryOrigin: text === null ? null : from.origin },
  made: text === null ? null : { text, from },
});

/**
 * Whether a save says that its text was chosen among those that are offered. The form of a person
 * sends the stored origin back; the panel empties it together with a text that it puts there.
 */
function saysChosen(strapi: Core.Strapi, { fields }: ArticleType, row: ArticleRow | null): boolean {
  const field = fields.summaryOrigin?.name;
  if (field === undefined || row === null || row.summaryOrigin === null) return false;
  return isSentByPerson(strapi, field, null);
}

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
  const { locale } = stored;
  const record = await records.find({ type, documentId, locale }, summary);
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
