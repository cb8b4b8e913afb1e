import { COLUMN, WIDTH } from './columns';
import { CUE, readCues } from './cues';
import { KIND, type Terms } from './terms';
import type { Candidate } from './types';
import type { Vectors } from './vectors';

const OUTCOME = ['decided', 'ahead', 'denied'] as const;
const TOLD = [...OUTCOME, 'reason'] as const;

/** Whether a sentence tells what came of it, what comes next, or who denies it. */
export const tells = (values: Float64Array, row: number): boolean =>
  OUTCOME.some((name) => values[row + COLUMN[name]] === 1);

/** Languages that write every noun with a capital, so that one alone tells no name. */
const CAPITALS = new Set(['de', 'lb']);

/** Whether a sentence names somebody or something, as far as its form tells. */
export function hasName(kinds: readonly number[], language: string): boolean {
  if (!CAPITALS.has(language)) return kinds.includes(KIND.name);
  return kinds.some((kind, i) => kind === KIND.name && kinds[i - 1] === KIND.name);
}

/** Among so many terms a year opens a sentence: it tells what was then. */
const OPENING = 4;

/** The last year that a sentence names; infinity if it names none. */
function yearOf(text: string, { kinds }: Terms): number {
  if (!kinds.includes(KIND.year)) return Infinity;
  const years = text.matchAll(/(?<!\p{N})(?:1[5-9]|20)\d\d(?!\p{N})/gu);
  return Math.max(...[...years].map(([year]) => Number(year)));
}

/**
 * What the words of each sentence tell of what it does in the story.
 *
 * @returns whether the piece is a reflection.
 */
export function setCues(
  values: Float64Array,
  candidates: readonly Candidate[],
  { kinds }: Vectors,
  language: string,
): boolean {
  // Without capitals a name is not known for one.
  const named = kinds.includes(KIND.name) && !CAPITALS.has(language) ? 1 : 0.5;
  const years = candidates.map(({ text, terms }) => yearOf(text, terms));
  const latest = years.reduce((year, own) => (own === Infinity ? year : Math.max(year, own)), 0);
  candidates.forEach(({ text, terms, torn }, i) => {
    const row = i * WIDTH;
    const cues = readCues(text, terms, language);
    if ((cues & CUE.personal) !== 0) values[row + COLUMN.personal] = 1;
    // A year before the news, or in front, where a sentence tells what was then.
    const year = years[i] as number;
    const opens = year !== Infinity && terms.kinds.slice(0, OPENING).includes(KIND.year);
    const then = year < latest || opens;
    const isPast = ((cues & CUE.past) !== 0 || then) && (cues & CUE.ahead) === 0;
    if (isPast) values[row + COLUMN.past] = 1;
    if (!isPast || !then) {
      for (const name of TOLD) if ((cues & CUE[name]) !== 0) values[row + COLUMN[name]] = 1;
    }
    const told = (cues & ~(CUE.personal | CUE.past)) !== 0;
    const bare = terms.kinds.every((kind) => kind < KIND.figure) && !hasName(terms.kinds, language);
    if (!told && bare) values[row + COLUMN.plain] = named;
    if (torn === true) values[row + COLUMN.torn] = 1;
  });
  return setFlow(values, candidates.length, named < 1 ? REFLECTION_UNNAMED : REFLECTION);
}

/** From this share of such sentences on a piece is no report. */
const REFLECTION = 0.5;
/** Of fewer sentences a share tells nothing. */
const FEWEST_REFLECTED = 8;
/** The same where names are not known for names. */
const REFLECTION_UNNAMED = 0.7;

/**
 * In a reflection, where most sentences tell neither names nor figures nor events or speak of the
 * writer, each builds on the one before: its opening is better than what is picked from it.
 */
function setFlow(values: Float64Array, count: number, least: number): boolean {
  let untold = 0;
  for (let i = 0; i < count; i += 1) {
    const row = i * WIDTH;
    if (values[row + COLUMN.plain] !== 0 || values[row + COLUMN.personal] !== 0) untold += 1;
  }
  if (count < FEWEST_REFLECTED || untold < least * count) return false;
  for (let i = 1; i < Math.min(3, count); i += 1) values[i * WIDTH + COLUMN.flow] = untold / count;
  return true;
}
