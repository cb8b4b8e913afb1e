import type { Phrase } from './phrases/phrase';
import type { SourceLexicon } from './lexicon';
import type { Line } from './line';
import type { Name } from './names/names';

const LONG_BRACKETS = /\([^()]{8,240}\)/gu;
/** Who is named apart from a sentence's own words. */
export interface Credit {
  name: Name;
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

/** "(0.7 percent, according to the Harn Office)": the words before who told what brackets add. */
const TOLD_BY: Readonly<Record<string, RegExp>> = {
  en: /\baccording to (?:the )?/u,
  es: /(?<!\p{L})según (?:(?:los )?(?:datos|cifras|cálculos) del? )?(?:el |la |los |las )?/u,
  de: /(?<!\p{L})laut (?:de[mr] )?/u,
  fr: /(?<!\p{L})selon (?:les? |la |l[’'])?/u,
  nb: /(?<!\p{L})ifølge /u,
};
/** A name in a text that goes on with other words: capitals, and what joins them. */
const NAMED =
  /^\p{Lu}[\p{L}\p{N}&-]*(?: (?:(?:of|the|de|del|la|las|los|y|des?|du) )*\p{Lu}[\p{L}\p{N}&-]*){0,5}/u;

/** Who told what a sentence adds in brackets. */
export function findBracketed(
  { section: { text } }: Pick<Line, 'section'>,
  { is, language }: SourceLexicon,
): (Credit & { cue: { start: number; end: number } })[] {
  const told = TOLD_BY[language];
  if (told === undefined) return [];
  return [...text.matchAll(LONG_BRACKETS)].flatMap(({ 0: inner, index }) => {
    const cue = told.exec(inner);
    const at = cue === null ? 0 : cue.index + cue[0].length;
    const own = cue === null ? undefined : NAMED.exec(inner.slice(at))?.[0];
    if (cue === null || own === undefined) return [];
    const words = own.toLowerCase().split(' ');
    const institution = /^\p{Lu}{2,}$/u.test(own) || words.some((word) => is.organizations(word));
    const [start, from] = [index + at, index + cue.index];
    const name = { text: own, words, short: [], institution, person: false };
    return [{ name, start, end: start + own.length, cue: { start: from, end: start } }];
  });
}

/** "Sources: A; B; C", in brackets or not. */
const LABELLED = /^\s*[([]?\s*([\p{L}\p{M} ]{2,40}?)\s*[:：]\s*(.+?)[)\].]*\s*$/u;
const LISTED = /[;,،؛；、]/u;
const LONGEST_NAME = 8;

/** "… lost. Source: A", "… lost (source: A)". */
const WITHIN = /(?<=[.!?(•]\s*)([\p{L}\p{M}]{2,14})\s*:\s*(\p{Lu}[^.()[\]•:]{1,80})/gu;
const labelledWithin = (text: string, labels: ReadonlySet<string>): RegExpExecArray | null =>
  [...text.matchAll(WITHIN)].find((match) => labels.has((match[1] as string).toLowerCase())) ??
  null;

/** "Harn Skin Fund" of "Harn Skin Fund She added": a caption's credit, behind which the text goes on. */
function nameBefore(text: string, joins: (lower: string) => boolean): string {
  const words = text.split(' ');
  const goesOn = words.findIndex(
    (word, i) => i > 0 && /^\p{Lu}\p{Ll}*$/u.test(word) && joins(word.toLowerCase()),
  );
  return goesOn < 0 ? text : words.slice(0, goesOn).join(' ');
}

/**
 * Those whom a line lists that begins with a word for sources and a colon.
 *
 * @returns in order; offsets in UTF-16 code units.
 */
export function findListed(
  { section: { text } }: Pick<Line, 'section'>,
  { is, labels, joins, language }: SourceLexicon,
): Credit[] {
  const whole = LABELLED.exec(text);
  const line = whole !== null && labels.has((whole[1] as string).toLowerCase());
  const match = line ? whole : labelledWithin(text, labels);
  if (match === null) return [];
  let at = match.index + match[0].search(/[:：]/u) + 1;
  const found: Credit[] = [];
  for (const part of (match[2] as string).split(LISTED)) {
    const whole = part.trim();
    const own = language === 'en' ? nameBefore(whole, joins) : whole;
    const words = own.toLowerCase().split(/\s+/u);
    at = text.indexOf(own, at);
    const named = /^\p{Ll}/u.test(own) ? false : own !== '' && words.length <= LONGEST_NAME;
    const institution = words.some((word) => is.organizations(word));
    if (named) {
      const name = { text: own, words, short: [], institution, person: false };
      found.push({ name, start: at, end: at + own.length });
    }
    at += own.length;
  }
  return found;
}

/** A pull quote's name in capitals, to which what the person does is written on. */
const SIGNED = /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3})(?=\p{Lu}\p{Ll}|\s|$)/u;

/** Who signs the quotation that is a line of its own: "ANN HALE", or "ANN HALEWriter". */
export function findSigned(line: Line, before: Line | undefined): Credit | undefined {
  const match = before?.tokens.length === 0 ? SIGNED.exec(line.section.text) : null;
  if (match === null || before?.quoted.some(({ speech }) => speech) !== true) return undefined;
  const text = match[1] as string;
  const words = text.toLowerCase().split(/[ -]/u);
  const name = { text: titled(text), words, short: [], institution: false, person: true };
  return { name, start: 0, end: text.length };
}

const titled = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** Whether a phrase is a name that a doubt does not touch: one with a speaker's colon behind it. */
export const trusted = (phrase: Phrase): Phrase => ({ ...phrase, doubtful: false });
