import type { SuggestionsRequest } from '../../../shared/contracts';
import type { DraftRow } from '../desk/cards';
import type { Rights } from '../desk/rights';
import type { Comparison } from '../search-index/store';
import { textLanguage } from '../strapi/locale';
import type { Finder } from './finder';
import { rate, type Rated } from './rating';
import { storedRequest } from './request';
import { search, type Searched } from './search';

/** An article as it is stored, and what its form would ask. */
interface Asking {
  draft: DraftRow;
  request: SuggestionsRequest;
}

/** Two texts of different languages are not compared. */
const NOTHING_IN_COMMON: Pick<Comparison, 'cosine' | 'titleCoverage' | 'sharedWords'> = {
  cosine: 0,
  titleCoverage: 0,
  sharedWords: () => [],
};

/**
 * What is related to an article in other languages: by what its own versions there are like, and by
 * the sources it rests on, which are the same in every language.
 */
export async function searchElsewhere(
  finder: Finder,
  asking: Asking,
  rights: Rights,
): Promise<Searched> {
  const { locale } = asking.draft;
  const language = await textLanguage(finder.strapi, locale);
  const owned = { owner: asking.draft.documentId, language, locale, found: [] };
  if (!finder.own.type.localized || !finder.target.localized) return { ...owned, rated: [] };
  const rated = [
    ...(await byVersions(finder, asking.draft, rights)),
    ...(await bySources(finder, asking, rights)),
  ];
  const [best] = rated.sort((a, b) => b.score - a.score);
  return { ...owned, rated: best === undefined ? [] : [best] };
}

/** The best suggestion for each version of the article in another language. */
async function byVersions(
  finder: Finder,
  { documentId, locale }: DraftRow,
  rights: Rights,
): Promise<Rated[]> {
  const { cards, type } = finder.own;
  const readable = await rights.on(type).where('read');
  const versions = await cards.drafts({
    where: { $and: [{ documentId, locale: { $ne: locale } }, readable] },
    orderBy: [{ id: 'asc' }],
  });
  const rated: Rated[] = [];
  for (const version of versions) {
    const request = await storedRequest(finder.own, version);
    rated.push(...(await search(finder, request, rights)).rated);
  }
  return rated;
}

/** The articles of other languages that rest on the same sources. */
async function bySources(
  { own, target, cards, sharing, dismissals }: Finder,
  { draft, request }: Asking,
  rights: Rights,
): Promise<Rated[]> {
  const { attributions } = request.article;
  const targetRights = rights.on(target);
  if (attributions.length === 0 || !targetRights.mayRead('attributions')) return [];
  const shared = await sharing.resting(attributions, await rights.whereSources());
  const dismissed = await dismissals.of(draft.documentId);
  const unwanted = [...dismissed, ...(own.type.uid === target.uid ? [draft.documentId] : [])];
  const drafts = await cards.drafts({
    where: {
      $and: [
        { id: { $in: [...shared.keys()] }, documentId: { $notIn: unwanted } },
        { locale: { $ne: draft.locale } },
        await targetRights.where('read'),
      ],
    },
  });
  return drafts.map((found) => {
    const ref = { documentId: found.documentId, locale: found.locale ?? '' };
    const text = { ...ref, type: target.uid, textId: 0, draftRow: found.id, publishedRow: null };
    const comparison = { ...NOTHING_IN_COMMON, ref: text };
    return rate(request, { draft: found, comparison }, shared.get(found.id) ?? [], targetRights);
  });
}
