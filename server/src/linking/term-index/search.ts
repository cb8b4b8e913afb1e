import {
  cosine,
  inverseFrequency,
  sharedTerms,
  titleCoverage,
  type Idf,
  type Term,
} from '../../core/similarity';
import { readTerms } from './record';
import { totalKey } from './sync';
import { quoted, type Database } from './tables';
import type { CandidatesQuery, Comparison, TextRef } from './types';

/** Terms that are looked up; the rest counts when candidates are compared. */
const LOOKED_UP = 25;
/** Texts that are read of one term: those in which it weighs most, and of equal ones the newest. */
const DEPTH = 200;
const LIMIT = 200;
/** Texts one article can have in a language: of its draft, and of what is published. */
const OWN = 2;
/** How many times the texts are read where only the published of them are wanted. */
const DRAFTS = 3;
/** Factors of the sum are whole numbers up to this, so that databases add them up exactly. */
const FACTOR = 1000;
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

/** How much some terms tell, in one query. */
async function rarity(
  { knex, tables }: Database,
  locale: string,
  terms: readonly Term[],
): Promise<Idf> {
  const keys = [totalKey(locale), ...terms.map(({ key }) => key)];
  const rows = await knex(tables.counts)
    .whereRaw(`term in (${keys.join(',')})`)
    .select<CountRow[]>('term', 'texts');
  const counts = new Map(rows.map(({ term, texts }) => [term, texts]));
  return inverseFrequency(counts, counts.get(totalKey(locale)) ?? 0);
}

/** The best terms to look up, each with what a posting's weight is multiplied by. */
function lookups(terms: readonly Term[], idf: Idf): { key: number; factor: number }[] {
  const best = terms
    .map(({ key, weight }) => ({ key, factor: weight * idf.of(key) ** 2 }))
    .sort((a, b) => b.factor - a.factor || a.key - b.key)
    .slice(0, LOOKED_UP);
  const highest = best[0]?.factor ?? 0;
  return best
    .map(({ key, factor }) => ({ key, factor: Math.round((factor / highest) * FACTOR) }))
    .filter(({ factor }) => factor > 0);
}

const BEST_FIRST = [
  { column: 'score', order: 'desc' },
  { column: 'text', order: 'desc' },
];

/** The texts in which the looked-up terms weigh most, as a query. */
function scoredTexts(
  database: Database,
  best: readonly { key: number; factor: number }[],
  limit: number,
) {
  const { knex, tables } = database;
  const postings = quoted(database, tables.postings);
  const reads = best.map(
    ({ key, factor }, i) =>
      `select text, weight * ${factor} as score from (select text, weight from ${postings} where term = ${key} order by weight desc, text desc limit ${DEPTH}) as read${i}`,
  );
  return knex
    .select('text')
    .sum({ score: 'score' })
    .from(knex.raw(`(${reads.join(' union all ')}) as found`))
    .groupBy('text')
    .orderBy(BEST_FIRST)
    .limit(limit)
    .as('scored');
}

/** See `LinkIndex.candidates`. */
export async function candidates(
  database: Database,
  { terms, locale, exclude, publishedOnly = false, limit = LIMIT }: CandidatesQuery,
): Promise<TextRef[]> {
  const { knex, tables } = database;
  const best = lookups(terms, await rarity(database, locale, terms));
  if (best.length === 0) return [];
  // Some are taken out again: the article's own two, and drafts where they are not wanted.
  const read = publishedOnly ? DRAFTS * limit : limit + OWN;
  const query = knex(scoredTexts(database, best, read))
    .join(tables.texts, `${tables.texts}.id`, 'scored.text')
    .orderBy(BEST_FIRST)
    .select<TextRow[]>(REF_COLUMNS);
  const rows = await (publishedOnly ? query.whereNotNull('published_row') : query);
  return rows
    .filter((row) => row.document_id !== exclude && row.locale === locale)
    .slice(0, limit)
    .map(refOf);
}

/** See `LinkIndex.compare`. */
export async function compare(
  database: Database,
  terms: readonly Term[],
  refs: readonly TextRef[],
): Promise<Comparison[]> {
  const { knex, tables } = database;
  const [first] = refs;
  if (first === undefined) return [];
  const { locale } = first;
  const ids = refs.map(({ textId }) => textId);
  const [idf, rows] = await Promise.all([
    rarity(database, locale, terms),
    knex(tables.texts)
      .whereRaw(`id in (${ids.join(',')})`)
      .select<{ id: number; terms: string }[]>('id', 'terms'),
  ]);
  const others = new Map(rows.map((row) => [row.id, readTerms(row.terms, locale)]));
  return refs.flatMap((ref) => {
    const other = others.get(ref.textId);
    if (other === undefined) return [];
    return {
      ref,
      cosine: cosine(terms, other, idf),
      sharedWords: sharedTerms(terms, other, idf).slice(0, SHARED_WORDS),
      titleCoverage: titleCoverage(other, terms, idf),
    };
  });
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
