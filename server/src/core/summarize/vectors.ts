import { Room } from './room';
import type { Terms } from './terms';

/**
 * The sentences of an article as sparse vectors over its terms, in compressed rows: entries
 * `offsets[i]` to `offsets[i + 1]` are sentence `i`'s. Flat arrays, because this is the innermost
 * part of the ranking.
 */
export interface Vectors {
  /** Where to take arrays from that are about the same article. */
  room: Room;
  count: number;
  /** Number of different terms. */
  size: number;
  offsets: Int32Array;
  /** Term of each entry. */
  ids: Int32Array;
  /** tf-idf within the article, scaled so that each sentence has length 1. */
  weights: Float64Array;
  /** Rarity of each term among the article's sentences. */
  idf: Float64Array;
  /** How often each term stands in the article. */
  totals: Int32Array;
  /** The highest `KIND` that each term has in the article. */
  kinds: Uint8Array;
  /** Id of a hash, -1 if the article does not have it. */
  find(hash: number): number;
}

/** Open addressing with linear probing; at most half full. */
class TermTable {
  size = 0;
  /** Of each slot its hash, and the term's id plus 1: the zeros of a new array mean an empty slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(tokens: number, room: Room) {
    let capacity = 2;
    while (capacity < 2 * tokens + 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = room.ints(2 * capacity);
  }

  /** Id of a hash; a new hash gets the next id if `add` says so, else -1. */
  look(hash: number, add: boolean): number {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const next = slots[2 * slot + 1] as number;
      if (next === 0) break;
      if (slots[2 * slot] === hash) return next - 1;
      slot = (slot + 1) & mask;
    }
    if (!add) return -1;
    this.size += 1;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = this.size;
    return this.size - 1;
  }
}

interface Counts {
  table: TermTable;
  offsets: Int32Array;
  ids: Int32Array;
  /** How often the entry's term stands in its sentence. */
  counts: Float64Array;
  documents: Int32Array;
  totals: Int32Array;
  kinds: Uint8Array;
}

function countTerms(terms: readonly Terms[], room: Room): Counts {
  const tokens = terms.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const table = new TermTable(tokens, room);
  const offsets = room.ints(terms.length + 1);
  const ids = room.ints(tokens);
  const counts = room.floats(tokens);
  const documents = room.ints(tokens);
  const totals = room.ints(tokens);
  const kinds = room.bytes(tokens);
  // Behind a term's last entry; one that is not behind the sentence's start is an older one's.
  const entries = room.ints(tokens);
  let end = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const start = end;
    const own = terms[i] as Terms;
    for (let at = 0; at < own.hashes.length; at += 1) {
      const id = table.look(own.hashes[at] as number, true);
      const kind = own.kinds[at] as number;
      if (kind > (kinds[id] as number)) kinds[id] = kind;
      if ((entries[id] as number) <= start) {
        ids[end] = id;
        documents[id] = (documents[id] as number) + 1;
        end += 1;
        entries[id] = end;
      }
      const entry = (entries[id] as number) - 1;
      counts[entry] = (counts[entry] as number) + 1;
      totals[id] = (totals[id] as number) + 1;
    }
    offsets[i + 1] = end;
  }
  return { table, offsets, ids, counts, documents, totals, kinds };
}

/** Turns counts into weights in place. */
function weigh({ offsets, ids, counts }: Counts, idf: Float64Array): void {
  for (let i = 0; i + 1 < offsets.length; i += 1) {
    const end = offsets[i + 1] as number;
    let norm = 0;
    for (let k = offsets[i] as number; k < end; k += 1) {
      const weight = (counts[k] as number) * (idf[ids[k] as number] as number);
      counts[k] = weight;
      norm += weight * weight;
    }
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let k = offsets[i] as number; k < end; k += 1) counts[k] = (counts[k] as number) * scale;
  }
}

/** Builds the vectors of an article's sentences. */
export function toVectors(terms: readonly Terms[]): Vectors {
  const room = new Room();
  const counted = countTerms(terms, room);
  const { table, offsets, ids, counts, documents, totals, kinds } = counted;
  const count = terms.length;
  const rarity: number[] = [];
  for (let df = 0; df <= count; df += 1) rarity.push(Math.log((count + 1) / (df + 0.5)));
  const idf = room.floats(table.size);
  for (let id = 0; id < idf.length; id += 1) {
    idf[id] = rarity[documents[id] as number] as number;
  }
  weigh(counted, idf);
  const find = (hash: number) => table.look(hash, false);
  const { size } = table;
  return { room, count, size, offsets, ids, weights: counts, idf, totals, kinds, find };
}

/** Product of a sentence and a vector with a place for every term. */
export function dot({ offsets, ids, weights }: Vectors, at: number, dense: Float64Array): number {
  const end = offsets[at + 1] as number;
  let sum = 0;
  for (let k = offsets[at] as number; k < end; k += 1) {
    sum += (weights[k] as number) * (dense[ids[k] as number] as number);
  }
  return sum;
}

/** Adds a sentence, times a factor, to a vector with a place for every term. */
export function addTo(
  dense: Float64Array,
  { offsets, ids, weights }: Vectors,
  at: number,
  factor: number,
): void {
  const end = offsets[at + 1] as number;
  for (let k = offsets[at] as number; k < end; k += 1) {
    const id = ids[k] as number;
    dense[id] = (dense[id] as number) + factor * (weights[k] as number);
  }
}

/** A sentence as a vector with a place for every term. */
export function spread(vectors: Vectors, at: number): Float64Array {
  const dense = vectors.room.floats(vectors.size);
  addTo(dense, vectors, at, 1);
  return dense;
}
