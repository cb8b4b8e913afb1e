import { hasTerm, readTerms, type Terms } from './terms';

/** A form in a language, and words of which each sentence that has the form has one. */
export type Form = readonly [language: string, words: string, form: RegExp];

/** Forms by language, with their words as terms: those are cheap to look for, and mostly missing. */
export type Forms = ReadonlyMap<string, readonly [terms: readonly number[], form: RegExp]>;

/** Makes forms ready to be looked for. */
export const toForms = (forms: readonly Form[]): Forms =>
  new Map(forms.map(([language, words, form]) => [language, [readTerms(words).hashes, form]]));

/** The form of a sentence's language, if its terms leave open whether the sentence has it. */
export function formFor(forms: Forms, language: string, terms: Terms): RegExp | undefined {
  const form = forms.get(language);
  return form !== undefined && hasTerm(terms, form[0]) ? form[1] : undefined;
}
