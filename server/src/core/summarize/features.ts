import type { Text } from '../text';
import { anaphoraOf } from './anaphora';
import { COLUMN, WIDTH } from './columns';
import { findReferences, type References } from './introductions';
import { setCues, tells } from './story';
import { readTerms } from './terms';
import type { Candidate, Left } from './types';
import { addTo, dot, toVectors, type Vectors } from './vectors';

/** The article as the ranking sees it. */
export interface Analysis {
  text: Text;
  count: number;
  vectors: Vectors;
  /** Row-major, `count` rows of `WIDTH` values. */
  values: Float64Array;
  /** The candidate that tells the news. */
  news: number;
  /** Ids of the headline's terms. */
  headline: number[];
  references: References;
}

/** An article of fewer sentences has no end of its own. */
const FEWEST_WITH_END = 6;
const END = 2;

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

function setTitle(values: Float64Array, vectors: Vectors, headline: readonly number[]): void {
  const { room, count, offsets, ids, idf } = vectors;
  const weights = room.floats(idf.length);
  let total = 0;
  for (const id of headline) {
    if (id < 0 || weights[id] !== 0) continue;
    weights[id] = idf[id] as number;
    total += idf[id] as number;
  }
  if (total === 0) return;
  for (let i = 0; i < count; i += 1) {
    let shared = 0;
    const end = offsets[i + 1] as number;
    for (let k = offsets[i] as number; k < end; k += 1) {
      shared += weights[ids[k] as number] as number;
    }
    values[i * WIDTH + COLUMN.title] = shared / total;
  }
}

/** The news is looked for among so many sentences. */
const SCENE = 5;
/** A first sentence that holds less than this share of what the best one has of the headline… */
const AWAY = 0.5;
/** …and less than its share by so much is a scene or a flourish. */
const APART = 0.3;
/** The first sentence that holds so much of what the best one has tells the news. */
const NEAR = 0.8;

/** A first sentence of so few words, without a name, a figure or an event, tells no news. */
const HOOK = 5;

/** Whether the article opens with a flourish ("It is a familiar plan."), and the news is behind it. */
function isHook(values: Float64Array, [first, second]: readonly Candidate[]): boolean {
  if (second === undefined || first?.keyPoint === true) return false;
  const isPlain = (at: number) => values[at * WIDTH + COLUMN.plain] !== 0;
  return (first as Candidate).terms.words <= HOOK && isPlain(0) && !isPlain(1);
}

/**
 * Where the news is told: an article may open with a scene ("Rain was falling on the parade
 * ground"), and then the first sentences are behind the one that says what the headline says.
 */
function findNews(values: Float64Array, candidates: readonly Candidate[]): number {
  const count = candidates.length;
  const titleOf = (at: number) => values[at * WIDTH + COLUMN.title] as number;
  const reach = Math.min(SCENE, count);
  let most = 0;
  for (let i = 0; i < reach; i += 1) most = Math.max(most, titleOf(i));
  if (most === 0 && isHook(values, candidates)) return 1;
  const first = titleOf(0);
  if (first >= AWAY * most || most - first <= APART) return 0;
  let news = 1;
  while (titleOf(news) < NEAR * most) news += 1;
  return news;
}

/** A sentence so far behind the news is half as near; what came of it is told farther down. */
const NEARBY = 4;
const NEARBY_TOLD = 8;

/** Positions are counted from the news on, or from what it leans on; a scene before has none. */
function setPositions(values: Float64Array, candidates: readonly Candidate[], news: number): void {
  const count = candidates.length;
  // What the news leans on is no mere scene.
  let scene = news;
  while (scene > 0 && candidates[scene]?.needs === scene - 1) scene -= 1;
  for (let i = 0; i < count; i += 1) {
    const row = i * WIDTH;
    const at = i - scene;
    if (i < scene) values[row + COLUMN.scene] = 1;
    if (at === 0 || i === news) values[row + COLUMN.first] = 1;
    if (at === 1) values[row + COLUMN.second] = 1;
    // In a brief text and in a reflection the third sentence is as good as any.
    const isThird = at === 2 && i !== news && count >= FEWEST_WITH_END;
    const isFree = values[row + COLUMN.flow] === 0 && !tells(values, row);
    if (isThird && isFree) values[row + COLUMN.third] = 1;
    if (at >= 0) values[row + COLUMN.inverse] = 1 / (1 + at);
    const nearby = tells(values, row) ? NEARBY_TOLD : NEARBY;
    if (at >= 0) values[row + COLUMN.near] = 1 / (1 + at / nearby);
    values[row + COLUMN.early] = 1 - i / count;
    if (count >= FEWEST_WITH_END && i >= count - END) values[row + COLUMN.end] = 1;
  }
}

