import { isPassive } from './authors';
import type { Clause } from './clause';
import { endingClause } from './subjects';
import { GAP } from '../line';
import type { SourceLexicon } from '../lexicon';
import {
  ACTS,
  IDEAS,
  IRREGULAR,
  OF_IDEAS,
  OPPONENTS,
  ON_PEOPLE,
  OPENS_CLAUSE,
  PARTS_CLAUSE,
  PEOPLE,
  PHRASES,
  PLANS,
  WITH_CLAUSE,
  WITH_SPEECH,
  WORKS,
} from '../lists/english-deeds';
import type { Phrase } from '../phrases/phrase';

/** What stands before nouns that are verbs as well: "US states", "TV shows". */
const KINDS: Readonly<Record<string, RegExp>> = {
  states: /^(?:us|united|gulf|baltic|arab|american|african|southern|northern)$/u,
  shows: /^(?:tv|broadway|netflix|vegas|bbc|itv|hbo)$/u,
};
/** What is claimed by whoever did it. */
const VIOLENCE = new Set(
  'responsibility attack attacks bombing bombings blast shooting killing killings assassination'.split(
    ' ',
  ),
);
/** Verbs that count as well: "added 40 tons". */
const ADDS = /^(?:added|adds|posted|recorded|pledged|recalled|dismissed)$/u;
/** What a told clause has: an auxiliary, or a word that opens one. */
const HAS =
  /^(?:has|have|had|will|would|can|could|should|shall|may|might|must|did|does|do|out|how|why)$/u;
const SHOOTS = /^(?:blasted|slammed|hammered|hailed|fired)$/u;
const BALL = /^(?:shot|ball|home|wide|over|header|effort|penalty|net|bar|post|free-kick|goal)$/u;
const DEFENDS = /^(?:defended|defends)$/u;
const TITLE =
  /^(?:title|crown|belt|championship|trophy|goal|lead|corner|total|well|deep|penalty)$/u;
const CLAUSE_REACH = 10;
const OBJECT_REACH = 6;
const COUNT = /^(?:another|two|three|four|five|six|seven|eight|nine|ten)$/u;

const within = (clause: Clause, at: number, reach: number): string[] => {
  const words: string[] = [];
  for (let i = at + 1; i <= at + reach && i < clause.tokens.length && clause.gap(i) === 0; i += 1)
    words.push(clause.lower(i));
  return words;
};

/** Whether quoted words follow in the sentence, or end right before the verb. */
function isSpokenBeside(clause: Clause, at: number): boolean {
  const { end = 0 } = clause.tokens[at] ?? {};
  return clause.line.quoted.some(({ start }) => start > end);
}

/** "blasted a shot wide", "slammed the ball home" */
function isShot(clause: Clause, at: number): boolean {
  if (!SHOOTS.test(clause.lower(at))) return false;
  return [1, 2, 3, 4, 5].some((i) => BALL.test(clause.lower(at + i)));
}

/** "added 40 tons": a number, rather than words, behind the verb. */
function countsBehind(clause: Clause, at: number): boolean {
  const next = clause.tokens[at + 1];
  return next !== undefined && next.gap === 0 && (next.digits || COUNT.test(next.lower));
}

/** Whether a clause of its own follows a verb: a subject and its verb, or what opens one. */
function hasClause(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (OPENS_CLAUSE.has(clause.lower(at + 1))) return true;
  const expects = /^expect/u.test(clause.lower(at)) && clause.lower(at + 1) !== 'to';
  if (expects && within(clause, at, OBJECT_REACH).includes('to')) return true;
  for (let i = at + 1; i < at + CLAUSE_REACH && clause.gap(i) === 0; i += 1) {
    const next = clause.lower(i);
    if (i > at + 1 && PARTS_CLAUSE.has(next)) return false;
    if (is.passive(next) || is.verbs(next)) return true;
    if (HAS.test(next) && clause.tokens[i]?.capital !== true) return true;
    if (next === 'who' || next === 'which') return false;
    const finite = IRREGULAR.has(next) || (/ed$/u.test(next) && !is.articles(clause.lower(i - 1)));
    if (i > at + 1 && finite && clause.tokens[i]?.capital !== true) return true;
  }
  return false;
}

/** "called it a shame": what somebody calls something. */
function isCalling(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  const object = /^(?:it|him|her|them|this|that)$/u.test(clause.lower(at + 1));
  return /^call/u.test(clause.lower(at)) && object && is.articles(clause.lower(at + 2));
}

