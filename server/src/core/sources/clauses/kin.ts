import type { ClauseView } from './clause-view';
import type { Phrase } from '../phrases/phrase';

const OF = /^(?:of|av|til|till|af)$/u;
/** "the mother of two Ann Hale": how many, and nobody. */
const COUNT = /^(?:\p{Nd}+|two|three|four|five|six|seven|eight|nine|to|tre|fire|fem|två|fyra)$/u;
/** Nouns for somebody by whose relative it is. */
const KIN =
  /^(?:widow|widower|daughter|son|mother|father|brother|sister|wife|husband|girlfriend|boyfriend|partner|niece|nephew|cousin|fiancée?|datter(?:en|a)?|sønn(?:en)?|mor(?:en|a|n)?|far(?:en)?|foreldrene|bror(?:en)?|søster(?:en|a)?|kon[ae]|mann(?:en)?|ektemann(?:en)?|samboer(?:en)?|kjærest(?:e|en)|enk(?:e|en)|dotter(?:n)?|sonen|søn(?:nen)?|änka|änkan|hustru(?:n)?)$/u;

/** "the widow of the singer X": whether a noun is somebody by whose relative they are, who has no name here. */
export const isKinOf = (clause: ClauseView, { head, to }: Phrase): boolean =>
  KIN.test(clause.lower(head)) &&
  clause.gap(to) === 0 &&
  OF.test(clause.lower(to)) &&
  !COUNT.test(clause.lower(to + 1));

/** Words between "of" and the name of whose relative somebody is: "av den kjente maleren X". */
const KIN_REACH = 6;

/** Whose name it is only tells whose relative somebody is: "the widow of the singer X told". */
export const kinBefore = (clause: ClauseView, { from }: Phrase): Phrase | undefined =>
  clause.phrases.find(
    (kin) =>
      kin.kind === 'noun' &&
      !kin.governed &&
      kin.to < from &&
      from - kin.to <= KIN_REACH &&
      isKinOf(clause, kin) &&
      clause.tokens.slice(kin.to, from + 1).every(({ gap }) => gap === 0),
  );
