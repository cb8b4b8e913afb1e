import type { SourceLexicon } from '../lexicon';
import { isTitled, type Line, type Token } from '../line';
import { AGENCIES } from '../lists/agencies';
import { CHAINS, type ChainLists } from '../lists/chains';

/** Tokens from the first to behind the last. */
interface Span {
  from: number;
  to: number;
}

/** So many small words stand between an institution's first word and its noun. */
const LEAD = 3;
/** Words behind an institution's noun that still belong to its name. */
const LONGEST_TAIL = 6;
/** A nominative adjective and the noun that agrees with it: of a man, of a woman, of a thing. */
const AGREEING: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:[ыио]й|ій)$/u, /[бвгджзйклмнпрстфхцчшщь]$/u],
  [/(?:[ая]я|ська|на)$/u, /(?:[ая]|ь)$/u],
  [/(?:[ое]е|ське|не)$/u, /[ое]$/u],
];
/** Endings of a surname that no man's first name without an ending has behind it. */
const OF_ANOTHER = /(?:[аяы]|ого|ой)$/u;
/** Genitives of several people: "Союз журналистов". */
const OF_SEVERAL = /(?:[оеії]в|ей)$/u;
const CONSONANT = /[бвгджзйклмнпрстфхцчшщь]$/u;

/** Adjectives of places: "Острельские декларации". */
const NAMED_AFTER = /[сз]ьк\p{L}{1,3}$|ск\p{L}{2,3}$/u;