/** "welcomed Ann Hale to the palace": somebody is the object. */
function isOnPeople(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (!ON_PEOPLE.has(clause.lower(at)) || isSpokenBeside(clause, at)) return false;
  // "“…,” recalls Ann Hale."
  if ((clause.gap(at) & GAP.quote) !== 0) return false;
  if (within(clause, at, 3).some((word) => PEOPLE.has(word))) return true;
  for (let i = at + 1; i <= at + 3 && clause.gap(i) === 0; i += 1) {
    const phrase = clause.startingAt(i);
    if (phrase === undefined) continue;
    const owner = clause.tokens[phrase.to - 1]?.suffix === 's';
    const person =
      phrase.kind === 'name' ? !phrase.institution : is.roles(clause.lower(phrase.head));
    return person && !owner && phrase.kind !== 'pronoun' && !clause.startingAt(phrase.to);
  }
  return false;
}

/** "denied his old club a win": what somebody keeps others from. */
const keepsFrom = (clause: Clause, at: number): boolean =>
  /^den(?:ied|ies|ying)$/u.test(clause.lower(at)) &&
  !isSpokenBeside(clause, at) &&
  within(clause, at, 4).some((word) => OPPONENTS.has(word)) &&
  !within(clause, at, 2).some((word) => OPENS_CLAUSE.has(word) && !OPPONENTS.has(word));

/** "in some states": a noun, where its verb would have another form. */
const isPlural = (clause: Clause, at: number): boolean =>
  /^(?:states|claims|reports|notes|comments|estimates|suggests|hints|points|answers|questions|details|voices|tweets|posts|thanks|doubts|fears|hopes)$/u.test(
    clause.lower(at),
  ) &&
  clause.gap(at) === 0 &&
  /^(?:some|many|several|all|both|most|these|those|other|few|various|such|two|three|four|five|six)$/u.test(
    clause.lower(at - 1),
  );

/** "was stopped by X and warned about it": the second of two passives. */
function isUndergoneToo(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (clause.lower(at - 1) !== 'and' || !/ed$/u.test(clause.lower(at))) return false;
  if (!/^(?:about|over|by|for|to|of|not|off)$/u.test(clause.lower(at + 1))) return false;
  for (let i = at - 2; i > Math.max(0, at - CLAUSE_REACH * 2); i -= 1) {
    const lower = clause.lower(i);
    if (/^(?:who|which|that|he|she|they)$/u.test(lower)) return false;
    if (/^(?:was|were|been)$/u.test(lower)) return true;
    if (is.verbs(lower) && !is.by(clause.lower(i + 1)) && !is.prepositions(clause.lower(i + 1)))
      return false;
  }
  return false;
}

/** "claiming pole", "without telling her": what somebody did, rather than said. */
export function isDeedInIng(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  if (lexicon.language !== 'en' || isSpokenBeside(clause, at)) return false;
  // "Are you seriously telling me …?"
  if ([1, 2].some((i) => /^(?:i|you|we)$/u.test(clause.lower(at - i)))) return true;
  if (/^(?:without|not|than|of|from|instead)$/u.test(clause.lower(at - 1))) return true;
  if (clause.gap(at + 1) !== 0 || at + 1 >= clause.tokens.length) return false;
  if (!/^(?:claiming|admitting|conceding)$/u.test(clause.lower(at))) return false;
  if (/ing$/u.test(clause.lower(at + 1))) return true;
  return !hasClause(clause, lexicon, at) && !within(clause, at, OBJECT_REACH).some(isIdea);
}

const isIdea = (word: string): boolean => IDEAS.has(word) || VIOLENCE.has(word);

/** "dismissed three batsmen", "rejected the contract": an act on what is no idea. */
function isOnThings(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (!OF_IDEAS.has(clause.lower(at)) || isSpokenBeside(clause, at)) return false;
  const words = within(clause, at, OBJECT_REACH);
  if (words.length === 0) return false;
  const decides = clause.leftOf(at)?.institution === true;
  const idea = (word: string) =>
    IDEAS.has(word) || word === 'as' || is.feelings(word) || (!decides && PLANS.has(word));
  return !words.some(idea) && !OPENS_CLAUSE.has(words[0] ?? '');
}

/** "…, claimed X.": whether the subject stands behind a verb, and no object. */
function isInverted(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const subject = endingClause(clause, lexicon, at);
  if (subject === undefined) return false;
  return subject.kind === 'name' || clause.gap(subject.to) !== 0;
}

/** "claimed responsibility", "the attack was claimed by X": who says that they did it. */
function claimsViolence(clause: Clause, at: number): boolean {
  if (!/^claim(?:ed|s)$/u.test(clause.lower(at))) return false;
  const before = [1, 2, 3, 4, 5, 6].map((i) => clause.lower(at - i));
  const near = clause.lower(at + 1) === 'by' ? before : within(clause, at, OBJECT_REACH);
  return near.some((word) => VIOLENCE.has(word));
}

/** "recalled seeing it": what somebody did. */
const recallsDoing = (clause: Clause, at: number): boolean =>
  /^(?:recall|remember|report)/u.test(clause.lower(at)) && /ing$/u.test(clause.lower(at + 1));

