import { phraseIn, type CaselessLexicon } from './caseless-lexicon';
import type { NamedRun } from './caseless-names';
import type { Name } from '../names/names';

/** So many words of an office are compared at most. */
const LONGEST_OFFICE = 6;

/** Whom a text means by an office, a kind of body or a kind of report that it named before. */
export class Memory {
  private readonly holders = new Map<string, { at: number; name: Name }[]>();
  private readonly papers = new Map<string, Name>();
  private readonly institutions: Name[] = [];

  constructor(private readonly lexicon: CaselessLexicon) {}

  /** Notes who holds an office, by each part of what it is called. */
  noteHolder(at: number, office: readonly string[], name: Name): void {
    for (let from = 0; from < office.length; from += 1) {
      for (let to = from + 1; to <= Math.min(office.length, from + LONGEST_OFFICE); to += 1) {
        const key = office.slice(from, to).join(' ');
        const own = this.holders.get(key);
        if (own === undefined) this.holders.set(key, [{ at, name }]);
        else own.push({ at, name });
      }
    }
  }

  /**
   * Who holds an office: the one named last before a sentence, or the first one behind it; the
   * office itself where nobody is named and only one can hold it.
   */
  holderOf(at: number, { name }: NamedRun): Name | undefined {
    const own = this.holders.get(name.words.join(' '));
    if (own !== undefined) return ([...own].reverse().find((one) => one.at <= at) ?? own[0])?.name;
    const { unique } = this.lexicon;
    return name.words.some((_, i) => phraseIn(name.words, i, unique) > 0) ? name : undefined;
  }

  /** Notes whose report is told of. */
  notePaper(noun: string, owner: Name): void {
    if (this.lexicon.documents.has(noun)) this.papers.set(noun, owner);
  }

  /** What a source is once it is known what was named before. */
  meant({ name, document, anaphor }: NamedRun): Pick<NamedRun, 'name' | 'document'> {
    const noun = name.words[name.words.length - 1] as string;
    if (document === true) {
      const owner = name.words.length === 1 ? this.papers.get(noun) : undefined;
      return owner === undefined ? { name, document } : { name: owner };
    }
    if (anaphor === true) return { name: this.bodyOf(noun) ?? name };
    if (name.institution && !this.lexicon.bodies.has(noun)) this.institutions.push(name);
    return { name };
  }

  /** The institution of a kind that was named last, or the last one of all. */
  private bodyOf(noun: string): Name | undefined {
    const before = [...this.institutions].reverse();
    return before.find(({ words }) => words.includes(noun)) ?? before[0];
  }
}
