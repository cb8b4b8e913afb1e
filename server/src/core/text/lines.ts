import type { RawParagraph } from './types';

/** A line of hard-wrapped text ends near the margin and without a stop. */
const WRAP_MIN = 50;
const WRAP_MAX = 90;
const STOPPED = /[.!?…:;。！？۔।։"”»)\]]\s*$/u;
/** The mark of a list item at the start of a line. */
export const LIST_MARK = /^\s*(?:[-*•‣–]|\d{1,3}[.)])\s+(?=\S)/u;

/** Whether `line` was only broken at the margin and goes on in `next`. */
export function wraps(line: string, next: string): boolean {
  if (LIST_MARK.test(next) || STOPPED.test(line)) return false;
  if (/^\s*(?!\p{Script=Georgian})\p{Ll}/u.test(next)) return true;
  return line.length >= WRAP_MIN && line.length <= WRAP_MAX && next.length <= WRAP_MAX;
}

/** Makes a blank of each line break that only wraps a line; a list of short lines stays one. */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      return next === undefined ? line : `${line}${wraps(line, next) ? ' ' : '\n'}`;
    })
    .join('');
}

/** A stop, with what may close a quotation behind it. */
const ENDS = /[.!?…:;。！？؟۔।։።]["”’»›“)\]\s]{0,4}$/u;
/** A word in small letters; no address of a page, no "iPhone", and no Georgian, which has no other. */
const GOES_ON =
  /^(?!https?:|www\.|\p{Script=Georgian})["“«„(‘']?\p{Ll}[\p{Ll}\p{M}'’-]*(?!\p{L}|\.\p{Ll})/u;
/** Lines of fewer words that never come to a stop are a list. */
const FEWEST_WORDS = 4;
/** Share of a text's paragraphs that have to be broken for all of it to count as wrapped. */
const WRAPPED_SHARE = 0.25;
/** Shortest line, against the mean, that was broken at the margin. */
const FULL = 0.7;

/** Whether a sentence breaks off at the end of one paragraph and goes on in the next. */
function breaksOff(before: RawParagraph | undefined, next: RawParagraph | undefined): boolean {
  if (before?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  // By far the most paragraphs of western text begin with one of these.
  if (next.text.charCodeAt(0) >= 65 && next.text.charCodeAt(0) <= 90) return false;
  return GOES_ON.test(next.text.slice(0, 80)) && !ENDS.test(before.text.slice(-6));
}

const hasWords = ({ text }: RawParagraph): boolean =>
  (text.slice(0, 200).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS;

/** Positions of the paragraphs that go on with the one before. */
function findBroken(paragraphs: readonly RawParagraph[]): Set<number> {
  const broken = new Set<number>();
  for (let from = 0; from < paragraphs.length; from += 1) {
    let to = from;
    while (breaksOff(paragraphs[to], paragraphs[to + 1])) to += 1;
    if (to === from) continue;
    const run = paragraphs.slice(from, to + 1);
    if (ENDS.test((paragraphs[to] as RawParagraph).text.slice(-6)) || run.every(hasWords)) {
      for (let at = from + 1; at <= to; at += 1) broken.add(at);
    }
    from = to;
  }
  return broken;
}

/** Adds the lines that go on with a capital, where the text was pasted line by line. */
function addFullLines(paragraphs: readonly RawParagraph[], broken: Set<number>): void {
  const all = paragraphs.filter(({ kind }) => kind === 'paragraph').length;
  if (broken.size < 2 || broken.size < all * WRAPPED_SHARE) return;
  let sum = 0;
  for (const at of broken) sum += (paragraphs[at - 1] as RawParagraph).text.length;
  const full = (sum / broken.size) * FULL;
  for (let at = 1; at < paragraphs.length; at += 1) {
    const [before, next] = paragraphs.slice(at - 1, at + 1) as [RawParagraph, RawParagraph];
    if (before.kind !== 'paragraph' || next.kind !== 'paragraph') continue;
    if (before.text.length < full || before.text.length > WRAP_MAX) continue;
    if (!ENDS.test(before.text.slice(-6)) && !LIST_MARK.test(next.text)) broken.add(at);
  }
}

/**
 * Joins the paragraphs of a text that was pasted line by line: one that ends without a stop is one
 * with the next, where that begins in lower case. Headings, list items and all else stay as they
 * are, and so do scripts without case.
 *
 * @param paragraphs cleaned.
 * @returns the same, or fewer; a joined one stands in the block where it begins.
 */
export function joinBroken(paragraphs: readonly RawParagraph[]): readonly RawParagraph[] {
  const broken = findBroken(paragraphs);
  if (broken.size === 0) return paragraphs;
  addFullLines(paragraphs, broken);
  const joined: { first: RawParagraph; texts: string[] }[] = [];
  paragraphs.forEach((paragraph, at) => {
    if (broken.has(at)) joined[joined.length - 1]?.texts.push(paragraph.text);
    else joined.push({ first: paragraph, texts: [paragraph.text] });
  });
  return joined.map(({ first, texts }) => ({ ...first, text: texts.join(' ') }));
}
