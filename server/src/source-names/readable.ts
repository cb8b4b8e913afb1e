import type { Core } from '@strapi/strapi';
import type { KnownSourceCard } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { KnownSource } from '../core/sources';
import type { Rights } from '../desk/rights';
import { groupBy } from '../group-by';
import type { FoundName } from './store';

/** Sources that one query asks for. */
const AT_ONCE = 500;

/** Sources that a user may read, by documentId. */
export type ReadableSources = ReadonlyMap<string, KnownSourceCard>;

/** Those of some sources of which the user may read the name. */
export async function readSources(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  rights: Rights,
): Promise<ReadableSources> {
  const readable = await rights.whereSources();
  const mayReadKind = rights.sources.may('read', 'kind');
  const unique = [...new Set(documentIds)];
  const cards = new Map<string, KnownSourceCard>();
  for (let at = 0; at < unique.length; at += AT_ONCE) {
    const rows: unknown = await strapi.db.query(ATTRIBUTION_UID).findMany({
      select: ['id', 'documentId', 'name', 'kind'],
      where: { $and: [{ documentId: { $in: unique.slice(at, at + AT_ONCE) } }, readable] },
    });
    for (const { id, documentId, name, kind } of rows as KnownSourceCard[]) {
      cards.set(documentId, { id, documentId, name, kind: mayReadKind ? kind : null });
    }
  }
  return cards;
}

/** The names by which a user may find a source: aliases only where the user may read them. */
export function readableNames(
  names: readonly FoundName[],
  sources: ReadableSources,
  rights: Rights,
): FoundName[] {
  const mayReadAliases = rights.sources.may('read', 'aliases');
  return names.filter(
    ({ documentId, isAlias }) => sources.has(documentId) && (mayReadAliases || !isAlias),
  );
}

/** Sources as a text is searched for them. */
export const toKnown = (names: readonly FoundName[]): KnownSource[] =>
  [...groupBy(names, ({ documentId }) => documentId)].map(([id, own]) => {
    const [name = '', ...aliases] = own.map((each) => each.name);
    return { id, name, aliases };
  });
