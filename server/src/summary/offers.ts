import type { NewsroomConfig } from '../config';
import type { SummaryForm } from '../core/summarize';
import { choiceName, BY_SENTENCE, LENGTH_NAMES, type Choice } from './choice';
import { sameWords } from './digest';
import { generateSummary, textOf, type SummarySource } from './generator';
import { inOneRun } from './points';
import { isComposedOf, sentencesOf } from './sentences';

/** A text that an editor chose of what the plugin makes of the article. */
export interface Offer {
  /** Its length and form. */
  choice: string;
  /** Whether it is what the site's options say. */
  isUsual: boolean;
}

/** The sentences of an article, as they stand there and as the built-in summariser trims them. */
export function ownSentences(
  source: SummarySource,
  { minimumWords }: NewsroomConfig['summary'],
): string[] {
  const stand = textOf(source).sentences.map(({ text }) => text);
  const trimmed = generateSummary(source, { length: 'long', form: 'points', minimumWords });
  return [...stand, ...sentencesOf(trimmed ?? '', source.locale)];
}

/** The forms that a text may have: one line may be a paragraph, or one point of two sentences. */
const formsOf = (text: string, { form }: NewsroomConfig['summary']): SummaryForm[] =>
  text.includes('\n') ? ['points'] : form === 'points' ? ['points', 'paragraph'] : ['paragraph'];

/** Whether two texts have the same words, both on lines or both in one run. */
const isSame = (one: string, other: string): boolean =>
  sameWords(one, other) && one.includes('\n') === other.includes('\n');

/**
 * What a text is among those that the plugin makes of an article: one of the lengths, or sentences
 * of them and of the stored text; `null` where it is none of these.
 *
 * @param others texts of which sentences may have been chosen beside the article's; `null` where
 *   there was nothing to choose sentences in
 */
export function findOffer(
  text: string,
  source: SummarySource,
  options: NewsroomConfig['summary'],
  others: readonly string[] | null,
): Offer | null {
  const make = (choice: Choice): string =>
    generateSummary(source, { ...choice, minimumWords: options.minimumWords }) ?? '';
  const made = formsOf(text, options).flatMap((form) =>
    LENGTH_NAMES.map((length) => {
      const choice: Choice = { length, form };
      return { choice, text: make(choice) };
    }),
  );
  const same = made.find((each) => isSame(each.text, text));
  if (same !== undefined) {
    const isUsual = same.choice.length === options.length && same.choice.form === options.form;
    return { choice: choiceName(same.choice), isUsual };
  }
  if (!text.includes('\n')) {
    // The panel sets its points in one run, which may be other sentences than a paragraph's own.
    const length = LENGTH_NAMES.find((each) =>
      sameWords(inOneRun(make({ length: each, form: 'points' }), source.locale), text),
    );
    const choice = length && choiceName({ length, form: 'paragraph' });
    if (choice !== undefined) return { choice, isUsual: false };
  }
  if (others === null) return null;
  const known = [...others, ...made.map((each) => each.text)];
  return isComposedOf(text, known, source.locale) ? { choice: BY_SENTENCE, isUsual: false } : null;
}
