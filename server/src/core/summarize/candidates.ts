import type { Sentence, Text } from '../text';
import { namesNobody, standsApart, type Apart } from './dangling';
import { datelineLength } from './dateline';
import { captionLength, isTorn, kickerLength } from './form';
import { isReply, leansOf } from './leaning';
import { lexiconOf } from './lists';
import { tellsNow } from './now';
import { barOf, isGreeting } from './rules';
import { quotedShare, toSubject, without, type Subject } from './subject';
import { clockLength, isCaption, isKeyPoint } from './surroundings';
import { isWithinQuotation, surround, type Surroundings } from './surroundings';
import { prepare, tieLength } from './prepare';
import { joinsOf, readTerms, type Terms } from './terms';
import type { Candidate, Left, OmittedSentence, Rule } from './types';

/** The sentences that may be chosen, those that may not, and how long the story is. */
export interface Selection {
  candidates: Candidate[];
  omitted: OmittedSentence[];
  /** Those that may not and are part of the story. */
  left: Left[];
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
/** What is so short behind a question is only its answer where it has to stand alone. */
const LONGEST_ANSWER = 10;

interface Walk extends Selection {
  around: Surroundings;
  /** Whether rules about a sentence's surroundings are dropped. */
  lenient: boolean;
  /** Rules that are not applied, so that their cost can be measured. */
  ignored: ReadonlySet<Rule>;
  /** The paragraph that was found to be a photo's caption last. */
  caption: number;
  apart: Apart;
  /** The story's sentence before this one. */
  before?: { rule?: Rule; candidate?: number };
}

/** Length of what stands before a sentence and is no part of it: a time of day, a kicker, a dateline. */
function prefixLength(walk: Walk, text: string, opens: boolean): number {
  let length = opens && walk.around.live ? clockLength(text) : 0;
  if (opens && walk.sentences < DATELINES) length += kickerLength(text);
  if (walk.sentences < DATELINES) length += datelineLength(text.slice(length));
  if (walk.sentences === 0) length += captionLength(text.slice(length), walk.around.text.language);
  return length;
}

/** Whether a sentence begins a line of its own within its paragraph. */
const followsBreak = ({ paragraphs }: Text, { paragraph, start }: Sentence): boolean =>
  start > 0 && paragraphs[paragraph]?.text.charAt(start - 1) === '\n';

/** Why a sentence may not be chosen whatever else is: its own form, or its paragraph's. */
function barIn(walk: Walk, subject: Subject, at: number, opens: boolean): Rule | undefined {
  const { around } = walk;
  const { sentence } = subject;
  const next = around.text.sentences[at + 1];
  const closes = next?.paragraph !== sentence.paragraph;
  const alone =
    (opens || followsBreak(around.text, sentence)) && (closes || followsBreak(around.text, next));
  const bar = barOf(subject, alone);
  if (bar !== undefined) return bar;
  if (opens && isCaption(around, at)) walk.caption = sentence.paragraph;
  if (walk.caption === sentence.paragraph) return 'caption';
  if (walk.sentences < DATELINES && isGreeting(subject)) return 'furniture';
  return isWithinQuotation(around, sentence) ? 'quotation' : undefined;
}

/** The rule that keeps a sentence out because of what is before it, and what it needs there. */
function contextOf(walk: Walk, subject: Subject, key: boolean): { rule?: Rule; needs?: number } {
  const { before, ignored, around } = walk;
  const { paragraph } = subject.sentence;
  const applies = (rule: Rule) => !ignored.has(rule);
  const listed = around.text.paragraphs[paragraph]?.leadIn !== undefined && !key;
  if (listed && applies('list')) return { rule: 'list' };
  const spoken = around.interview !== undefined && paragraph >= around.interview;
  if (spoken && applies('answer')) return { rule: 'answer' };
  const leans = leansOf(without(subject, tieLength(subject.text, subject.language)));
  if (before?.rule === 'question' && (leans || isReply(subject)) && applies('answer')) {
    return { rule: 'answer' };
  }
  if (!applies('leans')) return {};
  if (tellsNow(subject, around.live)) return { rule: 'leans' };
  if (!leans || before === undefined) return {};
  return before.candidate === undefined ? { rule: 'leans' } : { needs: before.candidate };
}

/** A sentence that may be chosen, trimmed as an editor would. */
function toCandidate(
  subject: Subject,
  terms: Terms,
  start: number,
  needs: number | undefined,
): Candidate {
  const { sentence, text: own, language } = subject;
  // What follows the sentence that it leans on keeps the words that join the two.
  const { text, removed } =
    needs === undefined ? prepare(own, language) : { text: own, removed: [] };
  const candidate: Candidate = {
    index: sentence.index,
    text,
    start,
    removed,
    paragraph: sentence.paragraph,
    terms: removed.length > 0 ? readTerms(text, joinsOf(language)) : terms,
    quoted: quotedShare(subject),
    needs,
  };
  if (needs !== undefined) candidate.subject = subject;
  if (isTorn(subject, terms)) candidate.torn = true;
  return candidate;
}

function visit(text: Text, at: number, walk: Walk): void {
  const sentence = text.sentences[at] as Sentence;
  const opens = text.sentences[at - 1]?.paragraph !== sentence.paragraph;
  const prefix = prefixLength(walk, sentence.text, opens);
  const own = sentence.text.slice(prefix);
  const terms = readTerms(own, joinsOf(text.language));
  const subject = toSubject(sentence, own, terms, text, walk.around.lexicon);
  const barred = barIn(walk, subject, at, opens);
  const bar = barred !== undefined && walk.ignored.has(barred) ? undefined : barred;
  if (bar !== undefined && NO_STORY.has(bar)) {
    walk.omitted.push({ index: sentence.index, rule: bar });
    return;
  }
  walk.sentences += 1;
  walk.words += terms.words;
  const key = isKeyPoint(walk.around, sentence.paragraph);
  const context = bar === undefined ? contextOf(walk, subject, key) : {};
  const isAnswer = walk.before?.rule === 'question' && terms.words <= LONGEST_ANSWER;
  const isFirst = walk.before === undefined && text.title === '';
  const apart = standsApart(walk.apart, subject, opens, walk.before?.rule === 'lead-in');
  const rule = bar ?? (walk.lenient ? undefined : context.rule);
  walk.before = { rule, candidate: rule === undefined ? walk.candidates.length : undefined };
  if (rule !== undefined) {
    walk.omitted.push({ index: sentence.index, rule });
    walk.left.push({ index: sentence.index, terms });
    return;
  }
  const candidate = toCandidate(subject, terms, sentence.start + prefix, context.needs);
  if (key) candidate.keyPoint = true;
  else if (apart || isAnswer || (isFirst && namesNobody(subject))) candidate.dangling = true;
  walk.candidates.push(candidate);
}

function walkText(around: Surroundings, lenient: boolean, ignored: ReadonlySet<Rule>): Selection {
  const { text } = around;
  const walk: Walk = {
    candidates: [],
    omitted: [],
    left: [],
    sentences: 0,
    words: 0,
    around,
    lenient,
    ignored,
    caption: -1,
    apart: { paragraph: -1, sentences: 0 },
  };
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
  const around = surround(text, lexiconOf(text.language));
  const strict = walkText(around, false, ignored);
  return strict.candidates.length > 0 ? strict : walkText(around, true, ignored);
}
