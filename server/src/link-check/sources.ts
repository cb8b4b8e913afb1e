import type { Core } from '@strapi/strapi';
import type { LinkState, SourceLink, SourceWithLink } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { Where } from '../desk/rights';
import { connectionOf } from '../strapi/ambient-transaction';
import { amongIds } from '../strapi/subquery';
import { restsOn } from './rests-on';
import { SOURCE_LINK_UID } from './schema';
import { toSourceLink } from './shown';
import { LINK_COLUMNS, toRecord } from './store';

/** A source as it is stored. */
interface SourceRow {
  documentId: string;
  name: string;
  createdAt: string | Date;
}

/** Which sources a list is about. */
export interface Listed {
  state: LinkState;
  /** A condition of `strapi.db.query` on sources: those that a user may read. */
  where?: Where;
}

/** How many sources on which a published article rests have a link in a state. */
export async function countByState(
  strapi: Core.Strapi,
  { state, where = {} }: Listed,
): Promise<number> {
  const condition = { $and: [where, { documentId: await inState(strapi, state) }] };
  return strapi.db.query(ATTRIBUTION_UID).count({ where: condition });
}

/** One page of them, by name. */
export async function listByState(
  strapi: Core.Strapi,
  { state, where = {} }: Listed,
  { offset, limit }: { offset: number; limit: number },
): Promise<SourceWithLink[]> {
  const condition = { $and: [where, { documentId: await inState(strapi, state) }] };
  const rows: unknown = await strapi.db.query(ATTRIBUTION_UID).findMany({
    select: ['documentId', 'name', 'createdAt'],
    where: condition,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    offset,
    limit,
  });
  const sources = rows as SourceRow[];
  const links = await linksOf(strapi, sources);
  return sources.flatMap(({ documentId, name }) => {
    const link = links.get(documentId);
    return link === undefined ? [] : [{ documentId, name, link }];
  });
}

/** The documentIds of sources with a link in a state, on which a published article rests. */
async function inState(strapi: Core.Strapi, state: LinkState) {
  const connection = await connectionOf(strapi);
  const { tableName: sources } = strapi.db.metadata.get(ATTRIBUTION_UID);
  const { tableName: links } = strapi.db.metadata.get(SOURCE_LINK_UID);
  return amongIds(
    connection
      .from({ link: links })
      .join({ source: sources }, 'source.document_id', 'link.attribution_document_id')
      .where('link.state', state)
      .where('link.address', connection.knex.ref('source.url'))
      .where(restsOn(strapi, connection, { isLive: true }))
      .select('source.document_id'),
  );
}

async function linksOf(
  strapi: Core.Strapi,
  sources: SourceRow[],
): Promise<Map<string, SourceLink>> {
  const { from } = await connectionOf(strapi);
  const ids = sources.map(({ documentId }) => documentId);
  const rows: unknown = await from(strapi.db.metadata.get(SOURCE_LINK_UID).tableName)
    .select({ ...LINK_COLUMNS, documentId: 'attribution_document_id' })
    .whereIn('attribution_document_id', ids);
  const entered = new Map(
    sources.map(({ documentId, createdAt }) => [documentId, new Date(createdAt).getTime()]),
  );
  return new Map(
    (rows as { documentId: string }[]).map((row) => [
      row.documentId,
      toSourceLink(toRecord(row), entered.get(row.documentId) ?? 0),
    ]),
  );
}
