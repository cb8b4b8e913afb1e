import {
  cosine,
  inverseFrequency,
  sharedTerms,
  titleCoverage,
  type Idf,
  type Term,
} from '../../core/similarity';
import { lookups, type Lookup } from './lookups';
import { readTerms } from './record';
import { totalKey } from './sync';
import { quoted, type Database } from './tables';
import type { Comparison, IndexClient, IndexQuery, TextRef } from './types';

/** Texts that may be compared; more where drafts among them do not count. */
const FOUND = 200;
const FOUND_FOR_PUBLISHED = 600;
/** Texts that are compared at a time. */
const PAGE = 65;
const SHARED_WORDS = 6;

interface TextRow {
  id: number;
  document_id: string;
  locale: string;
  draft_row: number | null;
  published_row: number | null;
}

interface CountRow {
  term: number;
  texts: number;
}

const REF_COLUMNS = ['id', 'document_id', 'locale', 'draft_row', 'published_row'];

const refOf = (row: TextRow): TextRef => ({
  textId: row.id,
  documentId: row.document_id,
  locale: row.locale,
  draftRow: row.draft_row,
  publishedRow: row.published_row,
});

/** How many texts have each of some terms, by key, and in all, in one query. */
async function readCounts(
  { knex, tables }: Database,
  locale: string,
  terms: readonly Term[],
): Promise<{ counts: Map<number, number>; total: number }> {
  const keys = [totalKey(locale), ...terms.map(({ key }) => key)];
  const rows = await knex(tables.counts)
    .whereRaw(`term in (${keys.join(',')})`)
    .select<CountRow[]>('term', 'texts');
  const counts = new Map(rows.map(({ term, texts }) => [term, texts]));
  return { counts, total: counts.get(totalKey(locale)) ?? 0 };
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
async function find(database: Database, best: readonly Lookup[], limit: number): Promise<number[]> {
  if (best.length === 0) return [];
  const { knex, client, tables } = database;
  const postings = BEST_POSTINGS[client](best, quoted(database, tables.postings));
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
  { terms, locale, exclude, publishedOnly = false, page = PAGE }: IndexQuery,
): AsyncGenerator<Comparison[], void> {
  const { knex, tables } = database;
  const { counts, total } = await readCounts(database, locale, terms);
  const idf = inverseFrequency(counts, total);
  const limit = publishedOnly ? FOUND_FOR_PUBLISHED : FOUND;
  const ids = await find(database, lookups(terms, idf, counts), limit);
  for (let at = 0; at < ids.length; at += page) {
    const rows = await knex(tables.texts)
      .whereRaw(`id in (${ids.slice(at, at + page).join(',')})`)
      .select<(TextRow & { terms: string })[]>([...REF_COLUMNS, 'terms']);
    yield rows
      .filter((row) => row.document_id !== exclude && row.locale === locale)
      .filter((row) => !publishedOnly || row.published_row !== null)
      .map((row) => compare(terms, row, idf))
      .sort((a, b) => b.cosine - a.cosine || b.ref.textId - a.ref.textId);
  }
}

function compare(terms: readonly Term[], row: TextRow & { terms: string }, idf: Idf): Comparison {
  const other = readTerms(row.terms, row.locale);
  return {
    ref: refOf(row),
    cosine: cosine(terms, other, idf),
    sharedWords: () => sharedTerms(terms, other, idf).slice(0, SHARED_WORDS),
    titleCoverage: titleCoverage(other, terms, idf),
  };
}

/** See `LinkIndex.walk`. */
export async function walk(
  { knex, tables }: Database,
  after: number,
  limit: number,
): Promise<TextRef[]> {
  const rows = await knex(tables.texts)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .select<TextRow[]>(REF_COLUMNS);
  return rows.map(refOf);
}
