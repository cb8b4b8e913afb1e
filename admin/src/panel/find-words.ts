/** Where words stand in a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** How many letters at either end are enough to know a passage by. */
const TELLING = 16;

interface Letters {
  text: string;
  /** Where each letter stands in the text that they were taken from. */
  at: number[];
}

/**
 * Finds words of an article in the text of an editor. What is compared is letters and digits only,
 * for an editor's text has marks, markup and other white space than the words that were read from
 * it; where it has an address between them as well, the first and the last words have to do.
 */
export function findWords(text: string, words: string): Span | null {
  const wanted = lettersOf(words).text;
  if (wanted === '') return null;
  const letters = lettersOf(text);
  const whole = letters.text.indexOf(wanted);
  if (whole !== -1) return toStop(text, spanOf(letters, whole, whole + wanted.length));
  if (wanted.length < 2 * TELLING) return null;
  const first = letters.text.indexOf(wanted.slice(0, TELLING));
  if (first === -1) return null;
  const tail = wanted.slice(-TELLING);
  const last = letters.text.indexOf(tail, first + TELLING);
  const isNear = last !== -1 && last - first < 2 * wanted.length + 200;
  return isNear
    ? toStop(text, spanOf(letters, first, last + TELLING))
    : spanOf(letters, first, first + TELLING);
}

function lettersOf(text: string): Letters {
  const at: number[] = [];
  let kept = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    // Each unit of a letter has its place, so that both count alike.
    for (let unit = 0; unit < letter.length; unit += 1) at.push(index + unit);
    kept += letter;
  }
  return { text: kept, at };
}

function spanOf({ at }: Letters, from: number, to: number): Span {
  return { start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 };
}

/** With the full stop and the quotation mark that end a sentence. */
function toStop(text: string, { start, end }: Span): Span {
  const stop = /^[.!?…。！？؟۔।։»”’"')\]]*/u.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + stop.length };
}
