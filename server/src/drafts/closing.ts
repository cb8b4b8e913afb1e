import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { leadsAnywhere, modelsOf, type Models } from '../strapi/models';
import { contentApiRequest, refuse } from '../strapi/request';
import { mentionsTable, mainTable, watchSql } from '../strapi/sql';

/** A type whose drafts could not be proved to stay inside, and the ways that were not. */
export interface Unproved {
  uid: string;
  ways: string[];
}

function closedError(uid: string): Error {
  const message = `${uid} cannot be read at the moment: the log of the site says why`;
  return Object.assign(new errors.ApplicationError(message), { name: 'ServiceUnavailableError' });
}

/**
 * Closes the content API of types: whatever reads their rows for a content-API request fails, at
 * the last place before the database, so that no other way to read need be known. Who may read
 * drafts is no exception.
 */
export function closeContentApi(strapi: Core.Strapi, unproved: readonly Unproved[]): void {
  if (unproved.length === 0) return;
  for (const { uid, ways } of unproved) {
    strapi.log.error(
      `[newsroom] The drafts of ${uid} cannot be proved to stay inside, by: ${ways.join('; ')}. ` +
        'Its content API is closed: each request that reads it, by REST, GraphQL, the read route ' +
        'or a populate, is answered with 503. The admin panel is not affected. Something in this ' +
        'version of Strapi, or in another plugin, reads past the guard of drafts.',
    );
  }
  const models = modelsOf(strapi);
  const countable = linksToAnywhere(models);
  const closed = unproved.map(({ uid }) => ({ uid, table: models.get(uid)?.tableName ?? '' }));
  watchSql(strapi, (sql) => {
    const ctx = contentApiRequest(strapi);
    if (ctx === undefined) return;
    const hit = countable.has(mainTable(sql) ?? '')
      ? closed[0]
      : closed.find(({ table }) => mentionsTable(sql, table));
    if (hit === undefined) return;
    refuse(ctx);
    throw closedError(hit.uid);
  });
}

/** Tables with the links of relations to any type: their rows are counted whatever they lead to. */
function linksToAnywhere(models: Models): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const [, { attributes }] of models.entries()) {
    for (const attribute of Object.values(attributes)) {
      if (leadsAnywhere(attribute) && attribute.joinTable) tables.add(attribute.joinTable.name);
    }
  }
  return tables;
}
