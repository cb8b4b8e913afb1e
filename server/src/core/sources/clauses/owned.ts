import type { ClauseView } from './clause-view';
import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Phrase } from '../phrases/phrase';

/** So many adjectives stand between an owner and an office: "Høyres finanspolitiske talsperson". */
const ADJECTIVES = 2;

/** "X's" before a participle: whose something is, not who says it. */
export function isOwner(
  { tokens }: ClauseView,
  { language }: SourceLexicon,
  { to, kind }: Phrase,
): boolean {
  return language === 'en' && kind !== 'pronoun' && tokens[to - 1]?.suffix === 's';
}

/** Whether any preposition can tell more of a phrase: "the report into X", "the Commission on X". */
export function isAbout(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { kind, head, institution }: Phrase,
): boolean {
  if (language !== 'en') return false;
  return kind === 'name' ? institution : is.texts(clause.lower(head));
}

/** What begins right behind whose it is. */
function owned(clause: ClauseView, lexicon: SourceLexicon, phrase: Phrase): Phrase | undefined {
  const owner = isOwner(clause, lexicon, phrase) && clause.gap(phrase.to) === 0;
  return owner ? clause.startingAt(phrase.to) : undefined;
}

/** "Ann Hale" of "the bank's Ann Hale". */
export function ownedName(
  clause: ClauseView,
  lexicon: SourceLexicon,
  phrase: Phrase,
): Phrase | undefined {
  const next = owned(clause, lexicon, phrase);
  return next?.kind === 'name' && !next.modifies ? next : undefined;
}

/** A genitive without an apostrophe: "Spaniens", "Høyres". */
const GENITIVE = /^\p{Lu}.*s$/u;

/** Whether a word is an adjective in front of a noun, and no article: "sagte Hendricks dem Magazin X". */
const isAdjective = (lower: string, { is }: Pick<SourceLexicon, 'is'>): boolean =>
  /(?:e|e[rnms])$/u.test(lower) && !is.articles(lower) && !/^de[mnr]$/u.test(lower);

/** "Zeitung" of "Spaniens größte Zeitung": what a German owner has, described by an adjective. */
export function ownedDescribed(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { kind, to, doubtful }: Phrase,
): Phrase | undefined {
  const { text = '' } = clause.tokens[to - 1] ?? {};
  if (language !== 'de' || kind !== 'name' || !doubtful || !GENITIVE.test(text)) return undefined;
  const adjective = clause.tokens[to];
  if (adjective?.gap !== 0 || adjective.capital || !isAdjective(adjective.lower, { is }))
    return undefined;
  const own =
    clause.startingAt(to) ?? (clause.gap(to + 1) === 0 ? clause.startingAt(to + 1) : undefined);
  return own?.institution === true ? own : undefined;
}

/** "Ann Berg" of "Høyres nye leder Ann Berg": who holds an office that a genitive and adjectives stand before. */
export function ownedBearer(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { kind, to, institution }: Phrase,
): Phrase | undefined {
  const owner = clause.tokens[to - 1];
  const genitive = owner?.suffix === '' && GENITIVE.test(owner.text);
  if (!(NORDIC.has(language) || language === 'de') || kind !== 'name' || !genitive)
    return undefined;
  for (let at = to; at <= to + ADJECTIVES && clause.gap(at) === 0; at += 1) {
    const office = clause.startingAt(at);
    if (office?.kind === 'noun') {
      const bearer = clause.gap(office.to) === 0 ? clause.startingAt(office.to) : undefined;
      const held = is.roles(clause.lower(office.head)) || institution;
      return held && bearer?.kind === 'name' && bearer.roles.length > 0 ? bearer : undefined;
    }
    // A German name has its office within it.
    if (office?.kind === 'name' && office.roles.length > 0) return office;
    if (office !== undefined || !isAdjective(clause.lower(at), { is })) return undefined;
  }
  return undefined;
}

/** "music director" of "the orchestra's music director". */
export function ownedOffice(
  clause: ClauseView,
  lexicon: SourceLexicon,
  phrase: Phrase,
): Phrase | undefined {
  const next = phrase.kind === 'noun' ? owned(clause, lexicon, phrase) : undefined;
  return next?.kind === 'noun' && lexicon.is.roles(clause.lower(next.head)) ? next : undefined;
}
