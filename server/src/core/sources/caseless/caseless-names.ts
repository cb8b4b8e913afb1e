import type { CaselessLexicon } from './caseless-lexicon';
import { fold } from '../known/fold';
import type { Line, Token } from '../line';
import type { Name } from '../names/names';

export const LONGEST_NAME = 5;
const BRACKETED = /^\s*\(([^)]+)\)/u;
const LONGEST_SHORT = 40;

/** A run of tokens. */
export interface Run {
  from: number;
  to: number;
}
/** A name with the tokens it stands in. */
export interface NamedRun {
  run: Run;
  name: Name;
  /** What its bearer is, where that stands beside the name. */
  office?: Run;
  /** A report or a study, told of without whose it is. */
  document?: boolean;
  /** "the company": whichever was spoken of before. */
  anaphor?: boolean;
}

/** Tells names from descriptions among the words before or behind a cue. */
export class CaselessNames {
  constructor(
    protected readonly line: Line,
    protected readonly words: readonly string[],
    protected readonly lexicon: CaselessLexicon,
    protected readonly counts: ReadonlyMap<string, number>,
  ) {}

  /** Whether a phrase is made of words that are known for unnamed sources. */
  isDescription({ from, to }: Run): boolean {
    const { unnamed, roles, spokes, tellings } = this.lexicon;
    return this.words
      .slice(from, to)
      .some(
        (word) => unnamed.has(word) || roles.has(word) || spokes.has(word) || tellings.has(word),
      );
  }

  /**
   * The name in a noun phrase: behind a title, an institution's, or what is left without roles.
   *
   * @param sure whether nothing but a name stands there, so that one word is enough.
   */
  nameIn(run: Run, sure = false): NamedRun | undefined {
    const title = this.lastOf(run, this.lexicon.titles);
    if (title >= 0 && title + 1 < run.to)
      return this.toName(this.ended({ from: title + 1, to: run.to }), true);
    const office = this.officeIn(run);
    if (office !== undefined) return office;
    const head = this.headOf(run);
    if (head >= 0) return this.spokenBy(run, head) ?? this.institution(run, head);
    return this.person(run, sure);
  }

  /** Whose spokesman or report it is. */
  owner(run: Run): NamedRun | undefined {
    const own = this.trimmed(run);
    const alone =
      own.to - own.from === 1 && this.lexicon.unnamed.has(this.words[own.from] as string);
    if (alone || own.from >= own.to) return undefined;
    return this.nameIn(own) ?? this.toName(own, false);
  }

  /** A study or a report that is told of without whose it is. */
  documentIn(_run: Run): NamedRun | undefined {
    return undefined;
  }

  /** Whether a noun that ends at a place is a report's or a study's. */
  isDocument(_end: number): boolean {
    return false;
  }

  /** An office without a name: whoever holds it. */
  officeAlone(_run: Run): NamedRun | undefined {
    return undefined;
  }

  /** Whether a name is a place's, with which a report begins. */
  isPlace({ from, to }: Run): boolean {
    const { places, towns, lone } = this.lexicon;
    const words = this.words.slice(from, to);
    return lone.has(words.join(' ')) || words.every((word) => places.has(word) || towns.has(word));
  }

  lastOf({ from, to }: Run, words: ReadonlySet<string>): number {
    for (let at = to - 1; at >= from; at -= 1) if (words.has(this.words[at] as string)) return at;
    return -1;
  }

  /** "newspaper X", "agency X": the institution's name stands behind what it is. */
  protected officeIn({ from, to }: Run): NamedRun | undefined {
    const { heads } = this.lexicon;
    let head = to - 2;
    while (head >= from && !heads.has(this.words[head] as string)) head -= 1;
    if (head < from || to - head > LONGEST_NAME) return undefined;
    return this.toName({ from: head + 1, to }, false);
  }

  /** A run without the roles and the usual words that it begins with. */
  protected trimmed(run: Run): Run {
    const { roles, unnamed } = this.lexicon;
    let { from } = run;
    while (
      from + 1 < run.to &&
      (roles.has(this.words[from] as string) || unnamed.has(this.words[from] as string))
    )
      from += 1;
    return { from, to: run.to };
  }

