import { errors, z } from '@strapi/utils';
import type { DismissalRequest, LinkRequest, SuggestionsRequest } from '../../../shared/contracts';

/** A day of a year long ago is no filter any more. */
const LONGEST_DAYS = 36_500;

const documentId = z.string().min(1).max(255);
const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iu)
  .max(35);
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

const link = z.object({ locale, target: documentId });
const dismissal = z.object({ documentId, other: documentId });

/** What each field takes, in the words of the message that refuses it. */
const TAKES: Record<string, string> = {
  documentId: 'the documentId of an article',
  other: 'the documentId of an article',
  target: 'the documentId of an article',
  locale: 'one language code, like "en" or "zh-Hans"',
  article: 'an object with the values of the form',
  'article.title': 'a text, or null',
  'article.body': 'Strapi blocks, or null',
  'article.section': 'a text, or null',
  'article.datePublished': 'a date in ISO 8601, or null',
  'article.attributions': 'a list of documentIds of sources, 1000 at most',
  linked: 'a list of documentIds of articles, 1000 at most',
  query: 'a text of 200 characters at most',
  filters: 'an object with `locale`, `section`, `days` and `publishedOnly`, each as wanted',
  'filters.locale': 'one language code, like "en" or "zh-Hans"',
  'filters.section': 'a text of 255 characters at most',
  'filters.days': `a whole number from 1 to ${LONGEST_DAYS}`,
  'filters.publishedOnly': 'true or false',
  limit: 'a whole number from 1 to 20',
};

/** @throws ValidationError that names the field and what it takes */
export function parseSuggestionsRequest(body: unknown): SuggestionsRequest {
  return parse<SuggestionsRequest>(suggestions, body);
}

/** @throws ValidationError that names the field and what it takes */
export function parseLinkRequest(body: unknown): LinkRequest {
  return parse(link, body);
}

/** @throws ValidationError that names the field and what it takes */
export function parseDismissalRequest(body: unknown): DismissalRequest {
  const request = parse(dismissal, body);
  if (request.documentId === request.other) {
    throw new errors.ValidationError('other: give another article than `documentId` names');
  }
  return request;
}

/** @throws ValidationError on `locale` */
export function parseLocale(query: Record<string, unknown>): string {
  return parse(z.object({ locale }), query).locale;
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const complaints = result.error.issues.map(({ path }) => {
    const field = fieldOf(path);
    return field === undefined
      ? 'the body takes a JSON object'
      : `${field}: it takes ${TAKES[field]}`;
  });
  throw new errors.ValidationError([...new Set(complaints)].join('. '));
}

/** The innermost field by name; the parts of a list are the list's own matter. */
function fieldOf(path: readonly PropertyKey[]): string | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const fields = names.map((_name, at) => names.slice(0, at + 1).join('.'));
  return fields.reverse().find((field) => field in TAKES);
}
