import { readBlocks } from './blocks';
import { readHtml } from './html';
import { guessLanguage, primaryLanguage } from './language';
import { MAX_CHARACTERS, MAX_PARAGRAPHS, MAX_SENTENCES } from './limits';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';
import { splitSentences } from './sentences';
import type { Paragraph, RawParagraph, ReadOptions, Sentence, Text, TextFormat } from './types';

export { perLanguage } from './cache';
export { functionWords } from './function-words';
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

function readRaw(body: unknown, format: TextFormat): RawParagraph[] {
  if (format === 'blocks' && typeof body !== 'string') return readBlocks(body);
  if (typeof body !== 'string') return [];
  if (format === 'markdown') return readMarkdown(body);
  return format === 'html' ? readHtml(body) : readPlain(body);
}

/** What needs no cleaning but for double spaces, known in one pass: most western text. */
const CLEAN = /^[ -~£À-ÿ‘’“”–—…]*$/;
/** Control and format characters that no reader sees and some databases refuse. */
const INVISIBLE = /[^\P{Cc}\s]|[\u00ad\u200b\u2060\ufeff]/gu;
/** Runs of white space other than single spaces and line breaks. */
const WIDE = /[^\S\n ][^\S\n]*| [^\S\n]+/g;

/** Collapses white space, keeps line breaks, and drops what no reader sees and no database takes. */
function clean(text: string): string {
  if (CLEAN.test(text) && !text.includes('  ')) return text.trim();
  let cleaned = text;
  if (/[\ud800-\udfff]/.test(cleaned)) cleaned = cleaned.replace(/\p{Surrogate}/gu, '\ufffd');
  cleaned = cleaned.replace(INVISIBLE, '').replace(WIDE, ' ');
  if (cleaned.includes('\n')) cleaned = cleaned.replace(/ ?\n[ \n]*/g, '\n');
  return cleaned.trim();
}

/** A list item leans on the paragraph before its list, if that one announces it with a colon. */
function findLeadIn(paragraphs: readonly Paragraph[]): number | undefined {
  const before = paragraphs[paragraphs.length - 1];
  if (before?.kind === 'list-item') return before.leadIn;
  return before !== undefined && /[:：]$/u.test(before.text) ? before.index : undefined;
}

function toParagraphs(raw: readonly RawParagraph[], title: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let characters = 0;
  for (const { block, kind, text } of raw) {
    const cleaned = clean(text);
    if (cleaned === '' || (paragraphs.length === 0 && cleaned === title)) continue;
    characters += cleaned.length;
    if (characters > MAX_CHARACTERS || paragraphs.length >= MAX_PARAGRAPHS) break;
    const paragraph: Paragraph = { index: paragraphs.length, block, kind, text: cleaned };
    const leadIn = kind === 'list-item' ? findLeadIn(paragraphs) : undefined;
    if (leadIn !== undefined) paragraph.leadIn = leadIn;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

function toSentences(paragraphs: readonly Paragraph[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { index, block, kind, text } of paragraphs) {
    const whole = kind === 'code' || kind === 'embed' || kind === 'table';
    const spans = whole ? [{ start: 0, end: text.length }] : splitSentences(text, language);
    for (const { start, end } of spans) {
      if (sentences.length >= MAX_SENTENCES) return sentences;
      sentences.push({
        index: sentences.length,
        text: text.slice(start, end),
        paragraph: index,
        block,
        start,
        end,
        kind,
      });
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
  const paragraphs = toParagraphs(readRaw(body, options.format), title);
  const language =
    primaryLanguage(options.locale) ||
    guessLanguage(
      paragraphs
        .slice(0, 20)
        .map((paragraph) => paragraph.text)
        .join('\n'),
    );
  return { title, language, paragraphs, sentences: toSentences(paragraphs, language) };
}
