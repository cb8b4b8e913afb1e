import MarkdownIt from 'markdown-it';
import { blocksHtml } from './blocks-html';
import type { FeedItem } from './item';

/** Tags that Markdown may hold are a text; links keep to addresses that are safe. */
const markdown = new MarkdownIt({ html: false });

interface Body {
  contentType: 'text/html' | 'text/plain';
  value: string;
}

/** The whole text, in HTML where it has any form; HTML is the site's own, as it is stored. */
export function bodiesOf({ body }: FeedItem, server: string): Body[] {
  if (body === undefined) return [];
  const { format, value } = body;
  if (format === 'blocks') return [html(blocksHtml(value, server))];
  if (typeof value !== 'string') return [];
  if (format === 'markdown') return [html(markdown.render(value).trim())];
  return format === 'html' ? [html(value)] : [{ contentType: 'text/plain', value }];
}

const html = (value: string): Body => ({ contentType: 'text/html', value });
