import { perLanguage } from '../text';
import { Hints } from './hints';
import { KNOWN } from './lists/known';
import { POINTERS, type PointerLists } from './lists/pointers';
import { KIND, readTerms, type Terms } from './terms';
import type { Candidate, Left } from './types';
import type { Vectors } from './vectors';

/** The lists of words that introduce a thing, or point to one, as bits that add up. */
const LIST = {
  indefinite: 1,
  definite: 2,
  pointing: 4,
  bound: 8,
  times: 16,
  turning: 32,
  ranking: 64,
  prepositions: 128,
  epithets: 256,
} as const satisfies Partial<Record<keyof PointerLists, number>>;
type List = keyof typeof LIST;
/** A further bit: what everybody knows. */
const COMMON = 512;

/** The words of a language's lists by the hashes of their terms. */
interface Pointers {
  words: ReadonlyMap<number, number>;
  hints: Hints;
  /** Whether no word is the definite article, as where it is the end of the noun. */
  suffixed: boolean;
  /** Whether the epithets are all things, which a name before them does not explain. */
  things: boolean;
}

/** Whether a term is in a list, given as its bit; most are in none. */
const isIn = ({ words, hints }: Pointers, list: number, hash: number): boolean =>
  (hints.of(hash) & list) !== 0 && ((words.get(hash) ?? 0) & list) !== 0;

const pointersOf = perLanguage<Pointers>((language) => {
  const lists: PointerLists = Object.hasOwn(POINTERS, language)
    ? (POINTERS[language] as PointerLists)
    : {};
  const words = new Map<number, number>();
  const hints = new Hints();
  for (const name of Object.keys(LIST) as List[]) {
    for (const hash of readTerms(lists[name] ?? '').hashes) {
      words.set(hash, (words.get(hash) ?? 0) | LIST[name]);
      hints.add(hash, LIST[name]);
    }
  }
  const common = Object.hasOwn(KNOWN, language) ? (KNOWN[language] as string) : '';
  for (const hash of readTerms(common).hashes) {
    words.set(hash, (words.get(hash) ?? 0) | COMMON);
    hints.add(hash, COMMON);
  }
  const suffixed = lists.definite === undefined;
  return { words, hints, suffixed, things: suffixed && lists.behind !== undefined };
});

/** An adverb that sets a sentence against another one stands among so many words. */
const TURN = 6;
/** In languages that write all nouns with a capital, so far behind the opening one may be a name. */
const MOST_BEFORE = 6;
/** No word, and no term. */
const NONE = -1;
/** Stands for what is pointed to and has no name of its own in the article before. */
export const TOLD_BEFORE = -1;

/** Languages that write every noun with a capital, so that one alone tells no name. */
const CAPITALS = new Set(['de', 'lb']);

/** What the sentences use as known, though an earlier one introduces it. */
export interface References {
  /** Ids of such terms for each sentence; `TOLD_BEFORE` for one without a name. */
  used: number[][];
  /** The same of things with the definite article that were first told of without it. */
  definite: number[][];
  /** Things with the definite article, with nothing behind them that tells which ones are meant. */
  bare: number[][];
  /** The sentence that has each term first, by the term's id; -1 for words that only join. */
  firsts: Int32Array;
}

/** Walks through the sentences in order and knows what was introduced so far. */
class Introductions {
  /** The sentence that has a term first, by its id; `NONE` before that. */
  readonly firsts: Int32Array;
  /** The word right before it there, where the two are one name. */
  private readonly names: Int32Array;
  /** The word right behind it there, where it is the first of a name. */
  private readonly heads: Int32Array;
  /** Whether an indefinite article stands before it there. */
  private readonly indefinite: Uint8Array;
  /** Whether a definite one does, as before what everybody knows ("the government"). */
  private readonly known: Uint8Array;

  constructor(
    private readonly vectors: Vectors,
    private readonly pointers: Pointers,
    private readonly said: ReadonlySet<number>,
    private readonly capitals: boolean,
    private readonly alone: boolean,
  ) {
    const { room, size } = vectors;
    this.firsts = room.ints(size).fill(NONE);
    this.names = room.ints(size).fill(NONE);
    this.heads = room.ints(size).fill(NONE);
    this.indefinite = room.bytes(size);
    this.known = room.bytes(size);
  }

