import type { Clause } from './clause';
import { NORDIC_COUNTRY } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';
import type { Report } from './clause-view';

/** "heter det", "understrekes det": what stands in a text, whose name or noun opens the sentence. */
const STANDS =
  /^(?:heter|het|hedder|hed|står|sto|stod|stod|fremgår|framgår|fremgik|fremgikk|framgikk|går|gikk|kommer|kom|slås|slåes|\p{L}{3,}es|\p{L}{3,}as)$/u;
const IT = new Set(['det', 'der']);
/** What stands before a text in which something stands. */
const IN = /^(?:i|av|på|af|fra|från)$/u;

/** "ser det" at the end of a clause. */
const SEES = new Set(['ser', 'så']);

/** "er": the copula before what somebody thinks of something. */
const IS = new Set(['er', 'var', 'ble', 'blir', 'är', 'blev', 'bliver']);
/** Adjectives that tell with "at" what somebody thinks: "er redd for at". */
export const STANCE =
  /^(?:klar|klare|tydelig|tydelige|redd|redde|bekymret|glad|glade|fornøyd|fornøyde|skuffet|skuffa|overrasket|overraska|sikker|sikre|usikker|usikre|opprørt|rasende|forbannet|forbanna|sint|sinte|kritisk|kritiske|skeptisk|skeptiske|positiv|positive|optimistisk|pessimistisk|uenig|uenige|enig|enige|trygg|trygge|imponert|sjokkert|rystet|forundret|bestemt|åpen|åpne|takknemlig|stolt|stolte|lettet|letta|overbevist|overbeviste|oppgitt|frustrert|krystallklar|tindrende|nådeløs|säker|säkra|rädd|orolig|oroliga|glada|nöjd|nöjda|besviken|besvikna|förvånad|övertygad|öppen|stolta|sikker|bange|bekymrede|tilfreds|skuffede|overraskede|enig|overbeviste)$/u;
/** Those that tell it of what follows without "at": "er kritisk til forslaget". */
const JUDGES =
  /^(?:kritisk|kritiske|skeptisk|skeptiske|positiv|positive|uenig|uenige|imponert|sjokkert|rasende|opprørt|oppgitt|sint|sinte|forbannet|kritiska|skeptiska|positiva)$/u;
const THAT = /^(?:at|att)$/u;
/** Words from the copula to its adjective, and from that to "at". */
const STANCE_REACH = 5;
const THAT_REACH = 3;

/** Words behind a verb of believing among which "at" or a clause without it stands. */
const BELIEF_REACH = 7;
/** Verbs of a clause without "at": "tror renten går opp". */
const FINITE =
  /^(?:er|var|har|hadde|vil|ville|kan|kunne|må|måtte|skal|skulle|bør|burde|blir|ble|går|gikk|kommer|kom|får|fikk|gir|gjør|tar|står|ligger|är|hade|ska|kommer|får|måste|bør|havde|skal|bliver|blev|går|kommer|får)$/u;

/** "har gjort": a survey's maker stands before it. */
const HAS = new Set(['har', 'hadde', 'havde', 'hade']);
const MADE_REACH = 4;
const PRESENTED = /^(?:la|legger|lagt|lade|lägger|lagde|lægger) (?:frem|fram)$/u;

/** What is by whom "av" names: other nouns are about whom it names, "kritikk av X". */
const OF = /^(?:av|af)$/u;
const WRITTEN_BY =
  /(?:rapport|rapporten|bok|boken|boka|kronikk|kronikken|innlegg|innlegget|artikkel|artikkelen|notat|roman|romanen|bog|bogen|artikel|artikeln|artiklen|böcker)$/u;
/** What is somebody's by "til", but for what is sent to whom it names. */
const TO = /^(?:til|till)$/u;
const OWN =
  /^(?:kommentaren|analysen|konklusjonen|talen|budskapet|vurderingen|teorien|utsagnet|sitatet|forklaringen|anslaget)$/u;
