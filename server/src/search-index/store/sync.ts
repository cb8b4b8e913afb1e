import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { keyOf, tellingTerms, type Term } from '../../core/similarity';
import { readText } from '../../core/text';
import { changeCounts, deletePostings, insertPostings, type Row } from './bulk';
import { readTerms, writeTerms } from './record';
import { lockState, type Database } from './tables';
import type { ArticleVersion, ReadVersions, RowStamp } from './types';

/** Terms of a text that lead to it; all of them count in the comparison. */
const POSTINGS = 30;
/** Texts that are read until others in the process get their turn: some 10 ms. */
const TURN = 20;
/** Rows of one insert into the texts, which takes parameters. */
const CHUNK = 100;

/** Which rows have a text, as the table holds it. */
interface Rows {
  draft_row: number | null;
  draft_stamp: number | null;
  published_row: number | null;
  published_stamp: number | null;
}

interface TextRow extends Rows {
  id: number;
  document_id: string;
  locale: string;
  terms: string;
}

/** A text that some versions have. */
interface Wanted {
  row: Omit<TextRow, 'id'>;
  terms: Term[];
}

const NO_ROWS: Rows = {
  draft_row: null,
  draft_stamp: null,
  published_row: null,
  published_stamp: null,
};

const identity = ({ document_id, locale, terms }: Omit<TextRow, 'id'>): string =>
  JSON.stringify([document_id, locale, terms]);

/** The key under which the texts of a locale are counted: that of no word. */
export const totalKey = (locale: string): number => keyOf('', locale);

/** The number a database gave, also where it gave a string because it could be a large one. */
const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

function termsOf({ title, body, locale }: ArticleVersion): Term[] {
  const { title: read, paragraphs } = readText(body, { format: 'blocks', locale, title });
  return tellingTerms({ title: read, paragraphs, locale });
}

/** The texts that versions have; draft and published version of the same terms share one. */
async function textsOf(versions: readonly ArticleVersion[]): Promise<Map<string, Wanted>> {
  const wanted = new Map<string, Wanted>();
  for (const [i, version] of versions.entries()) {
    if (i % TURN === TURN - 1) await setImmediate();
    const { documentId, locale, status, rowId, updatedAt } = version;
    const terms = termsOf(version);
    const fresh = { document_id: documentId, locale, terms: writeTerms(terms), ...NO_ROWS };
    const key = identity(fresh);
    const text = wanted.get(key) ?? { row: fresh, terms };
    text.row[`${status}_row`] = rowId;
    text.row[`${status}_stamp`] = updatedAt;
    wanted.set(key, text);
  }
  return wanted;
}

const rowsOf = (row: Rows): Rows => ({
  draft_row: row.draft_row,
  draft_stamp: numberOf(row.draft_stamp),
  published_row: row.published_row,
  published_stamp: numberOf(row.published_stamp),
});

const sameRows = (a: Rows, b: Rows): boolean =>
  JSON.stringify(rowsOf(a)) === JSON.stringify(rowsOf(b));

/** What has to be written so that the index has these texts. */
interface Changes {
  added: Wanted[];
  moved: { id: number; rows: Rows }[];
  removed: TextRow[];
}

function difference(known: readonly TextRow[], wanted: Map<string, Wanted>): Changes {
  const added = new Map(wanted);
  const changes: Changes = { added: [], moved: [], removed: [] };
  for (const row of known) {
    const text = added.get(identity(row));
    if (text === undefined) changes.removed.push(row);
    else if (!sameRows(row, text.row)) changes.moved.push({ id: row.id, rows: rowsOf(text.row) });
    added.delete(identity(row));
  }
  changes.added = [...added.values()];
  return changes;
}

const postingsOf = (id: number, terms: readonly Term[]): Row[] =>
  terms.slice(0, POSTINGS).map(({ key, weight }) => [key, weight, id]);

function count(
  changes: Map<number, number>,
  locale: string,
  terms: readonly Term[],
  change: 1 | -1,
): void {
  for (const key of [totalKey(locale), ...terms.map((term) => term.key)]) {
    changes.set(key, (changes.get(key) ?? 0) + change);
  }
}

/** Texts get numbers that were never used: who holds an old one finds nothing, not another text. */
async function apply(
  database: Database,
  trx: Knex.Transaction,
  { added, moved, removed }: Changes,
  lastText: number,
): Promise<void> {
  const { texts, state } = database.tables;
  const counts = new Map<number, number>();
  const gone: Row[] = [];
  for (const { id, locale, terms } of removed) {
    const read = readTerms(terms, locale);
    gone.push(...postingsOf(id, read));
    count(counts, locale, read, -1);
  }
  const fresh: Row[] = [];
  const rows = added.map(({ row, terms }, i) => {
    const id = lastText + 1 + i;
    fresh.push(...postingsOf(id, terms));
    count(counts, row.locale, terms, 1);
    return { id, ...row };
  });
  await deletePostings(database, trx, gone);
  const ids = removed.map(({ id }) => id);
  if (ids.length > 0) await trx(texts).whereIn('id', ids).delete();
  for (let i = 0; i < rows.length; i += CHUNK) {
    await trx(texts).insert(rows.slice(i, i + CHUNK));
  }
  await insertPostings(database, trx, fresh);
  await changeCounts(database, trx, counts);
  for (const { id, rows: moves } of moved) await trx(texts).where({ id }).update(moves);
  if (rows.length > 0) await trx(state).update({ last_text: lastText + rows.length });
}

/** See `LinkIndex.sync`. */
export async function sync(
  database: Database,
  documentIds: readonly string[],
  read: ReadVersions,
): Promise<void> {
  const ids = [...new Set(documentIds)];
  if (ids.length === 0) return;
  await database.knex.transaction(async (trx) => {
    const { lastText } = await lockState(database, trx);
    const known = await trx(database.tables.texts).whereIn('document_id', ids).select<TextRow[]>();
    const wanted = await textsOf(await read(trx, ids));
    await apply(database, trx, difference(known, wanted), lastText);
  });
}

const stampOf = (status: string, row: number | null, stamp: number | null): string =>
  `${status} ${row} ${stamp}`;

/** See `LinkIndex.outdated`. */
export async function outdated(database: Database, rows: readonly RowStamp[]): Promise<string[]> {
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const texts = await database
    .knex(database.tables.texts)
    .whereIn('document_id', ids)
    .select<Rows[]>(Object.keys(NO_ROWS));
  const known = new Set<string>();
  for (const text of texts) {
    const { draft_row, draft_stamp, published_row, published_stamp } = rowsOf(text);
    known.add(stampOf('draft', draft_row, draft_stamp));
    known.add(stampOf('published', published_row, published_stamp));
  }
  const missing = rows.filter(
    ({ status, rowId, updatedAt }) => !known.has(stampOf(status, rowId, updatedAt)),
  );
  return [...new Set(missing.map(({ documentId }) => documentId))];
}