  /** A run up to what is said in honour of its bearer. */
  protected ended({ from, to }: Run): Run {
    const { honorifics, familiar, letters } = this.lexicon;
    const isLetter = (at: number) => letters.has(this.words[at] as string);
    for (let at = from + 1; at < to; at += 1) {
      if (!honorifics.has(this.words[at] as string) || (isLetter(at) && isLetter(at - 1))) continue;
      const kept = at === from + 1 && familiar.has(this.words[at] as string);
      return { from, to: kept ? at + 1 : at };
    }
    return { from, to };
  }

  protected toName({ from, to }: Run, person: boolean): NamedRun {
    const { tokens, section } = this.line;
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    const cut = (this.words[from] as string).length - this.bare(this.words[from] as string).length;
    const start = first.start + cut;
    const words = this.words.slice(from, to).map((word, i) => (i === 0 ? this.bare(word) : word));
    const name: Name = {
      text: section.text.slice(start, last.end),
      words,
      short: person ? [] : this.shortBehind(last.end),
      institution: !person,
      person,
    };
    return { run: { from, to }, name };
  }

  /** "Institution (ABC)": the short form that brackets give. */
  private shortBehind(end: number): string[] {
    const match = BRACKETED.exec(this.line.section.text.slice(end, end + LONGEST_SHORT));
    const short = match?.[1]?.trim() ?? '';
    const isSpelled = short.split(/\s+/u).every((word) => this.lexicon.letters.has(fold(word)));
    return short !== '' && isSpelled ? [short] : [];
  }

  /** "المتحدث باسم الوزارة X": the name behind the institution that somebody speaks for. */
  private spokenBy(run: Run, head: number): NamedRun | undefined {
    const { article, spokes, subject } = this.lexicon;
    if (subject !== 'behind' || !spokes.has(this.words[run.from] ?? '')) return undefined;
    let from = head + 1;
    while (from < run.to && this.words[from]?.startsWith(article) === true) from += 1;
    return run.to - from > 1 ? this.toName(this.ended({ from, to: run.to }), true) : undefined;
  }

  private headOf({ from, to }: Run): number {
    const { organizations } = this.lexicon;
    return this.words.findIndex(
      (word, i) => i >= from && i < to && organizations.has(this.bare(word)),
    );
  }

  /** A word without prepositions and the article that are written on to it. */
  private bare(word: string): string {
    const { organizations, prefixes } = this.lexicon;
    if (organizations.has(word)) return word;
    const prefix = prefixes.find(
      (own) => word.startsWith(own) && organizations.has(word.slice(own.length)),
    );
    return prefix === undefined ? word : word.slice(prefix.length);
  }

  /** The head stands first; its adjectives have the article. */
  private institution(run: Run, head: number): NamedRun | undefined {
    let to = Math.min(head + 2, run.to);
    const { article } = this.lexicon;
    while (
      to < Math.min(run.to, head + LONGEST_NAME) &&
      (article === '' || this.words[to]?.startsWith(article) === true)
    )
      to += 1;
    return to - head > 1 || (this.words[head] as string).startsWith(article || ' ')
      ? this.toName({ from: head, to }, false)
      : undefined;
  }

  private person(run: Run, sure: boolean): NamedRun | undefined {
    const { roles, unnamed, article, within } = this.lexicon;
    let { from } = run;
    const isRole = (at: number) =>
      roles.has(this.words[at] as string) || unnamed.has(this.words[at] as string);
    const hadRole = isRole(from);
    while (
      from < run.to &&
      (isRole(from) ||
        (hadRole && article !== '' && (this.words[from] as string).startsWith(article)))
    )
      from += 1;
    let { to } = this.ended({ from, to: run.to });
    const honoured = to < run.to;
    // "X, the president": what comes behind the name is no part of it.
    for (let at = from + 1; at < to; at += 1) {
      if (roles.has(this.words[at] as string)) {
        to = at;
        break;
      }
    }
    const length = to - from;
    // "مصدر مقرب": an adjective, not a name.
    const described = length === 1 && unnamed.has(this.words[from - 1] ?? '');
    if (described && from > run.from && !roles.has(this.words[from - 1] ?? '')) return undefined;
    if (length < 1 || length > LONGEST_NAME) return undefined;
    const own = this.words.slice(from, to);
    if (own.some((word, i) => unnamed.has(word) && !(i > 0 && within.has(word)))) return undefined;
    const known = hadRole || sure || honoured;
    if (length === 1 && !known && (this.counts.get(this.words[from] as string) ?? 0) < 2)
      return undefined;
    return this.toName({ from, to }, hadRole || length > 1 || honoured);
  }
}
