import { abbreviationRole, isStarter, ORDINAL_LANGUAGES } from './abbreviations';
import { findEnclosures, type Enclosure } from './quotes';
import type { Span } from './types';

/** Longest quotation or bracket, in UTF-16 units, whose sentences are kept together. */
const KEPT_WHOLE = 280;
/** The same where the quotation began inside a sentence, which a cut would leave unfinished. */
const KEPT_EMBEDDED = 420;
/** A speaker's tag after a quotation, in scripts that write it without a space. */
const TAG_LENGTH = 24;

const CLOSING = '"”’»›“\')\\]）】」』》';
const TRAILING = new RegExp(`[${CLOSING}\\s]+$`, 'u');
const TERMINAL = /[.!?…。！？؟۔।॥։።။។]$/u;
const QUOTED_STOP = /[.!?…。！？؟]["”’»」』]$/u;

/**
 * Boundaries the segmenter does not see: after an ellipsis, where the space is missing, before an
 * opening mark in scripts that write no space, before direct speech after a dash, and before a
 * sentence that begins with a number.
 */
const MISSED = new RegExp(
  [
    '(?:…["”’»)]*\\s+|\\p{Ll}{3}[.!?]["”»]?)(?=["“«„(]?\\p{Lu}\\p{Ll})',
    '[。！？](?=[“「『‘《（])',
    '[\\p{L}\\p{N}][.!?…]["”»]?\\s+(?=[—–-]\\s*\\p{Lu})',
    '\\p{Ll}{4}[.!?]\\s+(?=\\d)',
  ].join('|'),
  'gu',
);
const MISSED_BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  hy: /[:․]\s+(?=["«]?\p{Lu})/gu,
  el: /;\s+(?=["«]?\p{Lu})/gu,
};

const segmenters = new Map<string, Intl.Segmenter>();

/** Building a segmenter costs as much as a hundred articles, so they are kept by language. */
function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity: 'sentence' });
    if (segmenters.size < 64) segmenters.set(language, known);
  }
  return known;
}

