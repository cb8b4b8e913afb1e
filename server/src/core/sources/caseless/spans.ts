import { fold } from '../known/fold';
import { GAP, type Line } from '../line';
import type { CaselessLexicon, Phrases } from './caseless-lexicon';
import type { Run } from './caseless-names';

/** Words of one noun phrase at most. */
const LONGEST = 10;
/** How far before a verb without a subject its clause may begin. */
const CLAUSE = 18;

/** The words of a sentence, and where noun phrases begin and end among them. */
export class Spans {
  readonly words: readonly string[];

  constructor(
    private readonly line: Line,
    private readonly lexicon: CaselessLexicon,
  ) {
    this.words = line.tokens.map(({ text }) => fold(text));
  }

  /** How many words of a phrase stand at a place, with nothing but blanks between them. */
  phraseAt(at: number, phrases: Phrases): number {
    const match = phrases
      .get(this.words[at] as string)
      ?.find((words) =>
        words.every(
          (word, i) => this.words[at + i] === word && (i === 0 || this.gap(at + i) === 0),
        ),
      );
    return match?.length ?? 0;
  }

  /** What stands before a word, brackets left out. */
  gap(at: number): number {
    return (this.line.tokens[at]?.gap ?? this.line.tail) & ~GAP.bracket;
  }

  isEnd(at: number): boolean {
    const { ends, articles, heads } = this.lexicon;
    const word = this.words[at];
    if (word === undefined) return true;
    if (articles.has(word) && (at === 0 || this.isAny(at - 1, heads))) return false;
    return ends.has(word);
  }

  private isBracketed(at: number): boolean {
    return ((this.line.tokens[at]?.gap ?? 0) & GAP.bracket) !== 0;
  }

  isDigits(at: number): boolean {
    return this.line.tokens[at]?.digits === true;
  }

  isPronoun(at: number): boolean {
    return this.lexicon.he.has(this.words[at] ?? '');
  }

  isAny(at: number, words: ReadonlySet<string>): boolean {
    return words.has(this.words[at] ?? '');
  }

  /** Whether words follow that somebody says: "that …", a colon, a quotation. */
  tells(at: number): boolean {
    const { that, copulas } = this.lexicon;
    if (this.isAny(at, copulas) && this.isAny(at + 1, that)) return true;
    const gap = at < this.words.length ? this.gap(at) : 0;
    return this.isAny(at, that) || (gap & (GAP.colon | GAP.quote)) !== 0;
  }

  /** The noun phrase that ends before a token. */
  runBefore(to: number, apart = false): Run {
    const { inner, acts } = this.lexicon;
    let from = to;
    while (from > 0 && to - from < LONGEST && !this.isEnd(from - 1)) {
      if (this.gap(from) !== 0 && !(apart && from === to)) break;
      // "City (our reporter) X": a bracket within a phrase stands before its postposition.
      if (from < to && this.isBracketed(from) && !this.isAny(from, inner)) break;
      if (this.isAny(from - 1, acts)) break;
      from -= 1;
    }
    while (from < to && this.isAny(from, inner)) from += 1;
    return { from, to };
  }

  /** The noun phrase that begins at a token. */
  runBehind(from: number): Run {
    const { inner, verbs } = this.lexicon;
    let to = from;
    while (to < this.words.length && to - from < LONGEST && !this.isEnd(to)) {
      if (to > from && (this.gap(to) !== 0 || this.isAny(to, verbs))) break;
      to += 1;
    }
    // "In the words of X's": without a comma the postposition behind the name ends it.
    if (this.gap(to) === 0 && to < this.words.length)
      for (let at = to - 1; at > from; at -= 1) if (this.isAny(at, inner)) return { from, to: at };
    while (to > from && this.isAny(to - 1, inner)) to -= 1;
    return { from, to };
  }

  /** Where a clause between commas begins that ends before a token; the token where there is none. */
  beforeClause(at: number): number {
    for (let i = at - 1; i > 0; i -= 1) if (this.gap(i) === GAP.comma) return i;
    return at;
  }

  /** Whether a subject's marker stands before a place in its clause. */
  isActed(at: number): boolean {
    return this.words.slice(Math.max(0, at - CLAUSE), at).includes(this.lexicon.marker);
  }

  /** "X in his book writes that": a subject at the beginning of its clause, far from its verb. */
  remoteSubject(at: number): Run | undefined {
    const { resumes } = this.lexicon;
    if (!this.isEnd(at - 1) || this.isPronoun(at - 1)) return undefined;
    let from = at - 1;
    while (from > 0 && (this.gap(from) & (GAP.break | GAP.quote | GAP.colon)) === 0) from -= 1;
    while (from < at && this.isEnd(from)) from += 1;
    const run = this.runBehind(from);
    return run.to < at && this.isAny(run.to, resumes) ? run : undefined;
  }
}
