import type { ClauseView } from './clause-view';
import { ORIGIN } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isGiven } from '../lists/given';
import type { Phrase } from '../phrases/phrase';

/** Whether a phrase tells where something is: "Halden" of "the paper in Halden, Texas, reported". */
export function isPlaced(
  clause: ClauseView,
  { language }: SourceLexicon,
  phrase: Phrase | undefined,
): boolean {
  if (language !== 'en' || phrase?.kind !== 'name') return false;
  return /^(?:in|near|outside)$/u.test(clause.lower(phrase.from - 1));
}

/** Words of a relative clause before its last name. */
const RELATIVE_REACH = 9;

/** "a man" of "a man who runs Y", where Y is the phrase. */
export function antecedentOf(
  clause: ClauseView,
  { is }: SourceLexicon,
  { from }: Phrase,
): Phrase | undefined {
  for (let at = from - 1; at > Math.max(0, from - RELATIVE_REACH); at -= 1) {
    if (clause.gap(at + 1) !== 0 || is.verbs(clause.lower(at))) return undefined;
    if (clause.lower(at) !== 'who') continue;
    return at < from - 1 && clause.gap(at) === 0 ? clause.endingAt(at) : undefined;
  }
  return undefined;
}

/** Words of an office between commas: "Ann Hale, chief executive, Halden Trust said". */
const OFFICE_REACH = 4;

/** "Ann Hale" of "Ann Hale, director, Halden Trust said": whose office it is at what stands before the verb. */
export function officeHolder(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  phrase: Phrase | undefined,
): Phrase | undefined {
  if (language !== 'en' || phrase?.kind !== 'name' || clause.gap(phrase.from) !== GAP.comma)
    return undefined;
  const { from, head } = phrase;
  if (!is.roles(clause.lower(from - 1)) || isGiven(clause.lower(head))) return undefined;
  for (let at = from - 1; at > from - 1 - OFFICE_REACH && at > 0; at -= 1) {
    if (clause.gap(at) === 0) continue;
    const holder = clause.gap(at) === GAP.comma ? clause.endingAt(at) : undefined;
    // "After the talks with Ann Hale, its chief executive, Halden Trust said"
    const opens = holder?.from === 0 || (holder !== undefined && is.roles(clause.lower(0)));
    const whose = /^(?:the|an?|its|their|his|her)$/u.test(clause.lower(at));
    if (!opens || whose || holder.governed || holder.institution) return undefined;
    return holder.kind === 'name' ? holder : undefined;
  }
  return undefined;
}

/** What is done with papers, behind their noun. */
const KEPT =
  /^(?:held|filed|obtained|seen|released|published|submitted|leaked|uncovered|lodged|unsealed|reviewed|kept)$/u;

/** "Records" of "Records held at Companies House show": papers, and by whom they were seen or kept. */
export function papersBefore(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { from, governed }: Phrase,
): Phrase | undefined {
  const article = is.articles(clause.lower(from - 1)) ? 1 : 0;
  const kept = from - article - 2;
  if (language !== 'en' || !governed || !KEPT.test(clause.lower(kept))) return undefined;
  const papers = clause.gap(kept) === 0 ? clause.endingAt(kept) : undefined;
  return papers?.kind === 'noun' && is.tellings(clause.lower(papers.head)) ? papers : undefined;
}

/** Verbs of saying that are no participles where they stand behind a comma: "X, told to leave". */
const SAYS = /^(?:said|says|adds|insists|admits|warns|explains)$/u;

/** "Head teacher Ann Hale, said it would": a subject with its office, and a comma too many before its verb. */
export function beforeStray(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  verb: number,
): Phrase | undefined {
  const near = clause.endingAt(verb);
  if (language !== 'en' || near?.kind !== 'name' || near.governed) return undefined;
  if (near.roles.length === 0 || clause.gap(verb) !== GAP.comma) return undefined;
  if (!SAYS.test(clause.lower(verb)) || /^(?:to|by)$/u.test(clause.lower(verb + 1)))
    return undefined;
  const next = clause.startingAt(verb + 1);
  if (next !== undefined && next.kind !== 'pronoun') return undefined;
  for (let at = 0; at < near.from; at += 1) {
    if (at > 0 && (clause.gap(at) & ~GAP.bracket) !== 0) return undefined;
    if (is.verbs(clause.lower(at)) || is.weak(clause.lower(at))) return undefined;
  }
  return near;
}

/** The phrase that begins at a word, or the name behind a title: "Inspector Ann Hale". */
export function titledAt(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is, language } = lexicon;
  // "su abogado, el letrado Ana Gil", "el técnico, el argentino Ana Gil"
  const other = is.roles(clause.lower(at + 1)) || ORIGIN.test(clause.lower(at + 1));
  const apposed = language === 'es' && clause.gap(at) === GAP.comma && other;
  const own = apposed && is.articles(clause.lower(at)) ? clause.startingAt(at + 2) : undefined;
  if (own?.kind === 'name' && clause.gap(at + 2) === 0) return own;
  const title = clause.startingAt(at);
  const english = language === 'en' && clause.tokens[at]?.capital === true;
  if (title?.kind !== 'noun' || !english || clause.gap(title.to) !== 0) return title;
  if (!is.roles(clause.lower(title.head))) return title;
  // "Detective Chief Inspector Ann Hale"
  const name = titledAt(clause, lexicon, title.to);
  return name?.kind === 'name' ? name : title;
}
