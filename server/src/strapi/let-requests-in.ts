import type { Core } from '@strapi/strapi';

/** What the entity manager does in a save; it also reads the row for the event that follows. */
const ACTIONS = [
  ...['beforeCreate', 'afterCreate', 'beforeUpdate', 'afterUpdate'],
  ...['beforeDelete', 'afterDelete', 'beforeFindOne', 'afterFindOne'],
] as const;

/**
 * Waits until requests that came in meanwhile are answered, on SQLite alone: no query waits there,
 * so that all that is done in a save would be one turn of the event loop, and whoever asks for a
 * page in memory would wait until it is over. Other databases are waited for anyway.
 */
export async function requestsIn(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client === 'sqlite') await new Promise(setImmediate);
}

/**
 * Lets requests in between the steps of a save. To be called after all other hooks of saves are
 * registered: its own then stands next to Strapi's work.
 *
 * @param models whose rows are written
 */
export function letRequestsIn(strapi: Core.Strapi, models: string[]): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const turn = () => requestsIn(strapi);
  strapi.db.lifecycles.subscribe({
    models,
    ...Object.fromEntries(ACTIONS.map((action) => [action, turn])),
  });
  strapi.documents.use(async (context, next) => {
    if (!models.includes(context.uid) || context.action.startsWith('find')) return next();
    await turn();
    const result = await next();
    await turn();
    return result;
  });
}
