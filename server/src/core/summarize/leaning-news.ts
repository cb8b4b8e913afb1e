import { COLUMN, WIDTH } from './columns';
import type { Analysis } from './features';
import { isSound } from './points';
import type { Candidate } from './types';

/** The news stands among so many sentences. */
const REACH = 6;
/** A sentence that tells the news holds such a share of the headline's terms… */
const LEAST = 0.35;
/** …and so much more than the first sentence. */
const APART = 0.1;
/** The one before it is no quotation, or only in a lesser part. */
const QUOTED = 0.3;

/**
 * Where points begin if the sentence that says what the headline says leans on the one before it:
 * "The first lorry carried apples. Eighteen tonnes of them crossed the bridge …". Both are points
 * then, as without the news readers learn less than from a pronoun that the line above explains.
 * The news of the analysis is not meant: that stays the opening unless the headline is far from it,
 * as positions are counted from there.
 *
 * @returns both, in their order; nothing where the news leans on nothing, or on more than that.
 */
export function leaningNews(candidates: readonly Candidate[], analysis: Analysis): number[] {
  const { text, values, headline } = analysis;
  if (headline.length === 0) return [];
  const shareOf = (at: number) => values[at * WIDTH + COLUMN.title] as number;
  let news = 0;
  for (let at = 1; at < Math.min(REACH, candidates.length); at += 1) {
    if (shareOf(at) > shareOf(news)) news = at;
  }
  if (shareOf(news) < Math.max(LEAST, shareOf(0) + APART)) return [];
  const told = candidates[news] as Candidate;
  const before = told.needs === undefined ? undefined : candidates[told.needs];
  if (before === undefined || before.needs !== undefined || before.index !== told.index - 1) {
    return [];
  }
  // The one before may have a word for what the headline tells.
  const isWhole = before.torn !== true && before.quoted < QUOTED && isSound(told, text);
  return isWhole ? [told.needs as number, news] : [];
}
