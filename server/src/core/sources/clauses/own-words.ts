import type { ClauseView } from './clause-view';
import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';
import { joinedSubject } from './subjects';

/** The writer, the reader, or people in general: behind them a verb has no other subject. */
const FIRST: Readonly<Record<string, RegExp>> = {
  nb: /^(?:jeg|vi|du|dere|man)$/u,
  da: /^(?:jeg|vi|du|man)$/u,
  sv: /^(?:jag|vi|du|ni|man)$/u,
  de: /^(?:ich|wir|du|man)$/u,
};

/** "Jeg mener kommunen burde": whether a verb's subject is the writer, or whom the text does not name. */
export const isOwnWord = (clause: ClauseView, { language }: SourceLexicon, at: number): boolean =>
  clause.gap(at) === 0 && FIRST[language]?.test(clause.lower(at - 1)) === true;

const OF = /^(?:of|av|til|till|af)$/u;
/** "the mother of two Ann Hale": how many, and nobody. */
const COUNT = /^(?:\p{Nd}+|two|three|four|five|six|seven|eight|nine|to|tre|fire|fem|två|fyra)$/u;
/** Nouns for somebody by whose relative it is. */
const KIN =
  /^(?:widow|widower|daughter|son|mother|father|brother|sister|wife|husband|girlfriend|boyfriend|partner|niece|nephew|cousin|fiancée?|datter(?:en|a)?|sønn(?:en)?|mor(?:en|a)?|far(?:en)?|bror(?:en)?|søster(?:en|a)?|kon[ae]|mann(?:en)?|ektemann(?:en)?|samboer(?:en)?|kjærest(?:e|en)|enk(?:e|en)|dotter(?:n)?|son(?:en)?|mor(?:n)?|änka|änkan|hustru(?:n)?)$/u;

/** "the widow of the singer X": whether a noun is somebody by whose relative they are, who has no name here. */
export const isKinOf = (clause: ClauseView, { head, to }: Phrase): boolean =>
  KIN.test(clause.lower(head)) &&
  clause.gap(to) === 0 &&
  OF.test(clause.lower(to)) &&
  !COUNT.test(clause.lower(to + 1));

/** Words between "of" and the name of whose relative somebody is: "av den omstridte mullah X". */
const KIN_REACH = 6;

/** Whose name it is only tells whose relative somebody is: "the widow of the singer X told". */
export const kinBefore = (clause: ClauseView, { from }: Phrase): Phrase | undefined =>
  clause.phrases.find(
    (kin) =>
      kin.kind === 'noun' &&
      kin.to < from &&
      from - kin.to <= KIN_REACH &&
      isKinOf(clause, kin) &&
      clause.tokens.slice(kin.to, from + 1).every(({ gap }) => gap === 0),
  );

/** "“…”, cuenta": behind somebody's words; in Spanish a comma or a stop parts them from the verb. */
export function isBehindSpeech(
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
): boolean {
  const gap = clause.gap(at);
  if ((gap & GAP.quote) === 0) return false;
  const before = clause.line.section.text.slice(0, clause.tokens[at]?.start);
  return language !== 'es' || (gap & GAP.comma) !== 0 || /[.,!?…]["”»'’]*\s*$/u.test(before);
}

/** "og kritiserte": whether a Norwegian verb goes on behind a joint. */
export const isJoinedInNordic = (
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
): boolean =>
  NORDIC.has(language) && clause.gap(at) === 0 && /^(?:og|och)$/u.test(clause.lower(at - 1));

/** So far into its sentence a subject begins that stands before its verb. */
const OPENING = 2;

/** "X møtte pressen og kritiserte Y": the subject of the verb before, which mostly opens the sentence. */
export function joinedInNordic(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const [first] = clause.phrases;
  const opens = first !== undefined && first.from <= OPENING && first.to < at && !first.governed;
  if (!opens) return joinedSubject(clause, lexicon, at);
  return clause.startingAt(first.to) === undefined ? first : clause.meant(first);
}

/** "widersprach ihm das Amt": to whom something is told, between a German verb and its subject. */
export const isDative = (clause: ClauseView, { language }: SourceLexicon, at: number): boolean =>
  language === 'de' && /^(?:ihm|ihnen|ihr|uns|mir)$/u.test(clause.lower(at));
