import { findEnclosures, splitSentences, type Span, type Text } from '../text';
import { findFigures } from './figures';
import type { Item, Section } from './items';
import { findNames, readVocabulary, type Vocabulary } from './names';
import { readWords } from './words';

/** The article as claims are held against it. */
export interface Source {
  language: string;
  sections: readonly Section[];
  vocabulary: Vocabulary;
  /** Whether its script has capitals. */
  cased: boolean;
  /** The sections in which a stem stands. */
  byStem: ReadonlyMap<string, readonly number[]>;
}

/** Where a sentence stands, before anything is found in it. */
type Bare = Omit<Section, 'items' | 'quoted'>;

function toBare(paragraph: number, offset: number, text: string, language: string): Bare {
  const words = readWords(text, language);
  if (!words.some(({ aside }) => aside))
    return { paragraph, offset, text, words, main: words, mainBefore: [] };
  const main = words.filter(({ aside }) => !aside);
  const mainBefore = [0];
  for (const { aside } of words) mainBefore.push((mainBefore.at(-1) as number) + (aside ? 0 : 1));
  return { paragraph, offset, text, words, main, mainBefore };
}

function findItems({ text, words }: Bare, language: string, vocabulary: Vocabulary): Item[] {
  const reading = { text, words, language };
  const figures = findFigures(reading);
  const used = new Set<number>();
  for (const { from, to } of figures) for (let at = from; at < to; at += 1) used.add(at);
  return [...figures, ...findNames(reading, used, vocabulary)].sort((a, b) => a.from - b.from);
}

function indexStems(sections: readonly Section[]): Map<string, number[]> {
  const byStem = new Map<string, number[]>();
  sections.forEach(({ words }, at) => {
    for (const { stem } of words) {
      const places = byStem.get(stem);
      if (places === undefined) byStem.set(stem, [at]);
      else if (places[places.length - 1] !== at) places.push(at);
    }
  });
  return byStem;
}

/** So many characters tell what script an article is in. */
const SAMPLE = 1_000;

/** Whether most letters of a text have a capital form; a text without letters counts as if. */
function isCased(texts: readonly string[]): boolean {
  const sample = texts.slice(0, SAMPLE).join(' ').slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (sample.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0) >= letters;
}

const known = new WeakMap<Text, Source>();

/**
 * Reads an article for `ground`: its sentences and its headline, with what each has to say. What
 * was read is kept as long as the article is, because several summaries may be held against it.
 */
export function readSource(article: Text): Source {
  const kept = known.get(article);
  if (kept !== undefined) return kept;
  const source = toSource(article);
  known.set(article, source);
  return source;
}

function toSource({ title, language, sentences }: Text): Source {
  const bare = sentences.map(({ paragraph, start, text }) =>
    toBare(paragraph, start, text, language),
  );
  const vocabulary = readVocabulary(bare.map(({ words }) => words));
  if (title !== '') bare.push(toBare(-1, 0, title, language));
  const sections = bare.map((one) => ({
    ...one,
    items: findItems(one, language, vocabulary),
    quoted: [],
  }));
  const cased = isCased(sentences.map(({ text }) => text));
  return { language, sections, vocabulary, cased, byStem: indexStems(sections) };
}

/** The lines of a text with their offsets. */
function* linesOf(text: string): Generator<{ line: string; offset: number }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    yield { line, offset };
    offset += line.length + 1;
  }
}

/** Brackets within brackets, beyond which no quotation is looked for. */
const DEEPEST = 2;

/** What stands between quotation marks, in brackets too; without the marks. */
function quotationsOf(text: string, depth = 0, offset = 0): Span[] {
  return findEnclosures(text).flatMap(({ start, end, bracket }) => {
    if (bracket) {
      if (depth === DEEPEST) return [];
      return quotationsOf(text.slice(start + 1, end - 1), depth + 1, offset + start + 1);
    }
    return [{ start: offset + start + 1, end: offset + end - 1 }];
  });
}

/** Reads a summary into its sentences; the article tells which words are names. */
export function readSummary(summary: string, { language, vocabulary }: Source): Section[] {
  const sections: Section[] = [];
  for (const { line, offset } of linesOf(summary)) {
    const quotations = quotationsOf(line);
    for (const { start, end } of splitSentences(line, language)) {
      const bare = toBare(-1, offset + start, line.slice(start, end), language);
      const quoted = quotations
        .filter((span) => span.start < end && start < span.end)
        .map((span) => ({
          start: Math.max(0, span.start - start),
          end: Math.min(end, span.end) - start,
        }));
      sections.push({ ...bare, items: findItems(bare, language, vocabulary), quoted });
    }
  }
  return sections;
}
