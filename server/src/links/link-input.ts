import { isPlain } from '../is-plain';

/**
 * What a call to Strapi may say about a relation, in all its shapes: `'documentId'`, `5`,
 * `{ documentId }`, `{ id }`, a list of these, or `{ set, connect, disconnect }` with one or a list
 * in each.
 */

/** Ids of article rows, and the documentIds of their articles. */
export type Documents = ReadonlyMap<number, string>;

type Plain = Record<string, unknown>;

/** Of the column's type; PostgreSQL refuses to compare with more. */
const MAX_ROW_ID = 2 ** 31 - 1;

/** The operations that add links; `disconnect` takes them away. */
const ADDING = ['set', 'connect'] as const;

/** The row ids by which a relation names articles, as links or as places in the order. */
export function rowIdsIn(relation: unknown): number[] {
  return itemsOf(relation).flatMap((item) => {
    const { before, after } = positionOf(item);
    return [rowIdOf(item), rowIdOf(before), rowIdOf(after)].filter((id) => id !== null);
  });
}

/** The documentIds of the articles that a relation adds, in its order, each as often as named. */
export function documentIdsIn(relation: unknown): string[] {
  return itemsOf(relation)
    .map((item) => documentIdOf(item))
    .filter((documentId) => documentId !== null);
}

/**
 * The same relation with its row ids written as documentIds, which Strapi links to the draft in the
 * article's own language: a row id could be of the other row of an article that is linked already.
 * What is not known stays, for Strapi to refuse.
 */
export function byDocumentId(relation: unknown, documents: Documents): unknown {
  if (!isOperation(relation)) return nameDocuments(relation, documents);
  const operations = ADDING.filter((operation) => relation[operation] !== undefined).map(
    (operation) => [operation, nameDocuments(relation[operation], documents)],
  );
  return { ...relation, ...Object.fromEntries(operations) };
}

function nameDocuments(value: unknown, documents: Documents): unknown {
  if (Array.isArray(value)) return value.map((item) => nameDocuments(item, documents));
  const documentId = documents.get(rowIdOf(value) ?? NaN);
  if (documentId === undefined) return value;
  if (!isPlain(value)) return { documentId };
  const { id: _id, position, ...rest } = value;
  if (!isPlain(position)) return { ...rest, documentId };
  return { ...rest, documentId, position: namePosition(position, documents) };
}

function namePosition(position: Plain, documents: Documents): Plain {
  const places = Object.entries(position).map(([place, value]) => [
    place,
    documents.get(rowIdOf(value) ?? NaN) ?? value,
  ]);
  return Object.fromEntries(places) as Plain;
}

/** The articles that a relation adds, one item each. */
function itemsOf(relation: unknown): unknown[] {
  const added = isOperation(relation)
    ? ADDING.flatMap((operation) => relation[operation])
    : [relation].flat();
  return added.filter((item) => item !== undefined && item !== null);
}

function isOperation(relation: unknown): relation is Plain {
  return isPlain(relation) && !('id' in relation) && !('documentId' in relation);
}

function positionOf(item: unknown): Plain {
  const position = isPlain(item) ? item['position'] : undefined;
  return isPlain(position) ? position : {};
}

function documentIdOf(item: unknown): string | null {
  const name = isPlain(item) ? item['documentId'] : item;
  return typeof name === 'string' && (isPlain(item) || rowIdOf(item) === null) ? name : null;
}

/** Strapi goes by the documentId where an item has both. */
function rowIdOf(item: unknown): number | null {
  if (isPlain(item)) return item['documentId'] ? null : rowIdOf(item['id']);
  const isText = typeof item === 'string' && /^\d+$/u.test(item);
  const id = isText || typeof item === 'number' ? Number(item) : NaN;
  return Number.isInteger(id) && id > 0 && id <= MAX_ROW_ID ? id : null;
}