/** "expects growth of 3%": how much there will be. */
const expectsFigure = (clause: Clause, at: number): boolean =>
  /^expect/u.test(clause.lower(at)) &&
  clause.leftOf(at)?.institution === true &&
  clause.tokens.slice(at + 1, at + 1 + OBJECT_REACH).some(({ digits }) => digits);

/** Whether a verb that is an act as well has neither a clause nor quoted words. */
function isBare(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  if (!WITH_CLAUSE.has(lower) && !WITH_SPEECH.has(lower)) return false;
  if (clause.gap(at + 1) !== 0 || at + 1 >= clause.tokens.length) return false;
  // "…, claimed X.": but not "X, who is 40, claimed the title".
  const apart = clause.gap(at) & ~GAP.bracket;
  if (apart !== 0 && (apart !== GAP.comma || isInverted(clause, lexicon, at))) return false;
  if (isSpokenBeside(clause, at)) return false;
  if (WITH_SPEECH.has(lower)) return true;
  if (claimsViolence(clause, at) || recallsDoing(clause, at) || expectsFigure(clause, at))
    return false;
  return !isCalling(clause, lexicon, at) && !hasClause(clause, lexicon, at);
}

/** "wrote a novel", but not "wrote in her memoir that". */
function writesBook(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (!/^wr(?:ote|ites)$/u.test(clause.lower(at)) || isSpokenBeside(clause, at)) return false;
  const words = within(clause, at, OBJECT_REACH);
  const work = words.findIndex((word) => WORKS.has(word));
  return work >= 0 && !words.slice(0, work).some((word) => is.prepositions(word));
}

/** "voiced a snowman", "narrated the film": a part, and no feeling or words. */
function playsPart(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (!/^(?:voice[sd]|narrate[sd])$/u.test(clause.lower(at))) return false;
  if (isSpokenBeside(clause, at)) return false;
  const said = (word: string) => is.feelings(word) || IDEAS.has(word) || is.tellings(word);
  return !within(clause, at, OBJECT_REACH).some(said);
}

/** "whom Ann Hale accused of it", "has praised for it": whether such a verb is active. */
function hasSubject(clause: Clause, at: number): boolean {
  const subject = clause.endingAt(at);
  const relative =
    subject !== undefined && /^(?:whom?|which|that)$/u.test(clause.lower(subject.from - 1));
  return relative || /^(?:has|have|had)$/u.test(clause.lower(at - 1));
}

/** "the men accused of it", "residents urged to leave": whom others speak of, without an auxiliary. */
const isTold = (clause: Clause, at: number): boolean =>
  clause.gap(at + 1) === 0 &&
  !hasSubject(clause, at) &&
  !/^(?:the first|years|months|decades)/u.test(within(clause, at + 1, 2).join(' ')) &&
  /^(?:accused|suspected|convicted) of$|^(?:blamed|praised|criticised|criticized|condemned) for$|^urged to$/u.test(
    `${clause.lower(at)} ${clause.lower(at + 1)}`,
  );

/** "added 40 tons", "claimed her first win": an object behind the verb, and no clause. */
export function isDeed(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  if ((ADDS.test(lower) && countsBehind(clause, at)) || isTold(clause, at)) return true;
  const words = within(clause, at, OBJECT_REACH);
  if (isShot(clause, at) || keepsFrom(clause, at) || isPlural(clause, at)) return true;
  if (isUndergoneToo(clause, lexicon, at)) return true;
  if (ACTS.test([lower, ...words].join(' ')) && !isSpokenBeside(clause, at)) return true;
  if (DEFENDS.test(lower) && words.some((word) => TITLE.test(word))) return true;
  if (writesBook(clause, lexicon, at) || playsPart(clause, lexicon, at)) return true;
  const pair = KINDS[lower]?.test(clause.lower(at - 1)) === true;
  if (pair && clause.gap(at) === 0) return true;
  if (isOnPeople(clause, lexicon, at) || isOnThings(clause, lexicon, at)) return true;
  return isBare(clause, lexicon, at);
}

/** Whether a phrase of two words is an act here: "hit back with a goal", "opened up a lead". */
export function isDeedPhrase(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  if (lexicon.language !== 'en') return false;
  if (!/ing$/u.test(clause.lower(at)) && isPassive(clause, lexicon, at)) return true;
  const tells = PHRASES[`${clause.lower(at)} ${clause.lower(at + 1)}`];
  if (tells === undefined || isSpokenBeside(clause, at)) return false;
  return !tells.test(within(clause, at + 1, OBJECT_REACH).join(' '));
}

/** "if X says": nothing is said yet. */
export function isCondition(clause: Clause, { from }: Phrase): boolean {
  const before = /^(?:the|an?)$/u.test(clause.lower(from - 1)) ? from - 2 : from - 1;
  return /^(?:if|unless|whether)$/u.test(clause.lower(before));
}