const SENT = /(?:brev|post|mail|melding|klage|søknad|notat|referat|rapport|uttalelse|erklæring)/u;
/** What somebody announces before a colon, besides texts and talks. */
const UTTERANCE =
  /^(?:løfter|løfte|trusler|trussel|ord|dom|råd|beskjed|budskap|spådom|hilsen|oppskrift|påstand|teori|forslag|løsning|ønske|håp|frykt|drøm|mål|visjon|spørsmål|krav|bønn|slutning|diagnose|resept|vurdering|førsteinntrykk|inntrykk|utgangspunkt|forklaringen?|budskapet|rådet|svaret|kravet|mening|tale|setning|motto|slagord)$/u;
const ANNOUNCE_REACH = 9;

/** What a question begins with, right before its verb. */
const ASKS = /^(?:hva|hvorfor|hvordan|hvem|vad|varför|hvad)$/u;

/** Clauses in which nothing is told yet: "hvis X sier ja". */
const CONDITION = /^(?:hvis|dersom|inntil|til|før|om|innan|tills|indtil|medmindre)$/u;
const LONGEST_LIST = 4;

/** Where a word's clause begins: behind the last pause. */
function clauseStart(clause: Clause, at: number): number {
  let from = at;
  while (from > 0 && (clause.gap(from) & ~GAP.bracket) === 0) from -= 1;
  return from;
}

/** Whether a phrase is a text, or a body that writes one. */
function isText({ is }: SourceLexicon, clause: Clause, { kind, head, institution }: Phrase) {
  const lower = clause.lower(head);
  if (kind === 'name') return institution;
  return kind === 'noun' && (is.texts(lower) || is.tellings(lower) || is.bodies(lower));
}

/** "I rapporten heter det at": a text that the clause, or the one before it, begins with. */
function standsIn(clause: Clause, lexicon: SourceLexicon, at: number): Report | undefined {
  if (!IT.has(clause.lower(at + 1)) || clause.gap(at + 1) !== 0) return undefined;
  if (!STANDS.test(clause.lower(at))) return undefined;
  for (const from of [clauseStart(clause, at), 0]) {
    const phrase = IN.test(clause.lower(from)) ? clause.objectAt(from + 1) : undefined;
    if (phrase !== undefined && phrase.to <= at && isText(lexicon, clause, phrase))
      return { to: at + 2, phrase };
  }
  return undefined;
}

/** "X er redd for at": what somebody thinks, by an adjective. */
function stance(clause: Clause, at: number): Report | undefined {
  if (!IS.has(clause.lower(at))) return undefined;
  for (let i = at + 1; i <= at + STANCE_REACH && clause.gap(i) === 0; i += 1) {
    const lower = clause.lower(i);
    if (!STANCE.test(lower)) continue;
    const subject = clause.leftOf(at) ?? clause.rightOf(at);
    if (subject === undefined || !(JUDGES.test(lower) || isTold(clause, i))) return undefined;
    return { to: i + 1, phrase: subject };
  }
  return undefined;
}

/** Whether "at" or a colon follows an adjective, or a preposition behind it. */
function isTold(clause: Clause, at: number): boolean {
  for (let i = at + 1; i <= at + THAT_REACH; i += 1) {
    if ((clause.gap(i) & GAP.colon) !== 0) return true;
    if ((clause.gap(i) & ~GAP.comma) === 0 && THAT.test(clause.lower(i))) return true;
    if (clause.gap(i) !== 0) return false;
  }
  return false;
}

/** "tror at renten går opp", "tror renten går opp": whether a verb has a clause behind it. */
export function believes(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (!is.beliefs(clause.lower(at))) return false;
  for (let i = at + 1; i <= at + BELIEF_REACH; i += 1) {
    const lower = clause.lower(i);
    // In Danish a comma stands before it.
    if ((clause.gap(i) & ~GAP.comma) === 0 && THAT.test(lower)) return true;
    if (clause.gap(i) !== 0) return false;
    if (is.relatives(lower) || is.joints(lower) || (is.prepositions(lower) && !is.between(lower)))
      return false;
    if (i > at + 1 && FINITE.test(lower)) return true;
  }
  return false;
}

