import type { Text } from '../text';
import { COLUMN, WIDTH } from './columns';
import type { Coverage } from './coverage';
import type { Analysis } from './features';
import { TOLD_BEFORE } from './introductions';
import { leansOf } from './leaning';
import { lexiconOf } from './lists';
import { isLoose, isWhole } from './loose';
import { beginsUnknown, opensUnknown } from './opening';
import { connectiveLength, looseLength, prepare } from './prepare';
import { without } from './subject';
import { isReflection } from './reflections';
import { KIND } from './terms';
import { isUnmarked } from './unmarked';
import type { Candidate } from './types';

/**
 * Among points a sentence that opens with a connective before somebody who is named needs no other
 * one without it. Where more is needed it keeps the connective, and is read behind what it needs.
 */
export function asPoint(candidate: Candidate): Candidate {
  const { subject } = candidate;
  if (subject === undefined) return candidate;
  const { text, language } = subject;
  const length = connectiveLength(text, language);
  if (length === 0 || leansOf(without(subject, length))) return candidate;
  if (looseLength(text, language) === 0) return candidate;
  return { ...candidate, ...prepare(text, language), needs: undefined };
}

/** So many words without a name, a figure or an event tell little where names are not known. */
const PLAIN_WORDS = 10;
/** So few may not even be the news. */
const HOOK_WORDS = 6;

/**
 * Whether a sentence has nothing that a reader would know again. In a reflection each builds on the
 * one before, so that behind the first none may tell so little, or speak of the writer.
 */
function isEmpty({ text, terms }: Candidate, analysis: Analysis, at: number): boolean {
  const { values } = analysis;
  const plain = values[at * WIDTH + COLUMN.plain] as number;
  if (isReflection(analysis)) {
    if (lexiconOf(analysis.text.language).first?.test(text) === true) return true;
    // Where names are not known, only a figure or an event tells.
    return plain > 0 && (plain < 1 || terms.words < PLAIN_WORDS);
  }
  return (
    isHook(terms.words, analysis, at) || plain === 1 || (plain > 0 && terms.words < PLAIN_WORDS)
  );
}

/** Languages in which so few words are no sentence that tells much. */
const WORDY = new Set('en de nl nb nn no da sv fr es pt it ca ur hi vi'.split(' '));

/** Whether a sentence behind the first is only a few words. */
const isHook = (words: number, { text }: Analysis, at: number): boolean =>
  at > 0 && words < HOOK_WORDS && WORDY.has(text.language);

/** So far behind the news it is told of side matters; in a reflection sooner. */
const FAR = 20;
const FAR_REFLECTED = 6;

/** Whether names are known for names, as they are not in scripts without capitals. */
const hasNames = ({ vectors }: Analysis): boolean => vectors.kinds.includes(KIND.name);

/** Whether a sentence stands near enough to the news to be a point of the story. */
const isNear = (analysis: Analysis, at: number): boolean =>
  at - analysis.news <= (!isReflection(analysis) ? FAR : hasNames(analysis) ? FAR_REFLECTED : 0);

/** Whether a sentence is whole, and its form points to nothing that is not in it. */
export function isSound(candidate: Candidate, text: Text): boolean {
  if (candidate.torn === true) return false;
  candidate.loose ??= isLoose(candidate, text);
  return !candidate.loose;
}

/**
 * Whether a sentence that uses what no point tells may make up the number of points: it needs no
 * other sentence, is in no list, and is nobody's words without the speaker.
 */
export const mayFill = (candidate: Candidate, analysis: Analysis): boolean =>
  candidate.needs === undefined &&
  candidate.dangling !== true &&
  !isUnmarked(candidate, analysis) &&
  isSound(candidate, analysis.text);

/** Whether a sentence may be read with the point that it stands right behind. */
export const mayBeJoined = (candidate: Candidate, analysis: Analysis): boolean =>
  candidate.torn !== true &&
  candidate.dangling !== true &&
  !isUnmarked(candidate, analysis) &&
  isWhole(candidate, analysis.text);

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
  if (candidate.dangling === true || !isNear(analysis, at)) return false;
  if (isUnmarked(candidate, analysis)) return false;
  const isNews = at === analysis.news && candidate.terms.words > HOOK_WORDS;
  if (!isNews && isEmpty(candidate, analysis, at)) return false;
  const { used, definite } = analysis.references;
  // Before the first sentence only the headline was told.
  const isOpening = candidate.index === 0 && analysis.headline.length > 0;
  const isTold = (id: number) => (id === TOLD_BEFORE ? isOpening : told.isTold(id, at));
  const isKnown = (used[at] as number[]).every(isTold) && (definite[at] as number[]).every(isTold);
  if (!isKnown || !isSound(candidate, analysis.text)) return false;
  if (candidate.index > 0) return !opensUnknown(candidate, analysis, at, told);
  return analysis.headline.length > 0 || !beginsUnknown(candidate.text, analysis.text.language);
}

/**
 * Whether a sentence is how the text opens and tells something: no scene, no word of the writer to
 * the reader.
 */
export function isOpening(candidate: Candidate, { values }: Analysis, at: number): boolean {
  const { index, terms, dangling } = candidate;
  if (index > 0 || at > 0 || dangling === true || terms.words <= HOOK_WORDS) return false;
  return values[COLUMN.plain] === 0 && values[COLUMN.personal] === 0;
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
