import type { ClauseView } from './clause-view';
import { nounEnd } from './houses';
import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isOwnedBody } from '../phrases/owned-bodies';
import type { Phrase } from '../phrases/phrase';

/** Words that tell more of a noun, between it and its verb. */
const LONGEST = 12;
const OF = /^del?$/u;
/** What no complement of a noun has in it. */
const CLAUSE_WORD =
  /^(?:que|quien|quienes|cual|cuales|si|como|cuando|donde|porque|pero|mientras|aunque|no|ya|se|ha|han|había|habían|es|son|era|fue|sin|según|tras|durante|desde)$/u;

/** "jefe" of "El jefe del operativo de rescate dijo": a noun before a verb, and words that no list has. */
export function headBefore(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is, language } = lexicon;
  if (language !== 'es') return undefined;
  for (let i = at; i > Math.max(0, at - LONGEST); i -= 1) {
    const { lower } = clause.tokens[i - 1] as { lower: string };
    if (i < at && (clause.gap(i) & ~GAP.bracket) !== 0) return undefined;
    const phrase = OF.test(clause.lower(i))
      ? clause.endingAt(nounEnd(clause, lexicon, i))
      : undefined;
    if (phrase !== undefined && !phrase.governed) {
      const noun = clause.lower(phrase.head);
      const person =
        is.roles(noun) ||
        is.spokes(noun) ||
        is.unnamed(noun) ||
        is.groups(noun) ||
        isOwnedBody(lexicon, noun);
      return phrase.kind === 'noun' && i < at && person ? phrase : undefined;
    }
    if (phrase !== undefined) i = phrase.from + 1;
    else if (CLAUSE_WORD.test(lower) || is.verbs(lower) || is.gerunds(lower)) return undefined;
  }
  return undefined;
}

/** What a noun tells a time by: no subject. */
const TIME =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mañana|tarde|noche|madrugada|día|mes|año|jornada|vez|momento|víspera|fin|pasado|pasada|próximo|próxima|mismo|misma|primero|segundo|tercero)$/u;
/** What a subject opens with that is nobody of whom the text spoke before. */
const OTHERS = /^(?:los|las|unos|unas|un|una|otr[oa]s?|algun[oa]s?|vari[oa]s|much[oa]s|sus)$/u;
const SUBJECT_REACH = 10;
/** Words in "s" that are no noun in the plural. */
const ADVERB =
  /^(?:además|entonces|antes|después|mientras|menos|más|quizás|jamás|tras|luego|apenas|es|pues|detrás|atrás|dos|tres|seis|ambos|ambas|ellos|ellas|les|los|las|nos|sus|lunes|martes|miércoles|jueves|viernes)$/u;

/** "madres", "vecinos" of "vecinos de la zona dijeron": a noun in the plural with which a clause begins. */
function isBareSubject(clause: ClauseView, { is, joins }: SourceLexicon, at: number): boolean {
  const { lower, capital, opens } = clause.tokens[at] as {
    lower: string;
    capital: boolean;
    opens: boolean;
  };
  if (at > 0 && (clause.gap(at) & ~GAP.bracket) === 0) return false;
  if ((capital && !opens) || !/[^s]s$/u.test(lower) || ADVERB.test(lower)) return false;
  const small = joins(lower) || is.openers(lower) || is.between(lower) || is.prepositions(lower);
  return !small && !is.verbs(lower) && clause.startingAt(at) === undefined;
}

/**
 * Whether a Spanish verb has a subject that is no phrase: "los lugareños dijeron", "el dueño del
 * terreno dijo"; "el guardameta dijo" may be of whom the text spoke before.
 */
export function hasOtherSubject(clause: ClauseView, lexicon: SourceLexicon, at: number): boolean {
  const { is, language } = lexicon;
  if (language !== 'es' || clause.gap(at) !== 0) return false;
  const helper = clause.tokens
    .slice(at, at + 3)
    .find((word) => /^ha[ns]?$|^había[ns]?$/u.test(word.lower));
  const many = (helper?.lower ?? clause.lower(at)).endsWith('n');
  let start = at;
  while (start > 0 && (clause.gap(start) & ~GAP.bracket) === 0) start -= 1;
  if (many && isBareSubject(clause, lexicon, start)) return true;
  let owned = false;
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i -= 1) {
    const lower = clause.lower(i);
    if ((clause.gap(i + 1) & ~GAP.bracket) !== 0) return false;
    if (clause.startingAt(i)?.governed === true) owned = true;
    if (OF.test(lower)) owned = true;
    else if (CLAUSE_WORD.test(lower) && !/^(?:no|ya|se|ha|han|había|habían)$/u.test(lower))
      return false;
    if (!is.articles(lower) || TIME.test(clause.lower(i + 1))) continue;
    const before = clause.lower(i - 1);
    const opens =
      i === 0 || (clause.gap(i) & ~GAP.bracket) !== 0 || is.joints(before) || before === 'que';
    if (!opens) {
      if (is.prepositions(before) && !OF.test(before)) return false;
      continue;
    }
    if (i + 1 >= at || is.between(clause.lower(i + 1))) return false;
    const several = /s$/u.test(lower);
    return several === many && (OTHERS.test(lower) || owned);
  }
  return false;
}