  /** What a sentence uses as known; its own first mentions are noted. */
  read(terms: Terms, sentence: number): Record<'used' | 'definite' | 'bare', number[]> {
    const { hashes, kinds } = terms;
    const bare: number[] = [];
    const used: number[] = [];
    const definite: number[] = [];
    if (sentence > 0 && (this.turns(hashes) || this.counts(hashes, kinds))) used.push(TOLD_BEFORE);
    for (let place = 0; place < hashes.length; place += 1) {
      if (kinds[place] === KIND.join) continue;
      const id = this.vectors.find(hashes[place] as number);
      if (id < 0) continue;
      const before = place > 0 ? (hashes[place - 1] as number) : NONE;
      const points = this.points(hashes, place);
      const first = this.firsts[id] as number;
      if (this.alone && this.isBare(terms, place, id)) bare.push(id);
      if (first === NONE) {
        this.note(id, hashes, kinds, place, sentence);
        if (this.alone && this.renames(terms, place, sentence)) definite.push(id);
        if (points && place > 1) used.push(TOLD_BEFORE);
      } else if (first !== sentence && !this.said.has(hashes[place] as number)) {
        const name = this.names[id] as number;
        const isShort = name !== NONE && this.vectors.kinds[id] === KIND.name && before !== name;
        const isDefinite = isIn(this.pointers, LIST.definite, before);
        if (isShort || points || (isDefinite && this.indefinite[id] === 1)) used.push(id);
        else if (!this.alone) continue;
        else if (isDefinite && this.isThing(id)) definite.push(id);
        else if (this.renames(terms, place, sentence)) definite.push(id);
        else if (this.isFirstName(id, terms, place)) definite.push(id);
      }
    }
    return { used, definite, bare };
  }

  /** "Ann was …", "The story of Ann …", where "Ann Hale" was told of before. */
  private isFirstName(id: number, { hashes, kinds }: Terms, place: number): boolean {
    const head = this.heads[id] as number;
    if (head === NONE || head === hashes[place + 1]) return false;
    // "New York" and "New Jersey" are two names of their own.
    return place === 0 || (kinds[place] === KIND.name && kinds[place + 1] !== KIND.name);
  }

  /** "The scheme was", but not "the head of the council", "the singer Ann Hale", "the government". */
  private isBare({ hashes, kinds }: Terms, place: number, id: number): boolean {
    const { pointers } = this;
    if (place === 0 || pointers.suffixed) return false;
    if (!isIn(pointers, LIST.definite, hashes[place - 1] as number)) return false;
    const hash = hashes[place] as number;
    if (this.said.has(hash) || isIn(pointers, COMMON | LIST.times, hash)) return false;
    const kind = this.vectors.kinds[id] as number;
    const isNoun = kind === KIND.word || (kind === KIND.name && this.capitals);
    const next = hashes[place + 1] ?? NONE;
    if (!isNoun || isIn(pointers, LIST.prepositions | LIST.definite, next)) return false;
    return this.capitals || kinds[place + 1] !== KIND.name;
  }

  /** Whether a term is no name, and was first told of as something new. */
  private isThing(id: number): boolean {
    const kind = this.vectors.kinds[id] as number;
    return this.known[id] === 0 && (kind === KIND.word || (kind === KIND.name && this.capitals));
  }

  /**
   * "The striker was …", "Mannen ble …": somebody or something that has another name before, unless
   * it is told behind the noun who is meant, or a name stands before it.
   */
  private renames({ hashes, kinds }: Terms, place: number, sentence: number): boolean {
    const { pointers } = this;
    if (sentence === 0 || (place === 0 && !pointers.suffixed)) return false;
    // Few words have an article before them, so that this is asked first.
    if (!pointers.suffixed && !this.isDefinite(hashes, kinds, place)) return false;
    if (!isIn(pointers, LIST.epithets, hashes[place] as number)) return false;
    if (pointers.suffixed && kinds[place - 1] === KIND.name) return false;
    const isTold = isIn(pointers, LIST.prepositions | LIST.definite, hashes[place + 1] ?? NONE);
    if (pointers.things) return !isTold;
    if (place < 2) return true;
    const named = this.capitals ? place > MOST_BEFORE : kinds.slice(0, place).includes(KIND.name);
    return !named && !isTold;
  }