/** Makes the names of one sentence complete in a language with `ChainLists`. */
class Chainer {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly line: Line,
    private readonly lexicon: SourceLexicon,
    private readonly smalls: ReadonlySet<string>,
    private readonly lists: ChainLists,
  ) {
    this.tokens = line.tokens;
  }

  complete(raw: readonly Span[]): Span[] {
    const titles = this.titles();
    const isTitle = ({ from }: Span) => titles.some((title) => title.from === from);
    const outside = raw.filter(({ from, to }) =>
      titles.every((title) => to <= title.from || title.to <= from),
    );
    const parted = outside.flatMap((span) => this.parted(span));
    const spans = this.opened([...parted, ...titles], isTitle).sort((a, b) => a.from - b.from);
    const found: Span[] = [];
    for (const span of spans) {
      const before = found[found.length - 1];
      if (before !== undefined && before.to > span.from) before.to = Math.max(before.to, span.to);
      else if (before !== undefined && this.isJoined(before, span)) before.to = span.to;
      else found.push({ ...span });
      const last = found[found.length - 1] as Span;
      if (!isTitle(span)) last.to = this.extended(last, spans);
    }
    return found;
  }

  private lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** Whether a small word follows what stands before it without a pause. */
  private isNear(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.gap === 0 && !token.capital && !token.digits;
  }

  private isOffice(at: number): boolean {
    const { is } = this.lexicon;
    const lower = this.lower(at);
    return (is.organizations(lower) && !is.roles(lower)) || is.documents(lower);
  }

  /** "Ankara’da Kerem Ozansoy": an ending behind an apostrophe ends a name. */
  private parted({ from, to }: Span): Span[] {
    const spans = [{ from, to }];
    for (let at = from; at < to - 1; at += 1) {
      const { suffix, lower } = this.tokens[at] as Token;
      const ends = suffix !== '' || (at === from && AGENCIES.has(lower));
      if (!ends && !(at === from && this.isCountry({ from, to }))) continue;
      (spans[spans.length - 1] as Span).to = at + 1;
      spans.push({ from: at + 1, to });
    }
    return spans;
  }

  /** "президент Морвании Егор Лиманов": a genitive between an office and its bearer. */
  private isCountry({ from, to }: Span): boolean {
    const { tail, patronymic } = this.lists;
    const role = this.isNear(from - 1) || (this.tokens[from - 1]?.opens ?? false);
    if (!role || to - from < 3 || tail?.test(this.lower(from)) !== true) return false;
    const office = this.lexicon.is.roles(this.lower(from - 1));
    const own = this.tokens.slice(from, to).some((_, i) => this.isOffice(from + i));
    return office && !own && patronymic?.test(this.lower(from + 1)) !== true;
  }

  /** Adds the words that sentences open with where they belong to names. */
  private opened(raw: readonly Span[], isTitle: (span: Span) => boolean): Span[] {
    const spans = raw.map((span) => ({ ...span }));
    this.tokens.forEach(({ capital, opens, digits }, at) => {
      if (!capital || !opens || digits) return;
      if (spans.some(({ from, to }) => from <= at && at < to)) return;
      const next = spans.find(({ from }) => from === at + 1);
      if (next !== undefined && !isTitle(next) && this.isFirst(at, next)) next.from = at;
      else if (this.isOpening(at) || this.isField(at, spans)) spans.push({ from: at, to: at + 1 });
    });
    return spans;
  }

  /** Names between quotation marks. */
  private titles(): Span[] {
    const { quoted, section } = this.line;
    return quoted
      .filter((span) => isTitled(section.text, span, this.lexicon.language))
      .map(({ start, end }) => {
        const own = this.tokens.filter((token) => token.start >= start && token.end <= end);
        const from = own[0] === undefined ? 0 : this.tokens.indexOf(own[0]);
        return { from, to: from + own.length };
      })
      .filter(({ from, to }) => to > from);
  }

  /** Whether a word that a sentence opens with cannot belong to a name. */
  private isOther(at: number): boolean {
    const { is, joins } = this.lexicon;
    const lower = this.lower(at);
    const small = joins(lower) || is.between(lower) || is.prepositions(lower) || is.joints(lower);
    const verb = is.verbs(lower) || is.shows(lower) || is.passive(lower) || is.gerunds(lower);
    return small || verb || is.articles(lower) || is.he(lower) || is.she(lower) || is.they(lower);
  }

  /** Whether a sentence's first word is the first one of the name behind it. */
  private isFirst(at: number, next: Span): boolean {
    const { is } = this.lexicon;
    const lower = this.lower(at);
    const own = this.tokens[at] as Token;
    if ((this.tokens[at + 1] as Token).gap !== 0 || own.suffix !== '' || this.isOther(at))
      return false;
    const place = next.to - next.from === 1 && this.lists.tail?.test(this.lower(at + 1)) === true;
    const office = this.isOffice(at) && (place || this.lists.opening?.test(lower) === true);
    if (office) return true;
    const noun = is.roles(lower) || is.unnamed(lower) || is.tellings(lower) || is.spokes(lower);
    const { noFirst, noOffice } = this.lists;
    const other = this.isOffice(next.to - 1) ? (noOffice ?? noFirst) : noFirst;
    const known = this.smalls.has(lower) || other?.test(lower) === true;
    if (noun || known || this.lists.common?.test(lower) === true) return false;
    const { patronymic, single } = this.lists;
    if (patronymic === undefined) {
      return single !== true || next.to - next.from === 1 || this.isOffice(next.to - 1);
    }
    const alone = next.to - next.from === 1 || patronymic.test(this.lower(at + 1));
    return alone && !(CONSONANT.test(lower) && OF_ANOTHER.test(this.lower(at + 1)));
  }

  /** "Ulaştırma" of "Ulaştırma ve Altyapı Bakanlığı" where a sentence begins with it. */
  private isField(at: number, spans: readonly Span[]): boolean {
    const office = spans.find(({ from }) => from === at + 2);
    const joined = this.lower(at + 1) === this.lists.joint && this.isNear(at + 1);
    return joined && office !== undefined && this.isOffice(office.to - 1) && !this.isOther(at);
  }

  /** Whether an institution's name begins at a sentence's first word and goes on in small letters. */
  private isOpening(at: number): boolean {
    const { opening, common, leads } = this.lists;
    if (this.isOther(at) || common?.test(this.lower(at)) === true) return false;
    if (leads === true) return this.leadTo(at) > at + 1;
    if (opening?.test(this.lower(at)) === true && this.isOffice(at)) {
      return this.tailFrom(at + 1) > at + 1;
    }
    const to = this.leadTo(at);
    if (to === at + 1) return false;
    const document =
      this.lexicon.is.documents(this.lower(to - 1)) && NAMED_AFTER.test(this.lower(at));
    return document || opening?.test(this.lower(to - 1)) === true;
  }

  /** Behind the institution's noun to which the words from here lead; the next word if to none. */
  private leadTo(at: number): number {
    const { adjective, leads, joint } = this.lists;
    const { is, joins } = this.lexicon;
    const leading = (i: number) => leads === true || adjective?.test(this.lower(i)) === true;
    if (!leading(at) || (leads !== true && this.isOffice(at))) return at + 1;
    for (let i = at + 1; i <= at + LEAD && this.isNear(i); i += 1) {
      const lower = this.lower(i);
      if (this.isOffice(i)) return i + 1;
      const joined = lower === joint && leads === true;
      const other = is.verbs(lower) || is.between(lower) || is.roles(lower) || joins(lower);
      if (!joined && (other || !leading(i))) return at + 1;
    }
    return at + 1;
  }

  /** Behind the words of a name's genitives. */
  private tailFrom(from: number, spans: readonly Span[] = []): number {
    let to = from;
    while (to < from + LONGEST_TAIL) {
      const next = this.partOf(to, from, spans);
      if (next === to) break;
      to = next;
    }
    return to;
  }

  /** Behind the next part of a name's genitives, if one stands here. */
  private partOf(at: number, from: number, spans: readonly Span[]): number {
    const { within, joint, owning } = this.lists;
    const token = this.tokens[at];
    if (token === undefined || token.gap !== 0 || token.digits) return at;
    if (token.capital) return this.placeAt(at, spans);
    if (token.lower === joint && at > from && this.isTail(at + 1)) return at + 2;
    const reached = token.lower === within?.word && within.object.test(this.lower(at + 1));
    if (reached && this.isNear(at + 1) && !this.lexicon.is.tellings(this.lower(at + 1))) {
      return at + 2;
    }
    const bare = at > from && owning?.test(this.lower(at - 1)) === true && this.isWord(at);
    return bare || this.isTail(at) ? at + 1 : at;
  }

  /** "Морвании" and "Приморской области" behind an institution, but no person's name. */
  private placeAt(at: number, spans: readonly Span[]): number {
    const { tail, adjective } = this.lists;
    const span = spans.find(({ from }) => from === at);
    if (span === undefined || tail?.test(this.lower(at)) !== true) return at;
    const single = span.to - span.from === 1;
    return single || adjective?.test(this.lower(at)) === true ? span.to : at;
  }

  private isWord(at: number): boolean {
    const { is } = this.lexicon;
    const lower = this.lower(at);
    const role = is.roles(lower) && !OF_SEVERAL.test(lower);
    const noun = role || is.tellings(lower) || is.spokes(lower);
    return this.isNear(at) && !noun && !this.isOther(at);
  }

  private isTail(at: number): boolean {
    const { tail, noTail } = this.lists;
    const lower = this.lower(at);
    return this.isWord(at) && tail?.test(lower) === true && noTail?.test(lower) !== true;
  }

  /** Where a name ends with the small words that belong to it. */
  private extended({ from, to }: Span, spans: readonly Span[]): number {
    const { tail, leads } = this.lists;
    let end = to;
    const has = (): boolean => this.tokens.slice(from, end).some((_, i) => this.isOffice(from + i));
    if (!has()) {
      const lead = this.leadTo(end - 1);
      if (lead === end && tail !== undefined) return this.agreeingTo(end);
      end = lead;
    }
    return leads !== true && tail !== undefined && has() ? this.tailFrom(end, spans) : end;
  }

  /** "Портовый вестник": a noun that agrees with the adjective before it, which has the capital. */
  private agreeingTo(to: number): number {
    const { capital, opens } = this.tokens[to - 1] as Token;
    const [adjective, noun] = [this.lower(to - 1), this.lower(to)];
    if (!capital || opens || !this.isWord(to)) return to;
    const agrees = AGREEING.some(([first, second]) => first.test(adjective) && second.test(noun));
    return agrees ? to + 1 : to;
  }

  /** "Ulaştırma ve Altyapı Bakanlığı": two fields of work of one institution. */
  private isJoined(before: Span, { from, to }: Span): boolean {
    if (this.lists.joint === undefined || this.lower(from - 1) !== this.lists.joint) return false;
    if (before.to !== from - 1 || before.to - before.from > 1 || this.isOffice(before.from))
      return false;
    const near = [from - 1, from].every((at) => (this.tokens[at] as Token).gap === 0);
    return near && this.isOffice(to - 1);
  }
}

/**
 * The runs of capitals of a sentence with the words that belong to their names: the first one of
 * the sentence, and those that go on in small letters.
 */
export function chainRuns(
  line: Line,
  lexicon: SourceLexicon,
  smalls: ReadonlySet<string>,
  raw: { from: number; to: number }[],
): { from: number; to: number }[] {
  const lists = CHAINS[lexicon.language];
  return lists === undefined ? raw : new Chainer(line, lexicon, smalls, lists).complete(raw);
}
