import { caselessLexicon, isMarked, type CaselessLexicon } from './caseless-lexicon';
import { CaselessNames, type NamedRun, type Run } from './caseless-names';
import { fold } from '../known/fold';
import { GAP, type Line, type Token } from '../line';
import type { Name } from '../names/names';
import type { Voice } from '../voices';

/** "To announce", which is not yet to do so. */
const INFINITIVE = new Set(['کرنے', 'کرنا'].map(fold));
/** Words of one noun phrase at most. */
const LONGEST = 9;
/** Words between a subject's marker and its verb. */
const VERB_REACH = 24;
const PASSIVE_REACH = 18;
/** How far before a subject its clause may begin. */
const CLAUSE = 12;
const LONGEST_LABEL = 6;
/** A study that a sentence is about stands among its first words. */
const STUDY_REACH = 3;

/** Whether the sources of a language without capitals can be looked for. */
export const knowsCaseless = (language: string): boolean => caselessLexicon(language) !== undefined;

/** Looks for the sources of one sentence in a script without capitals. */
class CaselessReader {
  private readonly words: readonly string[];
  private readonly voices: Voice[] = [];
  private readonly names: CaselessNames;

  constructor(
    private readonly line: Line,
    private readonly lexicon: CaselessLexicon,
    private readonly counts: ReadonlyMap<string, number>,
  ) {
    this.words = line.tokens.map(({ text }) => fold(text));
    this.names = new CaselessNames(line, this.words, lexicon, counts);
  }

  find(): Voice[] {
    const { before, verbs, subject, inner } = this.lexicon;
    let behind = 0;
    this.words.forEach((word, at) => {
      const front = inner.has(this.words[at - 1] ?? '') ? 0 : this.phraseAt(at, before);
      if (front > 0) this.addBehind(at, at + front, at + front);
      if (at >= behind) behind = at + this.readBehind(at);
      if (subject === 'marked' && isMarked(this.lexicon, word)) this.addMarked(at);
      if (!verbs.has(word)) return;
      if (subject === 'behind') this.addBehind(at, at + 1, at + 1);
      else if (subject === 'first') this.addFirst(at);
      else this.addPassive(at);
    });
    this.addLabel();
    return this.voices;
  }

  /** Takes a cue that stands behind its source; gives how many words it has. */
  private readBehind(at: number): number {
    const { behind, weak, sure } = this.lexicon;
    const back = this.phraseAt(at, behind);
    if (back > 0) this.addBefore(at, at, at + back, sure.has(this.words[at + back - 1] ?? ''));
    const faint = back > 0 ? 0 : this.phraseAt(at, weak);
    if (faint > 0 && (this.isSure(at) || this.tells(at + faint)))
      this.addBefore(at, at, at + faint);
    return Math.max(back, faint);
  }

  /** Whether words follow that somebody says: "that …", a colon, a quotation. */
  private tells(at: number): boolean {
    const { that, copulas } = this.lexicon;
    if (copulas.has(this.words[at] ?? '') && that.has(this.words[at + 1] ?? '')) return true;
    const gap = at < this.words.length ? this.gap(at) : 0;
    return that.has(this.words[at] ?? '') || (gap & (GAP.colon | GAP.quote)) !== 0;
  }

  private phraseAt(at: number, phrases: readonly string[][]): number {
    const match = phrases.find((words) =>
      words.every((word, i) => this.words[at + i] === word && (i === 0 || this.gap(at + i) === 0)),
    );
    return match?.length ?? 0;
  }

  private gap(at: number): number {
    return (this.line.tokens[at]?.gap ?? this.line.tail) & ~GAP.bracket;
  }

  private isEnd(at: number): boolean {
    const word = this.words[at];
    return word === undefined || this.lexicon.ends.has(word);
  }

  /** The noun phrase that ends before a token. */
  private runBefore(to: number, apart = false): Run {
    let from = to;
    while (from > 0 && to - from < LONGEST && !this.isEnd(from - 1)) {
      if (this.gap(from) !== 0 && !(apart && from === to)) break;
      if (this.lexicon.acts.has(this.words[from - 1] as string)) break;
      from -= 1;
    }
    while (from < to && this.lexicon.inner.has(this.words[from] ?? '')) from += 1;
    return { from, to };
  }

