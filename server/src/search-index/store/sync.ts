import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { tellingTerms, type Term } from '../../core/similarity';
import { readText } from '../../core/text';
import type { BodyFormat } from '../../types/options';
import { lockState, writtenCopies } from './build-state';
import { changeCounts, deletePostings, insertPostings, type Row } from './bulk';
import { transact } from './connection';
import { storedKey, totalKey } from './keys';
import { readTerms, writeTerms } from './record';
import type { CopyTables, Database } from './tables';
import { NO_ROWS, stampsOf, type Rows, type TextRow } from './text-row';
import type { ArticleVersion, IndexCopy, IndexedType, ReadVersions } from './types';

/** Terms of a text that lead to it; all of them count in the comparison. */
const POSTINGS = 30;
/** Rows of one insert into the texts, which takes parameters. */
const CHUNK = 100;

/** A text that some versions have. */
interface Wanted {
  row: Omit<TextRow, 'id'>;
  terms: Term[];
}

const identity = ({ document_id, locale, terms }: Omit<TextRow, 'id'>): string =>
  JSON.stringify([document_id, locale, terms]);

function termsOf({ title, body, locale }: ArticleVersion, format: BodyFormat): Term[] {
  const { title: read, paragraphs } = readText(body, { format, locale, title });
  return tellingTerms({ title: read, paragraphs, locale });
}

/** The texts that versions have; draft and published version of the same terms share one. */
async function textsOf(
  { uid, body }: IndexedType,
  versions: readonly ArticleVersion[],
): Promise<Map<string, Wanted>> {
  const wanted = new Map<string, Wanted>();
  for (const version of versions) {
    const { documentId, locale, status, rowId, updatedAt } = version;
    const terms = termsOf(version, body);
    const fresh = {
      ...{ type: uid, document_id: documentId, locale },
      ...{ terms: writeTerms(terms), ...NO_ROWS },
    };
    const key = identity(fresh);
    const text = wanted.get(key) ?? { row: fresh, terms };
    text.row[`${status}_row`] = rowId;
    text.row[`${status}_stamp`] = updatedAt;
    wanted.set(key, text);
    // Reading a long text takes milliseconds, which requests are not to wait for.
    await setImmediate();
  }
  return wanted;
}

const sameRows = (a: Rows, b: Rows): boolean =>
  JSON.stringify(stampsOf(a)) === JSON.stringify(stampsOf(b));

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
    else if (!sameRows(row, text.row)) changes.moved.push({ id: row.id, rows: stampsOf(text.row) });
    added.delete(identity(row));
  }
  changes.added = [...added.values()];
  return changes;
}

const postingsOf = (id: number, type: string, terms: readonly Term[]): Row[] =>
  terms.slice(0, POSTINGS).map(({ key, weight }) => [storedKey(type, key), weight, id]);

function count(
  changes: Map<number, number>,
  { type, locale }: Pick<TextRow, 'type' | 'locale'>,
  terms: readonly Term[],
  change: 1 | -1,
): void {
  const keys = terms.map((term) => storedKey(type, term.key));
  for (const key of [totalKey(type, locale), ...keys]) {
    changes.set(key, (changes.get(key) ?? 0) + change);
  }
}

/**
 * Texts get numbers that were never used: who holds an old one finds nothing, not another text.
 * @returns the last number that is used
 */
async function apply(
  database: Database,
  trx: Knex.Transaction,
  tables: CopyTables,
  { added, moved, removed }: Changes,
  lastText: number,
): Promise<number> {
  const counts = new Map<number, number>();
  const gone: Row[] = [];
  for (const row of removed) {
    const read = readTerms(row.terms, row.locale);
    gone.push(...postingsOf(row.id, row.type, read));
    count(counts, row, read, -1);
  }
  const fresh: Row[] = [];
  const rows = added.map(({ row, terms }, i) => {
    const id = lastText + 1 + i;
    fresh.push(...postingsOf(id, row.type, terms));
    count(counts, row, terms, 1);
    return { id, ...row };
  });
  await deletePostings(database, trx, tables.postings, gone);
  const ids = removed.map(({ id }) => id);
  if (ids.length > 0) await trx(tables.texts).whereIn('id', ids).delete();
  for (let i = 0; i < rows.length; i += CHUNK) {
    await trx(tables.texts).insert(rows.slice(i, i + CHUNK));
  }
  await insertPostings(database, trx, tables.postings, fresh);
  await changeCounts(database, trx, tables.counts, counts);
  for (const { id, rows: moves } of moved) await trx(tables.texts).where({ id }).update(moves);
  return lastText + rows.length;
}

interface Sync {
  type: IndexedType;
  documentIds: readonly string[];
  read: ReadVersions;
  /** @default those that a save is written to */
  copies?: IndexCopy[];
}

/** See `LinkIndex.sync`. */
export async function sync(
  database: Database,
  { type, documentIds, read, copies }: Sync,
): Promise<void> {
  const ids = [...new Set(documentIds)];
  if (ids.length === 0) return;
  await transact(database, async (trx) => {
    const { lastText, build } = await lockState(database, trx);
    const wanted = await textsOf(type, await read(trx, ids));
    let last = lastText;
    for (const copy of copies ?? writtenCopies(build)) {
      const tables = database.copies[copy];
      const known = await trx(tables.texts)
        .where({ type: type.uid })
        .whereIn('document_id', ids)
        .select<TextRow[]>();
      last = await apply(database, trx, tables, difference(known, wanted), last);
    }
    if (last > lastText) await trx(database.state).update({ last_text: last });
  });
}
