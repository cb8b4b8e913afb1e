import { readTerms, type Terms } from './terms';
import type { Candidate } from './types';

/**
 * What the ranking knows of a sentence, in this order. All are free of language, and all but the
 * flags are relative to the article, so that one set of weights serves long and short ones.
 */
export const FEATURES = [
  'first',
  'second',
  'third',
  'inverse',
  'log',
  'fraction',
  'opens',
  'title',
  'forward',
  'backward',
  'centroid',
  'lead',
  'length',
  'short',
  'long',
  'frequency',
  'fresh',
  'numbers',
  'capitals',
  'quoted',
] as const;

export type Feature = (typeof FEATURES)[number];
export const WIDTH = FEATURES.length;

/** A sentence as a sparse vector of unit length over the article's terms. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** The article as the ranking sees it. */
export interface Analysis {
  count: number;
  /** Words of each candidate. */
  words: number[];
  vectors: Vector[];
  /** Row-major, `count` rows of `WIDTH` values. */
  values: Float64Array;
  /** Number of different terms. */
  size: number;
}

interface Vocabulary {
  ids: Map<number, number>;
  /** In how many sentences a term stands. */
  documents: number[];
  /** How often it stands in the article. */
  totals: number[];
}

/** Ids of a sentence's terms with their counts, in order of first appearance. */
function countTerms(terms: Terms, vocabulary: Vocabulary): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of terms.hashes) {
    let id = vocabulary.ids.get(hash);
    if (id === undefined) {
      id = vocabulary.ids.size;
      vocabulary.ids.set(hash, id);
      vocabulary.documents.push(0);
      vocabulary.totals.push(0);
    }
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const [id, count] of counts) {
    vocabulary.documents[id] = (vocabulary.documents[id] as number) + 1;
    vocabulary.totals[id] = (vocabulary.totals[id] as number) + count;
  }
  return counts;
}

/** tf-idf within the article: a term's rarity among its sentences. */
function toVector(counts: Map<number, number>, idf: Float64Array): Vector {
  const ids = new Int32Array(counts.size);
  const weights = new Float64Array(counts.size);
  let norm = 0;
  let i = 0;
  for (const [id, count] of counts) {
    const weight = count * (idf[id] as number);
    ids[i] = id;
    weights[i] = weight;
    norm += weight * weight;
    i += 1;
  }
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (i = 0; i < weights.length; i += 1) weights[i] = (weights[i] as number) * scale;
  return { ids, weights };
}

function dot(vector: Vector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.ids.length; i += 1) {
    sum += (vector.weights[i] as number) * (dense[vector.ids[i] as number] as number);
  }
  return sum;
}

function addTo(dense: Float64Array, vector: Vector, factor: number): void {
  for (let i = 0; i < vector.ids.length; i += 1) {
    const id = vector.ids[i] as number;
    dense[id] = (dense[id] as number) + factor * (vector.weights[i] as number);
  }
}

/** Cosine of two sentences; `scratch` has a zero for every term and is left so. */
export function cosine(a: Vector, b: Vector, scratch: Float64Array): number {
  addTo(scratch, a, 1);
  const sum = dot(b, scratch);
  for (const id of a.ids) scratch[id] = 0;
  return sum;
}

/** Divides a column by its largest value, so that it says how a sentence stands in its article. */
function normalize(values: Float64Array, count: number, column: number): void {
  let largest = 0;
  for (let i = 0; i < count; i += 1) {
    largest = Math.max(largest, values[i * WIDTH + column] as number);
  }
  if (largest === 0) return;
  for (let i = 0; i < count; i += 1) {
    values[i * WIDTH + column] = (values[i * WIDTH + column] as number) / largest;
  }
}

/** Overlap of each sentence with the headline: the share of the headline's weight it holds. */
function titleOverlap(
  title: string,
  counts: ReadonlyArray<Map<number, number>>,
  idf: Float64Array,
  vocabulary: Vocabulary,
): number[] {
  const ids = new Set<number>();
  let total = 0;
  for (const hash of readTerms(title).hashes) {
    const id = vocabulary.ids.get(hash);
    if (id === undefined || ids.has(id)) continue;
    ids.add(id);
    total += idf[id] as number;
  }
  return counts.map((count) => {
    let shared = 0;
    for (const id of ids) if (count.has(id)) shared += idf[id] as number;
    return total > 0 ? shared / total : 0;
  });
}

