import { hasOwner, personOf } from '../clauses/bearers';
import { BELONGS, NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import type { Phrase } from '../phrases/phrase';
import { isWord, sameBearer, type Name } from './names';

/** A name in the text, whether it is a source or not. */
export interface Appearance {
  line: number;
  phrase: Phrase;
  name: Name;
  /** Whether a copula tells who it is: "One of them is Ann Hale". */
  presented: boolean;
  /** Whether something is told to it: "told the BBC". */
  told: boolean;
  /** The words of its sentence. */
  tokens: Line['tokens'];
}

/** A Nordic copula before a name. */
const PRESENTS = /^(?:er|var|heter|het|hedder|hed|är|hette)$/u;

/** English verbs before whom something is told. */
const TELLS = /^(?:told|tells?|telling)$/u;

/** A name where it appears. */
export const appearanceOf = (
  { index, tokens }: Line,
  { language }: SourceLexicon,
  phrase: Phrase,
  name: Name,
): Appearance => {
  const presented = NORDIC.has(language) && PRESENTS.test(tokens[phrase.from - 1]?.lower ?? '');
  const article = language === 'en' && /^(?:the|an?)$/u.test(tokens[phrase.from - 1]?.lower ?? '');
  const told = TELLS.test(tokens[phrase.from - (article ? 2 : 1)]?.lower ?? '');
  return { line: index, phrase, name, presented, told, tokens };
};

/** A person's name without what they belong to, behind which a noun tells what they do. */
export function personBefore({ tokens }: Line, lexicon: SourceLexicon, phrase: Phrase): Phrase {
  const own = tokens.slice(phrase.head, phrase.to);
  const last = own[own.length - 1]?.lower ?? '';
  const member = own.length > 2 && isGivenInSpain(own[0]?.lower ?? '') && BELONGS.test(last);
  const owner = member || hasOwner(tokens, phrase);
  const described = phrase.modifies || owner || own[own.length - 1]?.capital === false;
  return (described ? personOf(tokens, lexicon, phrase) : undefined) ?? phrase;
}

/**
 * Whom a Basque sentence is about: who has the ending of an agent, else who opens it without any.
 *
 * @param several whether a verb in the plural goes on, so that only an institution is meant.
 */
export function basqueSubject(there: readonly Appearance[], several: boolean): Name | undefined {
  const agent = there.findLast(
    ({ name, phrase }) => phrase.case === 'agent' && (!several || name.institution),
  );
  // Verbs without an object have a subject without an ending.
  const opening = ({ phrase, name: { words, institution } }: Appearance) =>
    !several && phrase.from <= 1 && (words.length > 1 || institution) && !phrase.modifies;
  return (agent ?? there.find((one) => opening(one) && one.phrase.case === 'bare'))?.name;
}

/** The person named most often, by a name of several words. */
export function mostNamed(
  there: readonly Appearance[],
  inflects: boolean,
  fullest: (name: Name) => Name,
): Name | undefined {
  const counts = new Map<Name, number>();
  for (const { name, phrase } of there) {
    if (phrase.doubtful || name.institution) continue;
    const full = fullest(name);
    const known = [...counts.keys()].find((own) => sameBearer(own, full, inflects)) ?? full;
    const told = phrase.born || name.person ? 2 : 1;
    if (known.words.length > 1) counts.set(known, (counts.get(known) ?? 0) + told);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether a word is the last one of a name of several words. */
export const endsNames = (there: readonly Appearance[], word: string, inflects: boolean): boolean =>
  there.some(({ name: { words }, phrase }) => {
    const last = words[words.length - 1] as string;
    return !phrase.doubtful && words.length > 1 && isWord(last, word, inflects);
  });

/** "El vigilante del polígono, X,": a name behind the only comma after an article's noun. */
export function isApposed(
  { tokens, phrase: { from } }: Appearance,
  { is }: SourceLexicon,
): boolean {
  const commas = tokens.slice(1, from + 1).filter(({ gap }) => gap !== 0);
  const opens = is.articles(tokens[0]?.lower ?? '');
  return opens && commas.length === 1 && tokens[from]?.gap === GAP.comma;
}

/** What is measured in news of the economy, by its letters. */
const MEASURES = new Set(
  'pib ipc iva irpf smi ibex euríbor bpg kpi gdp cpi bip bnp diy tv pr hr dna gps hiv cctv usb atm suv vat'.split(
    ' ',
  ),
);
/** What no company and no group is. */
const STATE = /^(?:congress|parliament|senate|government|court|police|commons|lords)$/u;
/** Countries' letters: no company is called one. */
const COUNTRIES = new Set('uk us usa uae'.split(' '));

/** The last institution of some names, the subject of a sentence first. */
export function bodyAmong(
  near: readonly Appearance[],
  language: string,
  isCentral: (name: Name) => boolean,
): Name | undefined {
  const all = near.filter(
    ({ phrase, told, name: { words } }) =>
      !phrase.modifies &&
      !phrase.doubtful &&
      !told &&
      !(language === 'en' && words.some((word) => STATE.test(word))) &&
      !MEASURES.has(words.join(' ')) &&
      !(language === 'en' && COUNTRIES.has(words.join(' '))),
  );
  // "the BBC's request": who has something is not what a sentence is about.
  const owns = ({ phrase, tokens }: Appearance) =>
    language === 'en' && tokens[phrase.to - 1]?.suffix === 's';
  const free = all.filter((one) => !one.phrase.governed && !owns(one));
  // "Hale & Co has not answered the BBC. The company …"
  const opens = ({ phrase: { from }, name }: Appearance) =>
    language === 'en' && from === 0 && isCentral(name);
  const body =
    free.findLast((one) => one.name.institution || opens(one)) ??
    (language === 'en' ? all.findLast(({ name }) => name.institution) : undefined);
  // In Basque a word with a capital may have any ending that tells where something is.
  if (body !== undefined || language === 'eu') return body?.name;
  const central =
    free.findLast(({ name }) => isCentral(name)) ??
    (language === 'en'
      ? near.findLast(({ name, phrase }) => phrase.from === 0 && isCentral(name))
      : undefined);
  return central?.name;
}

/** The body that a sentence begins with, of the names in it that are no person's. */
export const openingBody = (
  there: readonly Appearance[],
  isCentral: (name: Name) => boolean,
): Name | undefined =>
  there.find(
    ({ name, phrase: { from, governed, modifies } }) =>
      from <= 1 && !(governed || modifies) && (name.institution || isCentral(name)),
  )?.name;

/** So many words into a sentence a Spanish body: "Pero el Ministerio". */
const BODY_WITHIN = 3;

/** Whether a Spanish sentence is about a name behind an opening word, or behind a noun's comma. */
export function opensSpanish(
  one: Appearance,
  lexicon: SourceLexicon,
  reach: number,
  isPerson: (name: Name) => boolean,
): boolean {
  const { name, phrase } = one;
  if (lexicon.language !== 'es' || phrase.from > reach) return false;
  if (name.institution) return phrase.from <= BODY_WITHIN;
  return isApposed(one, lexicon) && name.words.length > 1 && isPerson(name);
}

/** Whether names are all of one bearer. */
export const areOne = (there: readonly Appearance[], one: Name, inflects: boolean): boolean =>
  there.every(({ name }) => sameBearer(name, one, inflects));

/** "Ann Hale, who he says …": whom the relative clause is about, and not its subject. */
export const isRelative = ({ tokens }: Line, { to }: Phrase, { from }: Phrase): boolean =>
  to === from - 1 && /^wh(?:o|om|ich)$/u.test(tokens[to]?.lower ?? '');
