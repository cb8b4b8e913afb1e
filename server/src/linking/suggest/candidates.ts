import type { SuggestionsRequest } from '../../../../shared/contracts';
import type { ArticleType } from '../../article-type';
import type { Term } from '../../core/similarity';
import { DAY } from '../../iso-date';
import type { Cards, DraftRow } from '../cards';
import type { Comparison, LinkIndex, TextRef } from '../term-index';
import type { Rights, Where } from '../rights';

/** Texts that share a telling word, before rights and filters. */
const CANDIDATES = 200;
/** Texts of which the drafts are read at a time. */
const PAGE = 70;
/** Texts that are compared exactly. */
const COMPARED = 60;

/** An article that may be read, and how alike it is. */
export interface Found {
  draft: DraftRow;
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
  const refs = await index.candidates({
    terms,
    locale,
    exclude: request.documentId,
    publishedOnly: request.filters?.publishedOnly ?? false,
    limit: CANDIDATES,
  });
  const readable = { $and: [filtersOf(type, request, rights), await rights.where('read')] };
  const drafts = new Map<string, DraftRow>();
  const toCompare: TextRef[] = [];
  // Page by page: whoever may read all is served by the first.
  for (let at = 0; at < refs.length && toCompare.length < COMPARED; at += PAGE) {
    const page = refs.slice(at, at + PAGE);
    for (const draft of await draftsOf(cards, page, readable)) drafts.set(draft.documentId, draft);
    toCompare.push(...page.filter((ref) => drafts.has(ref.documentId)));
  }
  const best = bestOfEach(await index.compare(terms, toCompare.slice(0, COMPARED)));
  return best.flatMap((comparison) => {
    const draft = drafts.get(comparison.ref.documentId);
    return draft === undefined ? [] : [{ draft, comparison }];
  });
}

/** The drafts of some texts' articles, by row id where the text is a draft's. */
function draftsOf(cards: Cards, refs: TextRef[], readable: Where): Promise<DraftRow[]> {
  const ids = refs.flatMap(({ draftRow }) => draftRow ?? []);
  const others = refs.filter(({ draftRow }) => draftRow === null);
  const ofOthers = others.map(({ documentId, locale }) => ({ documentId, locale }));
  const where = { $or: [{ id: { $in: ids } }, ...ofOthers] };
  return cards.drafts({ where: { $and: [where, readable] } });
}

/** What a user may not read, they cannot find out by a filter. */
function filtersOf(type: ArticleType, { filters }: SuggestionsRequest, rights: Rights): Where {
  const conditions: Where[] = [];
  if (filters?.section !== undefined && rights.mayRead('section')) {
    conditions.push({ [type.section]: filters.section });
  }
  if (filters?.days !== undefined && rights.mayRead('datePublished')) {
    const since = new Date(Date.now() - filters.days * DAY);
    conditions.push({
      $or: [
        { [type.datePublished]: { $gte: since } },
        { [type.datePublished]: { $null: true }, updatedAt: { $gte: since } },
      ],
    });
  }
  return conditions.length === 0 ? {} : { $and: conditions };
}

/** A document whose draft differs from what is published stands in the index with both texts. */
function bestOfEach(comparisons: Comparison[]): Comparison[] {
  const best = new Map<string, Comparison>();
  for (const comparison of comparisons) {
    const { documentId } = comparison.ref;
    const known = best.get(documentId);
    if (known === undefined || known.cosine < comparison.cosine) best.set(documentId, comparison);
  }
  return [...best.values()];
}
