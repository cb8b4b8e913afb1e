import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import type { Phrase } from '../phrases/phrase';

/** What is written where anybody reads it. */
const POST = /^(?:posts?|messages?|statements?|notices?|updates?|comments?|entry|tweets?|blog)$/u;
/** Where it is written. */
const PLACE =
  /^(?:page|pages|website|websites|site|account|accounts|blog|feed|channel|profile|homepage|app)$/u;
/** Words between a post and its place, and between the place and whose it is. */
const REACH = 7;
/** What stands in a paper. */
const PRINTED = /^(?:reports?|articles?|columns?|editorial|interviews?)$/u;
/** Words between "among" and what is told. */
const AMONG_REACH = 6;
/** What those do who tell something. */
const TELLING =
  /^(?:paying|praising|criticising|criticizing|condemning|welcoming|urging|demanding|warning|calling|voicing|expressing|tweeting|congratulating|opposing)$/u;

interface Owned {
  to: number;
  phrase: Phrase;
}

/** "X" of "X's Facebook page", which may be one name by its capitals. */
function ownerBetween(clause: ClauseView, from: number, to: number): Phrase | undefined {
  const last = clause.tokens.findIndex(({ suffix }, i) => i >= from && i < to && suffix === 's');
  const own = clause.phrases.find((phrase) => phrase.from <= last && last < phrase.to);
  return own === undefined ? undefined : { ...own, to: last + 1, modifies: false };
}

/** "X" of "a message on X's Facebook page", of "a statement on the website of X". */
function posted(clause: ClauseView, at: number): Owned | undefined {
  if (!/^(?:on|via)$/u.test(clause.lower(at + 1))) return undefined;
  for (let i = at + 2; i <= at + REACH && clause.gap(i) === 0; i += 1) {
    if (!PLACE.test(clause.lower(i))) continue;
    const of = clause.lower(i + 1) === 'of' ? clause.objectAt(i + 2) : undefined;
    const phrase = of ?? ownerBetween(clause, at + 2, i);
    return phrase?.kind === 'name' ? { to: i, phrase } : undefined;
  }
  return undefined;
}

/** Whose page or paper an English text stands in: "a post on X's page", "reports in X". */
export function placeOf(
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
): Owned | undefined {
  if (language !== 'en' || clause.gap(at + 1) !== 0) return undefined;
  const lower = clause.lower(at);
  const post = POST.test(lower) ? posted(clause, at) : undefined;
  if (post !== undefined || !PRINTED.test(lower) || clause.lower(at + 1) !== 'in') return post;
  const paper = clause.objectAt(at + 2);
  const named = paper?.kind === 'name' && paper.institution && !paper.modifies;
  return named ? { to: at + 2, phrase: paper } : undefined;
}

/** "X was among those calling for it", "Among those who paid tribute was X": who told it. */
export function amongOf(
  clause: ClauseView,
  { is, acts, language }: SourceLexicon,
  at: number,
): Owned | undefined {
  const among = clause.lower(at) === 'among' && /^(?:those|the)$/u.test(clause.lower(at + 1));
  if (language !== 'en' || !among) return undefined;
  const first = acts.get(clause.lower(at + 2)) ?? [];
  const told = (i: number) => {
    const lower = clause.lower(i);
    const act = acts.get(lower)?.some(([, next]) => next === clause.lower(i + 1)) === true;
    return act || is.verbs(lower) || is.gerunds(lower) || TELLING.test(lower);
  };
  const places = Array.from({ length: AMONG_REACH }, (_, i) => at + 2 + i);
  const end = places.find((i) => clause.gap(i) !== 0) ?? at + 2 + AMONG_REACH;
  if (first.length === 0 && !places.some((i) => i < end && told(i))) return undefined;
  if (at > 0 && /^(?:is|was|are|were)$/u.test(clause.lower(at - 1))) {
    const phrase = clause.leftOf(at - 1);
    return phrase === undefined ? undefined : { to: at + 1, phrase };
  }
  const was = clause.tokens.findIndex(
    ({ lower }, i) => i > at + 2 && /^(?:is|was|are|were)$/u.test(lower),
  );
  const phrase = at === 0 && was > 0 ? clause.objectAt(was + 1) : undefined;
  const full = phrase !== undefined && (phrase.institution || phrase.to - phrase.head > 1);
  return phrase?.kind === 'name' && full ? { to: at + 1, phrase } : undefined;
}
