import { functionWords, primaryLanguage } from '../text';
import { keyOf } from './keys';
import { quantities } from './quantities';
import { usualOf } from './usual';
import { MAX_CHARACTERS, tokens, type Token } from './tokens';
import type { Article, Term } from './types';

/** Terms of an article: with fewer it is found less well, with more no better. */
export const MAX_TERMS = 60;
/** The length of an article's weights as a vector, before they are rounded. */
const LENGTH = 1000;
/** A mention in the title counts like this many in the text. */
const TITLE = 2;
/** News tells the most important first: a first mention at the top counts twice, here 1.5 times. */
const LEAD_WORDS = 50;
/** For words that no sentence shows in small or large letters: half a name. */
const UNKNOWN_CASE = 0.5;

const DIGIT = /\p{N}/u;

interface Seen {
  word: string;
  key: number;
  /** Mentions in the text, without the title. */
  mentions: number;
  titles: number;
  /** Words of the text before the first mention; 0 for a word of the title alone. */
  first: number;
  /** Mentions inside a sentence, and those of them in capitals or with one. */
  inside: number;
  capitals: number;
}

/** Terms are read with what they need to know of the language. */
class Vocabulary {
  readonly seen = new Map<string, Seen>();
  private readonly joins: (lower: string) => boolean;

  constructor(private readonly locale: string) {
    this.joins = functionWords(primaryLanguage(locale));
  }

  private find({ word, stem, lower }: Token, first: number): Seen | undefined {
    if (this.joins(lower) || (lower.length < 2 && !DIGIT.test(lower))) return undefined;
    const known = this.seen.get(stem);
    if (known !== undefined) return known;
    const key = keyOf(word, this.locale);
    const fresh = { word, key, mentions: 0, titles: 0, first, inside: 0, capitals: 0 };
    this.seen.set(stem, fresh);
    return fresh;
  }

  /** One for each key, also in the rare case that two stems have the same. */
  terms(): Iterable<Seen> {
    return new Map(Array.from(this.seen.values(), (seen) => [seen.key, seen])).values();
  }

  readTitle(title: string): void {
    for (const token of tokens(title)) {
      const seen = this.find(token, 0);
      if (seen !== undefined) seen.titles += 1;
    }
  }

  readText(paragraphs: Article['paragraphs']): void {
    let position = 0;
    let left = MAX_CHARACTERS;
    for (const { text } of paragraphs) {
      if (left <= 0) return;
      for (const token of tokens(text.slice(0, left))) {
        const seen = this.find(token, position);
        if (seen !== undefined) mention(seen, token, position);
        position += 1;
      }
      left -= text.length;
    }
  }
}

function mention(seen: Seen, { word, capital, opens }: Token, position: number): void {
  if (seen.mentions === 0) seen.first = position;
  seen.mentions += 1;
  if (opens) return;
  // The beginning of a sentence has a capital that is not the word's own.
  if (seen.inside === 0 && word.toLowerCase() === seen.word.toLowerCase()) seen.word = word;
  seen.inside += 1;
  if (capital) seen.capitals += 1;
}

/** Damped frequency (1 + ln tf), times the head start of what stands at the top. */
function weigh({ mentions, titles, first }: Seen): number {
  const frequency = 1 + Math.log(mentions + TITLE * titles);
  return frequency * (1 + 1 / (1 + first / LEAD_WORDS));
}

/**
 * Names tell articles apart better than other words, so they are chosen before them; in the
 * comparison itself they weigh no more, for that would bring together what only shares a place.
 */
function rate(seen: Seen): { seen: Seen; weight: number; named: number; rank: number } {
  const weight = weigh(seen);
  const named = seen.inside > 0 ? seen.capitals / seen.inside : UNKNOWN_CASE;
  return { seen, weight, named, rank: weight * (1 + named) };
}

/** Whether a script tells small letters from capitals. */
const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/**
 * The words that tell what an article is about.
 *
 * They hang on the article alone, not on the archive it stands in, so that an index of them comes
 * out the same whatever it is built from first. How rare they are counts when they are compared.
 * A language of which no function words are known loses a little, and nothing breaks.
 *
 * @returns up to 60 terms, the most telling first; none for an article without words. Only the
 *   first 300,000 characters of title and text are read.
 */
export function tellingTerms({ title, paragraphs, locale }: Article): Term[] {
  const vocabulary = new Vocabulary(locale);
  vocabulary.readTitle(title ?? '');
  vocabulary.readText(paragraphs);
  const ranked = Array.from(vocabulary.terms(), rate)
    .sort((a, b) => b.rank - a.rank || a.seen.key - b.seen.key)
    .slice(0, MAX_TERMS);
  const length = Math.sqrt(ranked.reduce((sum, { weight }) => sum + weight * weight, 0));
  const counts = quantities(primaryLanguage(locale));
  return ranked.map(({ seen: { key, word, titles }, weight, named }) => ({
    key,
    word,
    weight: Math.round((weight / length) * LENGTH),
    inTitle: titles > 0,
    usual: usualOf(counts(word) ? 'quantity' : hasCase(word) ? named : UNKNOWN_CASE),
  }));
}

/**
 * The terms of a search by words.
 *
 * @param words as a person typed them; those that only join others are passed over.
 * @param locale of the articles that are searched.
 */
export const termsOfQuery = (words: string, locale: string): Term[] =>
  tellingTerms({ title: words, paragraphs: [], locale });
