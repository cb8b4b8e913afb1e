import { CaselessNames, LONGEST_NAME, type NamedRun, type Run } from './caseless-names';
import { Offices } from './offices';
import { phraseIn, type CaselessLexicon } from './caseless-lexicon';
import type { Line } from '../line';

const LONGEST_OWNER = 5;
/** Words of a document's name at most: "post-mortem report". */
const LONGEST_DOCUMENT = 3;

/** Names in languages whose nouns end their phrases, with whose they are before them. */
export class HeadFinalNames extends CaselessNames {
  private readonly offices: Offices;

  constructor(
    line: Line,
    words: readonly string[],
    lexicon: CaselessLexicon,
    counts: ReadonlyMap<string, number>,
  ) {
    super(line, words, lexicon, counts);
    this.offices = new Offices(words, lexicon);
  }

  override nameIn(run: Run, sure = false): NamedRun | undefined {
    const { inner, spokes } = this.lexicon;
    const joint = this.lastOf(run, inner);
    const last: Run = { from: Math.max(joint + 1, run.from), to: run.to };
    if (last.from >= last.to) return undefined;
    if (joint > run.from && spokes.has(this.words[last.to - 1] as string) && this.isPlain(last))
      return this.owner({ from: run.from, to: joint });
    if (this.isLone(last)) return this.toName(last, false);
    const named =
      this.titled(last) ?? this.officeIn(last) ?? this.holder(last) ?? this.documentIn(last);
    if (named !== undefined || this.isUnnamed(last)) return named;
    return this.bodyIn(run, last) ?? this.institutionIn(run, last) ?? this.personIn(last, sure);
  }

  /** "according to the rules", "media reports", "foreign media", an office alone. */
  private isUnnamed(run: Run): boolean {
    const { measures, given, tellings, documents, organizations } = this.lexicon;
    const noun = this.words[run.to - 1] as string;
    if (tellings.has(noun) && !documents.has(noun) && !organizations.has(noun)) return true;
    const opens = run.to - run.from > 1 && given.has(this.words[run.from] as string);
    if (measures.has(noun) && !opens) return true;
    return this.isVague(run) || this.offices.holderIn(run) !== undefined;
  }

  /** An office without a name: whoever holds it. */
  override officeAlone(run: Run): NamedRun | undefined {
    const { inner } = this.lexicon;
    const from = Math.max(this.lastOf(run, inner) + 1, run.from);
    const held = this.offices.holderIn({ from, to: run.to });
    const alone = held !== undefined && held.name.from >= held.name.to;
    return alone ? this.toName({ from, to: run.to }, true) : undefined;
  }

  override owner(run: Run): NamedRun | undefined {
    const { from, to } = run;
    if (from >= to) return undefined;
    const named = this.nameIn(run);
    if (named !== undefined) return named;
    const alone = to - from === 1 && this.lexicon.unnamed.has(this.words[from] as string);
    const described = this.isDescription({ from: to - 1, to }) || this.isGroup(to - 1);
    return alone || described ? undefined : this.toName({ from, to }, false);
  }

  /** A study or a report that is told of without whose it is. */
  override documentIn(run: Run): NamedRun | undefined {
    const { inner, skips, trims } = this.lexicon;
    if (!this.isDocument(run.to)) return undefined;
    const joint = this.lastOf(run, inner);
    const from = Math.max(joint + 1, run.from);
    let begin = run.to - from > LONGEST_DOCUMENT ? run.to - 1 : from;
    while (begin + 1 < run.to && trims.has(this.words[begin] as string)) begin += 1;
    const named = this.toName({ from: begin, to: run.to }, false);
    // "A recent study" and "the new study" are one.
    const words = named.name.words.filter(
      (word, i, all) => i + 1 === all.length || !skips.has(word),
    );
    return { ...named, name: { ...named.name, words, institution: false }, document: true };
  }

  override isDocument(end: number): boolean {
    const { documents, dossiers } = this.lexicon;
    if (documents.has(this.words[end - 1] ?? '')) return true;
    return [2, 3].some((length) => phraseIn(this.words, end - length, dossiers) === length);
  }

  /** Whether it is several people: their noun's ending says so. */
  isGroup(at: number): boolean {
    const { groups, given } = this.lexicon;
    const word = this.words[at] ?? '';
    return (
      groups !== '' && word.length > groups.length + 1 && word.endsWith(groups) && !given.has(word)
    );
  }

  private isPlain({ from, to }: Run): boolean {
    const { roles, spokes, unnamed } = this.lexicon;
    return this.words
      .slice(from, to)
      .every((word) => roles.has(word) || spokes.has(word) || unnamed.has(word));
  }

  /** The name behind the last title that is no part of an office ("director general"). */
  private titled(run: Run): NamedRun | undefined {
    const { titles } = this.lexicon;
    for (let at = run.to - 2; at >= run.from; at -= 1) {
      if (!titles.has(this.words[at] as string) || this.isHonour(at + 1)) continue;
      if (at > run.from && this.offices.rankAt(at - 1, run.to) > 1) continue;
      return this.withOffice(this.ended({ from: at + 1, to: run.to }), { from: run.from, to: at });
    }
    return undefined;
  }

  private withOffice(name: Run, office: Run): NamedRun {
    return { ...this.toName(name, true), office };
  }

