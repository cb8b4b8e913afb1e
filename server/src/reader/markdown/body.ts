import type { ReadArticle } from '../../../../shared/contracts';
import { fromBlocks } from './blocks';
import { belowHeadline } from './headings';
import { fromHtml } from './html';
import { fromPlain } from './plain';
import { writeBlocks } from './write';

const BLANK_LINES = /^(?:[ \t]*\r?\n)+/u;

/** The text of an article as Markdown; one that is Markdown stays as it is written. */
export function bodyToMarkdown({ body, bodyFormat }: ReadArticle): string {
  if (typeof body !== 'string') return writeBlocks(belowHeadline(fromBlocks(body)));
  if (bodyFormat === 'markdown') return body.replace(BLANK_LINES, '').trimEnd();
  return writeBlocks(belowHeadline(bodyFormat === 'html' ? fromHtml(body) : fromPlain(body)));
}
