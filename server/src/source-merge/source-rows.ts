import type { Core } from '@strapi/strapi';
import { IDENTITY } from '../attribution/identity-field';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { StoredSource } from './additions';

/** A source with all its own values. */
export type SourceRow = StoredSource & { id: number; documentId: string };

/** The values that a source is made again from, as JSON holds them. */
export type SourceValues = Record<string, unknown> & { documentId: string; name: string };

/** The row of a source, without what it is related to. */
export async function sourceRow(strapi: Core.Strapi, id: number): Promise<SourceRow | null> {
  const row: unknown = await strapi.db.query(ATTRIBUTION_UID).findOne({ where: { id } });
  return row as SourceRow | null;
}

interface Creators {
  createdBy: { id: number } | null;
  updatedBy: { id: number } | null;
}

/** What is kept of a source that is merged: everything but the identity. */
export async function valuesOf(strapi: Core.Strapi, row: SourceRow): Promise<SourceValues> {
  const { id, [IDENTITY]: _identity, ...values } = row;
  const select = ['id'];
  const found: unknown = await strapi.db.query(ATTRIBUTION_UID).findOne({
    select,
    where: { id },
    populate: { createdBy: { select }, updatedBy: { select } },
  });
  const { createdBy, updatedBy } = found as Creators;
  return { ...values, createdBy: createdBy?.id ?? null, updatedBy: updatedBy?.id ?? null };
}

/** Makes a source again, with its documentId and its dates; answers the id of its row. */
export async function restoreSource(
  strapi: Core.Strapi,
  { createdBy, updatedBy, ...values }: SourceValues,
  identity: string | null,
): Promise<number> {
  const data = {
    ...values,
    [IDENTITY]: identity,
    createdBy: await userIfThere(strapi, createdBy),
    updatedBy: await userIfThere(strapi, updatedBy),
  };
  // The Document Service would give it another creator and refuse values of before its checks.
  const row: unknown = await strapi.db.query(ATTRIBUTION_UID).create({ data });
  return (row as { id: number }).id;
}

async function userIfThere(strapi: Core.Strapi, id: unknown): Promise<unknown> {
  if (id === null) return null;
  const count = await strapi.db.query('admin::user').count({ where: { id } });
  return count > 0 ? id : null;
}
