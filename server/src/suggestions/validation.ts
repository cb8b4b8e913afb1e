import { errors, z } from '@strapi/utils';
import type { DismissalRequest, SuggestionsRequest } from '../../../shared/contracts';
import { documentId, locale, localeOf, parseRequest, TAKES_LOCALE } from '../parse-request';
import type { ArticleType } from '../types/article-type';

/** A day of a year long ago is no filter any more. */
const LONGEST_DAYS = 36_500;

const documentIds = z.array(documentId).max(1000);

const blocks = z.array(z.looseObject({ type: z.string() }));

const suggestionsOf = (type: ArticleType) =>
  z.object({
    documentId: documentId.optional(),
    locale: localeOf(type).schema,
    article: z.object({
      title: z.string().nullable(),
      body: (type.body === 'blocks' ? blocks : z.string()).nullable(),
      section: z.string().nullable(),
      datePublished: z.iso.datetime({ offset: true }).nullable(),
      attributions: documentIds,
    }),
    linked: documentIds,
    query: z.string().max(200).optional(),
    filters: z
      .object({
        locale: locale.optional(),
        section: z.string().max(255).optional(),
        days: z.int().min(1).max(LONGEST_DAYS).optional(),
        publishedOnly: z.boolean().optional(),
      })
      .optional(),
    limit: z.int().min(1).max(20).optional(),
  });

const dismissal = z.object({ documentId, other: documentId });

/** What each field takes, in the words of the message that refuses it. */
const TAKES: Record<string, string> = {
  documentId: 'the documentId of an article',
  other: 'the documentId of an article',
  article: 'an object with the values of the form',
  'article.title': 'a text, or null',
  'article.section': 'a text, or null',
  'article.datePublished': 'a date in ISO 8601, or null',
  'article.attributions': 'a list of documentIds of sources, 1000 at most',
  linked: 'a list of documentIds of articles, 1000 at most',
  query: 'a text of 200 characters at most',
  filters: 'an object with `locale`, `section`, `days` and `publishedOnly`, each as wanted',
  'filters.locale': TAKES_LOCALE,
  'filters.section': 'a text of 255 characters at most',
  'filters.days': `a whole number from 1 to ${LONGEST_DAYS}`,
  'filters.publishedOnly': 'true or false',
  limit: 'a whole number from 1 to 20',
};

/** @throws ValidationError that names the field and what it takes */
export function parseSuggestionsRequest(type: ArticleType, body: unknown): SuggestionsRequest {
  const takes = {
    ...TAKES,
    locale: localeOf(type).takes,
    'article.body': type.body === 'blocks' ? 'Strapi blocks, or null' : 'a text, or null',
  };
  return parseRequest<SuggestionsRequest>(suggestionsOf(type), body, takes);
}

/** @throws ValidationError that names the field and what it takes */
export function parseDismissalRequest(body: unknown): DismissalRequest {
  const request = parseRequest(dismissal, body, TAKES);
  if (request.documentId === request.other) {
    throw new errors.ValidationError('other: give another article than `documentId` names');
  }
  return request;
}
