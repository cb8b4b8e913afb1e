import type { Core, Modules } from '@strapi/strapi';
import { fallenState, toDay } from '../attribution/states';
import { ATTRIBUTION_UID } from '../attribution/uid';

type Middleware = Modules.Documents.Middleware.Middleware;

/** What a save says of a source's state, or what is stored of it. */
export interface StateValues {
  state?: unknown;
  stateDate?: unknown;
}

/**
 * The day from which a source is in the state that a save gives it: the day of the save, where it has
 * fallen and no day is told, or only that of the state before.
 *
 * @param today `2026-03-01`
 * @returns `undefined` where the day stays as it is sent or stored
 */
export function dayToStore(
  data: StateValues,
  stored: StateValues,
  today: string,
): string | undefined {
  const [before, after] = [fallenState(stored.state), fallenState(data.state ?? stored.state)];
  if (after === null || !('state' in data || 'stateDate' in data)) return undefined;
  const told = toDay('stateDate' in data ? data.stateDate : stored.stateDate);
  const isOld = before !== after && told === toDay(stored.stateDate);
  return told === null || isOld ? today : undefined;
}

/** Dates the state of a source, in UTC, so that it is known which corrections came after it. */
export const createDateHook =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    if (context.uid !== ATTRIBUTION_UID || !('data' in context.params)) return next();
    const params = context.params as { documentId?: string; data?: StateValues };
    const { documentId, data } = params;
    if (data === undefined) return next();
    const stored = documentId === undefined ? {} : await storedState(strapi, documentId);
    const day = dayToStore(data, stored, new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
    if (day !== undefined) params.data = { ...data, stateDate: day };
    return next();
  };

async function storedState(strapi: Core.Strapi, documentId: string): Promise<StateValues> {
  const row: unknown = await strapi.db
    .query(ATTRIBUTION_UID)
    .findOne({ select: ['state', 'stateDate'], where: { documentId } });
  return row ?? {};
}
