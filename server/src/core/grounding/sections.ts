import { splitSentences, type Text } from '../text';
import { findFigures } from './figures';
import type { Item, Section } from './items';
import { findNames, readVocabulary, type Vocabulary } from './names';
import { readWords, type Word } from './words';

/** The article as claims are held against it. */
export interface Source {
  language: string;
  sections: readonly Section[];
  vocabulary: Vocabulary;
  /** The sections in which a stem stands. */
  byStem: ReadonlyMap<string, readonly number[]>;
}

/** Where a sentence stands, before anything is found in it. */
type Bare = Omit<Section, 'items'>;

const toBare = (paragraph: number, offset: number, text: string, language: string): Bare => ({
  paragraph,
  offset,
  text,
  words: readWords(text, language),
});

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

/** Reads an article for `ground`: its sentences and its headline, with what each has to say. */
export function readSource({ title, language, sentences }: Text): Source {
  const bare = sentences.map(({ paragraph, start, text }) =>
    toBare(paragraph, start, text, language),
  );
  const vocabulary = readVocabulary(bare.map(({ words }) => words));
  if (title !== '') bare.push(toBare(-1, 0, title, language));
  const sections = bare.map((one) => ({ ...one, items: findItems(one, language, vocabulary) }));
  return { language, sections, vocabulary, byStem: indexStems(sections) };
}

/** The lines of a text with their offsets. */
function* linesOf(text: string): Generator<{ line: string; offset: number }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    yield { line, offset };
    offset += line.length + 1;
  }
}

/** Reads a summary into its sentences; the article tells which words are names. */
export function readSummary(summary: string, { language, vocabulary }: Source): Section[] {
  const sections: Section[] = [];
  for (const { line, offset } of linesOf(summary)) {
    for (const { start, end } of splitSentences(line, language)) {
      const bare = toBare(-1, offset + start, line.slice(start, end), language);
      sections.push({ ...bare, items: findItems(bare, language, vocabulary) });
    }
  }
  return sections;
}

/** All words of the article in their order, for what must stand there literally. */
export const streamOf = (sections: readonly Section[]): { word: Word; section: number }[] =>
  sections.flatMap(({ words }, section) => words.map((word) => ({ word, section })));
