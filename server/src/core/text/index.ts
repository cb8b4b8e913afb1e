import { clean } from './clean';
import { HEADLINE_REACH, headlineSentences, repeats, toHeadline, type Headline } from './headline';
import { guessLanguage, primaryLanguage } from './language';
import { MAX_CHARACTERS, MAX_PARAGRAPHS, MAX_SENTENCES } from './limits';
import { joinBroken, joinLines } from './lines';
import { readRaw } from './read';
import { splitSentences } from './sentences';
import type {
  Paragraph,
  ParagraphKind,
  RawParagraph,
  ReadOptions,
  Sentence,
  Span,
  Text,
} from './types';

export { abbreviationRole } from './abbreviations';
export { perLanguage } from './cache';
export { functionWordList, functionWords } from './function-words';
export { knowsLanguages } from './icu';
export { primaryLanguage } from './language';
export { findEnclosures, type Enclosure } from './quotes';
export { splitSentences } from './sentences';
export type {
  Paragraph,
  ParagraphKind,
  ReadOptions,
  Sentence,
  Span,
  Text,
  TextFormat,
} from './types';

/** What is not made of sentences. */
const WHOLE: ReadonlySet<ParagraphKind> = new Set(['code', 'embed', 'table']);

/** A list item leans on the paragraph before its list, if that one announces it with a colon. */
function findLeadIn(paragraphs: readonly Paragraph[]): number | undefined {
  const before = paragraphs[paragraphs.length - 1];
  if (before?.kind === 'list-item') return before.leadIn;
  return before !== undefined && /[:：]$/u.test(before.text) ? before.index : undefined;
}

/** Cleans the paragraphs, joins what was torn apart, and leaves the headline out. */
function toParagraphs(raw: readonly RawParagraph[], headline?: Headline): Paragraph[] {
  const cleaned: RawParagraph[] = [];
  let characters = 0;
  for (const { block, kind, text: source } of raw) {
    const text = clean(source);
    if (text === '') continue;
    characters += text.length;
    if (characters > MAX_CHARACTERS || cleaned.length >= MAX_PARAGRAPHS) break;
    cleaned.push({ block, kind, text: WHOLE.has(kind) ? text : joinLines(text) });
  }
  const paragraphs: Paragraph[] = [];
  joinBroken(withoutHeadline(cleaned, headline)).forEach(({ block, kind, text }, index) => {
    const paragraph: Paragraph = { index, block, kind, text };
    const leadIn = kind === 'list-item' ? findLeadIn(paragraphs) : undefined;
    if (leadIn !== undefined) paragraph.leadIn = leadIn;
    paragraphs.push(paragraph);
  });
  return paragraphs;
}

/** The first paragraphs that only repeat the headline are dropped. */
function withoutHeadline(paragraphs: RawParagraph[], headline?: Headline): RawParagraph[] {
  if (headline === undefined) return paragraphs;
  return paragraphs.filter(({ text }, i) => i >= HEADLINE_REACH || !repeats(text, headline));
}

/** The sentences of a paragraph; within them its line breaks become blanks, at the same places. */
function splitParagraph(paragraph: Paragraph, language: string): Span[] {
  const { kind, text } = paragraph;
  if (WHOLE.has(kind)) return [{ start: 0, end: text.length }];
  const spans = splitSentences(text, language);
  if (!text.includes('\n')) return spans;
  let from = 0;
  paragraph.text = '';
  for (const { start, end } of spans) {
    paragraph.text += text.slice(from, start) + text.slice(start, end).replaceAll('\n', ' ');
    from = end;
  }
  return spans;
}

function toSentences(
  paragraphs: readonly Paragraph[],
  language: string,
  headline?: Headline,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const { index, block, kind } = paragraph;
    const spans = splitParagraph(paragraph, language);
    const { text } = paragraph;
    const first = headline !== undefined && index < HEADLINE_REACH;
    const from = first ? headlineSentences(text, spans, headline) : 0;
    for (const { start, end } of from > 0 ? spans.slice(from) : spans) {
      if (sentences.length >= MAX_SENTENCES) return sentences;
      const own = text.slice(start, end);
      const place = sentences.length;
      sentences.push({ index: place, text: own, paragraph: index, block, start, end, kind });
    }
  }
  return sentences;
}

/**
 * Reads an article's body into paragraphs and sentences.
 *
 * Never throws, whatever the body is: what is not text gives an empty text. Only the first
 * 300,000 characters and 2,000 sentences are read.
 *
 * @param body the field's value: JSON of Strapi's block editor, Markdown, HTML or plain text.
 * @param options.format how the body is written.
 * @param options.locale the article's locale; without one the language is guessed.
 * @param options.title the headline, for ranking, and not to be read twice.
 */
export function readText(body: unknown, options: ReadOptions): Text {
  const title = typeof options.title === 'string' ? clean(options.title) : '';
  const headline = toHeadline(title);
  const paragraphs = toParagraphs(readRaw(body, options.format), headline);
  const language =
    primaryLanguage(options.locale) ||
    guessLanguage(
      paragraphs
        .slice(0, 20)
        .map((paragraph) => paragraph.text)
        .join('\n'),
    );
  return { title, language, paragraphs, sentences: toSentences(paragraphs, language, headline) };
}
