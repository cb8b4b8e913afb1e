import type { ClauseView } from './clause-view';
import { JUDGEMENT } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Phrase } from '../phrases/phrase';

/** "Otto Brill" of "ein Team um Otto Brill": who leads those who tell something. */
export function leaderOf(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  phrase: Phrase,
): Phrase | undefined {
  const { kind, from, institution } = phrase;
  const led =
    language === 'de' && kind === 'name' && !institution && clause.lower(from - 1) === 'um';
  const group = led && clause.gap(from - 1) === 0 ? clause.lower(from - 2) : '';
  return is.roles(group) || is.unnamed(group) || /(?:team|gruppe)$/u.test(group)
    ? phrase
    : undefined;
}

/** "Otto Brill" of "Forscher um Otto Brill (Uni Holm)", behind their noun. */
export function leaderBehind(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { kind, head, to }: Phrase,
): Phrase | undefined {
  const led = language === 'de' && kind === 'noun' && clause.lower(to) === 'um';
  const name = led && clause.gap(to) === 0 ? clause.startingAt(to + 1) : undefined;
  const people = is.roles(clause.lower(head)) || is.unnamed(clause.lower(head));
  return people && name?.kind === 'name' && !name.institution ? name : undefined;
}

/** "des Bezirks Holm": whose office it is, rather than who holds it. */
export const isGenitiveOf = (
  clause: ClauseView,
  { language }: SourceLexicon,
  { to }: Phrase,
  name: Phrase,
): boolean =>
  language === 'de' &&
  name.from <= to + 1 &&
  clause.lower(to) === 'des' &&
  /s$/u.test(clause.lower(name.head));

/** What is done to what somebody else told: "Die Vorwürfe wies X zurück". */
const JUDGES =
  /^(?:bestätig|dementier|bestr[ei]|bestritt|verteidig|w[ei]e?s|kritisier|lob|begrüß|relativier|wiederhol|widerleg|untermauer|kommentier|präzisier|bekräftig|korrigier|verw[ai]rf|stritt|streit|nann|nenn|bezeichn|leugne|verneint|lehn|üb(?:t|en|te)|äuß|erh[eo]b)/u;

/** What is judged as well as what was told. */
const PLANS =
  /^(?:plan|pläne|vorhaben|entscheidung|entscheidungen|vorschlag|vorschläge|beschluss|beschlüsse)$/u;
/** Words between a thing and its verb that tell whose it is. */
const OWNER_REACH = 5;

/** "Diese Darstellung bestätigte X": who judges what the clause begins with. */
export function judgeBehindThing(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (language !== 'de' || !JUDGES.test(clause.lower(at))) return undefined;
  const thing = clause.phrases.find(({ kind, from }) => kind === 'noun' && from <= 1);
  const noun = thing === undefined ? '' : clause.lower(thing.head);
  if (thing === undefined || thing.governed || !reachesVerb(clause, thing.to, at)) return undefined;
  // "Der Vorwurf", "die Studie": what may be the subject itself
  const object = clause.lower(0) === 'den';
  const subject = /^(?:der|ein|dieser|jener|kein)$/u.test(clause.lower(0)) || is.texts(noun);
  const told = is.tellings(noun) || is.feelings(noun) || JUDGEMENT.test(noun) || PLANS.test(noun);
  if (!(object || !subject) || !told) return undefined;
  const right = clause.rightOf(at);
  if (clause.tokens.slice(at, right?.to).some(({ lower }) => /^de[nm]$/u.test(lower)))
    return undefined;
  return right?.kind === 'name' || right?.article === true ? right : undefined;
}

/** Whether nothing but whose a thing is stands between it and its verb: "Die Kritik der Stadt wies". */
function reachesVerb(clause: ClauseView, from: number, at: number): boolean {
  if (from === at) return clause.gap(at) === 0;
  if (!/^(?:de[rs]|vo[nm])$/u.test(clause.lower(from)) || at - from > OWNER_REACH) return false;
  for (let i = from; i <= at; i += 1) if (clause.gap(i) !== 0) return false;
  return true;
}

/** What stands before a text in which something is told. */
const WITHIN = /^(?:in|im)$/u;
const TOLD_IN = 8;

/** "In einem Bericht wird festgestellt": the text in which something is told that nobody is named for. */
export function statedIn(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (language !== 'de') return undefined;
  const from = Math.max(0, at - TOLD_IN);
  const passive = clause.tokens
    .slice(from, at)
    .some(({ lower }) => /^(?:wird|wurde)$/u.test(lower));
  const text = clause.phrases.find(({ kind, to }) => kind === 'noun' && to < at);
  if (!passive || text === undefined || !is.texts(clause.lower(text.head))) return undefined;
  const opens = [text.from - 1, text.from - 2].some((i) => WITHIN.test(clause.lower(i)));
  return opens && text.from <= 2 ? text : undefined;
}

/**
 * "einer Studie" of "Das geht aus einer Studie über Schulen hervor"; nobody's where somebody comes
 * out of it: "Aus der Umfrage ging X als Sieger hervor".
 */
export function textOut(
  clause: ClauseView,
  { is }: Pick<SourceLexicon, 'is'>,
  verb: number,
): Phrase | undefined {
  const text = clause.phrases.findLast(
    ({ kind, from, head, to }) =>
      kind === 'noun' &&
      to <= verb &&
      [clause.lower(from - 1), clause.lower(from - 2)].includes('aus') &&
      is.texts(clause.lower(head)),
  );
  const other = clause.phrases.some(
    ({ kind, governed, from, to }) =>
      kind === 'name' && !governed && to <= verb && from >= (text?.to ?? 0),
  );
  const winner = clause.tokens.slice(text?.to, verb).some(({ lower }) => lower === 'als');
  return other || winner ? undefined : text;
}

/** "widersprach ihm das Amt": to whom something is told, between a German verb and its subject. */
export const isDative = (clause: ClauseView, { language }: SourceLexicon, at: number): boolean =>
  language === 'de' && /^(?:ihm|ihnen|uns|mir)$/u.test(clause.lower(at));
