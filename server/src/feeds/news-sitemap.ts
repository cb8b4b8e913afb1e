import { Readable, pipeline } from 'node:stream';
import { SitemapStream, type SitemapItemLoose } from 'sitemap';
import type { FeedChannel } from './channel';
import type { FeedItem } from './item';
import { withoutForbidden } from './xml';

/** Of how many hours Google News takes articles. */
export const NEWS_HOURS = 48;

const NAMESPACES = { news: true, image: false, video: false, xhtml: false };

/** A sitemap with nothing in it, which the library takes for a mistake. */
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"></urlset>';

/** A sitemap for Google News. */
export async function* newsSitemap(
  { publication }: FeedChannel,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<string, void, undefined> {
  const urls = urlsOf(publication, items);
  const first = await urls.next();
  if (first.done === true) {
    yield EMPTY;
    return;
  }
  const xml = new SitemapStream({ xmlns: NAMESPACES });
  // An error of either end is thrown by the loop below.
  pipeline(Readable.from(beginningWith(first.value, urls)), xml, () => undefined);
  for await (const chunk of xml) yield String(chunk);
}

async function* beginningWith<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

async function* urlsOf(
  publication: string,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<SitemapItemLoose, void, undefined> {
  for await (const { link, title, language, published, updated } of items) {
    // A news article has a date and a title.
    if (published === null || title.trim() === '') continue;
    yield {
      url: link,
      ...(updated === null ? {} : { lastmod: updated }),
      news: {
        publication: { name: withoutForbidden(publication), language: newsLanguage(language) },
        publication_date: published,
        title: withoutForbidden(title),
      },
    };
  }
}

const TRADITIONAL = /^zh\b.*\b(?:hant|tw|hk|mo)\b/iu;

/** Two or three letters; of Chinese, which one. */
export function newsLanguage(locale: string): string {
  if (!/^zh\b/iu.test(locale)) return locale.split('-')[0]?.toLowerCase() ?? locale;
  return TRADITIONAL.test(locale) ? 'zh-tw' : 'zh-cn';
}
