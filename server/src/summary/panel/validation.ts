import { z } from '@strapi/utils';
import type { InspectRequest, JobRequest, ReviewRequest } from '../../../../shared/contracts';
import { documentId, localeOf, parseRequest } from '../../parse-request';
import type { ArticleType } from '../../types/article-type';

const blocks = z.array(z.looseObject({ type: z.string() }));

const TAKES: Record<string, string> = {
  documentId: 'the documentId of an article',
  article: 'an object with the values of the form',
  'article.title': 'a text, or null',
  'article.summary': 'a text, or null',
  text: 'the text of the stored summary',
  articleDigest: 'the `articleDigest` that `inspect` answered',
};

const takesOf = (type: ArticleType): Record<string, string> => ({
  ...TAKES,
  locale: localeOf(type).takes,
  'article.body': type.body === 'blocks' ? 'Strapi blocks, or null' : 'a text, or null',
});

/** @throws ValidationError that names the field and what it takes */
export function parseInspectRequest(type: ArticleType, body: unknown): InspectRequest {
  const schema = z.object({
    documentId: documentId.optional(),
    locale: localeOf(type).schema,
    article: z.object({
      title: z.string().nullable(),
      body: (type.body === 'blocks' ? blocks : z.string()).nullable(),
      summary: z.string().nullable(),
    }),
  });
  return parseRequest<InspectRequest>(schema, body, takesOf(type));
}

/** @throws ValidationError that names the field and what it takes */
export function parseReviewRequest(type: ArticleType, body: unknown): ReviewRequest {
  const schema = z.object({
    ...{ locale: localeOf(type).schema, text: z.string().min(1) },
    articleDigest: z.string().regex(/^[0-9a-f]{32}$/u),
  });
  return parseRequest<ReviewRequest>(schema, body, takesOf(type));
}

/** @throws ValidationError that names the field and what it takes */
export function parseJobRequest(type: ArticleType, body: unknown): JobRequest {
  return parseRequest<JobRequest>(z.object({ locale: localeOf(type).schema }), body, takesOf(type));
}