  /** The noun phrase that begins at a token. */
  private runBehind(from: number): Run {
    let to = from;
    while (to < this.words.length && to - from < LONGEST && !this.isEnd(to)) {
      if (to > from && this.gap(to) !== 0) break;
      if (to > from && this.lexicon.verbs.has(this.words[to] as string)) break;
      to += 1;
    }
    return { from, to };
  }

  private addBefore(at: number, from: number, to: number, sure = false): void {
    // Commas around a clause between a source and its cue do not part them.
    const end = this.gap(at) === GAP.comma ? this.beforeClause(at) : at;
    if (this.isPronoun(end - 1)) {
      this.voices.push(this.voice({ from: end - 1, to: end }, from, to));
      return;
    }
    const owner = this.ownerBefore(end);
    if (owner !== undefined) {
      this.voices.push(this.voice(owner.run, from, to, owner.name));
      return;
    }
    const run = this.runBefore(end, end < at);
    this.addRun(run, from, to, sure);
    const { joints, inner } = this.lexicon;
    const joined = joints.has(this.words[run.from - 1] ?? '') && this.gap(run.from) === 0;
    if (joined && this.names.lastOf(run, inner) < 0)
      this.addJoined(this.runBefore(run.from - 1), from, to);
  }

  /** "X and" before another source: only where it is a name of several words. */
  private addJoined(run: Run, from: number, to: number): void {
    if (run.to - run.from < 2) return;
    const named = this.names.nameIn(run);
    if (named !== undefined) this.voices.push(this.voice(named.run, from, to, named.name));
  }

  /** Whose report, study or statement a noun before a cue is: "X کی ایک رپورٹ", "X میں شائع رپورٹ". */
  private ownerBefore(end: number): NamedRun | undefined {
    const { tellings, skips, inner, publishes, passive } = this.lexicon;
    if (!tellings.has(this.words[end - 1] ?? '')) return undefined;
    let at = end - 1;
    const isDigits = (i: number) => this.line.tokens[i]?.digits === true;
    const isPassed = (i: number) => {
      const word = this.words[i] as string;
      if (isDigits(i) || (inner.has(word) && isDigits(i - 1))) return true;
      const made = inner.has(word) && passive.has(this.words[i + 1] as string);
      return made || skips.has(word) || tellings.has(word);
    };
    while (at > 0 && this.gap(at) === 0 && isPassed(at - 1)) at -= 1;
    const joint = this.words[at - 1] ?? '';
    const isPublished =
      publishes.has(joint) && this.words.slice(at, end).some((word) => skips.has(word));
    if (this.gap(at) !== 0 || (!inner.has(joint) && !isPublished)) return undefined;
    return this.names.owner(this.runBefore(at - 1));
  }

  /** "X کی رپورٹ میں کہا گیا": a verb without a subject, in a text of somebody. */
  private addPassive(at: number): void {
    const { passive, publishes } = this.lexicon;
    const isPassive = (i: number) => passive.has(this.words[i] ?? '');
    if (!isPassive(at + 1) && !isPassive(at + 2)) return;
    for (let i = at - 1; i > Math.max(0, at - PASSIVE_REACH); i -= 1) {
      if (!publishes.has(this.words[i] as string)) continue;
      const owner = this.ownerBefore(i);
      if (owner !== undefined) this.voices.push(this.voice(owner.run, at, at + 1, owner.name));
      return;
    }
  }

  /** "X : …": a name with a colon that a sentence begins with, which the text has elsewhere as well. */
  private addLabel(): void {
    const { subject } = this.lexicon;
    const at = this.words.findIndex((_, i) => i > 0 && (this.gap(i) & GAP.colon) !== 0);
    if (subject !== 'marked' || at < 2 || at > LONGEST_LABEL) return;
    const run = this.runBefore(at, true);
    if (run.from > 0) return;
    const named = this.names.nameIn(run);
    if (named === undefined || (named.run.from > 0 && !named.name.person)) return;
    if (named.name.words.some((word) => (this.counts.get(word) ?? 0) > 1) || named.run.from > 0)
      this.voices.push(this.voice(named.run, at - 1, at, named.name));
  }

