import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LINK_FIELDS, type ArticleType, type Relation } from '../types/article-type';
import { byDocumentId, documentIdsIn, rowIdsIn, type Documents } from './link-input';

type Data = Record<string, unknown>;

/**
 * Refuses links that make no sense before anything is written. Linking what is linked already is
 * no error: Strapi takes it for a new place in the order.
 *
 * @param documentId the article that is saved; unknown for one that does not exist yet
 * @returns `data` with its links named by documentId
 * @throws ValidationError on the relation, where the article is linked to itself, or where one that
 *   holds several articles names one of them twice
 */
export async function checkLinks(
  strapi: Core.Strapi,
  type: ArticleType,
  data: Data,
  documentId?: string,
): Promise<Data> {
  const checked: Data = {};
  for (const field of LINK_FIELDS) {
    const relation = type.relations[field];
    const value = relation === null ? undefined : data[relation.name];
    if (relation === null || value === undefined || value === null) continue;
    const links = byDocumentId(value, await documentsOf(strapi, relation, rowIdsIn(value)));
    const linked = documentIdsIn(links);
    const isOwnType = relation.target === type.uid;
    if (isOwnType && documentId !== undefined && linked.includes(documentId)) {
      throw toItself(relation.name, documentId);
    }
    if (field === 'related') refuseTwice(relation.name, linked);
    checked[relation.name] = links;
  }
  return { ...data, ...checked };
}

/** Asks nothing where no row ids are named: the admin panel and most callers name documentIds. */
async function documentsOf(
  strapi: Core.Strapi,
  { target }: Relation,
  ids: number[],
): Promise<Documents> {
  if (ids.length === 0) return new Map();
  const rows = await strapi.db
    .queryBuilder(target)
    .select(['id', 'documentId'])
    .where({ id: { $in: ids } })
    .execute<{ id: number; documentId: string }[]>();
  return new Map(rows.map((row) => [row.id, row.documentId]));
}

function toItself(relation: string, documentId: string): Error {
  return refusal(relation, documentId, 'an article cannot be linked to itself. Link another one.');
}

function refuseTwice(relation: string, linked: string[]): void {
  const seen = new Set<string>();
  const twice = linked.find((documentId) => seen.size === seen.add(documentId).size);
  if (twice === undefined) return;
  throw refusal(relation, twice, `the article "${twice}" is linked twice. Name each one once.`);
}

function refusal(relation: string, value: string, reason: string): Error {
  const message = `${relation}: ${reason}`;
  return new errors.ValidationError(message, {
    errors: [{ path: [relation], name: 'ValidationError', message, value }],
  });
}
