import { readBlocks } from './blocks';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { bounded, readPlain } from './plain';
import { withoutCalls, withoutShortcodes } from './shortcodes';
import { hasBlockTags, looksLikeHtml, markBlankLines } from './tags';
import type { RawParagraph, TextFormat } from './types';

/** Reads the tags within one paragraph, which stays in its block. */
function readTags(paragraph: RawParagraph): RawParagraph[] {
  const { block, kind: outer } = paragraph;
  return readHtml(paragraph.text).map(({ kind, text }) => ({
    ...{ block, text },
    kind: kind === 'paragraph' ? outer : kind,
  }));
}

/** A paragraph of blocks, in which an import may have left the calls and tags of an older system. */
function readRemains(paragraph: RawParagraph): RawParagraph[] {
  if (paragraph.kind === 'code') return [paragraph];
  const own = { ...paragraph, text: withoutCalls(paragraph.text) };
  return looksLikeHtml(own.text) ? readTags(own) : [own];
}

/** Plain text, which may have been HTML all along. */
function readPlainOrHtml(body: string): RawParagraph[] {
  if (!looksLikeHtml(body)) return readPlain(body);
  return hasBlockTags(body) ? readHtml(markBlankLines(body)) : readPlain(body).flatMap(readTags);
}

function readFormat(body: unknown, format: TextFormat): RawParagraph[] {
  if (format === 'blocks' && typeof body !== 'string') {
    return readBlocks(body).flatMap(readRemains);
  }
  if (typeof body !== 'string') return [];
  const text = withoutCalls(bounded(body));
  if (format === 'markdown') return readMarkdown(text);
  return format === 'html' ? readHtml(text) : readPlainOrHtml(text);
}

/**
 * Reads a body in its format, without what a content system would have put something else for.
 *
 * @returns the paragraphs in order, uncleaned.
 */
export function readRaw(body: unknown, format: TextFormat): RawParagraph[] {
  return withoutShortcodes(readFormat(body, format));
}
