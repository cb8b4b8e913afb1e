import { sameName } from '../../grounding';
import { fold } from '../known/fold';
import type { SourceKind } from '../types';

/** A name where it stands, in words that can be compared. */
export interface Name {
  /** As written, without titles of office. */
  text: string;
  words: readonly string[];
  /** Short forms that the text gives for it. */
  short: readonly string[];
  institution: boolean;
  person: boolean;
  /** Whether it is a noun and what tells more of it, rather than a name: "informe de Vado". */
  noun?: boolean;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}]+s?$/u;

/** Whether one name's words are the other's last ones, or stand in it in this order. */
function isWithin(short: Name, long: Name, inflects: boolean): boolean {
  const [few, many] = [short.words, long.words];
  const matches = (from: number) =>
    few.every((word, i) => sameName(word, many[from + i] as string, inflects));
  const last = many.length - few.length;
  if (matches(last)) return true;
  // A first name alone, or the first words of an institution's name.
  if (few.length > 1 || short.institution) {
    for (let from = 0; from < last; from += 1) if (matches(from)) return true;
    return false;
  }
  return (long.person || long.words.length === 2) && !long.institution && few[0] === many[0];
}

function abbreviates(short: Name, long: Name): boolean {
  const own = short.words.join(' ');
  if (long.short.some((form) => form.toLowerCase() === own || fold(form) === own)) return true;
  const [word] = short.words;
  if (short.words.length !== 1 || word === undefined) return false;
  if (!ACRONYM.test(short.text) || long.words.length < 2) return false;
  return long.words.map((own) => own.charAt(0)).join('') === word;
}

/** Whether a noun of a described source stands in another name: "el informe" in "Informe Vado". */
function hasNounOf(a: Name, b: Name): boolean {
  const [noun = ''] = a.words;
  return b.noun === true ? b.words[0] === noun : b.words.includes(noun);
}

/** Whether two names of a text are one source's: a surname is its bearer's, an acronym its words'. */
export function sameBearer(a: Name, b: Name, inflects: boolean): boolean {
  if (a.noun === true && !hasNounOf(a, b)) return false;
  if (b.noun === true && !hasNounOf(b, a)) return false;
  if (a.words.length === b.words.length) {
    const same = a.words.every((word, i) => sameName(word, b.words[i] as string, inflects));
    return same || abbreviates(a, b) || abbreviates(b, a);
  }
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return isWithin(short, long, inflects) || abbreviates(short, long) || abbreviates(long, short);
}

/** The likeliest kind of a named source. */
export function kindOf(names: readonly Name[], isDocument: boolean): SourceKind {
  if (names.some(({ person }) => person)) return 'person';
  if (isDocument) return 'document';
  if (names.some(({ institution }) => institution)) return 'organization';
  return names.some(({ words }) => words.length > 1 && words.length < 5)
    ? 'person'
    : 'organization';
}

/** Letters of a noun that its longer case endings leave as they are. */
const STEM = 7;
const CASE = 3;
/** Whether a word of a name is a noun in one of its cases. */
export const isForm = (word: string, noun: string): boolean =>
  sameName(word, noun, true) ||
  (noun.length > STEM + CASE && word.startsWith(noun.slice(0, -CASE)));

/** What tells one office from another that ends alike. */
const OTHER_OFFICE = /^(?:vize|ex|alt|alt-|ex-|vize-)/u;
const SHORTEST_ROLE = 4;

/**
 * Whether two words name one role, with or without what stands before a hyphen.
 *
 * @param compounds whether a language writes such words together: "Innenministerin", "Ministerin".
 */
export const isRole = (own: string, role: string, compounds: boolean): boolean =>
  sameName(own, role, false) ||
  /[^-]*$/u.exec(own)?.[0] === /[^-]*$/u.exec(role)?.[0] ||
  (compounds &&
    role.length >= SHORTEST_ROLE &&
    own.endsWith(role) &&
    OTHER_OFFICE.test(own) === OTHER_OFFICE.test(role));

/** Whether two words are one, or cases of one. */
export const isWord = (own: string, word: string, inflects: boolean): boolean =>
  own === word || (inflects && sameName(own, word, true));
