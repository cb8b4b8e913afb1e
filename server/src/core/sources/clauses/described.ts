import type { ClauseView } from './clause-view';
import { titledAt } from './english-subjects';
import { isOwnerName } from '../grammar';
import { ORIGIN, POSTNOMINAL } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Words between an institution and its member's name. */
const BEARER_REACH = 3;
/** Words of an office before its bearer. */
const OFFICE_REACH = 12;
/** Words between "and" and a second office. */
const OFFICES_REACH = 3;
/** What one acts by. */
const RULE =
  /^(?:laws?|tradition|traditions|customs?|culture|legend|folklore|rules|time|standards|principles)$/u;
/** What stands before where somebody comes from. */
const FROM = /^(?:from|of|de)$/u;

/** "Ann Hale" of "Harn guard Ann Hale": whatever the words between are, they tell who it is. */
export function memberBehind(
  clause: ClauseView,
  lexicon: SourceLexicon,
  { kind, to, governed }: Phrase,
): Phrase | undefined {
  if (lexicon.language !== 'en' || kind !== 'name' || governed) return undefined;
  const { is, joins } = lexicon;
  for (let at = to; at <= to + BEARER_REACH && clause.gap(at) === 0; at += 1) {
    const next = clause.startingAt(at);
    if (next?.kind === 'name') return at > to && !next.governed ? next : undefined;
    const { lower = '', capital = true } = clause.tokens[at] ?? {};
    const part = is.verbs(lower) || is.prepositions(lower) || is.joints(lower) || joins(lower);
    if (capital || part || is.between(lower) || is.passive(lower)) return undefined;
  }
  return undefined;
}

/** "X" of "X MP said": letters behind a name. */
export function titledBefore(clause: ClauseView, { kind, from, to }: Phrase): Phrase | undefined {
  const { text } = clause.tokens[to - 1] as Token;
  if (kind !== 'noun' || clause.gap(from) !== 0 || !POSTNOMINAL.test(text)) return undefined;
  const name = clause.endingAt(from);
  return name?.kind === 'name' && !name.institution ? name : undefined;
}

/** "X" of "X, 91, from Calder, Wiltshire": the place goes on behind a comma. */
export function placedBefore(clause: ClauseView, { kind, from, to }: Phrase): Phrase | undefined {
  const place = clause.gap(from) === GAP.comma ? clause.endingAt(from) : undefined;
  if (kind !== 'name' || to - from > 2 || place?.governed !== true) return undefined;
  return FROM.test(clause.lower(place.from - 1)) ? clause.beforeComma(from) : undefined;
}

/** "X" of "X, his team manager, who said". */
function appositionOf(
  clause: ClauseView,
  isOffice: (lower: string) => boolean,
  { from, head }: Phrase,
): Phrase | undefined {
  const at =
    clause.gap(from) === 0 && /^(?:the|an?)$/u.test(clause.lower(from - 1)) ? from - 1 : from;
  const name = clause.gap(at) === GAP.comma ? clause.endingAt(at) : undefined;
  const person = name?.kind === 'name' && !name.institution && !name.modifies;
  return person && isOffice(clause.lower(head)) ? name : undefined;
}

/**
 * The person to whom "who" belongs: "X" of "criticism from X, who said", and of "X, a driver from Y,
 * who said".
 */
export function relativeOf(
  clause: ClauseView,
  { language, is }: SourceLexicon,
  antecedent: Phrase | undefined,
  relative: string,
): Phrase | undefined {
  if (language !== 'en' || relative !== 'who' || antecedent === undefined) return undefined;
  if (antecedent.kind === 'noun') return appositionOf(clause, is.roles, antecedent);
  if (antecedent.kind !== 'name') return undefined;
  if (!antecedent.governed) return undefined;
  const noun = clause.endingAt(antecedent.from - 1);
  const name = noun?.kind === 'noun' ? clause.endingAt(noun.from) : undefined;
  const apposed =
    noun !== undefined &&
    clause.gap(noun.from) === GAP.comma &&
    FROM.test(clause.lower(antecedent.from - 1));
  if (apposed && name?.kind === 'name' && !name.institution) return name;
  return antecedent.institution || clause.gap(antecedent.to) !== GAP.comma ? undefined : antecedent;
}

/** "the council's member for housing, X,": an office, and whatever it is for, before its bearer. */
export function holdsOffice(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { from, governed }: Phrase,
): boolean {
  if (language !== 'en' || governed) return false;
  for (let at = from - 1; at > Math.max(0, from - OFFICE_REACH); at -= 1) {
    const lower = clause.lower(at);
    if (is.verbs(lower) || is.passive(lower) || is.relatives(lower)) return false;
    if (is.roles(lower)) return true;
    if (clause.gap(at) !== 0) return false;
  }
  return false;
}

