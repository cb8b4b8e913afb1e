import type { SuggestionsRequest } from '../../../shared/contracts';
import { type ArticleType, nameOf } from '../types/article-type';
import type { Term } from '../core/similarity';
import { DAY } from '../iso-date';
import type { Cards, DraftFacts } from '../desk/cards';
import type { Comparison, LinkIndex, TextRef } from '../search-index/store';
import type { Rights, Where } from '../desk/rights';

/** Articles that suffice: whoever may read all of them is served by the first page. */
const ENOUGH = 50;

/** An article that may be read, and how alike it is. */
export interface Found {
  draft: DraftFacts;
  comparison: Comparison;
}

/** The articles with the most in common, of those the user may read and the filters let through. */
export async function compareReadable(
  { type, index, cards }: { type: ArticleType; index: LinkIndex; cards: Cards },
  request: SuggestionsRequest,
  { terms, locale }: { terms: Term[]; locale: string },
  rights: Rights,
): Promise<Found[]> {
  // Who finds an article by its words knows them.
  if (!rights.mayRead('title') || !rights.mayRead('body')) return [];
  const { documentId: exclude, filters } = request;
  const publishedOnly = filters?.publishedOnly ?? false;
  const mayRead = await rights.where('read');
  const readable = { $and: [filtersOf(type, request, rights), mayRead] };
  const found = new Map<string, Found>();
  for await (const page of index.search({ terms, locale, exclude, publishedOnly })) {
    const drafts = await factsOf(cards, page, { readable, mayRead });
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
  cards: Cards,
  comparisons: Comparison[],
  { readable, mayRead }: { readable: Where; mayRead: Where },
): Promise<Map<number, DraftFacts>> {
  const refs = comparisons.map(({ ref }) => ref);
  const documentIds = [...new Set(refs.map(({ documentId }) => documentId))];
  // Of a text that is not the draft's, the draft is looked for by its language.
  const others = refs.filter(({ draftRow }) => draftRow === null);
  const ofOthers = others.map(({ documentId, locale }) => ({ documentId, locale }));
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

/** What a user may not read, they cannot find out by a filter. */
function filtersOf(type: ArticleType, { filters }: SuggestionsRequest, rights: Rights): Where {
  const conditions: Where[] = [];
  if (filters?.section !== undefined && rights.mayRead('section')) {
    conditions.push({ [nameOf(type.fields.section)]: filters.section });
  }
  if (filters?.days !== undefined && rights.mayRead('datePublished')) {
    const since = new Date(Date.now() - filters.days * DAY);
    conditions.push({
      $or: [
        { [nameOf(type.fields.datePublished)]: { $gte: since } },
        { [nameOf(type.fields.datePublished)]: { $null: true }, updatedAt: { $gte: since } },
      ],
    });
  }
  return conditions.length === 0 ? {} : { $and: conditions };
}