/** Whether a verb of several cannot have a single person for its subject. */
export function isMany(
  { tokens }: ClauseView,
  { is, language }: SourceLexicon,
  { kind, institution, from, to }: Phrase,
  verb: number,
): boolean {
  const own = tokens[verb]?.lower ?? '';
  if (language !== 'es' || kind !== 'name' || institution || !/n$/u.test(own)) return false;
  const joined = is.joints(tokens[to]?.lower ?? '') || is.joints(tokens[from - 1]?.lower ?? '');
  return !joined;
}

/** "La Marina tiene un plan, denunciaron dos vecinos": whether a verb of several cannot be one name's. */
export const isOneBefore = (
  clause: ClauseView,
  lexicon: SourceLexicon,
  phrase: Phrase,
  verb: number,
): boolean =>
  isMany(clause, lexicon, phrase, verb) &&
  !clause.tokens.slice(phrase.from, verb).some(({ lower }) => lexicon.is.joints(lower)) &&
  !clause.tokens
    .slice(0, phrase.from)
    .some(({ lower, gap }) => gap !== 0 && lexicon.is.joints(lower));

/** "miembros del grupo que integra el Comité dijeron": whether one body cannot be a verb of several's subject. */
export function isOne(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { kind, from, to }: Phrase,
  verb: number,
): boolean {
  if (language !== 'es' || kind !== 'name') return false;
  const own = clause.tokens[from]?.capital === false ? from : from - 1;
  const several = clause.lower(verb).endsWith('n') || /^ha[bí]*n$/u.test(clause.lower(verb - 1));
  if (!several || !/^(?:el|la)$/u.test(clause.lower(own)) || clause.gap(to) !== 0) return false;
  const before = clause.lower(own - 1);
  const joined = is.joints(before) || is.joints(clause.lower(to)) || clause.gap(own) !== 0;
  return own > 0 && !joined && !is.prepositions(before);
}

/** "líder" of "El líder de la vieja guardia del Partido X dijo": whom a name before a verb belongs to. */
export function headOfOwner(
  clause: ClauseView,
  lexicon: SourceLexicon,
  { from, kind, governed }: Phrase,
): Phrase | undefined {
  const of = /^(?:la|el|los|las)$/u.test(clause.lower(from - 1)) ? from - 2 : from - 1;
  const placed = clause.lower(of) === 'en';
  if (kind !== 'name' || !governed || !(placed || OF.test(clause.lower(of)))) return undefined;
  const head = headBefore(clause, lexicon, of);
  // "El bloque de la oposición en la Asamblea dijo"
  const told = !placed || (head && isOwnedBody(lexicon, clause.lower(head.head)));
  return told === true ? head : undefined;
}

/** "X" of "X, asesor de Y, Z, dijo": the name that opens a sentence, and all that only tells who it is. */
export function openingBearer(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  verb: number,
): Phrase | undefined {
  if (language !== 'es' || /n$/u.test(clause.lower(verb))) return undefined;
  const [first, second] = clause.phrases;
  const titled =
    first?.kind === 'noun' && second?.from === first.to && is.roles(clause.lower(first.head));
  const name = titled ? second : first;
  if (name?.kind !== 'name' || name.governed || name.institution || name.doubtful) return undefined;
  if ((first?.from ?? 1) > 0 || clause.gap(name.to) !== GAP.comma || name.to >= verb)
    return undefined;
  const noun = clause.lower(name.to);
  if (!is.roles(noun) && !is.organizations(noun)) return undefined;
  for (let at = name.to; at < verb; at += 1) {
    const lower = clause.lower(at);
    const parted = (clause.gap(at) & ~(GAP.comma | GAP.bracket)) !== 0;
    const acts = is.verbs(lower) || is.passive(lower) || is.relatives(lower) || is.gerunds(lower);
    if (parted || acts) return undefined;
  }
  return name;
}

/** Whether what stands before "de" only tells how many of several: "la mayoría de los vecinos". */
export const isShare = (lower: string): boolean =>
  /^(?:mayoría|mayor|parte|mitad|tercio|cuarto|resto|todos|todas|algun[oa]s?|much[oa]s|vari[oa]s|un[oa]|dos|tres|cuatro|cinco|número|decenas?|docenas?|cientos|miles|grupo|conjunto|ciento|minoría|totalidad|otr[oa]s?|ningun[oa]|cada|quienes|\p{N}+)$/u.test(
    lower,
  );

/** "Y" of "los abogados, X e Y,": whether a name ends a list of two that a comma opens. */
export function endsList(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { kind, from }: Phrase,
): boolean {
  if (language !== 'es' || kind !== 'name' || !is.joints(clause.lower(from - 1))) return false;
  const before = clause.gap(from - 1) === 0 ? clause.endingAt(from - 1) : undefined;
  return before?.kind === 'name' && !before.governed && clause.gap(before.from) === GAP.comma;
}

/** Whether a relative pronoun opens a clause of its own: behind a comma, or in Norwegian right behind whom it means. */
export function opensRelative(
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
): boolean {
  const near = NORDIC.has(language) && clause.gap(at) === 0;
  return (clause.gap(at) & GAP.comma) !== 0 || (near && clause.endingAt(at) !== undefined);
}
