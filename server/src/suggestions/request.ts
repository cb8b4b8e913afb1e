import type { SuggestionsRequest } from '../../../shared/contracts';
import { tellingTerms, termsOfQuery, type Term } from '../core/similarity';
import { readText } from '../core/text';
import type { DraftRow } from '../desk/cards';
import type { TypeDesk } from '../desk/type-desk';
import { toIso } from '../iso-date';

/** What the form of a draft would ask. */
export async function storedRequest(
  { strapi, type }: TypeDesk,
  draft: DraftRow,
): Promise<SuggestionsRequest> {
  const { documentId, locale, title, section } = draft;
  const { body } = type.fields;
  const { attributions } = type.relations;
  const row = (await strapi.db.query(type.uid).findOne({
    select: [body.name],
    where: { id: draft.id },
    populate: attributions === null ? {} : { [attributions.name]: { select: ['documentId'] } },
  })) as Record<string, unknown> | null;
  const named = attributions === null ? [] : (row?.[attributions.name] ?? []);
  const article = {
    ...{ title, section, datePublished: toIso(draft.datePublished) },
    body: (row?.[body.name] ?? null) as SuggestionsRequest['article']['body'],
    attributions: (named as { documentId: string }[]).map((source) => source.documentId),
  };
  return { documentId, locale, article, linked: [], limit: 1 };
}

/** Whether words are looked for, and not what is like the article. */
export const isSearch = ({ query }: SuggestionsRequest): boolean => (query ?? '').trim() !== '';

/** The terms that a request looks for, in the language that is looked in. */
export function termsOf({ type }: TypeDesk, request: SuggestionsRequest, language: string): Term[] {
  if (isSearch(request)) return termsOfQuery(request.query ?? '', language);
  const { title, body } = request.article;
  const { paragraphs } = readText(body, { format: type.body, locale: request.locale ?? language });
  return tellingTerms({ title, paragraphs, locale: language });
}