/**
 * Directed centrality: how like a sentence is to what follows, and to what went before. A news
 * text announces first and elaborates later, so the two directions count differently (after
 * Zheng and Lapata, "Sentence Centrality Revisited for Unsupervised Summarization", ACL 2019).
 * Running sums instead of all pairs keep it linear in the length of the article.
 */
function setCentrality(values: Float64Array, vectors: Vectors): void {
  const { room, count, size } = vectors;
  const all = room.floats(size);
  const before = room.floats(size);
  for (let i = 0; i < count; i += 1) addTo(all, vectors, i, 1);
  for (let i = 0; i < count; i += 1) {
    const row = i * WIDTH;
    // Its product with itself is 1, or 0 where all its terms stand in every sentence.
    const others = Math.max(0, dot(vectors, i, all) - 1);
    const backward = dot(vectors, i, before);
    values[row + COLUMN.centroid] = others;
    values[row + COLUMN.backward] = backward;
    values[row + COLUMN.forward] = Math.max(0, others - backward);
    addTo(before, vectors, i, 1);
  }
  normalize(values, count, COLUMN.centroid);
  normalize(values, count, COLUMN.backward);
  normalize(values, count, COLUMN.forward);
}

/** Logarithms of small counts: one is asked for at each word of an article. */
const LOGS = Array.from({ length: 64 }, (_, count) => Math.log(count));
const logOf = (count: number): number => LOGS[count] ?? Math.log(count);

function setFrequency(values: Float64Array, vectors: Vectors): void {
  const { count, offsets, ids, idf, totals } = vectors;
  for (let i = 0; i < count; i += 1) {
    let frequency = 0;
    let total = 0;
    const end = offsets[i + 1] as number;
    for (let k = offsets[i] as number; k < end; k += 1) {
      const id = ids[k] as number;
      const weight = idf[id] as number;
      total += weight;
      if ((totals[id] as number) > 1) frequency += weight * logOf(totals[id] as number);
    }
    values[i * WIDTH + COLUMN.frequency] = total > 0 ? frequency / total : 0;
  }
  normalize(values, count, COLUMN.frequency);
}

/**
 * Measures every candidate for the ranking; linear in the length of the article.
 *
 * @param candidates at least one sentence, in the order of the article.
 * @param text the article that they are from.
 * @param left sentences that may not be chosen.
 */
export function analyze(
  candidates: readonly Candidate[],
  text: Text,
  left: readonly Left[],
  alone = true,
): Analysis {
  const { title, language } = text;
  const count = candidates.length;
  const vectors = toVectors(candidates.map((candidate) => candidate.terms));
  const values = vectors.room.floats(count * WIDTH);
  const headline = readTerms(title).hashes.map((hash) => vectors.find(hash));
  setTitle(values, vectors, headline);
  setCentrality(values, vectors);
  setFrequency(values, vectors);
  candidates.forEach((candidate, i) => {
    values[i * WIDTH + COLUMN.quoted] = candidate.quoted;
    values[i * WIDTH + COLUMN.leaning] = candidate.needs === undefined ? 0 : 1;
    values[i * WIDTH + COLUMN.keyPoint] = candidate.keyPoint === true ? 1 : 0;
    if (alone) values[i * WIDTH + COLUMN.anaphora] = anaphoraOf(candidate.terms, language);
  });
  const reflects = setCues(values, candidates, vectors, language);
  const news = reflects ? 0 : findNews(values, candidates);
  setPositions(values, candidates, news);
  const references = findReferences(candidates, left, vectors, title, language, alone);
  return { text, count, vectors, values, news, headline, references };
}