  /** "The couple", "the tragic couple". */
  private isDefinite(hashes: readonly number[], kinds: readonly number[], place: number): boolean {
    const is = (at: number) => at >= 0 && isIn(this.pointers, LIST.definite, hashes[at] as number);
    return is(place - 1) || (!this.capitals && kinds[place - 1] === KIND.word && is(place - 2));
  }
  /** "This wall", "at that party", but not "this week"; "that" is a conjunction elsewhere. */
  private points(hashes: readonly number[], place: number): boolean {
    const { pointers } = this;
    const before = place > 0 ? (hashes[place - 1] as number) : NONE;
    const points =
      isIn(pointers, LIST.pointing, before) ||
      (place > 1 &&
        isIn(pointers, LIST.bound, before) &&
        isIn(pointers, LIST.prepositions, hashes[place - 2] as number));
    return points && !isIn(pointers, LIST.times, hashes[place] as number);
  }

  /** "The broadcaster, however, rejects it": among its first words. */
  private turns(hashes: readonly number[]): boolean {
    for (let place = 1; place < Math.min(TURN, hashes.length); place += 1) {
      if (isIn(this.pointers, LIST.turning, hashes[place] as number)) return true;
    }
    return false;
  }

  /** "The second promises …", "Вторая обещает …", but not "The Second World War". */
  private counts(hashes: readonly number[], kinds: readonly number[]): boolean {
    const { pointers } = this;
    const isRank = (place: number) => isIn(pointers, LIST.ranking, hashes[place] as number);
    if (isRank(0)) return true;
    return (
      isRank(1) && kinds[1] !== KIND.name && isIn(pointers, LIST.definite, hashes[0] as number)
    );
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
    const { pointers } = this;
    this.firsts[id] = sentence;
    if (isName) this.names[id] = before;
    else if (!this.capitals && kinds[place] === KIND.name && kinds[place + 1] === KIND.name) {
      this.heads[id] = hashes[place + 1] as number;
    }
    const either = (list: number) => isIn(pointers, list, before) || isIn(pointers, list, second);
    if (either(LIST.indefinite)) this.indefinite[id] = 1;
    else if (either(LIST.definite)) this.known[id] = 1;
  }
}

/**
 * The terms of each candidate that an earlier sentence introduces, and that it uses as known: a
 * surname alone that stood behind a first name ("Merrow" for "Hanna Merrow"), a thing with the
 * definite article that had the indefinite one ("the complaint" for "a complaint"), and a thing
 * that is pointed to ("this wall"). Without that sentence a reader does not know who or what is
 * meant, unless the headline says it.
 *
 * @param alone whether every sentence has to stand alone; only then `definite` is filled.
 * @param left sentences that may not be chosen; they introduce what a summary then lacks.
 */
export function findReferences(
  candidates: readonly Candidate[],
  left: readonly Left[],
  vectors: Vectors,
  title: string,
  language: string,
  alone = true,
): References {
  const said = new Set(readTerms(title).hashes);
  const capitals = CAPITALS.has(language);
  const introductions = new Introductions(vectors, pointersOf(language), said, capitals, alone);
  const { firsts } = introductions;
  const references: References = { used: [], definite: [], bare: [], firsts };
  let next = 0;
  for (const { index, terms } of candidates) {
    for (; next < left.length; next += 1) {
      const sentence = left[next] as Left;
      if (sentence.index > index) break;
      introductions.read(sentence.terms, sentence.index);
    }
    const { used, definite, bare } = introductions.read(terms, index);
    references.used.push(used);
    references.definite.push(definite);
    references.bare.push(bare);
  }
  return references;
}