  /** Whether a title or a usual word for unnamed sources stands right before a cue. */
  private isSure(at: number): boolean {
    const { titles, unnamed } = this.lexicon;
    const run = this.runBefore(this.gap(at) === GAP.comma ? this.beforeClause(at) : at);
    return this.names.lastOf(run, titles) >= 0 || unnamed.has(this.words[run.to - 1] ?? '');
  }

  private beforeClause(at: number): number {
    for (let i = at - 1; i > 0; i -= 1) if (this.gap(i) === GAP.comma) return i;
    return at;
  }

  private isPronoun(at: number): boolean {
    return this.lexicon.he.has(this.words[at] ?? '');
  }

  private addBehind(from: number, to: number, at: number): void {
    if (this.isPronoun(at)) this.voices.push(this.voice({ from: at, to: at + 1 }, from, to));
    else this.addRun(this.runBehind(at), from, to);
  }

  /** Whether a verb's noun is one here: not "to announce", not "of the announcement". */
  private isDone(at: number): boolean {
    const { masculine, inner } = this.lexicon;
    const next = this.words[at + 1] ?? '';
    if (INFINITIVE.has(next)) return false;
    return !masculine.has(this.words[at] as string) || !inner.has(next);
  }

  /** "X نے … کہا": a verb of saying in the same clause, or a study that X made. */
  private addMarked(at: number): void {
    const { verbs, studies, marker, conditions, that } = this.lexicon;
    if (this.words.slice(Math.max(0, at - CLAUSE), at).some((word) => conditions.has(word))) return;
    for (let i = at + 1; i < Math.min(at + VERB_REACH, this.words.length); i += 1) {
      const word = this.words[i] as string;
      if (word === marker || that.has(word)) return;
      if (verbs.has(word) && this.isDone(i)) {
        this.addBefore(at, i, i + 1);
        return;
      }
      if ((this.gap(i) & GAP.break) !== 0) break;
    }
    const study = this.words
      .slice(0, Math.min(at, STUDY_REACH))
      .findIndex((word) => studies.has(word));
    if (study >= 0) this.addBefore(at, study, study + 1);
  }

  private addFirst(at: number): void {
    let from = at;
    while (from > 0 && (this.gap(from) & (GAP.break | GAP.quote | GAP.colon)) === 0) from -= 1;
    while (from < at && this.isEnd(from) && !this.isPronoun(from)) from += 1;
    if (from >= at) return;
    if (this.isPronoun(from)) this.voices.push(this.voice({ from, to: from + 1 }, at, at + 1));
    else this.addRun({ from, to: Math.min(at, this.runBehind(from).to) }, at, at + 1);
  }

  private voice(run: Run, from: number, to: number, name?: Name): Voice {
    const { tokens } = this.line;
    const [first, last] = [tokens[run.from] as Token, tokens[run.to - 1] as Token];
    const [cue, cueEnd] = [tokens[from] as Token, tokens[to - 1] as Token];
    const voice: Voice = {
      start: first.start,
      end: last.end,
      cueStart: cue.start,
      cueEnd: cueEnd.end,
    };
    if (name !== undefined) voice.name = name;
    else if (this.isPronoun(run.from) && run.to - run.from === 1) voice.pronoun = true;
    return voice;
  }

  private addRun(run: Run, from: number, to: number, sure = false): void {
    if (run.from >= run.to) return;
    const named = this.names.nameIn(run, sure);
    if (named === undefined) {
      if (this.names.isDescription(run)) this.voices.push(this.voice(run, from, to));
      return;
    }
    this.voices.push(this.voice(named.run, from, to, named.name));
  }
}

/** The sources of all sentences of a text in a script without capitals. */
export function findCaseless(lines: readonly Line[], language: string): Voice[][] {
  const lexicon = caselessLexicon(language);
  if (lexicon === undefined) return lines.map(() => []);
  const counts = new Map<string, number>();
  for (const { tokens } of lines) {
    for (const { text } of tokens) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  }
  return lines.map((line) => new CaselessReader(line, lexicon, counts).find());
}
