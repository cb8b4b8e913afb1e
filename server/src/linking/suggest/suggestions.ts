import type { Core } from '@strapi/strapi';
import type { Duplicate, Suggestion, SuggestionsRequest } from '../../../../shared/contracts';
import type { ArticleType } from '../../article-type';
import { suggestionScore, tellingTerms, termsOfQuery, type Term } from '../../core/similarity';
import { readText } from '../../core/text';
import { toIso } from '../../iso-date';
import type { Cards, DraftRow } from '../cards';
import type { Dismissals } from './dismissals';
import { findDuplicates, type Likely } from './duplicates';
import type { Comparison, LinkIndex, TextRef } from '../index';
import type { Rights, Where } from '../rights';
import { createSharing, type Sharing } from './sharing';

/** Texts that share a telling word, before rights and filters. */
const CANDIDATES = 200;
/** Texts that are compared exactly. */
const COMPARED = 60;
const DEFAULT_LIMIT = 8;
/** What scores less has hardly more in common than the language. */
const LEAST_SCORE = 10;
const DAY = 86_400_000;
/** An article of the last weeks is news, not background. */
const BACKGROUND_DAYS = 30;
/** Share of an older headline that a text has where it goes back to that story. */
const BACKGROUND_COVERAGE = 0.6;

export interface SuggestionTools {
  strapi: Core.Strapi;
  type: ArticleType;
  index: LinkIndex;
  cards: Cards;
  dismissals: Dismissals;
}

/** An article that may be read, and how alike it is. */
interface Found {
  draft: DraftRow;
  comparison: Comparison;
}

