import { caselessLexicon, isMarked, type CaselessLexicon } from './caseless-lexicon';
import { CaselessNames, type NamedRun, type Run } from './caseless-names';
import { isDone } from './done';
import { HeadFinalNames } from './head-final-names';
import { Memory } from './memory';
import { Papers } from './papers';
import { Spans } from './spans';
import { fold } from '../known/fold';
import { GAP, type Line, type Token } from '../line';
import type { Voice } from '../voices';

/** Words between a subject's marker and its verb. */
const VERB_REACH = 24;
const AGENT_REACH = 14;
/** How far before a subject its clause may begin. */
const CLAUSE = 12;
const LONGEST_LABEL = 6;
/** Words between whose saying it is and the saying. */
const APART = 9;
/** A study that a sentence is about stands among its first words. */
const STUDY_REACH = 3;

/** Whether the sources of a language without capitals can be looked for. */
export const knowsCaseless = (language: string): boolean => caselessLexicon(language) !== undefined;

/** A voice before it is known whom the text means by an office or a kind of body. */
interface Heard {
  voice: Voice;
  named?: NamedRun;
  /** What it is called where that is an office alone. */
  office?: NamedRun;
}

/** Looks for the sources of one sentence in a script without capitals. */
class CaselessReader {
  private readonly words: readonly string[];
  private readonly heard: Heard[] = [];
  private readonly spans: Spans;
  private readonly names: CaselessNames;
  private readonly papers: Papers;

  constructor(
    private readonly line: Line,
    private readonly lexicon: CaselessLexicon,
    private readonly counts: ReadonlyMap<string, number>,
    private readonly memory: Memory,
  ) {
    this.spans = new Spans(line, lexicon);
    this.words = this.spans.words;
    const Names = lexicon.subject === 'marked' ? HeadFinalNames : CaselessNames;
    this.names = new Names(line, this.words, lexicon, counts);
    this.papers = new Papers(this.spans, this.names, lexicon, memory);
  }

  find(): Heard[] {
    const { verbs, subject } = this.lexicon;
    let behind = 0;
    this.words.forEach((word, at) => {
      this.readBefore(at);
      if (at >= behind) behind = at + this.readBehind(at);
      if (subject === 'marked' && isMarked(this.lexicon, word)) this.addMarked(at);
      if (!verbs.has(word)) return;
      if (subject === 'behind') this.addBehind(at, at + 1, at + 1);
      else if (subject === 'first') this.addFirst(at);
      else this.addPassive(at);
    });
    this.addLabel();
    return this.heard;
  }

  /** A cue that stands before its source. */
  private readBefore(at: number): void {
    const { before, inner } = this.lexicon;
    const front = this.spans.isAny(at - 1, inner) ? 0 : this.spans.phraseAt(at, before);
    if (front > 0) this.addBehind(at, at + front, at + front);
  }

  /** Takes a cue that stands behind its source; gives how many words it has. */
  private readBehind(at: number): number {
    const { behind, weak, sure, shows, publishes } = this.lexicon;
    const acted = this.spans.isAny(at, publishes) && this.spans.isActed(at);
    const back = acted ? 0 : this.spans.phraseAt(at, behind);
    if (back > 0) this.addBefore(at, at, at + back, this.spans.isAny(at + back - 1, sure));
    const faint = back > 0 ? 0 : this.spans.phraseAt(at, weak);
    const remote = faint > 0 ? this.spans.remoteSubject(at) : undefined;
    if (remote !== undefined && this.spans.tells(at + faint)) this.addRun(remote, at, at + faint);
    else if (faint > 0 && (this.isSure(at) || this.spans.tells(at + faint)))
      this.addBefore(at, at, at + faint);
    const shown = this.spans.phraseAt(at, shows);
    const paper = shown > 0 ? this.papers.shown(at) : undefined;
    if (paper !== undefined) this.add(paper.run, at, at + shown, paper);
    this.addAgent(at);
    this.addTurned(at);
    this.addApart(at);
    return Math.max(back, faint);
  }

