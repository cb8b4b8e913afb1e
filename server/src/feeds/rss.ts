import type { CoverFile } from '../reader/latest';
import type { FeedChannel } from './channel';
import { textLines, type FeedItem } from './item';
import { pictureElements } from './media-rss';
import { element, htmlText, startTag, textElement, xmlText } from './xml';

const ROOT = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * RSS 2.0: the byline and the sources by Dublin Core, as RSS takes addresses of e-mail for authors;
 * the cover as an enclosure and by Media RSS.
 */
export async function* rss(
  channel: FeedChannel,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${startTag('rss', ROOT)}\n<channel>\n${head(channel)}\n`;
  for await (const item of items) yield `${element('item', {}, itemOf(item))}\n`;
  yield '</channel>\n</rss>\n';
}

function head({ title, publication, home, self, language, logo, updated }: FeedChannel): string {
  const atomSelf = { href: self, rel: 'self', type: 'application/rss+xml' };
  const image = [textElement('url', logo), textElement('title', title), textElement('link', home)];
  return [
    textElement('title', title),
    textElement('link', home),
    textElement('description', publication),
    textElement('language', language),
    textElement('lastBuildDate', rfc822(updated)),
    element('atom:link', atomSelf),
    logo === null ? '' : element('image', {}, image.join('')),
  ].join('');
}

function itemOf(item: FeedItem): string {
  const { title, link, id, published, updated, author, section, sources } = item;
  return [
    element('title', {}, xmlText(title)),
    textElement('link', link),
    textElement('guid', id, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(published)),
    textElement('atom:updated', updated),
    textElement('dc:creator', author),
    textElement('category', section),
    // Readers take it for HTML.
    textElement('description', textLines(item).map(htmlText).join('<br><br>')),
    ...sources.map(({ name }) => textElement('dc:source', name)),
    pictureElements(item, enclosure),
  ].join('');
}

/** Enclosures have a media type. */
const enclosure = ({ url, mime, bytes }: CoverFile): string =>
  mime === null ? '' : element('enclosure', { url, length: bytes ?? 0, type: mime });

/** As RSS writes dates. */
const rfc822 = (date: string | null) =>
  date === null ? null : new Date(date).toUTCString().replace('GMT', '+0000');