/** Suggests articles to link to, for an article as it stands in the form. */
export function createSuggestions(tools: SuggestionTools) {
  const sharing = createSharing(tools.strapi, tools.type);

  return {
    /** @returns the best suggestions and the likely duplicates that the user may read */
    async find(
      request: SuggestionsRequest,
      rights: Rights,
    ): Promise<{ suggestions: Suggestion[]; duplicates: Duplicate[] }> {
      const locale = request.filters?.locale ?? request.locale;
      const terms = termsOf(request, locale);
      const found = await compareReadable(tools, request, { terms, locale }, rights);
      const suggestions = await suggest({ ...tools, sharing }, request, found, rights);
      // A search asks for articles on a subject, not for this article again.
      const duplicates = isSearch(request) ? [] : await duplicatesOf(tools, request, found, rights);
      return { suggestions, duplicates };
    },

    /** The best suggestion for a draft as it is stored. */
    async best(draft: DraftRow, rights: Rights): Promise<Suggestion | null> {
      const request = await storedRequest(tools, draft);
      return (await this.find(request, rights)).suggestions[0] ?? null;
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;

/** What the form of a draft would ask. */
async function storedRequest(
  { strapi, type }: SuggestionTools,
  draft: DraftRow,
): Promise<SuggestionsRequest> {
  const { documentId, locale, title, section } = draft;
  const row = (await strapi.db.query(type.uid).findOne({
    select: [type.body],
    where: { id: draft.id },
    populate: { attributions: { select: ['documentId'] } },
  })) as Record<string, unknown> | null;
  const sources = (row?.['attributions'] ?? []) as { documentId: string }[];
  const article = {
    ...{ title, section, datePublished: toIso(draft.datePublished) },
    body: (row?.[type.body] ?? null) as SuggestionsRequest['article']['body'],
    attributions: sources.map((source) => source.documentId),
  };
  return { documentId, locale, article, linked: [], limit: 1 };
}

const isSearch = ({ query }: SuggestionsRequest): boolean => (query ?? '').trim() !== '';

function termsOf(request: SuggestionsRequest, locale: string): Term[] {
  if (isSearch(request)) return termsOfQuery(request.query ?? '', locale);
  const { title, body } = request.article;
  const { paragraphs } = readText(body, { format: 'blocks', locale: request.locale });
  return tellingTerms({ title, paragraphs, locale });
}

/** The articles with the most in common, of those the user may read and the filters let through. */
async function compareReadable(
  { index, cards }: SuggestionTools,
  request: SuggestionsRequest,
  { terms, locale }: { terms: Term[]; locale: string },
  rights: Rights,
): Promise<Found[]> {
  const refs = await index.candidates({
    terms,
    locale,
    exclude: request.documentId,
    publishedOnly: request.filters?.publishedOnly ?? false,
    limit: CANDIDATES,
  });
  if (refs.length === 0) return [];
  const documentIds = [...new Set(refs.map((ref) => ref.documentId))];
  const conditions = [{ documentId: { $in: documentIds }, locale }, filtersOf(request, rights)];
  const drafts = await cards.drafts({
    where: { $and: [...conditions, await rights.where('read')] },
  });
  const draftOf = new Map(drafts.map((draft) => [draft.documentId, draft]));
  const readable = refs.filter((ref) => draftOf.has(ref.documentId)).slice(0, COMPARED);
  const best = bestOfEach(await index.compare(terms, readable));
  return best.flatMap((comparison) => {
    const draft = draftOf.get(comparison.ref.documentId);
    return draft === undefined ? [] : [{ draft, comparison }];
  });
}

/** What a user may not read, they cannot find out by a filter. */
function filtersOf({ filters }: SuggestionsRequest, rights: Rights): Where {
  const conditions: Where[] = [];
  if (filters?.section !== undefined && rights.mayRead('section')) {
    conditions.push({ section: filters.section });
  }
  if (filters?.days !== undefined && rights.mayRead('datePublished')) {
    const since = new Date(Date.now() - filters.days * DAY);
    conditions.push({
      $or: [
        { datePublished: { $gte: since } },
        { datePublished: { $null: true }, updatedAt: { $gte: since } },
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

async function suggest(
  tools: SuggestionTools & { sharing: Sharing },
  request: SuggestionsRequest,
  found: Found[],
  rights: Rights,
): Promise<Suggestion[]> {
  const { documentId, limit = DEFAULT_LIMIT } = request;
  const dismissed =
    documentId === undefined || isSearch(request)
      ? new Set<string>()
      : await tools.dismissals.of(documentId);
  const open = found.filter(
    ({ draft }) => !request.linked.includes(draft.documentId) && !dismissed.has(draft.documentId),
  );
  const sources = rights.mayRead('attributions')
    ? await tools.sharing.sources(
        open.map(({ draft }) => draft.id),
        request.article.attributions,
        await rights.whereSources(),
      )
    : new Map<number, SharedSource[]>();
  const best = open
    .map((each) => rate(request, each, sources.get(each.draft.id) ?? [], rights))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.draft.id - b.draft.id)
    .slice(0, limit);
  return toSuggestions(tools, request, best, rights);
}

type SharedSource = Suggestion['reasons']['sources'][number];

interface Rated {
  draft: DraftRow;
  score: number;
  reasons: Suggestion['reasons'];
}

function rate(
  request: SuggestionsRequest,
  { draft, comparison }: Found,
  sources: SharedSource[],
  rights: Rights,
): Rated {
  const own = request.article;
  const section = rights.mayRead('section') ? draft.section : null;
  const sameSection = section !== null && section === own.section;
  const ownTime = own.datePublished === null ? Date.now() : Date.parse(own.datePublished);
  const date = toIso(
    rights.mayRead('datePublished') ? (draft.datePublished ?? draft.updatedAt) : null,
  );
  const age = date === null ? null : (ownTime - Date.parse(date)) / DAY;
  const days = age === null ? null : Math.floor(Math.abs(age));
  const background =
    (age ?? 0) > BACKGROUND_DAYS && comparison.titleCoverage >= BACKGROUND_COVERAGE;
  const { cosine, sharedWords } = comparison;
  const score = isSearch(request)
    ? cosine * 100
    : suggestionScore({ cosine, sharedSources: sources.length, sameSection, days, background });
  // The words come from the title and the text.
  const terms = rights.mayRead('title') && rights.mayRead('body') ? sharedWords : [];
  const reasons = { terms, sources, section: sameSection ? section : null, days, background };
  return { draft, score, reasons };
}

async function toSuggestions(
  { cards, sharing }: SuggestionTools & { sharing: Sharing },
  { documentId, locale }: SuggestionsRequest,
  rated: Rated[],
  rights: Rights,
): Promise<Suggestion[]> {
  const documentIds = rated.map(({ draft }) => draft.documentId);
  // In another language: the same articles in the language of the one that is edited.
  const isForeign = rated.some(({ draft }) => draft.locale !== locale);
  const own = isForeign
    ? await cards.drafts({
        where: { $and: [{ documentId: { $in: documentIds }, locale }, await rights.where('read')] },
      })
    : [];
  const shown = rated.map(
    ({ draft }) => own.find((row) => row.documentId === draft.documentId) ?? draft,
  );
  const linking =
    documentId === undefined || !rights.mayRead('related')
      ? new Set<string>()
      : await sharing.linking(documentIds, documentId, locale);
  const details = await cards.toCards(shown, rights);
  return rated.flatMap(({ draft, score, reasons }, at) => {
    const card = details[at];
    if (card === undefined) return [];
    const linkable = card.locale === locale;
    return [
      {
        ...card,
        score: Math.round(score),
        reasons,
        linksHere: linking.has(draft.documentId),
        linkable,
      },
    ];
  });
}

async function duplicatesOf(
  { strapi, type, cards }: SuggestionTools,
  { article, locale }: SuggestionsRequest,
  found: Found[],
  rights: Rights,
): Promise<Duplicate[]> {
  if (!rights.mayRead('title') || !rights.mayRead('body')) return [];
  const likely: Likely[] = found.map(({ draft, comparison }) => ({
    draft,
    cosine: comparison.cosine,
    ref: comparison.ref satisfies TextRef,
  }));
  return findDuplicates({ strapi, type, cards }, { body: article.body, locale }, likely, rights);
}
