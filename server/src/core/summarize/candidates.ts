import { functionWords, type Sentence, type Text } from '../text';
import { datelineLength } from './dateline';
import { lexiconOf } from './lists';
import { barOf, leansOf, quotedShare, toSubject } from './rules';
import { readTerms } from './terms';
import type { Candidate, OmittedSentence, Rule } from './types';

/** The sentences that may be chosen, those that may not, and how long the story is. */
export interface Selection {
  candidates: Candidate[];
  omitted: OmittedSentence[];
  /** Sentences of the story itself, without headings, captions and furniture. */
  sentences: number;
  /** Words of those sentences. */
  words: number;
}

/** Sentences that are no part of the story; all others are what an article consists of. */
const NO_STORY: ReadonlySet<Rule> = new Set([
  'heading',
  'caption',
  'code',
  'table',
  'embed',
  'furniture',
]);
/** A dateline may also stand behind a line that the newsroom's system put first. */
const DATELINES = 3;
/** Ranking looks no further; a summary draws on the top of an article. */
const MAX_CANDIDATES = 400;

interface Walk extends Selection {
  /** Whether rules about a sentence's surroundings are dropped. */
  lenient: boolean;
  /** Rules that are not applied, so that their cost can be measured. */
  ignored: ReadonlySet<Rule>;
  /** The story's sentence before this one. */
  before?: { sentence: Sentence; rule?: Rule; candidate?: number };
}

const isLast = (sentence: Sentence, next: Sentence | undefined): boolean =>
  next?.paragraph !== sentence.paragraph;

/** The rule that keeps a sentence out because of what is before it, and what it needs there. */
function contextOf(walk: Walk, leans: boolean, listed: boolean): { rule?: Rule; needs?: number } {
  const { before, ignored } = walk;
  if (listed && !ignored.has('list')) return { rule: 'list' };
  if (before?.rule === 'question' && !ignored.has('answer')) return { rule: 'answer' };
  if (!leans || before === undefined || ignored.has('leans')) return {};
  return before.candidate === undefined ? { rule: 'leans' } : { needs: before.candidate };
}

function visit(text: Text, at: number, walk: Walk): void {
  const sentence = text.sentences[at] as Sentence;
  const lexicon = lexiconOf(text.language);
  const dateline = walk.sentences < DATELINES ? datelineLength(sentence.text) : 0;
  const own = sentence.text.slice(dateline);
  const terms = readTerms(own, functionWords(text.language));
  const subject = toSubject(sentence, own, terms.words, text, lexicon);
  const previous = text.sentences[at - 1];
  const opens = previous?.paragraph !== sentence.paragraph;
  const barred = barOf(subject, opens && isLast(sentence, text.sentences[at + 1]));
  const bar = barred !== undefined && walk.ignored.has(barred) ? undefined : barred;
  if (bar !== undefined && NO_STORY.has(bar)) {
    walk.omitted.push({ index: sentence.index, rule: bar });
    return;
  }
  walk.sentences += 1;
  walk.words += terms.words;
  const listed = text.paragraphs[sentence.paragraph]?.leadIn !== undefined;
  const context = contextOf(walk, leansOf(subject), listed);
  const rule = bar ?? (walk.lenient ? undefined : context.rule);
  walk.before = {
    sentence,
    rule,
    candidate: rule === undefined ? walk.candidates.length : undefined,
  };
  if (rule !== undefined) walk.omitted.push({ index: sentence.index, rule });
  else {
    walk.candidates.push({
      index: sentence.index,
      text: own,
      start: sentence.start + dateline,
      paragraph: sentence.paragraph,
      terms,
      quoted: quotedShare(subject),
      needs: context.needs,
    });
  }
}

function walkText(text: Text, lenient: boolean, ignored: ReadonlySet<Rule>): Selection {
  const walk: Walk = { candidates: [], omitted: [], sentences: 0, words: 0, lenient, ignored };
  for (let at = 0; at < text.sentences.length; at += 1) {
    if (walk.candidates.length >= MAX_CANDIDATES) break;
    visit(text, at, walk);
  }
  return walk;
}

/**
 * Finds the sentences of an article that a summary may use.
 *
 * Where the rules leave none (an interview of questions and answers, a bare list), those that only
 * look at a sentence's surroundings are dropped.
 *
 * @param ignored rules that are not applied; only measurements name any.
 */
export function findCandidates(text: Text, ignored: ReadonlySet<Rule> = new Set()): Selection {
  const strict = walkText(text, false, ignored);
  return strict.candidates.length > 0 ? strict : walkText(text, true, ignored);
}
