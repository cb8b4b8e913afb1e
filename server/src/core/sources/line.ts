import type { Section } from '../grounding';
import type { Span } from '../text';
import { datelineEnd } from './datelines';
import { CHAINS } from './lists/chains';
import type { Quoted } from './quoted';

/** What stands between two words, or before the first and behind the last, as bits that add up. */
export const GAP = { comma: 1, colon: 2, dash: 4, quote: 8, break: 16, bracket: 32 } as const;

/** One word outside of quotations and brackets; words that hyphens join are one. */
export interface Token {
  lower: string;
  text: string;
  /** Offsets in the sentence, in UTF-16 code units; without what an apostrophe adds. */
  start: number;
  end: number;
  capital: boolean;
  /** Whether a sentence or a clause of its own begins with it. */
  opens: boolean;
  digits: boolean;
  /** What an apostrophe adds to it ("s", "ın"); empty where there is none. */
  suffix: string;
  /** Bits of `GAP` for what stands before it. */
  gap: number;
}

/** A sentence as sources are looked for in it. */
export interface Line {
  /** Position in `Text.sentences`. */
  index: number;
  section: Section;
  tokens: readonly Token[];
  /** Bits of `GAP` for what stands behind the last word. */
  tail: number;
  /** Quotations that reach into it, as offsets in it. */
  quoted: readonly Quoted[];
}

const HYPHEN = /^[-‐‑]$/u;
const APOSTROPHE = /^['’]$/u;
const LONGEST_SUFFIX = 6;
/** Languages whose "İ" has two characters in small letters, and whose suffixes hyphens part off. */
const TURKIC = new Set(['tr', 'az']);
const DOTTED = /i\u0307/gu;
const SHORT_SUFFIX = 4;
/** A member of Congress by party and state, which is no name: "R-Kan.", "D-N.Y.". */
export const SEAT = /^[RDI]-\p{Lu}[\p{L}.]*$/u;
/** Letters beside a quotation that tell that it is a name. */
const LONGEST_NOUN = 24;
/** Languages in which an apostrophe stands for letters of the word before it. */
const ELIDING = new Set(['fr', 'it', 'ca']);

/** What stands between two places outside of quotations. */
function outsideOf(text: string, from: number, to: number, quoted: readonly Quoted[]): string {
  let at = from;
  let outside = '';
  for (const { start, end } of quoted) {
    if (start >= to || end <= at) continue;
    outside += text.slice(at, Math.max(at, start));
    at = Math.min(end, to);
  }
  return outside + text.slice(at, to);
}

function gapOf(text: string, from: number, to: number, quoted: readonly Quoted[]): number {
  let bits = 0;
  for (const { start, end, speech } of quoted) {
    if (start < to && end > from) bits |= speech ? GAP.quote : 0;
  }
  const bare = text.slice(from, to).replace(/\([^)]*\)|\[[^\]]*\]/gu, (inner) => {
    bits |= GAP.bracket;
    return inner.length > 2 ? ' ' : '';
  });
  if (/[,،、，]/u.test(bare)) bits |= GAP.comma;
  if (/[:：]/u.test(outsideOf(text, from, to, quoted))) bits |= GAP.colon;
  if (/(?:^|\s)[-–—―−]|[–—]/u.test(bare)) bits |= GAP.dash;
  if (/[.;!?…|؛؟۔。·•]/u.test(bare.replace(/^\. ?$|^\.(?=,)/u, ''))) bits |= GAP.break;
  return bits;
}

/** Nouns before the name of a paper or a company between quotation marks: 'el diario mexicano "Hoy"'. */
const TITLED: Readonly<Record<string, { before: RegExp; behind?: RegExp }>> = {
  es: {
    before:
      /(?:diario|vespertino|matutino|periódico|rotativo|semanario|revista|magacín|cadena|emisora|canal|agencia|portal|web|empresa|compañía|firma|consultora|asociación|organización|plataforma|sindicato|federación|fundación|ong|grupo|diarios)(?: \p{Ll}{4,})?[ ]["“«‘'¨]?$/u,
  },
};

/** Whether a quotation is a name by the word beside it: "газета «Портовый вестник»". */
export function isTitled(text: string, { start, end, speech }: Quoted, language: string): boolean {
  const titled = CHAINS[language]?.titled ?? TITLED[language];
  if (titled === undefined || speech || !/^\P{L}*\p{Lu}/u.test(text.slice(start, end)))
    return false;
  return (
    titled.before?.test(text.slice(Math.max(0, start - LONGEST_NOUN), Math.max(0, start))) ===
      true || titled.behind?.test(text.slice(end, end + LONGEST_NOUN)) === true
  );
}

/** What stands behind the dot of an address that is a name as well: "Lakeside.org". */
const DOMAIN = /^(?:com|org|net|gov|edu|eu|info|io|tv|co|uk|ie|ca|au|de|at|ch|es|fr|no|ru|pk)$/u;

/** Joins words that hyphens hold together, and takes what an apostrophe adds off. */
function joinWords(line: Omit<Line, 'tokens' | 'tail'>, language: string): Token[] {
  const { section, quoted } = line;
  const { text, words } = section;
  const speeches = quoted.filter((span) => !isTitled(text, span, language));
  const isOutside = ({ start, end }: Span) =>
    speeches.every((span) => end <= span.start || span.end <= start);
  const tokens: Token[] = [];
  for (const word of words) {
    if (word.aside || !isOutside(word)) continue;
    const before = tokens[tokens.length - 1];
    const gap = before === undefined ? '' : text.slice(before.end, word.start);
    if (before !== undefined && HYPHEN.test(gap) && before.capital && isHyphened(word, language)) {
      before.suffix = word.lower;
    } else if (before !== undefined && before.suffix === '' && isJoined(gap, word)) {
      join(before, word, gap === '.' ? '.' : '-', text);
    } else if (before !== undefined && isSuspended(before, gap, word, language)) {
      join(before, word, ' ', text);
    } else if (before !== undefined && addsSuffix(before, gap, word, language)) {
      before.suffix = word.lower;
    } else {
      const { start, end, capital, opens, digits } = word;
      const own = text.slice(start, end);
      const lower = TURKIC.has(language) ? word.lower.replace(DOTTED, 'i') : word.lower;
      tokens.push({ lower, text: own, start, end, capital, opens, digits, suffix: '', gap: 0 });
    }
  }
  return tokens;
}

function join(before: Token, word: Span & { lower: string }, between: string, text: string): void {
  before.text = text.slice(before.start, word.end);
  before.lower += between + word.lower;
  before.end = word.end;
}

const NORDIC_JOINTS = new Set(['og', 'eller', 'och']);
/** What joins compounds that share their last part: "Wirtschafts- und Korruptionsstaatsanwaltschaft". */
const JOINTS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['und', 'oder']),
  nl: new Set(['en', 'of']),
  ...{ nb: NORDIC_JOINTS, nn: NORDIC_JOINTS, da: NORDIC_JOINTS, sv: NORDIC_JOINTS },
};

