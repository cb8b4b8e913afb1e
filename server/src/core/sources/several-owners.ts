import type { Said } from './gather';
import type { SourceLexicon } from './lexicon';
import { GAP, type Line, type Token } from './line';
import type { Name } from './names/names';
import type { Phrase } from './phrases/phrase';

/** Small words between the owners of a list: "de la Policía y de la Fiscalía". */
const SMALL = /^(?:y|e|de|del|la|el|los|las)$/u;
const LONGEST_SMALL = 4;

/** The other owners of "los portavoces de A, B y C", behind the first. */
export function furtherOwners(
  { tokens }: Line,
  { language }: SourceLexicon,
  owner: Phrase,
  phrases: readonly Phrase[],
): Phrase[] {
  if (language !== 'es') return [];
  const found: Phrase[] = [];
  let joined = false;
  for (let last = owner; !joined;) {
    let at = last.to;
    while (at < last.to + LONGEST_SMALL && SMALL.test(tokens[at]?.lower ?? '')) at += 1;
    const gap = tokens[last.to]?.gap ?? GAP.break;
    const small = tokens.slice(last.to, at);
    joined = small.some(({ lower }) => /^[ye]$/u.test(lower));
    const apart = (gap & ~GAP.bracket) === GAP.comma;
    if (!(joined || apart) || small.slice(1).some((word) => word.gap !== 0)) return [];
    const next = phrases.find(({ from, kind }) => kind === 'name' && from === at);
    if (next === undefined || (next.institution !== owner.institution && !next.doubtful)) return [];
    found.push(next);
    last = next;
  }
  return found;
}

const BRACKETS = /^[^()]{0,60}?\(([^()]{5,200})\)/u;
const LISTED = /, | y | e /u;
const NAMED = /^\p{Lu}[\p{L}\p{N}-]*(?: (?:\p{Lu}[\p{L}-]*|de|del|la|los|las)){0,6}$/u;
/** Fewer names between brackets are no list. */
const FEWEST = 2;

/** The bodies that brackets list behind a noun: "todos los sindicatos (A, B y C) han dicho". */
export function bracketed(line: Line, { language, is }: SourceLexicon, phrase: Phrase): Name[] {
  if (language !== 'es' || phrase.kind !== 'noun') return [];
  const noun = line.tokens[phrase.head] as Token;
  const one = noun.lower.replace(/e?s$/u, '');
  if (
    one === noun.lower ||
    !(is.organizations(one) || is.generic(one) || /^organizacion/u.test(one))
  )
    return [];
  const inner = BRACKETS.exec(line.section.text.slice(noun.end))?.[1];
  const names = (inner ?? '').split(LISTED).map((part) => part.trim());
  if (names.length < FEWEST || !names.every((name) => NAMED.test(name))) return [];
  return names.map((text) => ({
    text,
    words: text.toLowerCase().split(' '),
    short: [],
    institution: true,
    person: false,
  }));
}

/** What is said of one source, of others as well. */
export const alsoOf = (said: Said, names: readonly Name[]): Said[] =>
  names.map((name) => ({ ...said, name, full: name, described: undefined, document: false }));
