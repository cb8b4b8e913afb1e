import { abbreviationRole, isStarter, ORDINAL_LANGUAGES } from './abbreviations';
import { findBoundaries } from './boundaries';
import { hasInitialForm, initialGoesOn, isDigraph, isLetter, letterGoesOn } from './initials';
import { findEnclosures, type Enclosure } from './quotes';
import type { Span } from './types';

/** Longest quotation or bracket, in UTF-16 units, whose sentences are kept together. */
const KEPT_WHOLE = 280;
/** The same where the quotation began inside a sentence, which a cut would leave unfinished. */
const KEPT_EMBEDDED = 420;
/** A small letter; the usual letters of Georgian count as such and begin sentences as well. */
const LOWER = '(?!\\p{Script=Georgian})\\p{Ll}';
const OPENS_LOWER = new RegExp(`^["“«„(]?${LOWER}`, 'u');
/** A speaker's tag after a quotation, in scripts that write it without a space. */
const TAG_LENGTH = 24;

const CLOSING = '"”’»›“\')\\]）】」』》';
const TRAILING = new RegExp(`[${CLOSING}\\s]+$`, 'u');
const TERMINAL = /[.!?…。！？؟۔।॥։።။។]$/u;
const QUOTED_STOP = /[.!?…。！？؟]["”’»」』]$/u;

const QUOTED_CALL = /[?!]["”’']$/u;
/**
 * English names the speaker before the verb, so no lower case shows that the sentence goes on. The
 * verb has to end the clause: "Hale said he knew." is a sentence of its own.
 */
const CALLER =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,5}(?:said|says|asked|asks|added|replied|shouted|cried|called|yelled|screamed|exclaimed|demanded|wondered|joked|wrote|tweeted)[.,]/u;
/** Longest speaker that is looked for, in UTF-16 units. */
const CALLER_LENGTH = 80;

/** A stop behind which the segmenter may not see a boundary. */
const STOPS = /[.!?…。！？]/g;
/** "… choix. » Le maire": a closing mark behind a blank, which belongs to what is before it. */
const AFTER_BLANK_AND_CLOSE = /^\s{1,2}["”»’›)]\s+(?=["“«„(]?\s?[\p{Lu}\p{Lo}\p{N}])/u;
const LONE_CLOSE = /^["”»’›)](?:\s|$)/u;
/** What comes behind a stop where there is a boundary: its gap, by what the stop is before. */
const AFTER_ELLIPSIS = /^["”’»)]*\s+(?=["“«„(]?\p{Lu}\p{Ll})/u;
const NO_SPACE = /^["”»]?(?=["“«„(]?\p{Lu}\p{Ll})/u;
const BEFORE_DASH = /^["”»]?\s+(?=[—–-]\s*\p{Lu})/u;
const BEFORE_NUMBER = /^\s+(?=\d)/u;
const MISSED_BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  hy: /[:․]\s+(?=["«]?\p{Lu})/gu,
  el: /;\s+(?=["«]?\p{Lu})/gu,
};

/**
 * Counts a paragraph's straight quotation marks, to tell one that closes from one that opens.
 *
 * @returns whether the number of them before a place is odd; the places asked for only rise.
 */
function straightMarks(text: string): (at: number) => boolean {
  let counted = 0;
  let odd = false;
  return (at) => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 34) odd = !odd;
    return odd;
  };
}

/** Width of the gap to a boundary that the segmenter does not see behind a stop; -1 if none. */
function missedGap(text: string, at: number, stop: string, odd: (at: number) => boolean): number {
  const right = text.slice(at, at + 8);
  const left = text.slice(Math.max(0, at - 6), at);
  // Scripts that write no space: before an opening mark.
  if (/[。！？]/.test(stop)) return /^[“「『‘《（]/.test(right) ? 0 : -1;
  const closed = AFTER_BLANK_AND_CLOSE.exec(right);
  if (closed !== null && (!closed[0].includes('"') || odd(at))) return closed[0].length;
  if (stop === '…') return AFTER_ELLIPSIS.exec(right)?.[0].length ?? -1;
  if (/\p{Ll}{3}.$/u.test(left)) {
    // Where the space was forgotten, and before a sentence that begins with a number.
    const gap =
      NO_SPACE.exec(right) ?? (/\p{Ll}{4}.$/u.test(left) ? BEFORE_NUMBER.exec(right) : null);
    if (gap !== null) return gap[0].length;
  }
  // Before direct speech after a dash.
  return /[\p{L}\p{N}].$/u.test(left) ? (BEFORE_DASH.exec(right)?.[0].length ?? -1) : -1;
}

const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function findMissed(text: string, cuts: number[]): void {
  const odd = straightMarks(text);
  STOPS.lastIndex = 0;
  while (STOPS.test(text)) {
    const at = STOPS.lastIndex;
    const stop = text.charAt(at - 1);
    // By far the most stops: one before a space and a letter, which the segmenter judges.
    if (stop !== '…' && text.charCodeAt(at) === 32 && isLatin(text.charCodeAt(at + 1))) continue;
    const gap = missedGap(text, at, stop, odd);
    if (gap >= 0) cuts.push(at + gap);
  }
}

/** All offsets behind which a sentence may begin, in order. */
function candidates(text: string, language: string): number[] {
  const cuts = findBoundaries(text, language);
  const known = cuts.length;
  findMissed(text, cuts);
  if (Object.hasOwn(MISSED_BY_LANGUAGE, language)) {
    for (const match of text.matchAll(MISSED_BY_LANGUAGE[language] as RegExp)) {
      cuts.push(match.index + match[0].length);
    }
  }
  return cuts.length === known ? cuts : [...new Set(cuts)].sort((a, b) => a - b);
}

/** What is left and right of a possible boundary; regular expressions see only a window of it. */
interface Cut {
  text: string;
  start: number;
  at: number;
  left: string;
  right: string;
  language: string;
  /** Whether a straight quotation is open at a place. */
  odd: (at: number) => boolean;
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
  const odd = straightMarks(text);
  for (const at of cuts) {
    while (inside < enclosures.length && (enclosures[inside] as Enclosure).end <= at) inside += 1;
    if (isPlain(text, at, language)) {
      if (keptWhole({ text, start, at }, enclosures[inside])) continue;
      push(spans, text, start, at);
      start = at;
      continue;
    }
    const cut: Cut = {
      text,
      start,
      at,
      left: text.slice(Math.max(start, at - WINDOW), at).trimEnd(),
      right: text.slice(at, at + WINDOW).trimStart(),
      language,
      odd,
    };
    if (goesOn(cut) || keptWhole(cut, enclosures[inside])) continue;
    push(spans, text, start, at);
    start = at;
  }
  push(spans, text, start, text.length);
  return spans;
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || (code > 126 ? /\s/u.test(String.fromCharCode(code)) : code < 32);

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}

/** Whether the boundary lies in a quotation or bracket that is short enough to keep together. */
function keptWhole(
  cut: Pick<Cut, 'text' | 'start' | 'at'>,
  enclosure: Enclosure | undefined,
): boolean {
  if (enclosure === undefined || enclosure.start >= cut.at) return false;
  if (cut.text.slice(cut.start, cut.at).includes('\n')) return false;
  // What came before in it was parted already.
  if (enclosure.start < cut.start) return false;
  const embedded = enclosure.start > cut.start + 3;
  return enclosure.end - cut.start <= (embedded ? KEPT_EMBEDDED : KEPT_WHOLE);
}

/**
 * Whether a boundary is the commonest one, for which no more has to be asked: a word of two Latin
 * letters or more that is no abbreviation, a full stop, a space and a capital.
 */
function isPlain(text: string, at: number, language: string): boolean {
  if (text[at - 1] !== ' ' || text[at - 2] !== '.') return false;
  const mark = '\'"“‘'.includes(text.charAt(at)) ? 1 : 0;
  const next = text.charCodeAt(at + mark);
  if (next < 65 || next > 90) return false;
  let from = at - 2;
  while (isLatin(text.charCodeAt(from - 1))) from -= 1;
  if (at - 2 - from < 2 || text[from - 1] !== ' ') return false;
  const word = text.slice(from, at - 2);
  return abbreviationRole(word, language) === undefined && !isDigraph(word);
}

/** Whether the sentence goes on behind a boundary that the segmenter sees. */
function goesOn(cut: Cut): boolean {
  const { left, right, text, at } = cut;
  if (left === '') return true;
  if (LONE_CLOSE.test(right) && (!right.startsWith('"') || cut.odd(at))) return true;
  // Only marks and no word: they belong to what is before them.
  if (/^[^\p{L}\p{N}]*$/u.test(right) && right.length < WINDOW) return true;
  const lower = OPENS_LOWER.test(right);
  if (/\n\s*$/u.test(text.slice(Math.max(0, at - 4), at))) {
    return lower && !TERMINAL.test(left.replace(TRAILING, ''));
  }
  if (lower || /^[—–-]\s*\p{Ll}/u.test(right)) return true;
  if (isTag(cut) || isCaller(cut)) return true;
  return left.endsWith('.') && stopGoesOn(left, cut);
}

/** A quotation's speaker behind it, where no space and no lower case shows that it goes on. */
function isTag({ left, right, text, start, at, language }: Cut): boolean {
  if (!QUOTED_STOP.test(left) || /\s$/u.test(text.slice(at - 1, at))) return false;
  if (language === 'ja') return /^(?:と|って|など)/u.test(right);
  if (language !== 'zh' || !/^[“「『]/u.test(text.slice(start).trimStart())) return false;
  return /^[^“「『。！？]{1,24}[。！？]/u.test(right) && right.search(/[。！？]/u) <= TAG_LENGTH;
}

/** "Is it true?" Mayor Hale asked. */
function isCaller({ left, text, at, language }: Cut): boolean {
  if (language !== 'en' || !QUOTED_CALL.test(left)) return false;
  return CALLER.test(text.slice(at, at + CALLER_LENGTH));
}

const LAST_WORD = /[\p{L}\p{M}\p{N}.§№'’‐‑-]*$/u;
const SPACED_PAIR = /(?<![\p{L}\p{M}\p{N}.])(\p{Ll})\. (\p{L}{1,3})\.$/u;

/** The word before a final stop; "т. д" and "z. B" are read as one, without their space. */
function lastWord(bare: string): string {
  const spaced = SPACED_PAIR.exec(bare.slice(-8));
  if (spaced !== null) return `${spaced[1]}.${spaced[2]}`;
  const from = Math.max(bare.length - 30, bare.lastIndexOf(' ') + 1);
  return (LAST_WORD.exec(bare.slice(from, -1)) as RegExpExecArray)[0];
}

/** Whether a single full stop belongs to an abbreviation, an initial or a number. */
function stopGoesOn(bare: string, cut: Cut): boolean {
  const { language } = cut;
  const word = lastWord(bare);
  const next = /^["“«„(]?([\p{L}\p{M}\p{N}]+)/u.exec(cut.right)?.[1] ?? '';
  if (word === '' || word.endsWith('.')) return false;
  // Two in a row: "z. B.", "А. С. Пушкин".
  if (isLetter(word) && /^\p{L}\p{M}?\./u.test(cut.right)) return true;
  // A number of a list, not a sentence of its own.
  if (/^\d{1,3}\.$/u.test(cut.text.slice(cut.start, cut.at).trim())) return true;
  // In capitals a word says nothing: "AT 5 A.M. ON MONDAY", "U.S. IT companies".
  const starts = isStarter(next, language) && !/^\p{Lu}{2}/u.test(next);
  if (/^\d+$/u.test(word)) return ordinalGoesOn(word, next, starts, cut);
  const role = abbreviationRole(word, language);
  const number = /^\p{N}/u.test(next);
  if (hasInitialForm(word) && !(role !== undefined && number)) {
    return initialGoesOn(word, { left: bare, next, starts, language });
  }
  if (/^\p{L}\p{M}*$/u.test(word) && role === undefined) return letterGoesOn(word, starts);
  if (/^(?:\p{L}\p{M}*\.)+\p{L}{1,2}\p{M}*$/u.test(word)) return dottedGoesOn(word, starts, cut);
  if (role === 'before') return true;
  if (role === 'number') return number;
  return role === 'inside' && (number || (!starts && insideGoesOn(word, cut)));
}

/** "9. November", "1. Bundesliga"; a year or an amount ends its sentence. */
function ordinalGoesOn(word: string, next: string, starts: boolean, cut: Cut): boolean {
  if (word.length > 2 || starts || !ORDINAL_LANGUAGES.has(cut.language)) return false;
  return !/^\p{N}/u.test(next) && !/[.,:]\d+\.$/u.test(cut.left);
}

/** "U.S." may end a sentence, "e.g." and "z. B." never do. */
function dottedGoesOn(word: string, starts: boolean, cut: Cut): boolean {
  const role = abbreviationRole(word, cut.language);
  if (role === 'inside') return !starts && insideGoesOn(word, cut);
  return role === 'before' || !starts;
}

/** These close an enumeration, and with it mostly the sentence. */
const LIST_ENDS = new Set(
  'т.д т.п др usw etc osv ecc enz etab abar vb v.v itd itp тощо إلخ وغیرہ आदि այլն'.split(' '),
);

/** "2020 г. Москва" or "… в 2020 г. Москва": the longer what went before, the likelier its end. */
function insideGoesOn(word: string, cut: Cut): boolean {
  if (LIST_ENDS.has(word.toLowerCase())) return false;
  return !/^["“«„(]?\p{Lu}/u.test(cut.right) || cut.at - cut.start < WINDOW;
}