/** Whether a word is the joint of two such compounds, or the second one. */
function isSuspended(before: Token, gap: string, { lower }: { lower: string }, language: string) {
  const joints = JOINTS[language];
  if (joints === undefined || before.suffix !== '') return false;
  if (/^[-‐‑] $/u.test(gap)) return joints.has(lower);
  return gap === ' ' && joints.has(/[-‐‑] (\p{L}+)$/u.exec(before.text)?.[1] ?? '');
}

/** Whether a word belongs to the one before: behind a hyphen, or as the end of an address. */
const isJoined = (gap: string, { capital, lower }: { capital: boolean; lower: string }): boolean =>
  HYPHEN.test(gap) || (gap === '.' && !capital && DOMAIN.test(lower));

/** "APA-nın": an ending behind a hyphen. */
const isHyphened = ({ capital, lower }: { capital: boolean; lower: string }, language: string) =>
  TURKIC.has(language) && !capital && /^\p{L}+$/u.test(lower) && lower.length <= SHORT_SUFFIX;

function addsSuffix(
  before: Token,
  gap: string,
  word: { capital: boolean; lower: string },
  language: string,
): boolean {
  if (!APOSTROPHE.test(gap) || word.capital || ELIDING.has(language)) return false;
  return before.end - before.start > 1 && word.lower.length <= LONGEST_SUFFIX;
}

/** "… said so.Ann Hale": a stop without a blank behind it that parted no sentences. */
const isGlued = (text: string, before: Token, { capital, start }: Token): boolean =>
  capital &&
  !before.capital &&
  before.end - before.start > 1 &&
  text.slice(before.end, start) === '.';

/** What a name may begin with that is no part of it: "Dr.", "Prof." */
const DEGREE = /^(?:dra?|dott|drs|profa?|dipl|mag|ing|med|phil|jur)$/u;

/** Takes degrees before names out; what stands before one stands before the name then. */
function withoutDegrees(tokens: readonly Token[], text: string): Token[] {
  const kept: Token[] = [];
  let gap = 0;
  let opens = false;
  tokens.forEach((token, at) => {
    const isDegree = DEGREE.test(token.lower) && text.charAt(token.end) === '.';
    const next = tokens[at + 1];
    if (isDegree && next?.capital === true && next.gap === 0) {
      gap |= token.gap;
      opens ||= token.opens;
      return;
    }
    kept.push({ ...token, gap: token.gap | gap, opens: token.opens || opens });
    [gap, opens] = [0, false];
  });
  return kept;
}

/** Reads a sentence for sources. */
export function toLine(
  index: number,
  section: Section,
  quotedOfParagraph: readonly Quoted[],
  language: string,
): Line {
  const { text, offset } = section;
  const quoted = quotedOfParagraph
    .filter(({ start, end }) => start < offset + text.length && end > offset)
    .map(({ start, end, speech }) => ({ start: start - offset, end: end - offset, speech }));
  let end = datelineEnd(text, offset, language);
  const tokens = joinWords({ index, section, quoted }, language).filter(
    (token) => token.start >= end,
  );
  const [first] = tokens;
  if (first !== undefined && end > 0) first.opens = true;
  let before: Token | undefined;
  for (const token of tokens) {
    token.gap = gapOf(text, end, token.start, quoted);
    if (SEAT.test(token.text)) token.capital = false;
    if (before !== undefined && isGlued(text, before, token)) token.gap |= GAP.break;
    before = token;
    end = token.end + (token.suffix === '' ? 0 : token.suffix.length + 1);
  }
  const tail = gapOf(text, end, text.length, quoted);
  return { index, section, tokens: withoutDegrees(tokens, text), quoted, tail };
}