/** "director and head coach X": whether two offices of one bearer are joined. */
export function joinsOffices(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
): boolean {
  if (language !== 'en' || clause.lower(at) !== 'and' || clause.gap(at + 1) !== 0) return false;
  const before = clause.endingAt(at);
  if (before?.kind !== 'noun' || !is.roles(clause.lower(before.head))) return false;
  for (let i = at + 1; i <= at + OFFICES_REACH && clause.gap(i) === 0; i += 1) {
    const next = clause.startingAt(i);
    if (next === undefined && !is.articles(clause.lower(i))) continue;
    return next?.kind === 'noun' && is.roles(clause.lower(next.head)) && !next.article;
  }
  return false;
}

/** "the chief of the army's General Staff, Gen X,": an office, and what it is of, before who has it. */
export function isOfficeOf(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  head: Phrase,
  { to, head: own, roles }: Phrase,
): boolean {
  if (language !== 'en' || head.kind !== 'name' || to - own + roles.length < 2) return false;
  for (let at = head.from - 1; at > Math.max(0, head.from - OFFICE_REACH); at -= 1) {
    const lower = clause.lower(at);
    if (clause.gap(at + 1) !== 0 || is.verbs(lower) || is.passive(lower)) return false;
    if (is.roles(lower) && /^(?:of|for|at)$/u.test(clause.lower(at + 1))) return true;
  }
  return false;
}

/** "the director" of "the director of the company X": an office, before a kind and its name. */
export function officeFor(
  clause: ClauseView,
  isOffice: (lower: string) => boolean,
  { kind, from, governed }: Phrase,
): Phrase | undefined {
  const noun =
    kind === 'name' && !governed && clause.gap(from) === 0 ? clause.endingAt(from) : undefined;
  if (noun?.kind !== 'noun' || !noun.governed || !noun.institution) return undefined;
  const at = [noun.from, noun.from - 1, noun.from - 2].find((i) =>
    /^(?:of|for|at)$/u.test(clause.lower(i - 1)),
  );
  const office = at === undefined ? undefined : clause.endingAt(at - 1);
  return office?.kind === 'noun' && isOffice(clause.lower(office.head)) ? office : undefined;
}

/** "Y" of "X, an officer of the Harn Agency, Y,": another name of the agency, and nobody's. */
export function isAlias(
  clause: ClauseView,
  { language }: SourceLexicon,
  { from, head, to, roles }: Phrase,
): boolean {
  const body = clause.endingAt(from);
  if (language !== 'en' || body?.institution !== true || !body.governed) return false;
  const alone = to - head === 1 && roles.length === 0 && clause.gap(to) === GAP.comma;
  const [first] = clause.phrases;
  return alone && first?.kind === 'name' && !first.institution && first.to < body.from;
}

/** "Der Ministerin X wirft Y vor": whom something is told by a German dative, and not who tells it. */
export function isTold(
  clause: ClauseView,
  { language }: SourceLexicon,
  { kind, from, head, roles }: Phrase,
): boolean {
  if (language !== 'de' || kind === 'pronoun') return false;
  const opening = [from, from - 1, from - 2, head - 1, head - 2].find((i) =>
    /^(?:de[rm]|eine[rm])$/u.test(clause.lower(i)),
  );
  if (opening === undefined || opening > head || opening > 0) return false;
  const article = clause.lower(opening);
  if (/m$/u.test(article)) return true;
  const noun = kind === 'noun' ? [clause.lower(head)] : roles;
  return (
    noun.length > 0 && noun.every((word) => /(?:erin|istin|entin|antin|ärin|orin)$/u.test(word))
  );
}

/** Whether an institution's noun tells what a name is the name of: "the director of the company X". */
export function isKindName(
  clause: ClauseView,
  { language }: SourceLexicon,
  { from }: Phrase,
): boolean {
  const kind = language === 'en' && clause.gap(from) === 0 ? clause.endingAt(from) : undefined;
  return kind?.kind === 'noun' && kind.institution && kind.governed;
}

/** "X, a spokesman for Y": whoever speaks for Y has a name. */
const isNamedBefore = (clause: ClauseView, from: number): boolean => {
  const at = /^an?$/u.test(clause.lower(from - 1)) ? from - 1 : from;
  const before = clause.gap(at) === GAP.comma ? clause.endingAt(at) : undefined;
  return before?.kind === 'name' && !before.institution && !before.governed;
};

/** Whom words such as "according to" stand before; nobody for "a spokesman for Y, X, said". */
export function sourceBehind(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  from: number,
  to: number,
): Phrase | undefined {
  // "Den Angaben zufolge": of nobody in particular.
  if (clause.lower(to) === 'zufolge') return undefined;
  const phrase = clause.objectAt(to);
  // "according to Islamic law": what somebody keeps to.
  const rule = language === 'en' && phrase !== undefined && RULE.test(clause.lower(phrase.to));
  if (rule && phrase.kind === 'name' && clause.gap(phrase.to) === 0) return undefined;
  const spokesman = [from, from + 1].some((at) => is.spokes(clause.lower(at)));
  if (spokesman && isNamedBefore(clause, from)) return undefined;
  if (phrase === undefined || !spokesman || clause.gap(phrase.to) !== GAP.comma) return phrase;
  const name = clause.startingAt(phrase.to);
  const apposed = name?.kind === 'name' && !name.institution && clause.gap(name.to) === GAP.comma;
  return apposed ? undefined : phrase;
}

