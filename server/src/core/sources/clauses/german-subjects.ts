import type { ClauseView } from './clause-view';
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
