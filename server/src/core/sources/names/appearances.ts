import { personOf } from '../clauses/bearers';
import type { SourceLexicon } from '../lexicon';
import type { Line } from '../line';
import type { Phrase } from '../phrases/phrase';
import type { Name } from './names';

/** A name in the text, whether it is a source or not. */
export interface Appearance {
  line: number;
  phrase: Phrase;
  name: Name;
}

/** A person's name without what they belong to, behind which a noun tells what they do. */
export function personBefore({ tokens }: Line, lexicon: SourceLexicon, phrase: Phrase): Phrase {
  const described = phrase.modifies || tokens[phrase.to - 1]?.capital === false;
  return (described ? personOf(tokens, lexicon, phrase) : undefined) ?? phrase;
}
