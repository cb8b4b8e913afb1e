import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { isGiven, sexOf } from '../lists/given';
import type { Name } from './names';
import type { Phrase } from '../phrases/phrase';

/** Languages whose women's first names mostly end in "a", and whose men's do not. */
const ENDS_IN_A = new Set([
  'es',
  'pt',
  'it',
  'de',
  'nb',
  'sv',
  'da',
  'ru',
  'uk',
  'pl',
  'cs',
  'bg',
  'en',
  'nl',
  'fr',
]);
/** Languages in which an unknown first name in "a" is a woman's, and any other tells nothing. */
export const STRICT = new Set(['en', 'es']);
/** Languages whose men's first names mostly end in "o" where they end in a vowel. */
const ENDS_IN_O = new Set(['es', 'pt', 'it']);

/** Whose first name stands in a name: "Harn captain Ann Hale" may have further words before it. */
export function sexIn({ words }: Name, nordic = false): 'he' | 'she' | undefined {
  for (const word of words.slice(0, -1)) {
    const sex = sexOf(word, nordic);
    if (sex !== undefined) return sex;
  }
  return undefined;
}

/** Whether nothing that a full name tells is against a sex. */
export function admitsSex(
  { language }: SourceLexicon,
  { words }: Name,
  gender: Phrase['gender'],
): boolean {
  const [first = ''] = words;
  if (STRICT.has(language) && words.length > 1 && first.endsWith('a')) return gender === 'she';
  if (!ENDS_IN_O.has(language)) return true;
  return !first.endsWith(gender === 'she' ? 'o' : 'a');
}

/** What a full name tells of a sex: 0 for no, 1 for perhaps, 2 for yes; a lone name only of a person. */
export function fitsSex(
  { language }: SourceLexicon,
  full: Name,
  gender: 'he' | 'she',
  isPerson: () => boolean,
): 0 | 1 | 2 {
  const [first = ''] = full.words;
  const nordic = NORDIC.has(language);
  const given = sexIn(full, nordic);
  if (full.words.length > 1 && given !== undefined) return given === gender ? 2 : 0;
  if (full.words.length < 2) {
    if (sexOf(first, nordic) === gender && (nordic || isGiven(first))) return 2;
    return isPerson() ? 1 : 0;
  }
  if (!ENDS_IN_A.has(language)) return 1;
  const female = first.endsWith('a') || first.endsWith('а');
  // Clubs and places have two words as well, and most of them no "a" at the first one's end.
  if (STRICT.has(language)) return female ? (gender === 'she' ? 2 : 0) : 1;
  return female === (gender === 'she') ? 2 : 1;
}
