import { z } from '@strapi/utils';
import type { LinkRequest } from '../../../shared/contracts';
import { documentId, locale, parseRequest, TAKES_LOCALE } from '../parse-request';

const link = z.object({ locale, target: documentId });

const TAKES = { target: 'the documentId of an article', locale: TAKES_LOCALE };

/** @throws ValidationError that names the field and what it takes */
export function parseLinkRequest(body: unknown): LinkRequest {
  return parseRequest(link, body, TAKES);
}

/** @throws ValidationError on `locale` */
export function parseLocale(query: Record<string, unknown>): string {
  return parseRequest(z.object({ locale }), query, TAKES).locale;
}
