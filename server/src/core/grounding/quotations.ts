import type { Span } from '../text';
import type { Section } from './items';
import { lengthOf, type Word } from './words';

/** Fewer words between quotation marks are a name or a way of putting it. */
const FEWEST_WORDS = 3;
/** What a writer left out of a quotation, or put into it. */
const OMISSION = /…|\.\.\.|\[[^\]]{0,80}\]/gu;

/** Words of a summary that are given as somebody's own. */
export interface Quotation {
  /** Offsets in the summary, between the marks. */
  start: number;
  end: number;
  /** The runs of words that must stand in the article as they are. */
  runs: Word[][];
}

/** The words of a quotation, parted where something was left out. */
function runsOf(section: Section, start: number, end: number): Word[][] {
  const omissions = [...section.text.slice(start, end).matchAll(OMISSION)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const runs: Word[][] = [[]];
  let next = 0;
  for (const word of section.words) {
    if (word.start < start || word.end > end) continue;
    while (next < omissions.length && (omissions[next] as Span).end <= word.start) {
      runs.push([]);
      next += 1;
    }
    const omitted = next < omissions.length && word.start >= (omissions[next] as Span).start;
    if (!omitted) (runs[runs.length - 1] as Word[]).push(word);
  }
  return runs.filter((run) => run.length > 0);
}

/** The quotations of one sentence of the summary that are longer than a word or two. */
export function findQuotations(section: Section): Quotation[] {
  const found: Quotation[] = [];
  for (const { start, end } of section.quoted) {
    const runs = runsOf(section, start, end);
    const words = runs.flat().reduce((sum, word) => sum + lengthOf(word), 0);
    if (words < FEWEST_WORDS) continue;
    found.push({ start: section.offset + start, end: section.offset + end, runs });
  }
  return found;
}

/** The words of a run, and for each the longest beginning of the run that ends with it. */
function failures(run: readonly string[]): number[] {
  const lengths = [0];
  for (let at = 1, length = 0; at < run.length; at += 1) {
    while (length > 0 && run[at] !== run[length]) length = lengths[length - 1] as number;
    if (run[at] === run[length]) length += 1;
    lengths.push(length);
  }
  return lengths;
}

/**
 * Finds words one behind the other, in the algorithm of Knuth, Morris and Pratt (1977), which is
 * linear whatever the words are.
 *
 * @param stream the words to look in, in lower case.
 * @param words what is looked for.
 * @returns the position of the first; -1 if they do not stand there so.
 */
export function findRun(stream: readonly string[], words: readonly Word[]): number {
  const run = words.map(({ lower }) => lower);
  const lengths = failures(run);
  let length = 0;
  for (let at = 0; at < stream.length; at += 1) {
    while (length > 0 && stream[at] !== run[length]) length = lengths[length - 1] as number;
    if (stream[at] === run[length]) length += 1;
    if (length === run.length) return at - length + 1;
  }
  return -1;
}
