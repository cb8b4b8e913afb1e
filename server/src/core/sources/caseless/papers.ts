import type { CaselessLexicon } from './caseless-lexicon';
import type { CaselessNames, NamedRun } from './caseless-names';
import type { Memory } from './memory';
import type { Spans } from './spans';

const PASSIVE_REACH = 18;
/** Words between a report and what is said to stand in it. */
const RELATIVE_REACH = 12;

/** Reports, studies and statements: whose they are, and those that are told of by themselves. */
export class Papers {
  constructor(
    private readonly spans: Spans,
    private readonly names: CaselessNames,
    private readonly lexicon: CaselessLexicon,
    private readonly memory: Memory,
  ) {}

  /** Whose report, study or statement a noun before a cue is: "X کی ایک رپورٹ", "X میں شائع رپورٹ". */
  ownerBefore(end: number): NamedRun | undefined {
    const { tellings, inner } = this.lexicon;
    const { spans } = this;
    if (!spans.isAny(end - 1, tellings)) return undefined;
    let at = end - 1;
    while (at > 0 && spans.gap(at) === 0 && this.isPassed(at - 1)) at -= 1;
    if (spans.gap(at) !== 0) return undefined;
    if (!spans.isAny(at - 1, inner) && !this.isPublished(at, end)) return undefined;
    // "The results of X's report".
    if (spans.isAny(at - 2, tellings)) return this.before(at - 1);
    const owner = this.names.owner(spans.runBefore(this.issuedBy(at)));
    if (owner !== undefined && owner.document !== true)
      this.memory.notePaper(spans.words[end - 1] as string, owner.name);
    return owner;
  }

  /** The owner of a report before a place, or the report itself. */
  before(end: number): NamedRun | undefined {
    const isPaper = this.spans.isAny(end - 1, this.lexicon.tellings) || this.names.isDocument(end);
    if (!isPaper) return undefined;
    return this.ownerBefore(end) ?? this.names.documentIn(this.spans.runBefore(end));
  }

  /** The report in which something is told by a verb without a subject. */
  told(at: number): NamedRun | undefined {
    const { passive, publishes, relatives } = this.lexicon;
    const { spans } = this;
    // "It was said in", but also "the position was taken in": the verb may stand a word behind.
    if (![1, 2, 3].some((step) => spans.isAny(at + step, passive))) return undefined;
    const reach = Math.max(0, at - PASSIVE_REACH);
    let i = at - 1;
    while (i > reach && !spans.isAny(i, publishes)) i -= 1;
    if (i <= reach) return undefined;
    if (spans.isAny(i - 1, relatives)) return this.shown(i);
    // Whoever a marker stands behind says it, be it in a report.
    return spans.isActed(at) ? undefined : this.before(i);
  }

  /** The report before a place from which something is shown, or that "which" there stands for. */
  shown(at: number): NamedRun | undefined {
    const { tellings, relatives, skips, marker } = this.lexicon;
    const { words } = this.spans;
    if (!this.spans.isAny(at - 1, relatives)) return this.before(at);
    let noun = at - 2;
    const reach = Math.max(0, at - RELATIVE_REACH);
    while (noun >= reach && !this.spans.isAny(noun, tellings)) noun -= 1;
    if (noun < reach) return undefined;
    // "X has issued a report in which …" is X's; "X refused the report in which …" is not.
    const subject = words.lastIndexOf(marker, noun);
    const issued = words.slice(noun + 1, at).some((word) => skips.has(word));
    return subject > 0 && issued
      ? this.names.nameIn(this.spans.runBefore(subject))
      : this.before(noun + 1);
  }

  private isPassed(at: number): boolean {
    const { skips, tellings, inner, passive } = this.lexicon;
    const { spans } = this;
    const joins = spans.isAny(at, inner);
    if (spans.isDigits(at) || (joins && spans.isDigits(at - 1))) return true;
    const made = joins && spans.isAny(at + 1, passive);
    return made || spans.isAny(at, skips) || spans.isAny(at, tellings);
  }

  /** Where the words end that say whose a report is: before "of", "in", "from", "on the part of". */
  private issuedBy(at: number): number {
    const { agents } = this.lexicon;
    const longest = Math.max(0, ...[...agents.values()].flat().map(({ length }) => length));
    for (let length = longest; length > 1; length -= 1)
      if (this.spans.phraseAt(at - length, agents) === length) return at - length;
    return at - 1;
  }

  private isPublished(at: number, end: number): boolean {
    const { publishes, issues, skips } = this.lexicon;
    return (
      (this.spans.isAny(at - 1, publishes) || this.spans.isAny(at - 1, issues)) &&
      this.spans.words.slice(at, end).some((word) => skips.has(word))
    );
  }
}
