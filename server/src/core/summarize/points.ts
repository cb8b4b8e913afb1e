import { COLUMN, WIDTH } from './columns';
import type { Coverage } from './coverage';
import type { Analysis } from './features';
import { TOLD_BEFORE } from './introductions';
import { isLoose } from './loose';
import { KIND } from './terms';
import type { Candidate } from './types';

/** Among points nothing is read with what it needs, so that what can do without it does. */
export const asPoint = (candidate: Candidate): Candidate =>
  candidate.alone === undefined
    ? candidate
    : { ...candidate, ...candidate.alone, needs: undefined };

/** So many words without a name, a figure or an event tell little where names are not known. */
const PLAIN_WORDS = 10;
/** So few may not even be the news. */
const HOOK_WORDS = 6;

/** Whether a sentence has nothing that a reader would know again, in a piece that is no reflection. */
function isEmpty({ terms }: Candidate, { count, values }: Analysis, at: number): boolean {
  if (count > 1 && values[WIDTH + COLUMN.flow] !== 0) return false;
  const plain = values[at * WIDTH + COLUMN.plain] as number;
  return plain === 1 || (plain > 0 && terms.words < PLAIN_WORDS);
}

/**
 * Whether a sentence can be read by itself beside the points that are chosen: it is whole, and what
 * it uses as known one of them or the headline tells.
 */
export function standsAlone(
  candidate: Candidate,
  analysis: Analysis,
  at: number,
  told: Coverage,
): boolean {
  if (candidate.torn === true || candidate.dangling === true) return false;
  const isNews = at === analysis.news && candidate.terms.words > HOOK_WORDS;
  if (!isNews && isEmpty(candidate, analysis, at)) return false;
  const { used, definite } = analysis.references;
  // Before the first sentence nothing was told.
  const isTold = (id: number) => (id === TOLD_BEFORE ? candidate.index === 0 : told.has(id));
  const isKnown = (used[at] as number[]).every(isTold) && (definite[at] as number[]).every(isTold);
  if (!isKnown) return false;
  candidate.loose ??= isLoose(candidate, analysis.text);
  return !candidate.loose;
}

/** So many of its first telling terms are how a sentence opens. */
const OPENING = 4;

/** Whether a sentence opens with what another one tells: the same subject, and what it does. */
export function opensAlike(candidate: Candidate, other: Candidate): boolean {
  const { hashes, kinds } = candidate.terms;
  let shared = 0;
  for (let place = 0; place < hashes.length && shared < OPENING; place += 1) {
    if (kinds[place] === KIND.join) continue;
    if (!other.terms.hashes.includes(hashes[place] as number)) return false;
    shared += 1;
  }
  return shared === OPENING;
}
