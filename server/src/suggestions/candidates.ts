import type { SuggestionsRequest } from '../../../shared/contracts';
import type { Term } from '../core/similarity';
import type { Cards, DraftFacts } from '../desk/cards';
import type { ArticleRights, Rights, Where } from '../desk/rights';
import { DAY } from '../iso-date';
import type { Comparison, TextRef } from '../search-index/store';
import type { ArticleType } from '../types/article-type';
import type { Finder } from './finder';

/** Articles that suffice: whoever may read all of them is served by the first page. */
const ENOUGH = 50;

/** An article that may be read, and how alike it is. */
export interface Found {
  draft: DraftFacts;
  comparison: Comparison;
}

/** The articles with the most in common, of those the user may read and the filters let through. */
export async function compareReadable(
  { own, target, index, cards }: Finder,
  request: SuggestionsRequest,
  { terms, language }: { terms: Term[]; language: string },
  rights: Rights,
): Promise<Found[]> {
  const targetRights = rights.on(target);
  // Who finds an article by its words knows them.
  if (!targetRights.mayRead('title') || !targetRights.mayRead('body')) return [];
  const { documentId, filters } = request;
  const mayRead = await targetRights.where('read');
  const readable = { $and: [filtersOf(target, request, targetRights), mayRead] };
  const found = new Map<string, Found>();
  const pages = index.search({
    ...{ type: target.uid, terms, locale: language },
    exclude: own.type.uid === target.uid ? documentId : undefined,
    publishedOnly: filters?.publishedOnly ?? false,
  });
  for await (const page of pages) {
    const drafts = await factsOf({ cards, target }, page, { readable, mayRead });
    for (const comparison of page) {
      const draft = drafts.get(comparison.ref.textId);
      if (draft !== undefined) keepBest(found, { draft, comparison });
    }
    if (found.size >= ENOUGH) break;
  }
  return [...found.values()];
}

/** A document whose draft differs from what is published stands in the index with both texts. */
function keepBest(found: Map<string, Found>, one: Found): void {
  const known = found.get(one.draft.documentId);
  if (known === undefined || known.comparison.cosine < one.comparison.cosine) {
    found.set(one.draft.documentId, one);
  }
}

/** The row with a text: of the draft, or of what is published. */
export const rowOf = ({ draftRow, publishedRow }: TextRef): number => draftRow ?? publishedRow ?? 0;

/** The drafts of some texts' articles, of those that may be read, by text. */
async function factsOf(
  { cards, target }: { cards: Cards; target: ArticleType },
  comparisons: Comparison[],
  { readable, mayRead }: { readable: Where; mayRead: Where },
): Promise<Map<number, DraftFacts>> {
  const refs = comparisons.map(({ ref }) => ref);
  const documentIds = [...new Set(refs.map(({ documentId }) => documentId))];
  // Of a text that is not the draft's, the draft is looked for by its language.
  const others = refs.filter(({ draftRow }) => draftRow === null);
  const ofOthers = others.map(({ documentId, locale }) =>
    target.localized ? { documentId, locale } : { documentId },
  );
  const read = (where: Where) => cards.ids({ $and: [where, readable] });
  // One query for both would need more columns than an index can have, and read wide rows.
  const [facts, ids, idsOfOthers, published] = await Promise.all([
    cards.facts(documentIds),
    read({ documentId: { $in: documentIds } }),
    others.length === 0 ? new Set<number>() : read({ $or: ofOthers }),
    // The words of such a text are those of the published row, which has rights of its own.
    others.length === 0
      ? new Set<number>()
      : cards.publishedIds({ $and: [{ id: { $in: others.map(rowOf) } }, mayRead] }),
  ]);
  const isOf = ({ draftRow, documentId }: TextRef, { id, documentId: other }: DraftFacts) =>
    draftRow === null ? documentId === other && idsOfOthers.has(id) : id === draftRow;
  const drafts = facts.filter(({ id }) => ids.has(id));
  const texts = refs.filter((ref) => ref.draftRow !== null || published.has(rowOf(ref)));
  return new Map(
    texts.flatMap((ref) => {
      const draft = drafts.find((each) => isOf(ref, each));
      return draft === undefined ? [] : [[ref.textId, draft] as const];
    }),
  );
}

/**
 * What a user may not read, they cannot find out by a filter; what the type does not have, nothing
 * is found by.
 */
function filtersOf(
  { fields: { section, datePublished } }: ArticleType,
  { filters }: SuggestionsRequest,
  rights: ArticleRights,
): Where {
  const conditions: Where[] = [];
  if (filters?.section !== undefined && section !== null && rights.mayRead('section')) {
    conditions.push({ [section.name]: filters.section });
  }
  if (filters?.days !== undefined) {
    const since = { $gte: new Date(Date.now() - filters.days * DAY) };
    if (datePublished === null) conditions.push({ createdAt: since });
    else if (rights.mayRead('datePublished')) {
      const undated = { [datePublished.name]: { $null: true }, createdAt: since };
      conditions.push({ $or: [{ [datePublished.name]: since }, undated] });
    }
  }
  return conditions.length === 0 ? {} : { $and: conditions };
}
