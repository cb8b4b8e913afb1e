import { phraseIn, type CaselessLexicon } from './caseless-lexicon';
import type { Run } from './caseless-names';

/** What somebody is, and who: the name is empty where an office stands alone. */
export interface Holder {
  office: Run;
  name: Run;
}

/** A name behind an office begins with one of its first words. */
const OPENING = 2;

/**
 * Tells offices from names in languages whose nouns end their phrases: what somebody is stands
 * before the name, and what it belongs to before or behind it ("leader X", "chairman Cricket Board
 * X", "Board chairman X").
 */
export class Offices {
  constructor(
    private readonly words: readonly string[],
    private readonly lexicon: CaselessLexicon,
  ) {}

  /** Who holds an office, or the office alone; undefined where no phrase begins with one. */
  holderIn(run: Run): Holder | undefined {
    let held: Holder | undefined;
    for (let from = run.from; from < run.to; from += 1) {
      const { at, holds } = this.pass({ from, to: run.to });
      if (!holds) continue;
      const name = this.nameAt({ from: at, to: run.to });
      held = { office: { from: run.from, to: at }, name };
      if (name.to + 1 >= run.to) break;
      // Another office behind what looked like a name: that was what the first one is of.
      from = name.to - 1;
    }
    return held;
  }

  /** Whether a word is a letter that is spelled. */
  isLetter(at: number): boolean {
    return this.lexicon.letters.has(this.words[at] ?? '');
  }

  /** How many letters are spelled in a row. */
  lettersAt(at: number, to: number): number {
    let end = at;
    while (end < to && this.isLetter(end)) end += 1;
    return end - at;
  }

  /** Passes what somebody is; `holds` is whether it is somebody, not a field or an adjective alone. */
  private pass({ from, to }: Run): { at: number; holds: boolean } {
    let at = from;
    let holds = false;
    while (at < to) {
      const role = this.roleAt(at, to);
      if (role > 0) {
        holds ||= role > 1 || !this.lexicon.fields.has(this.words[at] as string);
        at += role;
        continue;
      }
      const more = holds ? this.belongingAt(at, to) : this.describedAt(at, to);
      if (more === 0) break;
      at += more;
    }
    return { at, holds };
  }

  private describedAt(at: number, to: number): number {
    return at + 1 < to && this.lexicon.unnamed.has(this.words[at] as string) ? 1 : 0;
  }

  /** How many words at a place say what somebody is. */
  private roleAt(at: number, to: number): number {
    const { roles, namesakes } = this.lexicon;
    const rank = this.rankAt(at, to);
    if (rank > 0) return rank;
    const word = this.words[at] as string;
    if (!roles.has(word)) return 0;
    if (!namesakes.has(word)) return 1;
    return at + 1 < to && this.takesOffice(at + 1, to) ? 1 : 0;
  }

  private isHolder(at: number, to: number): boolean {
    const role = this.roleAt(at, to);
    return role > 1 || (role === 1 && !this.lexicon.fields.has(this.words[at] as string));
  }

  private takesOffice(at: number, to: number): boolean {
    const { roles, namesakes, organizations, places } = this.lexicon;
    const word = this.words[at] as string;
    if (namesakes.has(word)) return false;
    if (roles.has(word) || organizations.has(word) || places.has(word)) return true;
    return this.rankAt(at, to) > 0 || this.lettersAt(at, to) > 1;
  }

  /** How many words at a place are the name of a rank or an office. */
  rankAt(at: number, to: number): number {
    // "SP" is a rank, but no part of "ISPR".
    if (this.isLetter(at) && this.isLetter(at - 1)) return 0;
    const rank = phraseIn(this.words, at, this.lexicon.ranks);
    return at + rank <= to ? rank : 0;
  }

  /** How many words at a place say where an office is, or of what. */
  private belongingAt(at: number, to: number): number {
    const { places, parts, links, towns, organizations, bodies } = this.lexicon;
    const word = this.words[at] as string;
    if (towns.has(this.words[at + 1] ?? '') && at + 1 < to) return 2;
    if (places.has(word) || parts.has(word)) return 1;
    if (links.has(word)) return Math.min(2, to - at);
    const letters = this.lettersAt(at, to);
    if (letters > 1 && (letters > 2 || at + letters === to || to - at - letters > 1))
      return letters;
    for (let i = to - 1; i >= at; i -= 1) {
      const own = this.words[i] as string;
      if (organizations.has(own) || bodies.has(own)) return i + 1 - at;
    }
    return 0;
  }

  /** What is left of a phrase behind an office: from the first name on, up to another role. */
  private nameAt({ from, to }: Run): Run {
    const { given, kept, namesakes } = this.lexicon;
    const opens = (at: number) =>
      [given, kept, namesakes].some((names) => names.has(this.words[at] as string));
    let begin = from;
    if (to - from > OPENING && !opens(from)) {
      for (let at = from + 1; at <= from + OPENING && at + 1 < to; at += 1) {
        if (!opens(at)) continue;
        begin = at;
        break;
      }
    }
    let end = begin;
    while (end < to && (end === begin || !this.isHolder(end, to))) end += 1;
    return { from: begin, to: end };
  }
}
