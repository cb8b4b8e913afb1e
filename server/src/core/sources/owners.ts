import { isCountry } from './bodies';
import { hasNounCapitals, LAW_PART, PLACING, PLAIN_BEHIND } from './forms';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';
import { kindsAt } from './phrases/described-nouns';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';
import type { Vocabulary } from '../grounding';

/** Languages in which the opening word before a noun is an adjective rather than a name. */
const PLAIN = new Set(['en', 'es']);

/** What stands before where or when somebody speaks. */
const WHERE = /^(?:in|im|am|an)$/u;

/** "Harn Council spokesman", "spokesman for Harn Council": how English news calls a body by who speaks. */
export function spokenFor(
  { tokens, section }: Line,
  { is, language }: SourceLexicon,
  noun: Token,
  { head, to, institution }: Phrase,
): string[] {
  const [first, last] = [tokens[head] as Token, tokens[to - 1] as Token];
  if (language !== 'en' || !institution || !is.roles(noun.lower)) return [];
  const [start, end] = [Math.min(first.start, noun.start), Math.max(last.end, noun.end)];
  return [section.text.slice(start, end)];
}

/** "spokesman for Harn Council": the same where the words before the name are the cue. */
export function spokenBefore(
  { line, cueStart }: { line: Line; cueStart: number },
  { language }: SourceLexicon,
  { institution }: Phrase,
  end: number,
): string[] {
  if (language !== 'en' || !institution) return [];
  const spoken = /^(?:an? )?(spokes.*)$/isu.exec(line.section.text.slice(cueStart, end))?.[1];
  return spoken === undefined ? [] : [spoken];
}

/** Tells whose a noun is: "NASA's report", "a spokesman for X". */
export class Owners {
  constructor(
    private readonly lexicon: SourceLexicon,
    private readonly topics: Topics,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The name that a noun belongs to: before it ("NASA's report") or behind it ("spokesman for X"). */
  of(line: Line, phrase: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
    const { is, language } = this.lexicon;
    const { tokens } = line;
    const isName = ({ kind }: Phrase) => kind === 'name';
    const before = phrases.find(
      (one) => isName(one) && one.to === phrase.from && !this.isDoubtful(line, one),
    );
    const apart =
      (PLAIN.has(language) || PLAIN_BEHIND.has(language)) &&
      is.articles((tokens[phrase.from] as Token).lower);
    if (before !== undefined && (isCountry(line, before) || this.isAdjective(line, before)))
      return undefined;
    if (before !== undefined && !apart && (tokens[phrase.from] as Token).gap === 0)
      return this.isOwner(line, before) ? before : undefined;
    const { lower } = tokens[phrase.head] as Token;
    const part = LAW_PART.test(lower);
    const end =
      phrase.to +
      (part && tokens[phrase.to]?.digits === true ? 1 : this.describedBy(tokens, phrase.to));
    const next = tokens[end];
    if (next === undefined || next.gap !== 0 || !is.of(next.lower)) return undefined;
    if (!is.spokes(lower) && !is.groups(lower) && !part) return undefined;
    const behind = phrases.find(
      (one) =>
        isName(one) &&
        one.from > end &&
        one.from <= end + 2 + kindsAt(line, this.lexicon, one, end),
    );
    // "a spokesman for Harn's top prosecutor"
    const owns = language === 'en' && behind && tokens[behind.to - 1]?.suffix === 's';
    if (owns === true && tokens[behind?.to ?? 0]?.gap === 0) return undefined;
    const house =
      behind?.institution === true || next.lower === 'at' || this.isHouse(lower, behind, line);
    // "ein Sprecher in Holm": where he said it.
    const place = hasNounCapitals(this.lexicon) && WHERE.test(next.lower);
    return (is.spokes(lower) && !place) || house ? behind : undefined;
  }

  /** Whether nothing in the text tells that a sentence's first word is a name. */
  private isDoubtful({ tokens }: Line, { doubtful, head }: Phrase): boolean {
    const { lower } = tokens[head] as Token;
    const { capitals, smalls } = this.vocabulary;
    const named = this.lexicon.language === 'en' && capitals.has(lower) && !smalls.has(lower);
    return doubtful && PLAIN.has(this.lexicon.language) && !named;
  }

  /** "Iraqi" of "Iraqi officials". */
  private isAdjective({ tokens }: Line, { head, to }: Phrase): boolean {
    const { lower, suffix } = tokens[head] as Token;
    return (
      this.lexicon.language === 'en' && to - head === 1 && suffix === '' && PLACING.test(lower)
    );
  }

  /** "los analistas de X": in Spanish a bank's or a consultancy's, unless X is a person. */
  private isHouse(noun: string, behind: Phrase | undefined, line: Line): boolean {
    if (
      this.lexicon.language !== 'es' ||
      behind === undefined ||
      !/^(?:analistas|economistas|estrategas|expertos|gestores)$/u.test(noun)
    )
      return false;
    return !behind.doubtful && !this.topics.isPerson(this.topics.nameOf(line, behind));
  }

  /** "parlamentario" of "portavoz parlamentario del PP": one adjective behind a Spanish noun. */
  private describedBy(tokens: Line['tokens'], at: number): number {
    const { is, language } = this.lexicon;
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (language !== 'es' || word === undefined || next === undefined) return 0;
    const { lower, capital, gap } = word;
    const small = is.of(lower) || is.prepositions(lower) || is.joints(lower) || is.verbs(lower);
    const adjective = !capital && gap === 0 && !small && !is.between(lower);
    return adjective && next.gap === 0 && /^del?$/u.test(next.lower) ? 1 : 0;
  }

  /** In Basque a word that opens a sentence before a noun may be any noun's genitive. */
  private isOwner(line: Line, phrase: Phrase): boolean {
    const { is, language } = this.lexicon;
    if (language !== 'eu') return true;
    if (phrase.case !== 'owner' && phrase.case !== 'bare') return false;
    if (!phrase.doubtful) return true;
    const [word = ''] = this.topics.nameOf(line, phrase).words;
    const noun = is.roles(word) || is.unnamed(word) || is.tellings(word);
    return this.topics.isSurname(word) || (!noun && this.vocabulary.capitals.has(word));
  }
}