  private addBefore(at: number, from: number, to: number, sure = false): void {
    // Commas around a clause between a source and its cue do not part them.
    const end = this.spans.gap(at) === GAP.comma ? this.spans.beforeClause(at) : at;
    if (this.spans.isPronoun(end - 1)) {
      this.add({ from: end - 1, to: end }, from, to);
      return;
    }
    const owner = this.papers.ownerBefore(end);
    if (owner !== undefined) {
      this.add(owner.run, from, to, owner);
      return;
    }
    const run = this.spans.runBefore(end, end < at);
    this.addRun(run, from, to, sure);
    const { joints, inner } = this.lexicon;
    const joined = this.spans.isAny(run.from - 1, joints) && this.spans.gap(run.from) === 0;
    if (joined && this.names.lastOf(run, inner) < 0)
      this.addJoined(this.spans.runBefore(run.from - 1), from, to);
  }

  /** "X and" before another source, and "Y," before that: only where it is a name of several words. */
  private addJoined(run: Run, from: number, to: number): void {
    if (run.to - run.from < 2) return;
    const named = this.names.nameIn(run);
    if (named === undefined || named.document === true) return;
    this.add(named.run, from, to, named);
    if (this.spans.gap(run.from) === GAP.comma && named.name.person)
      this.addJoined(this.spans.runBefore(run.from, true), from, to);
  }

  /** "X کی رپورٹ میں کہا گیا": a verb without a subject, in a text of somebody. */
  private addPassive(at: number): void {
    const paper = this.papers.told(at);
    if (paper !== undefined) this.add(paper.run, at, at + 1, paper);
  }

  /** "X کی جانب سے … اعلان کیا گیا": a verb without a subject, with who does it before it. */
  private addAgent(at: number): void {
    const { agents, verbs, passive, copulas, marker } = this.lexicon;
    const agent = this.spans.phraseAt(at, agents);
    if (agent === 0) return;
    const end = Math.min(at + AGENT_REACH, this.words.length);
    for (let i = at + agent; i < end; i += 1) {
      if (this.words[i] === marker || (this.spans.gap(i) & GAP.break) !== 0) return;
      if (!verbs.has(this.words[i] as string) || !isDone(this.words, i, this.lexicon)) continue;
      const isPassive = (word = '') => passive.has(word) && !copulas.has(word);
      if (this.words.slice(i + 1, i + 4).some(isPassive)) this.addBefore(at, i, i + 1);
      return;
    }
  }

  /** "X کا اس بارے میں کہنا ہے": a saying whose owner stands some words before it. */
  private addApart(at: number): void {
    const { turned, copulas, possessive, marker, that } = this.lexicon;
    if (!this.spans.isAny(at, turned) || !this.spans.isAny(at + 1, copulas)) return;
    for (let i = at - 1; i > Math.max(0, at - APART); i -= 1) {
      const word = this.words[i] as string;
      if (word === marker || that.has(word) || (this.spans.gap(i + 1) & GAP.break) !== 0) return;
      if (!possessive.has(word)) continue;
      if (i < at - 1 && this.spans.isEnd(i + 1)) this.addBefore(i, at, at + 2);
      return;
    }
  }

  /** "یہ کہنا ہے X کا": a saying whose owner stands behind it. */
  private addTurned(at: number): void {
    const { turned, turners, copulas, inner } = this.lexicon;
    if (!this.spans.isAny(at, turned) || !this.spans.isAny(at - 1, turners)) return;
    if (!this.spans.isAny(at + 1, copulas) || this.spans.isAny(at - 2, inner)) return;
    for (let i = at + 3; i < Math.min(at + CLAUSE, this.words.length); i += 1) {
      const closes = i + 1 === this.words.length || this.spans.gap(i + 1) !== 0;
      if (!closes || !this.spans.isAny(i, inner)) continue;
      this.addBefore(i, at, at + 2);
      return;
    }
  }

  /** "X : …": a name with a colon that a sentence begins with, which the text has elsewhere as well. */
  private addLabel(): void {
    const { subject } = this.lexicon;
    const at = this.words.findIndex((_, i) => i > 0 && (this.spans.gap(i) & GAP.colon) !== 0);
    if (subject !== 'marked' || at < 2 || at > LONGEST_LABEL) return;
    const run = this.spans.runBefore(at, true);
    if (run.from > 0) return;
    const named = this.names.nameIn(run);
    if (named === undefined || (named.run.from > 0 && !named.name.person)) return;
    if (this.names.isPlace(named.run)) return;
    if (named.name.words.some((word) => (this.counts.get(word) ?? 0) > 1) || named.run.from > 0)
      this.add(named.run, at - 1, at, named);
  }