/** The institution that a group belongs to: "researchers at X". */
export function ownerBehind(
  clause: ClauseView,
  lexicon: SourceLexicon,
  to: number,
): Phrase | undefined {
  const { is } = lexicon;
  if (!is.of(clause.lower(to)) || clause.gap(to) !== 0) return undefined;
  for (let at = to + 1; at <= to + 3 && clause.gap(at) === 0; at += 1) {
    const phrase = clause.startingAt(at);
    if (phrase !== undefined) {
      const house = phrase.institution || (clause.lower(to) === 'at' && phrase.kind === 'name');
      return house ? phrase : undefined;
    }
    if (!is.articles(clause.lower(at))) return undefined;
  }
  return undefined;
}

/** The name at a sentence's beginning that a noun behind a comma describes: "X, head of Y says". */
export function describedBy(
  clause: ClauseView,
  lexicon: SourceLexicon,
  noun: Phrase,
): Phrase | undefined {
  const [first] = clause.phrases;
  if (noun.kind !== 'noun' || first?.kind !== 'name' || first.governed || first.from > 0)
    return noun;
  const { is } = lexicon;
  if (clause.gap(first.to) !== GAP.comma || first.to > noun.from) return noun;
  for (let i = first.to; i < noun.from; i += 1) {
    const lower = clause.lower(i);
    const other = is.verbs(lower) || is.passive(lower) || is.relatives(lower);
    if (other || (i > first.to && clause.gap(i) !== 0)) return noun;
  }
  return first;
}

/** "der Chef des Instituts": whether a German institution's genitive tells whose office a role is. */
export const holdsFor = (
  clause: ClauseView,
  { is, language }: SourceLexicon,
  noun: Phrase,
  { from, institution }: Phrase,
): boolean =>
  language === 'de' &&
  institution &&
  is.roles(clause.lower(noun.head)) &&
  !is.spokes(clause.lower(noun.head)) &&
  /^de[rs]$/u.test(clause.lower(from - 1));

/** "Präsidentin" of "die Präsidentin des Gerichtshofs": whose office an institution's genitive names. */
export function holderOf(
  clause: ClauseView,
  { is }: SourceLexicon,
  phrase: Phrase | undefined,
): Phrase | undefined {
  if (phrase === undefined || phrase.kind === 'pronoun') return undefined;
  const { from } = phrase;
  if (!/^de[rs]$/u.test(clause.lower(from - 1)) || clause.gap(from) !== 0) return undefined;
  const noun = clause.endingAt(from - 1);
  const office = noun?.kind === 'noun' && is.roles(clause.lower(noun.head));
  return office && clause.gap(from - 1) === 0 ? noun : undefined;
}

/** Whether a name begins at a word behind which a comma or the sentence's end stands. */
export function endsApposition(clause: ClauseView, lexicon: SourceLexicon, at: number): boolean {
  const name = titledAt(clause, lexicon, at);
  if (name?.kind !== 'name' || name.governed || isAlias(clause, lexicon, name)) return false;
  // "la asociación de padres, Ikasgune,"
  const spanish = lexicon.language === 'es';
  if (name.doubtful && !(spanish && clause.gap(name.to) === GAP.comma)) return false;
  const ends = spanish ? GAP.comma | GAP.colon : GAP.comma;
  return name.to >= clause.tokens.length || (clause.gap(name.to) & ends) !== 0;
}

/** What stands before a phrase, or before the title in front of it: "the lawyer, Mr Ann Hale". */
export function opensAt(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { from }: Phrase,
): number {
  const before = clause.lower(from - 1);
  // "la directora del museo, la historiadora Ana Gil"
  const article =
    language === 'es' && is.articles(clause.lower(from - 2)) && clause.gap(from) === 0;
  if (article && (is.roles(before) || ORIGIN.test(before)) && clause.gap(from - 1) === 0)
    return clause.gap(from - 2);
  const titled = is.roles(before) || is.mister(before) || is.missis(before);
  const title = clause.gap(from) === 0 && titled;
  return clause.gap(title ? from - 1 : from);
}

/** "X" of "глава Портовой службы X": who stands behind what they belong to. */
export function bearerBehind(clause: ClauseView, lexicon: SourceLexicon, name: Phrase): Phrase {
  const next = clause.gap(name.to) === 0 ? clause.startingAt(name.to) : undefined;
  return isOwnerName(lexicon, name) && next?.kind === 'name' ? next : name;
}

/** A phrase that begins before a word because of its article, and ends behind it. */
export const phraseAround = ({ phrases }: ClauseView, at: number): Phrase | undefined =>
  phrases.find(({ from, head, to }) => from < at && head >= at && at < to);
