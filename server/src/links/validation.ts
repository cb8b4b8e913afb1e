import { z } from '@strapi/utils';
import type { LinkRequest } from '../../../shared/contracts';
import { documentId, localeOf, parseRequest } from '../parse-request';
import type { ArticleType } from '../types/article-type';

/** @throws ValidationError that names the field and what it takes */
export function parseLinkRequest(type: ArticleType, body: unknown): LinkRequest {
  const { schema, takes } = localeOf(type);
  const link = z.object({ locale: schema, target: documentId });
  return parseRequest(link, body, { target: 'the documentId of an article', locale: takes });
}
