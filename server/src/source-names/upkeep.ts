import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { repeatOnConflict } from '../strapi/retry';
import { inTransaction } from '../strapi/transaction';
import { changesOf, indexedNames, isInStep } from './names';
import { SourceNames } from './store';

/** What Strapi tells of a write to the database, as far as it is used here. */
interface WriteEvent {
  action: string;
  params: { data?: unknown };
  result?: unknown;
}

const AFTER = [
  ...['afterCreate', 'afterUpdate', 'afterDelete'],
  ...['afterCreateMany', 'afterUpdateMany', 'afterDeleteMany'],
] as const;

/**
 * Keeps the names of sources in step with the sources, in the transaction of each write that Strapi
 * knows of: of the Document Service, and of `strapi.db.query`. To be called in `bootstrap`.
 */
export function followSources(strapi: Core.Strapi): void {
  const names = new SourceNames(strapi);
  const follow = (event: unknown) => afterWrite(strapi, names, event as WriteEvent);
  strapi.db.lifecycles.subscribe({
    models: [ATTRIBUTION_UID],
    ...Object.fromEntries(AFTER.map((action) => [action, follow])),
  });
}

async function afterWrite(
  strapi: Core.Strapi,
  names: SourceNames,
  { action, params, result }: WriteEvent,
): Promise<void> {
  const { documentId } = (result ?? {}) as { documentId?: unknown };
  const isKnown = typeof documentId === 'string';
  const isUpdate = action.startsWith('afterUpdate');
  if (isUpdate && !writesNames(params.data)) return;
  if (isKnown) await names.refresh([documentId]);
  // Of a write of many, which ones it wrote is not known.
  else if (action.startsWith('afterCreate')) await addMissing(names);
  else if (isUpdate) await compareAll(names, (ids) => names.refresh(ids));
  else await names.forgetGone();
  if (isKnown && isUpdate) await lookAgain(strapi, names, documentId);
}

/**
 * A transaction of MariaDB and MySQL does not see the rows of another one that wrote the same source
 * since it began, and would leave what it has to take away: a new one sees them.
 */
async function lookAgain(strapi: Core.Strapi, names: SourceNames, documentId: string) {
  if (strapi.db.dialect.client !== 'mysql') return;
  const refresh = () =>
    repeatOnConflict(() => names.refresh([documentId]), { givesWay: true }).catch(
      (error: unknown) => {
        strapi.log.warn(`newsroom: a source may be found by a former name: ${String(error)}`);
      },
    );
  await inTransaction(strapi, ({ onCommit }) => {
    onCommit(() => setImmediate(() => void refresh()));
    return Promise.resolve();
  });
}

const writesNames = (data: unknown): boolean =>
  Object.keys(data ?? {}).some((column) => column === 'name' || column === 'aliases');

/**
 * Brings the kept names in step with sources that were written past Strapi, or before the plugin
 * kept their names. To be called in `bootstrap`; several instances may do so at once.
 */
export async function fillSourceNames(strapi: Core.Strapi): Promise<void> {
  const names = new SourceNames(strapi);
  await repeatOnConflict(() => names.forgetGone(), { givesWay: true });
  await compareAll(names, (ids) => repeatOnConflict(() => names.refresh(ids), { givesWay: true }));
}

async function addMissing(names: SourceNames): Promise<void> {
  for (let rows = await names.unnamedAfter(0); rows.length > 0;) {
    await names.refresh(unique(rows));
    rows = await names.unnamedAfter(rows.at(-1)?.id ?? 0);
  }
}

/** Compares all sources with what is kept of them, a batch at a time. */
async function compareAll(
  names: SourceNames,
  refresh: (documentIds: string[]) => Promise<void>,
): Promise<void> {
  for (let rows = await names.sourcesAfter(0); rows.length > 0;) {
    const kept = await names.kept(unique(rows));
    const behind = rows.filter(
      (row) => !isInStep(changesOf(kept.get(row.documentId) ?? [], indexedNames([row]))),
    );
    await refresh(unique(behind));
    rows = await names.sourcesAfter(rows.at(-1)?.id ?? 0);
  }
}

const unique = (rows: readonly { documentId: string }[]): string[] => [
  ...new Set(rows.map(({ documentId }) => documentId)),
];
