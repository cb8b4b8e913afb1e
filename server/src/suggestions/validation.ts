import { errors, z } from '@strapi/utils';
import type { DismissalRequest, SuggestionsRequest } from '../../../shared/contracts';
import { documentId, locale, parseRequest, TAKES_LOCALE } from '../parse-request';

/** A day of a year long ago is no filter any more. */
const LONGEST_DAYS = 36_500;

const documentIds = z.array(documentId).max(1000);

const suggestions = z.object({
  documentId: documentId.optional(),
  locale,
  article: z.object({
    title: z.string().nullable(),
    body: z.array(z.looseObject({ type: z.string() })).nullable(),
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
  locale: TAKES_LOCALE,
  article: 'an object with the values of the form',
  'article.title': 'a text, or null',
  'article.body': 'Strapi blocks, or null',
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
export function parseSuggestionsRequest(body: unknown): SuggestionsRequest {
  return parseRequest<SuggestionsRequest>(suggestions, body, TAKES);
}

/** @throws ValidationError that names the field and what it takes */
export function parseDismissalRequest(body: unknown): DismissalRequest {
  const request = parseRequest(dismissal, body, TAKES);
  if (request.documentId === request.other) {
    throw new errors.ValidationError('other: give another article than `documentId` names');
  }
  return request;
}
