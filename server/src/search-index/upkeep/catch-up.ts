import type { LinkIndex, TextRef } from '../store';
import type { Versions } from './versions';

/** Rows that are compared with the index at a time, without their texts. */
const CHECKED = 1000;
/** Articles in one transaction; only these are in memory with their texts. */
const SYNCED = 50;

interface Tools {
  index: LinkIndex;
  versions: Versions;
}

interface Background extends Tools {
  /** Whether the server is going down: what is left over waits for the next start. */
  isStopped: () => boolean;
}

/** Repairs what the index has missed: rows written past the plugin, or while it was not there. */
export async function catchUp(background: Background): Promise<void> {
  const { index, versions, isStopped } = background;
  let rows = await versions.stampsAfter(0, CHECKED);
  while (rows.length > 0 && !isStopped()) {
    await syncInBatches(background, await index.outdated(rows));
    rows = await versions.stampsAfter(rows.at(-1)?.rowId ?? 0, CHECKED);
  }
  await forgetDeleted(background);
  if (!isStopped()) await index.writeState({ error: null });
}

/** Brings the index up to date with some articles, in one transaction. */
export async function syncAll({ index, versions }: Tools, documentIds: string[]): Promise<void> {
  await index.sync([...new Set(documentIds)], (trx, ids) => versions.read(trx, ids));
}

async function forgetDeleted(background: Background): Promise<void> {
  const { index, versions, isStopped } = background;
  let texts = await index.walk(0, CHECKED);
  while (texts.length > 0 && !isStopped()) {
    const existing = await versions.existing(texts.flatMap(rowsOf));
    const orphans = texts.filter((text) => !rowsOf(text).every((id) => existing.has(id)));
    await syncInBatches(background, [...new Set(orphans.map((text) => text.documentId))]);
    texts = await index.walk(texts.at(-1)?.textId ?? 0, CHECKED);
  }
}

const rowsOf = ({ draftRow, publishedRow }: TextRef): number[] =>
  [draftRow, publishedRow].filter((id) => id !== null);

async function syncInBatches(background: Background, documentIds: string[]): Promise<void> {
  for (let at = 0; at < documentIds.length && !background.isStopped(); at += SYNCED) {
    await syncAll(background, documentIds.slice(at, at + SYNCED));
  }
}