/** All offsets behind which a sentence may begin, in order. */
function candidates(text: string, language: string): number[] {
  const cuts: number[] = [];
  for (const { index } of segmenter(language).segment(text)) if (index > 0) cuts.push(index);
  const own = Object.hasOwn(MISSED_BY_LANGUAGE, language)
    ? MISSED_BY_LANGUAGE[language]
    : undefined;
  const known = cuts.length;
  for (const pattern of own === undefined ? [MISSED] : [MISSED, own]) {
    for (const match of text.matchAll(pattern)) cuts.push(match.index + match[0].length);
  }
  if (cuts.length === known) return cuts;
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** What is left and right of a possible boundary; regular expressions see only a window of it. */
interface Cut {
  text: string;
  start: number;
  at: number;
  left: string;
  right: string;
  language: string;
}

const WINDOW = 40;

/**
 * Parts a paragraph into sentences: `Intl.Segmenter`'s boundaries (Unicode Standard Annex 29)
 * less those that are none, and a few that it does not see.
 *
 * @param text one paragraph; a line break in it ends a sentence unless it goes on in lower case.
 * @param language primary language subtag; `und` if unknown.
 * @returns the sentences' places in order, without the white space between them. Together they
 * cover every character that is not white space.
 */
export function splitSentences(text: string, language: string): Span[] {
  const cuts = candidates(text, language);
  const enclosures = cuts.length > 0 ? findEnclosures(text) : [];
  const spans: Span[] = [];
  let start = 0;
  let inside = 0;
  for (const at of cuts) {
    while (inside < enclosures.length && (enclosures[inside] as Enclosure).end <= at) inside += 1;
    const cut: Cut = {
      text,
      start,
      at,
      left: text.slice(Math.max(start, at - WINDOW), at).trimEnd(),
      right: text.slice(at, at + WINDOW).trimStart(),
      language,
    };
    if (goesOn(cut) || keptWhole(cut, enclosures[inside])) continue;
    push(spans, text, start, at);
    start = at;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (end > start) spans.push({ start, end });
}

/** Whether the boundary lies in a quotation or bracket that is short enough to keep together. */
function keptWhole(cut: Cut, enclosure: Enclosure | undefined): boolean {
  if (enclosure === undefined || enclosure.start >= cut.at) return false;
  if (cut.text.slice(cut.start, cut.at).includes('\n')) return false;
  const embedded = enclosure.start > cut.start + 3;
  return enclosure.end - cut.start <= (embedded ? KEPT_EMBEDDED : KEPT_WHOLE);
}

/** Whether the sentence goes on behind a boundary that the segmenter sees. */
function goesOn(cut: Cut): boolean {
  const { left, right, text, at } = cut;
  if (left === '') return true;
  // Only marks and no word: they belong to what is before them.
  if (/^[^\p{L}\p{N}]*$/u.test(right) && right.length < WINDOW) return true;
  const lower = /^["“«„(]?\p{Ll}/u.test(right);
  if (/\n\s*$/u.test(text.slice(Math.max(0, at - 4), at))) {
    return lower && !TERMINAL.test(left.replace(TRAILING, ''));
  }
  if (lower || /^[—–-]\s*\p{Ll}/u.test(right)) return true;
  if (isTag(cut)) return true;
  const bare = left.replace(TRAILING, '');
  return bare.endsWith('.') && bare.length === left.length && stopGoesOn(bare, cut);
}

/** A quotation's speaker behind it, where no space and no lower case shows that it goes on. */
function isTag({ left, right, text, start, at, language }: Cut): boolean {
  if (!QUOTED_STOP.test(left) || /\s$/u.test(text.slice(at - 1, at))) return false;
  if (language === 'ja') return /^(?:と|って|など)/u.test(right);
  if (language !== 'zh' || !/^[“「『]/u.test(text.slice(start).trimStart())) return false;
  return /^[^“「『。！？]{1,24}[。！？]/u.test(right) && right.search(/[。！？]/u) <= TAG_LENGTH;
}

/** The word before a final stop; "т. д" and "z. B" are read as one, without their space. */
function lastWord(bare: string): string {
  const spaced = /(?<![\p{L}\p{M}\p{N}.])(\p{Ll})\. (\p{L}{1,3})\.$/u.exec(bare);
  if (spaced !== null) return `${spaced[1]}.${spaced[2]}`;
  return /[\p{L}\p{M}\p{N}.§№'’-]+$/u.exec(bare.slice(0, -1))?.[0] ?? '';
}

/** Whether a single full stop belongs to an abbreviation, an initial or a number. */
function stopGoesOn(bare: string, cut: Cut): boolean {
  const { language } = cut;
  const word = lastWord(bare);
  const next = /^["“«„(]?([\p{L}\p{M}\p{N}]+)/u.exec(cut.right)?.[1] ?? '';
  if (word === '' || word.endsWith('.')) return false;
  // Two in a row: "z. B.", "А. С. Пушкин".
  if (/^\p{L}\p{M}?$/u.test(word) && /^\p{L}\p{M}?\./u.test(cut.right)) return true;
  // A number of a list, not a sentence of its own.
  if (/^\d{1,3}\.$/u.test(cut.text.slice(cut.start, cut.at).trim())) return true;
  const starts = isStarter(next, language);
  if (/^\d+$/u.test(word)) return ordinalGoesOn(word, next, starts, cut);
  if (/^\p{L}\p{M}*$/u.test(word) && abbreviationRole(word, language) === undefined) {
    return initialGoesOn(word, starts);
  }
  if (/^(?:\p{L}\p{M}*\.)+\p{L}{1,2}\p{M}*$/u.test(word) || /^\p{L}$/u.test(word)) {
    return dottedGoesOn(word, starts, cut);
  }
  const role = abbreviationRole(word, language);
  if (role === 'before') return true;
  const number = /^\p{N}/u.test(next);
  if (role === 'number') return number;
  return role === 'inside' && (number || (!starts && insideGoesOn(cut)));
}

/** "9. November", "1. Bundesliga"; a year or an amount ends its sentence. */
function ordinalGoesOn(word: string, next: string, starts: boolean, cut: Cut): boolean {
  if (word.length > 2 || starts || !ORDINAL_LANGUAGES.has(cut.language)) return false;
  return !/^\p{N}/u.test(next) && !/[.,:]\d+\.$/u.test(cut.left);
}

/** "J. Smith"; a capital that stands alone before a stop rarely ends a sentence. */
function initialGoesOn(word: string, starts: boolean): boolean {
  const lower = word === word.toLowerCase() && word !== word.toUpperCase();
  if (word === 'I' || /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word)) {
    return false;
  }
  return !lower && !starts;
}

/** "U.S." may end a sentence, "e.g." and "z. B." never do. */
function dottedGoesOn(word: string, starts: boolean, cut: Cut): boolean {
  const role = abbreviationRole(word, cut.language);
  if (role === 'inside') return !starts && insideGoesOn(cut);
  return role === 'before' || !starts;
}

/** "2020 г. Москва" or "… в 2020 г. Москва": the longer what went before, the likelier its end. */
function insideGoesOn(cut: Cut): boolean {
  const upper = /^["“«„(]?\p{Lu}/u.test(cut.right);
  return !upper || cut.at - cut.start < WINDOW;
}