/** "en måling X har gjort", "tall politiet la fram": who made a text stands before the verb of making. */
function maker(clause: Clause, { is }: SourceLexicon, at: number): Report | undefined {
  const from = is.relatives(clause.lower(at + 1)) ? at + 2 : at + 1;
  const phrase = (clause.gap(from) & ~GAP.comma) === 0 ? clause.startingAt(from) : undefined;
  if (phrase === undefined || phrase.kind === 'pronoun') return undefined;
  const lower = clause.lower(at);
  const body = phrase.kind === 'name' || is.bodies(clause.lower(phrase.head));
  if (!body || !(is.tellings(lower) || is.texts(lower))) return undefined;
  const has = HAS.has(clause.lower(phrase.to));
  for (let i = phrase.to + 1; i <= phrase.to + MADE_REACH && clause.gap(i) === 0; i += 1)
    if ((has && is.made(clause.lower(i))) || PRESENTED.test(joined(clause, i)))
      return { to: at + 1, phrase };
  return undefined;
}

const joined = (clause: Clause, at: number): string =>
  `${clause.lower(at - 1)} ${clause.lower(at)}`;

/** Whether who stands behind a preposition made a text: not of whom it tells, or who gets it. */
export function isAuthor(clause: Clause, lexicon: SourceLexicon, at: number, by: number): boolean {
  const [noun, preposition] = [clause.lower(at), clause.lower(by)];
  if (OF.test(preposition)) return WRITTEN_BY.test(noun);
  if (TO.test(preposition)) return OWN.test(noun) || (lexicon.is.texts(noun) && !SENT.test(noun));
  return !NORDIC_COUNTRY.test(clause.lower(by + 1));
}

/** "X er ikke nådig i sin dom: …": what somebody says is announced before a colon. */
function announces(clause: Clause, { is }: SourceLexicon, at: number): Report | undefined {
  if (!(IS.has(clause.lower(at)) || HAS.has(clause.lower(at)))) return undefined;
  let told = false;
  for (let i = at + 1; i <= at + ANNOUNCE_REACH; i += 1) {
    if ((clause.gap(i) & GAP.colon) !== 0) {
      const phrase = told ? (clause.leftOf(at) ?? clause.rightOf(at)) : undefined;
      return phrase === undefined ? undefined : { to: at + 1, phrase };
    }
    if (clause.gap(i) !== 0) return undefined;
    told ||= is.tellings(clause.lower(i)) || UTTERANCE.test(clause.lower(i));
  }
  return undefined;
}

/** "slik X ser det": a view that its clause ends with. */
function view(clause: Clause, at: number): Report | undefined {
  if (!SEES.has(clause.lower(at)) || !IT.has(clause.lower(at + 1))) return undefined;
  const phrase = clause.gap(at + 2) === 0 ? undefined : clause.leftOf(at);
  return phrase === undefined ? undefined : { to: at + 2, phrase };
}

/** What begins at a word that tells something in Norwegian, Swedish or Danish without a verb of saying. */
export const nordicReport = (
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
): Report | undefined =>
  standsIn(clause, lexicon, at) ??
  stance(clause, at) ??
  announces(clause, lexicon, at) ??
  maker(clause, lexicon, at) ??
  view(clause, at);

/** "Hva mener X?", "svarte med to mål": whether a verb only asks, or is answered by deeds. */
export const isAsked = (clause: Clause, at: number): boolean =>
  ASKS.test(clause.lower(at - 1)) ||
  (clause.lower(at + 1) === 'med' && clause.lower(at).startsWith('svar'));

/** "hvis X sier ja": whether a verb's subject stands in a clause in which nothing is told yet. */
export function isConditional(clause: Clause, { is }: SourceLexicon, subject: Phrase): boolean {
  let at = subject.from;
  // "til X, Y og Z svarer": the first of them.
  for (let i = 0; i < LONGEST_LIST; i += 1) {
    const joined = is.joints(clause.lower(at - 1)) && clause.gap(at - 1) === 0;
    const other =
      joined || clause.gap(at) === GAP.comma ? clause.endingAt(joined ? at - 1 : at) : undefined;
    if (other?.kind !== 'name') break;
    at = other.from;
  }
  const named = subject.kind !== 'pronoun' && clause.gap(at) === 0;
  return named && CONDITION.test(clause.lower(at - 1));
}
