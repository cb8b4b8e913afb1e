import type { Knex } from 'knex';
import {
  cosine,
  inverseFrequency,
  quantities,
  sharedTerms,
  titleCoverage,
  type Idf,
  type Term,
} from '../../core/similarity';
import { primaryLanguage } from '../../core/text';
import { activeTables } from './build-state';
import { connect } from './connection';
import { storedKey, totalKey } from './keys';
import { lookups, type Lookup } from './lookups';
import { readTerms } from './record';
import { quoted, type CopyTables, type Database } from './tables';
import { refOf, REF_COLUMNS, type TextRow } from './text-row';
import type { Comparison, IndexClient, IndexQuery } from './types';

/** Texts that may be compared; more where drafts among them do not count. */
const FOUND = 200;
const FOUND_FOR_PUBLISHED = 600;
/** Texts that are compared at a time. */
const PAGE = 65;
const SHARED_WORDS = 6;

interface CountRow {
  term: number;
  texts: number;
}

/** How many texts have each of some terms, by the terms' own keys, and in all, in one query. */
async function readCounts(
  knex: Knex,
  { counts: table }: CopyTables,
  { type, locale, terms }: Pick<IndexQuery, 'type' | 'locale' | 'terms'>,
): Promise<{ counts: Map<number, number>; total: number }> {
  const keys = new Map(terms.map(({ key }) => [storedKey(type, key), key]));
  const total = totalKey(type, locale);
  const rows = await knex(table)
    .whereRaw(`term in (${[total, ...keys.keys()].join(',')})`)
    .select<CountRow[]>('term', 'texts');
  const counts = new Map<number, number>();
  for (const { term, texts } of rows) {
    const key = keys.get(term);
    if (key !== undefined) counts.set(key, texts);
  }
  return { counts, total: rows.find(({ term }) => term === total)?.texts ?? 0 };
}

/** The best postings of each looked-up term, in the form that each database plans fastest. */
const BEST_POSTINGS: Record<IndexClient, (best: readonly Lookup[], postings: string) => string> = {
  sqlite: (best, postings) =>
    best.map((one) => `select * from (${bestOf(postings, one)})`).join(' union all '),
  mysql: (best, postings) => best.map((one) => `(${bestOf(postings, one)})`).join(' union all '),
  postgres: (best, postings) =>
    `select read.* from (values ${best
      .map(({ key, factor, depth }) => `(${key}, ${factor}, ${depth})`)
      .join(', ')}) as looked_up (key, factor, depth),
      lateral (${bestOf(postings, LOOKED_UP_COLUMNS)}) as read`,
};

const LOOKED_UP_COLUMNS = {
  key: 'looked_up.key',
  factor: 'looked_up.factor',
  depth: 'looked_up.depth',
};

const bestOf = (
  postings: string,
  { key, factor, depth }: Record<keyof Lookup, number | string>,
): string =>
  `select text, weight * ${factor} as score from ${postings} as postings
    where term = ${key} order by weight desc, text desc limit ${depth}`;

/** Ids of the texts in which the looked-up terms weigh most; the texts themselves are not read. */
async function find(
  database: Database,
  knex: Knex,
  { postings: table }: CopyTables,
  best: readonly Lookup[],
  limit: number,
): Promise<number[]> {
  if (best.length === 0) return [];
  const postings = BEST_POSTINGS[database.client](best, quoted(database, table));
  const rows = await knex
    .from(knex.raw(`(${postings}) as found`))
    .groupBy('text')
    .orderByRaw('sum(score) desc, text desc')
    .limit(limit)
    .select<{ text: number }[]>('text');
  return rows.map(({ text }) => text);
}

/** See `LinkIndex.search`. */
export async function* search(
  database: Database,
  { type, terms, locale, exclude, publishedOnly = false, page = PAGE }: IndexQuery,
): AsyncGenerator<Comparison[], void> {
  const knex = await connect(database);
  const tables = await activeTables(database);
  const { counts, total } = await readCounts(knex, tables, { type, locale, terms });
  const idf = inverseFrequency(terms, counts, total);
  const limit = publishedOnly ? FOUND_FOR_PUBLISHED : FOUND;
  const best = lookups(terms, idf, counts).map((lookup) => ({
    ...lookup,
    key: storedKey(type, lookup.key),
  }));
  const ids = await find(database, knex, tables, best, limit);
  for (let at = 0; at < ids.length; at += page) {
    const rows = await knex(tables.texts)
      .whereRaw(`id in (${ids.slice(at, at + page).join(',')})`)
      .select<TextRow[]>([...REF_COLUMNS, 'terms']);
    yield rows
      .filter((row) => row.document_id !== exclude && row.locale === locale && row.type === type)
      .filter((row) => !publishedOnly || row.published_row !== null)
      .map((row) => compare(terms, row, idf))
      .sort((a, b) => b.cosine - a.cosine || b.ref.textId - a.ref.textId);
  }
}

function compare(terms: readonly Term[], row: TextRow, idf: Idf): Comparison {
  const counts = quantities(primaryLanguage(row.locale));
  const other = readTerms(row.terms, row.locale);
  return {
    ref: refOf(row),
    cosine: cosine(terms, other, idf),
    sharedWords: () => sharedTerms(terms, other, idf, counts).slice(0, SHARED_WORDS),
    titleCoverage: titleCoverage(other, terms, idf),
  };
}
