import type { Core } from '@strapi/strapi';

const WRITES = [
  ...['beforeCreate', 'afterCreate', 'beforeUpdate', 'afterUpdate'],
  ...['beforeDelete', 'afterDelete'],
] as const;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Lets requests in between the writes of a save. No query waits on SQLite: all that Strapi does in a
 * save is one turn of the event loop, and whoever asks meanwhile, for a page in memory say, would
 * wait until it is over. Other databases are waited for anyway.
 *
 * @param models whose rows are written
 */
export function letRequestsIn(strapi: Core.Strapi, models: string[]): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  strapi.db.lifecycles.subscribe({
    models,
    ...Object.fromEntries(WRITES.map((action) => [action, turn])),
  });
}
