import { stemOfName, possibleStems } from './endings';
import { knownTokens, type KnownToken } from './fold';
import { isGeneral } from './general';

/** What is read of a text, in UTF-16 code units. */
const MAX_CHARACTERS = 300_000;
/** What a key never exceeds, so that it fits into a column of a database. */
const MAX_KEY = 40;

/** The position of the word that tells most of a name: the longest that many names do not share. */
export function keyAt(tokens: readonly KnownToken[]): number {
  let best = 0;
  const worth = ({ folded }: KnownToken) => folded.length - (isGeneral(folded) ? MAX_KEY : 0);
  tokens.forEach((token, at) => {
    if (worth(token) > worth(tokens[best] as KnownToken)) best = at;
  });
  return best;
}

export const keyOfToken = ({ folded }: KnownToken): string => stemOfName(folded).slice(0, MAX_KEY);

/** Words of any language as keys: what a name may begin with counts for it. */
export const keysOfToken = ({ folded }: KnownToken, language: string): string[] =>
  possibleStems(folded, language).map((stem) => stem.slice(0, MAX_KEY));

/**
 * The word under which a name is kept: a table with a key for every name and alias can be asked
 * for all that `keysIn` gives of a text, and `createKnownSources` then finds them. It does not
 * depend on the language of the name.
 *
 * @param name a name or an alias.
 * @returns at most 40 characters; empty for a name without letters and digits.
 */
export function keyOf(name: string): string {
  const tokens = knownTokens(name);
  const token = tokens[keyAt(tokens)];
  return token === undefined ? '' : keyOfToken(token);
}

/**
 * The keys of all names that may stand in a text, each once.
 *
 * @param text as plain text; its first 300,000 characters are read.
 * @param language primary language subtag of the text.
 */
export function keysIn(text: string, language: string): string[] {
  const keys = new Set<string>();
  for (const token of knownTokens(text.slice(0, MAX_CHARACTERS))) {
    for (const key of keysOfToken(token, language)) keys.add(key);
  }
  return [...keys];
}
