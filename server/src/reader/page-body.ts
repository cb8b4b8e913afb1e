import type { ReadPage, ReadResponse } from '../../../shared/contracts';
import { toMarkdown } from './markdown';

export const JSON_TYPE = 'application/json';
export const MARKDOWN_TYPE = 'text/markdown';

/** How a page is answered: as JSON unless Markdown is what the caller likes best. */
export function wantedType(ctx: { accepts(types: string[]): string | false }): string {
  return ctx.accepts([JSON_TYPE, MARKDOWN_TYPE]) === MARKDOWN_TYPE ? MARKDOWN_TYPE : JSON_TYPE;
}

export function readBody(page: ReadPage, type: string): string {
  if (type === MARKDOWN_TYPE) return toMarkdown(page);
  return JSON.stringify({ data: page } satisfies ReadResponse);
}
