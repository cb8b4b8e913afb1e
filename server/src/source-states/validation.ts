import { z } from '@strapi/utils';
import type { FallenState, KeepRequest } from '../../../shared/contracts';
import { FALLEN_STATES } from '../attribution/states';
import { documentId, locale, parseRequest } from '../parse-request';

/** How many articles are kept by one request. */
export const MOST_KEPT = 100;

/** Of a reason, in characters. */
const LONGEST_REASON = 500;

/** A page of no list. */
const LAST_PAGE = 1_000_000;

const page = z
  .string()
  .regex(/^[1-9]\d*$/u)
  .transform(Number)
  .pipe(z.int().max(LAST_PAGE))
  .default(1);

const TAKES = {
  page: 'a whole number from 1',
  state: FALLEN_STATES.map((state) => `"${state}"`).join(', '),
  articles: `a list of 1 to ${MOST_KEPT} objects with \`type\`, \`documentId\`, \`locale\` and \`source\``,
  'articles.type': 'the uid of a content type that holds articles',
  'articles.documentId': 'the documentId of an article',
  'articles.locale': 'one language code, like "en", or null where the type has no languages',
  'articles.source': 'the documentId of a source',
  reason: `a text of 1 to ${LONGEST_REASON} characters`,
};

/** @throws ValidationError that names the parameter and what it takes */
export const parsePage = (query: Record<string, unknown>): number =>
  parseRequest(z.object({ page }), query, TAKES).page;

/** @throws ValidationError that names the parameter and what it takes */
export const parseFallenRequest = (
  query: Record<string, unknown>,
): { page: number; state: FallenState } =>
  parseRequest(z.object({ page, state: z.enum(FALLEN_STATES).default('withdrawn') }), query, TAKES);

const keepRequest = z.object({
  articles: z
    .array(
      z.object({
        type: z.string().min(1).max(255),
        documentId,
        locale: locale.nullable(),
        source: documentId,
      }),
    )
    .min(1)
    .max(MOST_KEPT),
  reason: z.string().trim().min(1).max(LONGEST_REASON),
});

/** @throws ValidationError that names the field and what it takes */
export const parseKeepRequest = (body: unknown): KeepRequest =>
  parseRequest<KeepRequest>(keepRequest, body, TAKES);
