import type { ClauseView } from './clause-view';
import { VERB_SECOND } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { textOut } from './german-subjects';
import type { Phrase } from '../phrases/phrase';

/** So many words stand between a text's noun and what it tells, with all that tells which text it is. */
const REACH = 16;
/** What may part the words that tell which text it is: "a report, published on Monday, found". */
const PARTS = GAP.comma | GAP.bracket;

/** Where the clause of a verb begins: behind the last mark that parts more than what is inserted. */
function startOf(clause: ClauseView, verb: number): number {
  let from = verb;
  while (from > 0 && (clause.gap(from) & ~PARTS) === 0) from -= 1;
  return from;
}

/** What stands before who made a text, who then tells what it says. */
const MAKER = /^(?:by|from|por|von|durch|av|af|fra|från)$/u;

/** Whether somebody with a name, or a body, stands behind such a word. */
function isMaker(clause: ClauseView, { is }: Pick<SourceLexicon, 'is'>, at: number): boolean {
  const phrase = clause.startingAt(at) ?? clause.startingAt(at + 1);
  if (phrase === undefined) return false;
  return phrase.kind === 'name' || is.organizations(clause.lower(phrase.head));
}

/** "Rapporten om skolen avviser X": where a verb is second, its subject may stand right behind it. */
function isObject(
  clause: ClauseView,
  { is, language }: Pick<SourceLexicon, 'is' | 'language'>,
  verb: number,
): boolean {
  const right = VERB_SECOND.has(language) ? clause.rightOf(verb) : undefined;
  if (right === undefined || right.governed) return false;
  return (
    right.kind === 'name' ||
    is.roles(clause.lower(right.head)) ||
    is.spokes(clause.lower(right.head))
  );
}

/**
 * "a report" of "a new report about schools in the north says": a text whose noun begins its clause,
 * with what it is about, where and when it was made behind it.
 *
 * @returns the text's phrase; undefined where anything else may be the verb's subject.
 */
export function openingText(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  verb: number,
): Phrase | undefined {
  if (language === 'de' && clause.lower(verb) === 'hervor') return textOut(clause, { is }, verb);
  const from = Math.max(startOf(clause, verb), verb - REACH);
  const text = clause.phrases.find((phrase) => phrase.from >= from && phrase.to < verb);
  if (text?.kind !== 'noun' || text.governed || text.modifies) return undefined;
  const noun = clause.lower(text.head);
  if (!is.texts(noun) && !is.documents(noun)) return undefined;
  // What it is about is led by a preposition, or told by a participle: "una encuesta reciente sobre".
  const adjective = language === 'es' && clause.gap(text.to + 1) === 0 ? text.to + 1 : text.to;
  const leads = [text.to, adjective].some((at) => {
    const lower = clause.lower(at);
    return is.prepositions(lower) || is.of(lower) || is.made(lower);
  });
  if (clause.gap(text.to) === 0 && !leads) return undefined;
  let commas = 0;
  for (let at = text.to; at <= verb; at += 1) {
    if ((clause.gap(at) & GAP.comma) !== 0) commas += 1;
    const lower = clause.lower(at);
    // German relative clauses stand behind a comma; else it is an article.
    const relative = is.relatives(lower) && (language !== 'de' || clause.gap(at) !== 0);
    const other = at < verb && (is.verbs(lower) || relative || is.joints(lower));
    if (other && !is.of(lower) && !is.made(lower)) return undefined;
    // "a survey carried out by X" is as much a source as who carried it out in English.
    const made = language === 'en' && /(?:ed|out|done|made|written)$/u.test(clause.lower(at - 1));
    if (at < verb && !made && MAKER.test(lower) && isMaker(clause, { is }, at + 1))
      return undefined;
  }
  if (commas !== 0 && commas !== 2) return undefined;
  return isObject(clause, { is, language }, verb) ? undefined : text;
}

/** "…, viser en ny rapport": a text behind the verb that a comma parts from what it tells. */
export function textBehind(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  verb: number,
): Phrase | undefined {
  if (!VERB_SECOND.has(language) || (clause.gap(verb) & GAP.comma) === 0) return undefined;
  const right = clause.rightOf(verb);
  const noun = right?.kind === 'noun' ? clause.lower(right.head) : '';
  // "viste rapporten og gikk": something was done with it.
  const to = right?.to ?? verb;
  const ends = to >= clause.tokens.length || clause.gap(to) !== 0;
  if (!ends && !is.prepositions(clause.lower(to)) && !is.made(clause.lower(to))) return undefined;
  return is.texts(noun) || is.documents(noun) || is.tellings(noun) ? right : undefined;
}