  private holder(run: Run): NamedRun | undefined {
    const held = this.offices.holderIn(run);
    if (held === undefined) return undefined;
    const { name, office } = held;
    const { spokes, seats, unnamed, within } = this.lexicon;
    if (name.from < name.to && !this.isHonour(name.from)) {
      const own = this.ended(name);
      const words = this.words.slice(own.from, own.to);
      const usual = words.some((word, i) => unnamed.has(word) && !(i > 0 && within.has(word)));
      if (usual || this.isGroup(own.to - 1)) return undefined;
      return this.withOffice(own, office);
    }
    if (seats.has(this.words[run.to - 1] as string)) return this.toName(run, false);
    const kin = this.ended(run);
    if (
      (kin.to < run.to || this.isHonour(run.to - 1)) &&
      this.lexicon.given.has(this.words[run.from] as string)
    )
      return this.toName(kin, true);
    const spoken = spokes.has(this.words[run.from] as string);
    return spoken && run.to - run.from > 1
      ? this.nameIn({ from: run.from + 1, to: run.to })
      : undefined;
  }

  /** "the police of X", "X police", and the police alone where no other one is meant. */
  private bodyIn(run: Run, last: Run): NamedRun | undefined {
    const { bodies, general, unnamed, anaphors } = this.lexicon;
    const at = last.to - 1;
    const word = this.words[at] as string;
    if (!bodies.has(word) && !anaphors.has(word)) return undefined;
    const from = last.to - last.from > 1 ? last.from : run.from;
    const before = this.words.slice(from, at);
    const plain = before.every(
      (own) => general.has(own) || unnamed.has(own) || this.lexicon.inner.has(own),
    );
    if (plain) return this.isOneOfMany(run, at) ? undefined : this.bodyAlone(at);
    if (!bodies.has(word) || before.length >= LONGEST_OWNER) return undefined;
    return before.some((own) => general.has(own) || unnamed.has(own))
      ? undefined
      : this.toName({ from, to: last.to }, false);
  }

  private bodyAlone(at: number): NamedRun {
    const named = this.toName({ from: at, to: at + 1 }, false);
    return this.lexicon.anaphors.has(this.words[at] as string)
      ? { ...named, anaphor: true }
      : named;
  }

  /** "a company", "some party", "every court". */
  private isOneOfMany({ from }: Run, to: number): boolean {
    const { indefinites } = this.lexicon;
    return this.words.slice(Math.max(0, from - 1), to).some((word) => indefinites.has(word));
  }

  private institutionIn(run: Run, last: Run): NamedRun | undefined {
    const letters = this.offices.lettersAt(last.from, last.to);
    const { places, organizations, linked } = this.lexicon;
    const rest = this.words.slice(last.from + letters, last.to);
    const spelled =
      letters > 1 && rest.every((word) => places.has(word) || organizations.has(word));
    if (spelled) return this.toName(last, false);
    if (this.lastOf({ from: last.from + 1, to: last.to - 1 }, linked) > 0)
      return this.toName(last, false);
    if (this.lastOf(last, organizations) < 0) return undefined;
    const own = last.to - last.from > 1 ? last : run;
    const tooShort = own.to - own.from < 2;
    return tooShort || this.isGroup(own.to - 1) ? undefined : this.toName(own, false);
  }

  /** "foreign media", "a private TV channel", "every party", "farmers' organizations": nobody by name. */
  private isVague({ from, to }: Run): boolean {
    const { vague, indefinites, fields, general, anaphors } = this.lexicon;
    const words = this.words.slice(from, to);
    if (words.some((word) => indefinites.has(word))) return true;
    if (words.length === 1 && anaphors.has(words[0] as string)) return false;
    if (!words.every((word) => vague.has(word) || fields.has(word))) return false;
    // "Iranian state TV" is one; "Iranian media" are many.
    const state = words.some((word) => general.has(word)) && words.some((word) => !vague.has(word));
    return vague.has(words[words.length - 1] as string) && !state;
  }

  /** A name that stands by itself: of several words, or of one that is known or that the text has again. */
  private personIn(run: Run, sure: boolean): NamedRun | undefined {
    const { roles, titles, unnamed, within, given } = this.lexicon;
    let { from } = run;
    while (from < run.to && this.isUsual(from)) from += 1;
    const { to } = this.ended({ from, to: run.to });
    const honoured = to < run.to || (to - from > 1 && this.isHonour(to - 1));
    const length = to - from;
    if (length < 1 || length > LONGEST_NAME) return undefined;
    const own = this.words.slice(from, to);
    if (own.some((word, i) => unnamed.has(word) && !(i > 0 && within.has(word)))) return undefined;
    const [first = '', last = ''] = [own[0], own[length - 1]];
    if (this.isLone({ from, to })) return this.toName({ from, to }, false);
    if (this.isGroup(to - 1) || (roles.has(last) && !this.lexicon.namesakes.has(last)))
      return undefined;
    const latin = this.line.tokens[from]?.capital === true;
    const known =
      sure || honoured || latin || given.has(first) || (this.counts.get(first) ?? 0) > 1;
    if (length === 1 && (titles.has(first) || !known || this.isOblique(to - 1))) return undefined;
    return this.toName({ from, to }, length > 1 || honoured || given.has(first));
  }

  /** A noun in the form that it has before a postposition, which names do not take. */
  private isOblique(at: number): boolean {
    const { oblique, given } = this.lexicon;
    const word = this.words[at] as string;
    return oblique !== '' && word.endsWith(oblique) && !given.has(word);
  }

  private isHonour(at: number): boolean {
    return this.lexicon.honorifics.has(this.words[at] as string);
  }

  private isLone({ from, to }: Run): boolean {
    return this.lexicon.lone.has(this.words.slice(from, to).join(' '));
  }

  private isUsual(at: number): boolean {
    const { roles, namesakes, unnamed } = this.lexicon;
    const word = this.words[at] as string;
    return (roles.has(word) && !namesakes.has(word)) || unnamed.has(word);
  }
}
