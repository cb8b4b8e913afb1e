import { personOf } from '../clauses/bearers';
import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line } from '../line';
import type { Phrase } from '../phrases/phrase';
import type { Name } from './names';

/** A name in the text, whether it is a source or not. */
export interface Appearance {
  line: number;
  phrase: Phrase;
  name: Name;
  /** Whether a copula tells who it is: "One of them is Ann Hale". */
  presented: boolean;
}

/** A Nordic copula before a name. */
const PRESENTS = /^(?:er|var|heter|het|hedder|hed|är|hette)$/u;

/** A name where it appears. */
export const appearanceOf = (
  { index, tokens }: Line,
  { language }: SourceLexicon,
  phrase: Phrase,
  name: Name,
): Appearance => {
  const presented = NORDIC.has(language) && PRESENTS.test(tokens[phrase.from - 1]?.lower ?? '');
  return { line: index, phrase, name, presented };
};

/** A person's name without what they belong to, behind which a noun tells what they do. */
export function personBefore({ tokens }: Line, lexicon: SourceLexicon, phrase: Phrase): Phrase {
  const described = phrase.modifies || tokens[phrase.to - 1]?.capital === false;
  return (described ? personOf(tokens, lexicon, phrase) : undefined) ?? phrase;
}
