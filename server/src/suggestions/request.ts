import type { Core } from '@strapi/strapi';
import type { SuggestionsRequest } from '../../../shared/contracts';
import type { ArticleType } from '../types/article-type';
import { tellingTerms, termsOfQuery, type Term } from '../core/similarity';
import { readText } from '../core/text';
import { toIso } from '../iso-date';
import type { DraftRow } from '../desk/cards';

/** What the form of a draft would ask. */
export async function storedRequest(
  { strapi, type }: { strapi: Core.Strapi; type: ArticleType },
  draft: DraftRow,
): Promise<SuggestionsRequest> {
  const { documentId, locale, title, section } = draft;
  const row = (await strapi.db.query(type.uid).findOne({
    select: [type.fields.body.name],
    where: { id: draft.id },
    populate: { attributions: { select: ['documentId'] } },
  })) as Record<string, unknown> | null;
  const sources = (row?.['attributions'] ?? []) as { documentId: string }[];
  const article = {
    ...{ title, section, datePublished: toIso(draft.datePublished) },
    body: (row?.[type.fields.body.name] ?? null) as SuggestionsRequest['article']['body'],
    attributions: sources.map((source) => source.documentId),
  };
  return { documentId, locale, article, linked: [], limit: 1 };
}

/** Whether words are looked for, and not what is like the article. */
export const isSearch = ({ query }: SuggestionsRequest): boolean => (query ?? '').trim() !== '';

/** The terms that a request looks for, in the language that is looked in. */
export function termsOf(request: SuggestionsRequest, locale: string): Term[] {
  if (isSearch(request)) return termsOfQuery(request.query ?? '', locale);
  const { title, body } = request.article;
  const { paragraphs } = readText(body, { format: 'blocks', locale: request.locale });
  return tellingTerms({ title, paragraphs, locale });
}