function setPositions(values: Float64Array, candidates: readonly Candidate[]): void {
  const count = candidates.length;
  const paragraphs = new Set(candidates.map((candidate) => candidate.paragraph)).size;
  candidates.forEach((candidate, i) => {
    const row = i * WIDTH;
    if (i < 3) values[row + i] = 1;
    values[row + 3] = 1 / (1 + i);
    values[row + 4] = Math.log(1 + i);
    values[row + 5] = i / count;
    const opens = candidates[i - 1]?.paragraph !== candidate.paragraph;
    values[row + 6] = paragraphs > 1 && i > 0 && opens ? 1 : 0;
  });
}

/**
 * Directed centrality: how like a sentence is to what follows, and to what went before. A news
 * text announces first and elaborates later, so the two directions count differently (after
 * Zheng and Lapata, "Sentence Centrality Revisited for Unsupervised Summarization", ACL 2019).
 * Running sums instead of all pairs keep it linear in the length of the article.
 */
function setCentrality(values: Float64Array, vectors: readonly Vector[], size: number): void {
  const after = new Float64Array(size);
  const before = new Float64Array(size);
  const all = new Float64Array(size);
  for (const vector of vectors) addTo(after, vector, 1);
  all.set(after);
  const scratch = new Float64Array(size);
  vectors.forEach((vector, i) => {
    const row = i * WIDTH;
    addTo(after, vector, -1);
    values[row + 8] = Math.max(0, dot(vector, after));
    values[row + 9] = dot(vector, before);
    values[row + 10] = Math.max(0, dot(vector, all) - 1);
    values[row + 11] = i > 0 ? cosine(vector, vectors[0] as Vector, scratch) : 0;
    addTo(before, vector, 1);
  });
  for (const column of [8, 9, 10]) normalize(values, vectors.length, column);
}

function setLengths(values: Float64Array, words: readonly number[]): void {
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  words.forEach((count, i) => {
    const row = i * WIDTH;
    const relative = count / mean;
    values[row + 12] = Math.log(Math.max(0.2, Math.min(4, relative)));
    values[row + 13] = relative < 0.5 ? 1 : 0;
    values[row + 14] = relative > 1.75 ? 1 : 0;
  });
}

/** How often the article uses a sentence's terms, and how much of it is said for the first time. */
function setContent(
  values: Float64Array,
  counts: ReadonlyArray<Map<number, number>>,
  idf: Float64Array,
  vocabulary: Vocabulary,
): void {
  const seen = new Uint8Array(idf.length);
  counts.forEach((count, i) => {
    let frequency = 0;
    let fresh = 0;
    let total = 0;
    for (const id of count.keys()) {
      const weight = idf[id] as number;
      total += weight;
      frequency += weight * Math.log(vocabulary.totals[id] as number);
      if (seen[id] === 0) fresh += weight;
      seen[id] = 1;
    }
    values[i * WIDTH + 15] = total > 0 ? frequency / total : 0;
    values[i * WIDTH + 16] = total > 0 ? fresh / total : 0;
  });
  normalize(values, counts.length, 15);
}

const QUOTATION = /["“„«「『][^"”“»」』]*["”“»」』]/gu;

function setForm(
  values: Float64Array,
  candidates: readonly Candidate[],
  terms: readonly Terms[],
): void {
  const shares = terms.map(({ capitals, words }) => capitals / Math.max(1, words));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  terms.forEach(({ numbers }, i) => {
    const row = i * WIDTH;
    const { text } = candidates[i] as Candidate;
    values[row + 17] = Math.min(2, numbers) / 2;
    values[row + 18] = (shares[i] as number) - mean;
    let quoted = 0;
    if (/["“„«「『]/u.test(text)) {
      for (const [quotation] of text.matchAll(QUOTATION)) quoted += quotation.length;
    }
    values[row + 19] = quoted / text.length;
  });
}

/**
 * Measures every candidate for the ranking; linear in the length of the article.
 *
 * @param candidates at least one sentence, in the order of the article.
 * @param title the headline, or an empty string.
 */
export function analyze(candidates: readonly Candidate[], title: string): Analysis {
  const vocabulary: Vocabulary = { ids: new Map(), documents: [], totals: [] };
  const terms = candidates.map((candidate) => candidate.terms);
  const counts = terms.map((one) => countTerms(one, vocabulary));
  const count = candidates.length;
  const idf = Float64Array.from(vocabulary.documents, (df) => Math.log((count + 1) / (df + 0.5)));
  const vectors = counts.map((one) => toVector(one, idf));
  const values = new Float64Array(count * WIDTH);
  const words = terms.map((one) => one.words);
  setPositions(values, candidates);
  titleOverlap(title, counts, idf, vocabulary).forEach((overlap, i) => {
    values[i * WIDTH + 7] = overlap;
  });
  setCentrality(values, vectors, idf.length);
  setLengths(values, words);
  setContent(values, counts, idf, vocabulary);
  setForm(values, candidates, terms);
  return { count, words, vectors, values, size: idf.length };
}
