import { perLanguage } from '../text';
import { POINTERS, type PointerLists } from './lists/pointers';
import { KIND, readTerms, type Terms } from './terms';
import type { Candidate, Left } from './types';
import type { Vectors } from './vectors';

const LISTS = [
  'indefinite',
  'definite',
  'pointing',
  'bound',
  'times',
  'turning',
  'prepositions',
] as const satisfies ReadonlyArray<keyof PointerLists>;
/** Words of a language that introduce a thing, or point to one, as hashes of their terms. */
type Pointers = Readonly<Record<(typeof LISTS)[number], ReadonlySet<number>>>;

const pointersOf = perLanguage<Pointers>((language) => {
  const lists: PointerLists = Object.hasOwn(POINTERS, language)
    ? (POINTERS[language] as PointerLists)
    : {};
  const entries = LISTS.map((name) => [name, new Set(readTerms(lists[name] ?? '').hashes)]);
  return Object.fromEntries(entries) as Pointers;
});

/** An adverb that sets a sentence against another one stands among so many words. */
const TURN = 6;
/** No word, and no term. */
const NONE = -1;
/** Stands for what is pointed to and has no name of its own in the article before. */
export const TOLD_BEFORE = -1;

/** Walks through the sentences in order and knows what was introduced so far. */
class Introductions {
  /** The sentence that has a term first, by its id; `NONE` before that. */
  private readonly firsts: Int32Array;
  /** The word right before it there, where the two are one name. */
  private readonly names: Int32Array;
  /** Whether an indefinite article stands before it there. */
  private readonly indefinite: Uint8Array;

  constructor(
    private readonly vectors: Vectors,
    private readonly pointers: Pointers,
    private readonly said: ReadonlySet<number>,
  ) {
    this.firsts = new Int32Array(vectors.size).fill(NONE);
    this.names = new Int32Array(vectors.size).fill(NONE);
    this.indefinite = new Uint8Array(vectors.size);
  }

  /** What a sentence uses as known; its own first mentions are noted. */
  read({ hashes, kinds }: Terms, sentence: number): number[] {
    const found: number[] = [];
    if (sentence > 0 && this.turns(hashes)) found.push(TOLD_BEFORE);
    for (let place = 0; place < hashes.length; place += 1) {
      if (kinds[place] === KIND.join) continue;
      const id = this.vectors.find(hashes[place] as number);
      if (id < 0) continue;
      const before = place > 0 ? (hashes[place - 1] as number) : NONE;
      const points = this.points(hashes, place);
      const first = this.firsts[id] as number;
      if (first === NONE) {
        this.note(id, hashes, kinds, place, sentence);
        if (points && place > 1) found.push(TOLD_BEFORE);
      } else if (first !== sentence && !this.said.has(hashes[place] as number)) {
        const name = this.names[id] as number;
        const isShort = name !== NONE && this.vectors.kinds[id] === KIND.name && before !== name;
        const isKnown = this.indefinite[id] === 1 && this.pointers.definite.has(before);
        if (isShort || isKnown || points) found.push(id);
      }
    }
    return found;
  }

  /** "This wall", "at that party", but not "this week"; "that" is a conjunction elsewhere. */
  private points(hashes: readonly number[], place: number): boolean {
    const { pointing, bound, prepositions, times } = this.pointers;
    const before = place > 0 ? (hashes[place - 1] as number) : NONE;
    const points =
      pointing.has(before) ||
      (bound.has(before) && place > 1 && prepositions.has(hashes[place - 2] as number));
    return points && !times.has(hashes[place] as number);
  }

  /** "The broadcaster, however, rejects it": among its first words. */
  private turns(hashes: readonly number[]): boolean {
    const { turning } = this.pointers;
    for (let place = 1; place < Math.min(TURN, hashes.length); place += 1) {
      if (turning.has(hashes[place] as number)) return true;
    }
    return false;
  }

  private note(
    id: number,
    hashes: readonly number[],
    kinds: readonly number[],
    place: number,
    sentence: number,
  ): void {
    const before = place > 0 ? (hashes[place - 1] as number) : NONE;
    const second = place > 1 ? (hashes[place - 2] as number) : NONE;
    const isName =
      kinds[place] === KIND.name &&
      place > 0 &&
      (kinds[place - 1] === KIND.name || (place === 1 && kinds[0] === KIND.word));
    const { indefinite } = this.pointers;
    this.firsts[id] = sentence;
    if (isName) this.names[id] = before;
    if (indefinite.has(before) || indefinite.has(second)) this.indefinite[id] = 1;
  }
}

/**
 * The terms of each candidate that an earlier sentence introduces, and that it uses as known: a
 * surname alone that stood behind a first name ("Merrow" for "Hanna Merrow"), a thing with the
 * definite article that had the indefinite one ("the complaint" for "a complaint"), and a thing
 * that is pointed to ("this wall"). Without that sentence a reader does not know who or what is
 * meant, unless the headline says it.
 *
 * @param left sentences that may not be chosen; they introduce what a summary then lacks.
 * @returns for each candidate the ids of such terms, `TOLD_BEFORE` for one without a name
 */
export function findReferences(
  candidates: readonly Candidate[],
  left: readonly Left[],
  vectors: Vectors,
  title: string,
  language: string,
): number[][] {
  const said = new Set(readTerms(title).hashes);
  const introductions = new Introductions(vectors, pointersOf(language), said);
  let next = 0;
  return candidates.map(({ index, terms }) => {
    for (; next < left.length; next += 1) {
      const sentence = left[next] as Left;
      if (sentence.index > index) break;
      introductions.read(sentence.terms, sentence.index);
    }
    return introductions.read(terms, index);
  });
}