  /** Whether a title or a usual word for unnamed sources stands right before a cue. */
  private isSure(at: number): boolean {
    const { titles, unnamed } = this.lexicon;
    const end = this.spans.gap(at) === GAP.comma ? this.spans.beforeClause(at) : at;
    const run = this.spans.runBefore(end);
    return this.names.lastOf(run, titles) >= 0 || this.spans.isAny(run.to - 1, unnamed);
  }

  private addBehind(from: number, to: number, at: number): void {
    if (this.spans.isPronoun(at)) this.add({ from: at, to: at + 1 }, from, to);
    else this.addRun(this.spans.runBehind(at), from, to);
  }

  /** "X نے … کہا": a verb of saying in the same clause, or a study that X made. */
  private addMarked(at: number): void {
    const { verbs, studies, marker, conditions, that, acts, relatives } = this.lexicon;
    this.noteHolder(at);
    if (this.words.slice(Math.max(0, at - CLAUSE), at).some((word) => conditions.has(word))) return;
    for (let i = at + 1; i < Math.min(at + VERB_REACH, this.words.length); i += 1) {
      const word = this.words[i] as string;
      if (word === marker || that.has(word)) return;
      if (relatives.has(word)) break;
      if (verbs.has(word) && isDone(this.words, i, this.lexicon)) {
        this.addBefore(at, i, i + 1);
        return;
      }
      if ((this.spans.gap(i) & GAP.break) !== 0) break;
    }
    const study = this.words
      .slice(0, Math.min(at, STUDY_REACH))
      .findIndex((word) => studies.has(word));
    // "The expression of this, X did it": what is done stands before who does it.
    const act = this.spans.runBefore(at).from - 1;
    const cue = study >= 0 ? study : act;
    if (study >= 0 || this.spans.isAny(act, acts)) this.addBefore(at, cue, cue + 1);
  }

  /** Whoever does something may hold an office that the text speaks of by itself elsewhere. */
  private noteHolder(at: number): void {
    const named = this.names.nameIn(this.spans.runBefore(at));
    if (named !== undefined) this.note(named);
  }

  private note({ office, name }: NamedRun): void {
    if (office !== undefined)
      this.memory.noteHolder(this.line.index, this.words.slice(office.from, office.to), name);
  }

  private addFirst(at: number): void {
    let from = at;
    while (from > 0 && (this.spans.gap(from) & (GAP.break | GAP.quote | GAP.colon)) === 0)
      from -= 1;
    while (from < at && this.spans.isEnd(from) && !this.spans.isPronoun(from)) from += 1;
    if (from >= at) return;
    if (this.spans.isPronoun(from)) this.add({ from, to: from + 1 }, at, at + 1);
    else this.addRun({ from, to: Math.min(at, this.spans.runBehind(from).to) }, at, at + 1);
  }

  private addRun(run: Run, from: number, to: number, sure = false): void {
    if (run.from >= run.to) return;
    const named = this.names.nameIn(run, sure);
    if (named !== undefined) this.add(named.run, from, to, named);
    else if (this.names.isDescription(run))
      this.add(run, from, to, undefined, this.names.officeAlone(run));
  }

  private add(run: Run, from: number, to: number, named?: NamedRun, office?: NamedRun): void {
    const { tokens } = this.line;
    const [first, last] = [tokens[run.from] as Token, tokens[run.to - 1] as Token];
    const [cue, cueEnd] = [tokens[from] as Token, tokens[to - 1] as Token];
    const voice: Voice = {
      start: first.start,
      end: last.end,
      cueStart: cue.start,
      cueEnd: cueEnd.end,
    };
    if (named !== undefined) this.note(named);
    else if (this.spans.isPronoun(run.from) && run.to - run.from === 1) voice.pronoun = true;
    this.heard.push({ voice, named, office });
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
  const memory = new Memory(lexicon);
  const heard = lines.map((line) => new CaselessReader(line, lexicon, counts, memory).find());
  return heard.map((own, at) =>
    own.map(({ voice, named, office }) => {
      if (named !== undefined) return { ...voice, ...memory.meant(named) };
      const name =
        office === undefined ? undefined : memory.holderOf(lines[at]?.index ?? 0, office);
      return name === undefined ? voice : { ...voice, name };
    }),
  );
}
