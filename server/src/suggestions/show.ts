import type { ArticleCard, Suggestion } from '../../../shared/contracts';
import type { DraftFacts } from '../desk/cards';
import type { Rights } from '../desk/rights';
import type { Found } from './candidates';
import type { Finder } from './finder';
import type { Searched } from './search';

/** Reads what is shown, with the cards of some more articles, by document. */
export async function show(
  finder: Finder,
  { owner, rated, language, locale }: Searched,
  more: Found[],
  rights: Rights,
): Promise<{ suggestions: Suggestion[]; shown: Map<string, ArticleCard> }> {
  const { sharing, target } = finder;
  const ids = rated.map(({ draft }) => draft.documentId);
  const mayTell = owner !== undefined && ids.length > 0 && rights.on(target).mayRead('related');
  const [linking, shown] = await Promise.all([
    mayTell ? sharing.linking(ids, owner, locale) : new Set<string>(),
    readCards(finder, [...rated, ...more], language, rights),
  ]);
  const suggestions = rated.flatMap(({ draft: { documentId }, comparison, score, reasons }) => {
    const card = shown.get(documentId);
    if (card === undefined) return [];
    // Links stay within a language, and the draft that links has to be one that the user may read.
    const linkable = !target.localized || card.locale === language;
    return {
      ...{ ...card, score: Math.round(score) },
      reasons: { ...reasons, terms: comparison.sharedWords() },
      linksHere: linkable && linking.has(documentId),
      linkable,
    };
  });
  return { suggestions, shown };
}

/** By document. Of an article in another language: in the language of the one that is edited. */
async function readCards(
  { cards, target }: Finder,
  articles: { draft: DraftFacts }[],
  language: string,
  rights: Rights,
): Promise<Map<string, ArticleCard>> {
  if (articles.length === 0) return new Map();
  const ids = new Set(articles.map(({ draft }) => draft.id));
  const documentIds = articles.map(({ draft }) => draft.documentId);
  const all = await cards.ofDocuments([...new Set(documentIds)], rights);
  const found = all.filter(({ id }) => ids.has(id));
  const linkable = all.filter((card) => !target.localized || card.locale === language);
  return new Map([...found, ...linkable].map((card) => [card.documentId, card]));
}
