import { errors, z } from '@strapi/utils';
import type { ArchiveRequest, BulkRequest } from '../../../../shared/contracts';
import { documentId, locale, localeOf, parseRequest, TAKES_LOCALE } from '../../parse-request';
import type { ArticleType } from '../../types/article-type';

const request = z.object({
  scope: z.enum(['all', 'missing', 'stale', 'failed']),
  types: z.array(z.string().min(1)).min(1).optional(),
  locale: locale.optional(),
  section: z.string().min(1).max(255).optional(),
});

const TAKES: Record<string, string> = {
  scope: '"all", "missing", "stale" or "failed"',
  types: 'a list of uids of article types',
  locale: TAKES_LOCALE,
  section: 'a text of 255 characters at most',
  documentIds: 'a list of documentIds of articles, 1 to 1000',
};

/**
 * @param known uids of the article types that have summaries
 * @throws ValidationError that names the field and what it takes
 */
export function parseArchiveRequest(body: unknown, known: readonly string[]): ArchiveRequest {
  const parsed = parseRequest<ArchiveRequest>(request, body, TAKES);
  const strange = parsed.types?.find((uid) => !known.includes(uid));
  if (strange === undefined) return parsed;
  const listed = known.map((uid) => `"${uid}"`).join(', ');
  throw new errors.ValidationError(`types: "${strange}" has no summaries; it takes ${listed}`);
}

/** @throws ValidationError that names the field and what it takes */
export function parseBulkRequest(type: ArticleType, body: unknown): BulkRequest {
  const schema = z.object({
    documentIds: z.array(documentId).min(1).max(1000),
    locale: localeOf(type).schema,
  });
  return parseRequest<BulkRequest>(schema, body, { ...TAKES, locale: localeOf(type).takes });
}

/** @throws ValidationError */
export function parseRunId(id: string | undefined): number {
  if (/^\d{1,15}$/u.test(id ?? '')) return Number(id);
  throw new errors.ValidationError('The address takes the number of a run');
}
