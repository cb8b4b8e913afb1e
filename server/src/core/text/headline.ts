import type { Span } from './types';

/** Paragraphs at the top among which the headline may stand again. */
export const HEADLINE_REACH = 3;
/** Longest dateline or kicker that may stand before it, in UTF-16 units. */
const BEFORE = 80;
/** What a dateline or a kicker ends with. */
const SEPARATORS = /[-—–―:)）】电讯]\s*/gu;
/** Sentences that a headline may consist of. */
const MOST_SENTENCES = 3;

/** Words alone: without marks, white space and capitals. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\s`´]+/gu, ' ')
    .trim();

/** A headline to compare with; undefined where there is none. */
export interface Headline {
  folded: string;
  length: number;
}

export function toHeadline(title: string): Headline | undefined {
  const folded = fold(title);
  return folded === '' ? undefined : { folded, length: title.length };
}

/** Marks that may stand behind a text's last word. */
const MARK = /[\p{P}\p{Z}\s`´]/u;

/** Greek has a letter of its own for the end of a word, which a letter alone is not. */
const isSame = (one: string, other: string): boolean =>
  one === other || (one === 'σ' && other === 'ς');

/** Whether two texts end in the same letter; cheap, for most do not. */
function endsAlike(text: string, folded: string): boolean {
  let end = text.length;
  while (end > 0 && MARK.test(text.charAt(end - 1))) end -= 1;
  return isSame(text.charAt(end - 1).toLowerCase(), folded.charAt(folded.length - 1));
}

/**
 * Whether a text only repeats the headline, whatever its quotation marks, capitals and last stop,
 * also behind a dateline or a kicker.
 */
export function repeats(text: string, { folded, length }: Headline): boolean {
  if (text.length < length / 2 || text.length > length * 2 + BEFORE) return false;
  if (!endsAlike(text, folded)) return false;
  const own = fold(text);
  if (own === folded) return true;
  if (!own.endsWith(folded)) return false;
  for (const match of text.slice(0, BEFORE).matchAll(SEPARATORS)) {
    if (fold(text.slice(match.index + match[0].length)) === folded) return true;
  }
  return false;
}

/** How many of a paragraph's first sentences are only the headline. */
export function headlineSentences(
  text: string,
  spans: readonly Span[],
  headline: Headline,
): number {
  for (const [i, { end }] of spans.slice(0, MOST_SENTENCES).entries()) {
    if (repeats(text.slice(0, end), headline)) return i + 1;
  }
  return 0;
}
