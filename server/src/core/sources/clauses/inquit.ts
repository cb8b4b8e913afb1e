import type { Clause } from './clause';
import {
  FINITE,
  FINITE_NORDIC,
  MODAL,
  NORDIC,
  PLAIN_BEHIND,
  SPOKEN_WORD,
  VERB_SECOND,
} from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';
import { isDialogue } from './telling';

/** Words behind a subject that ends its sentence so. */
const LONGEST_INQUIT = 6;
/** "..., so Ann Hale." */
const SO = 'so';
/** Words from it to a name: "so der Minister Ann Hale". */
const LONGEST_SO = 4;
/** What follows it where it only compares. */
const ALSO = /^(?:etwa|auch|wie|dass|zum|als)$/u;
/** What stands before a Romance verb that is reflexive: "se queja X". */
const ITSELF = /^(?:se|s|si|es)$/u;

/** Whether somebody's words end right before a verb: a quotation, or a dialogue's line. */
export function isSpoken(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const gap = clause.gap(at);
  return (gap & GAP.quote) !== 0 || isDialogue(clause, lexicon, gap);
}

/** "X, dommer i Holm": a Nordic word for people ends like a verb. */
function isApposed(clause: Clause, { is, language }: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  if (!NORDIC.has(language) || !is.roles(lower)) return false;
  return is.prepositions(clause.lower(at + 1)) || clause.endingAt(at) !== undefined;
}

/** Whether behind ", so die Ministerin" only stands when or where she said so, or of whom she is. */
function isAdded(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  const added = is.prepositions(lower) || is.of(lower) || is.between(lower);
  return added && clause.tokens.length - at <= LONGEST_INQUIT;
}

/** ", so der Minister Otto Brill am Montag." */
const isSaidSo = (
  clause: Clause,
  lexicon: SourceLexicon,
  { kind, article, roles, to }: Phrase,
  ends: boolean,
): boolean =>
  (kind === 'name' && ends) ||
  ((article || roles.length > 0) && (ends || isAdded(clause, lexicon, to)));

/** Whether what stands before a verb can be somebody's words without quotation marks. */
function canBeSpoken(
  { tokens }: Clause,
  { is, language }: SourceLexicon,
  at: number,
  { institution }: Phrase,
): boolean {
  const own = SPOKEN_WORD[language];
  if (own === undefined) return true;
  if (institution && is.shows(tokens[at]?.lower ?? '')) return false;
  return tokens.some(({ lower }, i) => i < at && own.test(lower));
}

/** How many words stand before what a verb means: "se queja X", "ha bromeado X". */
function helpersAt(clause: Clause, { language }: SourceLexicon, at: number): number {
  if (!PLAIN_BEHIND.has(language)) return 0;
  const itself = ITSELF.test(clause.lower(at)) ? 1 : 0;
  const helped = language === 'es' && /^ha[ns]?$/u.test(clause.lower(at + itself));
  const perfect = helped && /(?:[ai]do|to|cho|so)$/u.test(clause.lower(at + itself + 1));
  return itself + (perfect ? 1 : 0);
}

/** "..., lacht sie.": whatever the verb is, it tells who spoke. */
export function isInquit(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const { is, joins, language, order } = lexicon;
  const { gap, capital } = clause.tokens[at] as Token;
  const verb = at + helpersAt(clause, lexicon, at);
  const lower = clause.lower(verb);
  const spoken = isSpoken(clause, lexicon, at);
  if (order === 'sov') return false;
  if (capital || !(spoken || ((gap & (GAP.comma | GAP.dash)) !== 0 && VERB_SECOND.has(language))))
    return false;
  const other = joins(lower) || MODAL.test(lower) || is.prepositions(lower) || is.articles(lower);
  const finite = FINITE[language] ?? FINITE_NORDIC;
  if (lower !== SO && (other || !(spoken || finite.test(lower)))) return false;
  const right = clause.rightOf(verb);
  if (right === undefined || isApposed(clause, lexicon, at)) return false;
  const ends = right.to >= clause.tokens.length || clause.gap(right.to) !== 0;
  const near = right.from <= verb + LONGEST_SO && !ALSO.test(clause.lower(verb + 1));
  if (lower === SO && near && isSaidSo(clause, lexicon, right, ends)) return true;
  if (right.from > verb + 2) return false;
  if (!spoken && !canBeSpoken(clause, lexicon, at, right)) return false;
  if (right.doubtful || (right.kind === 'noun' && !(spoken && right.article))) return false;
  const apart = language === 'es' && spoken && right.kind === 'name' && ends;
  const short = apart || clause.tokens.length - right.to <= LONGEST_INQUIT;
  return short && (spoken || at > 3);
}
