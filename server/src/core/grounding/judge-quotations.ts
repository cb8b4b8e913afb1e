import type { Section } from './items';
import type { Hearing, Judgement } from './judge';
import { findRun, type Quotation } from './quotations';
import type { Place } from './types';
import type { Word } from './words';

/** The words of an article one behind the other, with the sentence that each stands in. */
export interface Stream {
  words: readonly { word: Word; section: Section }[];
  lowers: readonly string[];
}

/** Share of a quotation's words that one sentence must have to be what was meant. */
const MEANT = 0.6;

/** Puts the words of an article one behind the other. */
export function streamOf(sections: readonly Section[]): Stream {
  const words = sections.flatMap((section) => section.words.map((word) => ({ word, section })));
  return { words, lowers: words.map(({ word }) => word.lower) };
}

/** The place of so many words from one on; it ends with the first one's paragraph. */
function placeOf({ words }: Stream, at: number, length: number): Place | undefined {
  const inside = words.slice(at, at + length);
  const [first] = inside as [Stream['words'][number]];
  const { paragraph, offset } = first.section;
  if (paragraph < 0) return undefined;
  const start = offset + first.word.start;
  let end = start;
  for (const { section, word } of inside) {
    if (section.paragraph === paragraph) end = section.offset + word.end;
  }
  return { paragraph, start, end };
}

/** The sentence that has most of a quotation's words. */
function likest(stems: ReadonlySet<string>, near: ReadonlySet<Section>): Section | undefined {
  for (const section of near) {
    const own = new Set(section.words.map(({ stem }) => stem));
    const shared = [...stems].filter((stem) => own.has(stem)).length;
    if (shared >= MEANT * stems.size) return section;
  }
  return undefined;
}

/** Judges a quotation: each of its runs must stand in the article word for word. */
export function judgeQuotation({ near }: Hearing, { runs }: Quotation, stream: Stream): Judgement {
  const places = runs.map((run) => findRun(stream.lowers, run));
  if (places.every((at) => at >= 0)) {
    const place = placeOf(stream, places[0] as number, (runs[0] as Word[]).length);
    return place === undefined
      ? { verdict: 'supported', reason: 'headline' }
      : { verdict: 'supported', place };
  }
  const section = likest(new Set(runs.flat().map(({ stem }) => stem)), near);
  if (section === undefined) return { verdict: 'not-found', reason: 'absent' };
  const { paragraph, offset, text } = section;
  const place = paragraph < 0 ? undefined : { paragraph, start: offset, end: offset + text.length };
  return { verdict: 'contradicted', reason: 'other-words', place };
}
