import type { ClauseView } from './clause-view';
import { nounEnd } from './houses';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { AGENCIES } from '../lists/agencies';
import { isOwnedBody } from '../phrases/owned-bodies';
import type { Phrase } from '../phrases/phrase';

/** What is done with a text, and with records that somebody keeps. */
const PUBLISHES =
  /^(?:public|recog|difund|emit|reprodu|inclu|edit|llev|manej|elabor|recopil|compil|gestion|divulg|ofrec|registr|recab|consolid|actualiz)/u;

/** "las estadísticas que lleva el centro X": who keeps or makes a text known behind its relative clause's verb. */
export function publisherOf(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is, language } = lexicon;
  if (language !== 'es' || !PUBLISHES.test(clause.lower(at)) || clause.lower(at - 1) !== 'que')
    return undefined;
  const noun = clause.endingAt(nounEnd(clause, lexicon, at - 1));
  if (noun?.kind !== 'noun' || !is.tellings(clause.lower(noun.head))) return undefined;
  const right = clause.rightOf(at);
  if (right === undefined || right.kind === 'name') return right;
  if (right.article && is.bodies(clause.lower(right.head)) && clause.gap(right.to) !== 0)
    return right;
  // "el centro de estudios X": the noun opens the name.
  return clause.phrases.find(
    ({ kind, from, to }) => kind === 'name' && from <= right.head && right.head < to,
  );
}

const EDITION = /^(?:edición|número|portada|contraportada|página|páginas|suplemento)$/u;
/** What only papers have. */
const PAGE = /^(?:portada|contraportada|páginas?|suplemento)$/u;
const PAPER =
  /^(?:revista|periódico|diario|vespertino|matutino|semanario|boletín|gaceta|fanzine|rotativo|suplemento|anuario|blog|portal)$/u;
/** Words between "en" and the name of a paper: "en la edición de septiembre de su revista X". */
const EDITION_REACH = 9;

/** "en la edición de septiembre de su revista X, … critica": in which paper something is told. */
export function paperOf(clause: ClauseView, lexicon: SourceLexicon, at: number) {
  const { is, language } = lexicon;
  if (language !== 'es' || clause.lower(at) !== 'en') return undefined;
  let own = false;
  let page = false;
  for (let i = at + 1; i <= at + EDITION_REACH && i < clause.tokens.length; i += 1) {
    const lower = clause.lower(i);
    if ((clause.gap(i) & ~GAP.bracket) !== 0 || is.verbs(lower) || is.relatives(lower))
      return undefined;
    const name = clause.tokens[i]?.capital === true ? clause.startingAt(i) : undefined;
    const paper = PAPER.test(clause.lower(i - 1)) || (page && is.of(clause.lower(i - 1)));
    if (name?.kind === 'name')
      return own && paper && tells(clause, lexicon, name.to) ? { to: i, phrase: name } : undefined;
    page ||= PAGE.test(lower);
    own ||= EDITION.test(lower) || (PAPER.test(lower) && clause.lower(i - 1) === 'su');
  }
  return undefined;
}

/** Whether a verb of telling stands behind a place of the sentence. */
const tells = ({ tokens }: ClauseView, { is }: SourceLexicon, from: number): boolean =>
  tokens.some(
    ({ lower }, i) => i >= from && (is.verbs(lower) || is.weak(lower) || is.naming(lower)),
  );

const TALKS = /^(?:dialog|convers|charl|habl|plati[cq])(?:a|an|ó|aron|aba|aban|ado|uó|ue)$/u;
const MEDIUM =
  /^(?:diario|periódico|radio|canal|agencia|cadena|emisora|medio|medios|prensa|periodistas|reporteros|revista|portal|televisión|noticiero|semanario|micrófonos|fm)$/u;
const MEDIUM_REACH = 3;

/** "dialogó con La Nación", "conversó con este diario": whether somebody talks to a medium. */
export function talksTo(clause: ClauseView, { language, is }: SourceLexicon, at: number): boolean {
  if (language !== 'es' || !TALKS.test(clause.lower(at)) || !/^con$/u.test(clause.lower(at + 1)))
    return false;
  const [first, second] = [clause.tokens[at + 2], clause.tokens[at + 3]];
  if (first === undefined) return false;
  if (AGENCIES.has(first.lower)) return true;
  const paper = first.capital && is.articles(first.lower) && second?.capital === true;
  if (paper && second.gap === 0) return true;
  for (let i = at + 2; i < at + 2 + MEDIUM_REACH && clause.gap(i) === 0; i += 1)
    if (MEDIUM.test(clause.lower(i))) return true;
  return clause.line.quoted.some(({ speech, start }) => speech && start >= first.end);
}

/** "La oficina" of "La oficina del primer ministro, X, anunció": the body, not whom a comma names. */
export function openingOffice(
  clause: ClauseView,
  lexicon: SourceLexicon,
  verb: number,
): Phrase | undefined {
  const { is } = lexicon;
  const office = clause.phrases.findLast(
    ({ kind, head, to, governed }) =>
      kind === 'noun' && !governed && to < verb && isOwnedBody(lexicon, clause.lower(head)),
  );
  if (office === undefined || !/^del?$/u.test(clause.lower(office.to))) return undefined;
  let commas = 0;
  for (let at = office.to; at < verb; at += 1) {
    const lower = clause.lower(at);
    const gap = clause.gap(at) & ~GAP.bracket;
    if ((gap & ~GAP.comma) !== 0 || is.verbs(lower) || is.relatives(lower)) return undefined;
    if (gap !== 0) commas += 1;
  }
  return commas === 1 ? office : undefined;
}
