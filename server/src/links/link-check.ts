import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleType } from '../types/article-type';
import { byDocumentId, documentIdsIn, rowIdsIn, type Documents } from './link-input';
import { LINK_FIELDS, type LinkField } from '../types/article-type';

type Data = Record<string, unknown>;

/**
 * Refuses links that make no sense before anything is written. Linking what is linked already is
 * no error: Strapi takes it for a new place in the order.
 *
 * @param documentId the article that is saved; unknown for one that does not exist yet
 * @returns `data` with its links named by documentId
 * @throws ValidationError on `related`, `previous` or `next` where the article is linked to itself,
 *   on `related` where an article is linked twice
 */
export async function checkLinks(
  strapi: Core.Strapi,
  type: ArticleType,
  data: Data,
  documentId?: string,
): Promise<Data> {
  const fields = LINK_FIELDS.filter((field) => data[field] !== undefined && data[field] !== null);
  const documents = await documentsOf(
    strapi,
    type,
    fields.flatMap((field) => rowIdsIn(data[field])),
  );
  const links = fields.map((field) => [field, byDocumentId(data[field], documents)] as const);
  for (const [field, relation] of links) {
    const linked = documentIdsIn(relation);
    if (documentId !== undefined && linked.includes(documentId)) throw toItself(field, documentId);
    if (field === 'related') refuseTwice(linked);
  }
  return { ...data, ...Object.fromEntries(links) };
}

/** Asks nothing where no row ids are named: the admin panel and most callers name documentIds. */
async function documentsOf(
  strapi: Core.Strapi,
  type: ArticleType,
  ids: number[],
): Promise<Documents> {
  if (ids.length === 0) return new Map();
  const rows = await strapi.db
    .queryBuilder(type.uid)
    .select(['id', 'documentId'])
    .where({ id: { $in: ids } })
    .execute<{ id: number; documentId: string }[]>();
  return new Map(rows.map((row) => [row.id, row.documentId]));
}

function toItself(field: LinkField, documentId: string): Error {
  return refusal(field, documentId, 'an article cannot be linked to itself. Link another one.');
}

function refuseTwice(linked: string[]): void {
  const seen = new Set<string>();
  const twice = linked.find((documentId) => seen.size === seen.add(documentId).size);
  if (twice === undefined) return;
  throw refusal('related', twice, `the article "${twice}" is linked twice. Name each one once.`);
}

function refusal(field: LinkField, value: string, reason: string): Error {
  const message = `${field}: ${reason}`;
  return new errors.ValidationError(message, {
    errors: [{ path: [field], name: 'ValidationError', message, value }],
  });
}
