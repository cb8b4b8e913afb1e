import type { CoverFile } from '../reader/latest';
import type { FeedChannel } from './channel';
import { textLines, urnOf, type FeedItem } from './item';
import { pictureElements } from './media-rss';
import { element, startTag, textElement, xmlText } from './xml';

/** For what Atom requires and a site keeps to itself. */
const UNSAID = '1970-01-01T00:00:00.000Z';

/** Atom 1.0 (RFC 4287); the sources by Dublin Core, the cover as an enclosure and by Media RSS. */
export async function* atom(
  channel: FeedChannel,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<string, void, undefined> {
  const namespaces = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
    'xml:lang': channel.language,
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${startTag('feed', namespaces)}\n${head(channel)}\n`;
  for await (const item of items) yield `${element('entry', {}, entryOf(item))}\n`;
  yield '</feed>\n';
}

function head({ title, publication, home, self, logo, updated }: FeedChannel): string {
  return [
    textElement('id', urnOf(self)),
    textElement('title', title),
    textElement('updated', updated ?? UNSAID),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    element('author', {}, textElement('name', publication)),
    textElement('logo', logo),
  ].join('');
}

function entryOf(item: FeedItem): string {
  const { title, link, urn, published, updated, author, section, sources } = item;
  return [
    textElement('id', urn),
    element('title', {}, xmlText(title)),
    element('link', { rel: 'alternate', type: 'text/html', href: link }),
    textElement('published', published),
    textElement('updated', updated ?? published ?? UNSAID),
    author ? element('author', {}, textElement('name', author)) : '',
    section ? element('category', { term: section }) : '',
    textElement('summary', textLines(item).join('\n\n')),
    ...sources.map(({ name }) => textElement('dc:source', name)),
    pictureElements(item, enclosure),
  ].join('');
}

const enclosure = ({ url, mime, bytes }: CoverFile): string =>
  element('link', { rel: 'enclosure', href: url, type: mime, length: bytes });
