import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FallenSource, FallenState, SourceState } from '../../../shared/contracts';
import { fallenState, toDay } from '../attribution/states';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { Rights, Where } from '../desk/rights';

/** A source as it is stored. */
interface SourceRow {
  documentId: string;
  name: string;
  state: SourceState | null;
  stateDate: unknown;
  stateNote: string | null;
}

/** A source that the user may read, in whichever state. */
export interface ReadableSource extends Omit<FallenSource, 'state'> {
  /** `null` where it is active. */
  state: FallenState | null;
}

/** @throws ForbiddenError where the user may not read how things stand with sources */
export function checkMayReadStates({ sources }: Rights): void {
  if (sources.may('read', 'state')) return;
  throw new errors.ForbiddenError('state: your role may not read this field of sources');
}

/** Sources that the user may read, as far as they may, by documentId. */
export async function readableSources(
  strapi: Core.Strapi,
  rights: Rights,
  where: Where,
): Promise<Map<string, ReadableSource>> {
  const rows: unknown = await strapi.db.query(ATTRIBUTION_UID).findMany({
    select: ['documentId', 'name', 'state', 'stateDate', 'stateNote'],
    where: { $and: [where, await rights.sources.where('read')] },
  });
  return new Map((rows as SourceRow[]).map((row) => [row.documentId, toSource(row, rights)]));
}

function toSource(row: SourceRow, { sources }: Rights): ReadableSource {
  const ifMay = <T>(field: string, value: T) => (sources.may('read', field) ? value : null);
  return {
    documentId: row.documentId,
    name: ifMay('name', row.name) ?? '',
    state: fallenState(row.state),
    stateDate: ifMay('stateDate', toDay(row.stateDate)),
    stateNote: ifMay('stateNote', row.stateNote || null),
  };
}

/** @throws NotFoundError where the user may read none that has it */
export async function readableSource(
  strapi: Core.Strapi,
  rights: Rights,
  documentId: string,
): Promise<ReadableSource> {
  const source = (await readableSources(strapi, rights, { documentId })).get(documentId);
  if (source === undefined) throw new errors.NotFoundError(`There is no source "${documentId}"`);
  return source;
}
