import { perLanguage } from './cache';

/** Building a segmenter costs as much as a hundred articles. */
const segmenterOf = perLanguage(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** Longest piece that is segmented at once, in UTF-16 units. */
const PIECE = 8_192;

/**
 * The segmenter's time grows with the square of the number of its boundaries, so a long text is
 * given to it in pieces; each begins at a boundary that the one before was sure of.
 */
function segment(text: string, language: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  let size = PIECE;
  for (;;) {
    const found: number[] = [];
    const piece = text.length <= PIECE ? text : text.slice(from, from + size);
    for (const { index } of segmenterOf(language).segment(piece)) {
      if (index > 0) found.push(from + index);
    }
    const isLast = from + size >= text.length;
    // What comes behind the piece may still undo the last one.
    if (!isLast) found.pop();
    cuts.push(...found);
    if (isLast) return cuts;
    size = found.length > 0 ? PIECE : size * 2;
    from = found[found.length - 1] ?? from;
  }
}

/** Texts of these characters alone are parted without the segmenter, by the rules below. */
const PLAIN = /^[ -~£°©«»À-ÖØ-öø-ÿ‘’“”–—…€]*$/;
const STOP = /[.!?]/g;
const CLOSE = '"\'()[]{}«»‘’“”';
const CONTINUES = ',-:–—.!?';
const UPPER = /[A-ZÀ-ÖØ-Þ]/;
const LETTER = /[A-Za-zÀ-ÖØ-öø-ÿ]/;
const LETTER_OR_STOP = /[A-Za-zÀ-ÖØ-öø-ÿ.!?]/g;

/** Whether a sentence goes on at `next`, behind the full stop before `at` (rules SB6 to SB8). */
function fullStopGoesOn(text: string, at: number, next: number): boolean {
  const mark = text.charAt(next);
  if (next === at && /\d/.test(mark)) return true;
  if (next === at && UPPER.test(mark) && LETTER.test(text.charAt(at - 2))) return true;
  LETTER_OR_STOP.lastIndex = next;
  const first = LETTER_OR_STOP.exec(text)?.[0] ?? '.';
  return LETTER.test(first) && !UPPER.test(first);
}

/**
 * The rules of Unicode Standard Annex 29 for plain western text, which is most of what is read:
 * they are short, and the segmenter would take a quarter of all the time that an article needs.
 *
 * @returns undefined where versions of the standard disagree: a semicolon behind a stop.
 */
function segmentPlain(text: string): number[] | undefined {
  const cuts: number[] = [];
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const at = STOP.lastIndex;
    let next = at;
    while (next < text.length && CLOSE.includes(text.charAt(next))) next += 1;
    while (text.charCodeAt(next) === 32) next += 1;
    if (next === text.length) break;
    const mark = text.charAt(next);
    if (mark === ';') return undefined;
    if (CONTINUES.includes(mark)) continue;
    if (text.charAt(at - 1) !== '.' || !fullStopGoesOn(text, at, next)) cuts.push(next);
  }
  return cuts;
}

/**
 * The boundaries between sentences as `Intl.Segmenter` sees them, in order.
 *
 * @param text one paragraph.
 * @param language primary language subtag; `und` if unknown.
 */
export function findBoundaries(text: string, language: string): number[] {
  // Greek is the only language that has rules of its own.
  const plain = language !== 'el' && PLAIN.test(text) ? segmentPlain(text) : undefined;
  return plain ?? segment(text, language);
}
