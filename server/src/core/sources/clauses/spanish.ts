import { AS_TOLD, COMPLEMENT, PRO_DROP } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import type { Phrase } from '../phrases/phrase';
import type { ClauseView } from './clause-view';
import { helpedFrom, joinedSubject } from './subjects';

/** Where a sentence said before that somebody tells something. */
interface Told {
  from: number;
  to: number;
  phrase?: Phrase;
}

/** Spanish participles of what is wanted or brought, which whoever does it does not tell. */
export const ASKED =
  /^(?:solicitad|demandad|pedid|exigid|reclamad|trasladad|transmitid|urgid|condenad)/u;

/** "dijo que Y llegó y añadió que": whose words a Spanish sentence gave before the joint. */
export function toldBefore(
  clause: ClauseView,
  lexicon: SourceLexicon,
  last: Told | undefined,
  at: number,
): Told | undefined {
  const { is, language } = lexicon;
  if (language !== 'es' || last === undefined) return undefined;
  const from = helpedFrom(clause, lexicon, at);
  const joins = is.joints(clause.lower(from - 1)) || is.joints(clause.lower(from));
  const told = COMPLEMENT.test(clause.lower(last.to)) || AS_TOLD.test(clause.lower(last.from - 2));
  return joins && told && clause.gap(at) === 0 ? last : undefined;
}

/** "defendió que": whether a verb tells something although no subject stands by it. */
export function standsAlone(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
): boolean {
  if (is.verbs(clause.lower(at))) return true;
  const clausal = COMPLEMENT.test(clause.lower(at + 1)) && clause.gap(at + 1) === 0;
  return language === 'es' && is.weak(clause.lower(at)) && clausal;
}

/** "Cree que …" at a sentence's beginning: of whom the text spoke before. */
export function opensImplicit(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
  to: number,
): boolean {
  const first = at === 0 || (at === 1 && is.joints(clause.lower(0)));
  return first && COMPLEMENT.test(clause.lower(to - 1)) && PRO_DROP.has(language);
}

/** "Según ha dicho, …" at a sentence's beginning. */
export const opensAsTold = (clause: ClauseView, { language }: SourceLexicon, at: number): boolean =>
  at <= 2 && clause.gap(at + 1) === GAP.comma && language === 'es';

/** "los actores de X, que piden": whether a verb of several cannot be what a Spanish preposition governs. */
export function isOfSeveral(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { governed, from }: Phrase,
  verb: number,
): boolean {
  const several = /n$/u.test(clause.lower(verb)) || clause.lower(verb - 1) === 'han';
  return language === 'es' && governed && several && !is.joints(clause.lower(from - 1));
}

/** "el portavoz de Y, Ann Hale,": whether only the second of two Spanish names has a first name. */
export function isBearer(
  clause: ClauseView,
  { language }: SourceLexicon,
  apposed: Phrase,
  { kind, from }: Phrase,
): boolean {
  const given = isGivenInSpain(clause.lower(apposed.head)) && apposed.to - apposed.head > 1;
  const other = kind === 'name' && !isGivenInSpain(clause.lower(from));
  return language === 'es' && given && other;
}

/** "primera", "y" of "la vicepresidenta primera y consejera de X, Y": what goes on a Spanish office. */
export const goesOnOffice = ({ language }: SourceLexicon, lower: string): boolean =>
  language === 'es' && /^(?:[ye]|(?:primer|segund|tercer)[oa])$/u.test(lower);

/** "si X dice que": whether a Spanish subject stands in a condition. */
export function isUnder(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { from }: Phrase,
): boolean {
  const before = is.articles(clause.lower(from - 1)) ? from - 2 : from - 1;
  return language === 'es' && clause.lower(before) === 'si';
}

/** Words between "después de que" and its verb. */
const AFTER_REACH = 25;
/** What the forms of the imperfect subjunctive end with, and those of the preterite. */
const SUBJUNCTIVE: readonly (readonly [RegExp, string])[] = [
  [/aran?$/u, 'ó'],
  [/ieran?$/u, 'ió'],
  [/jeran?$/u, 'jo'],
  [/yeran?$/u, 'yó'],
  [/vieran?$/u, 'vo'],
  [/sieran?$/u, 'so'],
];

/** "para que X explicara": whether a Spanish verb is one of what is wished, not of what was: "después de que X dijera". */
export function isWished(clause: ClauseView, { is, language }: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  const told = (form: string) => is.verbs(form) || is.weak(form);
  const subjunctive = SUBJUNCTIVE.some(
    ([end, past]) => end.test(lower) && told(lower.replace(end, past)),
  );
  if (language !== 'es' || !subjunctive) return false;
  for (let i = at - 1; i > Math.max(1, at - AFTER_REACH); i -= 1) {
    if (clause.lower(i) !== 'que') continue;
    return (
      !/^(?:después|luego|tras|pese|pesar)$/u.test(clause.lower(i - 2)) &&
      !/^(?:tras|desde|vez)$/u.test(clause.lower(i - 1))
    );
  }
  return true;
}

/** Words between a verb and the clause that it asks for: "pidió a sus seguidores que". */
const ASKED_REACH = 6;

/** "X llegó y pidió a los suyos que": whose a verb behind a joint is, where a clause follows: not "y pidió un café". */
export function askerOf(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (lexicon.language !== 'es') return undefined;
  for (let i = at + 1; i <= at + ASKED_REACH; i += 1) {
    if ((clause.gap(i) & ~GAP.bracket) !== 0) return undefined;
    if (clause.lower(i) === 'que') return joinedSubject(clause, lexicon, at);
  }
  return undefined;
}

/** "que en marzo había anunciado": whether a word only tells when, between a subject and its verb. */
export const isWhen = (clause: ClauseView, { is, language }: SourceLexicon, at: number): boolean =>
  language === 'es' &&
  [at, at + 1].some(
    (noun) =>
      clause.lower(noun - 1) === 'en' && is.openers(clause.lower(noun)) && clause.gap(noun) === 0,
  );

/** Before "de 19 años" of "Ana Gil, de 19 años, quien". */
export const beforeAge = (
  { tokens }: ClauseView,
  { language }: SourceLexicon,
  at: number,
): number =>
  language === 'es' && tokens[at - 1]?.lower === 'años' && tokens[at - 2]?.digits === true
    ? at - 3
    : at;

/** "X aprobó el plan y pidió cambios": the subject of the verb before, outside of a relative clause. */
export function joinedInSpanish(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is, language } = lexicon;
  // "pidió al Congreso", "pidió que", but not "pidió un taxi"
  if (language !== 'es' || !/^(?:que|al?|más|menos)$/u.test(clause.lower(at + 1))) return undefined;
  const subject = joinedSubject(clause, lexicon, at);
  const within = clause.tokens
    .slice(subject?.to ?? at, at)
    .some(({ lower }) => is.relatives(lower));
  return within ? undefined : subject;
}
