import type { FeedChannel } from './channel';
import { textLines, type FeedItem } from './item';
import { jsonWithList } from './json-list';

/** JSON Feed 1.1; what it has no name for stands under `_newsroom`. */
export function jsonFeed(
  channel: FeedChannel,
  items: AsyncIterable<FeedItem>,
): AsyncGenerator<string, void, undefined> {
  const { title, publication, home, self, language, logo } = channel;
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, home_page_url: home, feed_url: self },
    ...(logo === null ? {} : { icon: logo }),
    language,
    authors: [{ name: publication, url: home }],
  };
  return jsonWithList(head, 'items', entriesOf(items));
}

async function* entriesOf(items: AsyncIterable<FeedItem>): AsyncGenerator<object> {
  for await (const item of items) yield entryOf(item);
}

function entryOf(item: FeedItem): object {
  const { id, link, title, summary, image, published, updated, author, section } = item;
  const { language, sources, corrections, summaryLabel, system } = item;
  return {
    ...{ id, url: link, title },
    // It takes a text, and the whole one is not given out.
    content_text: textLines(item).join('\n\n'),
    ...(summary === null ? {} : { summary }),
    ...(image === null ? {} : { image: image.url }),
    ...(published === null ? {} : { date_published: published }),
    ...(updated === null ? {} : { date_modified: updated }),
    ...(author ? { authors: [{ name: author }] } : {}),
    ...(section ? { tags: [section] } : {}),
    language,
    ...(image === null || image.mime === null ? {} : { attachments: [attachmentOf(image)] }),
    _newsroom: {
      sources: sources.map(sourceOf),
      corrections,
      ...{ summaryLabel, system },
    },
  };
}

function sourceOf(source: FeedItem['sources'][number]): object {
  const { name, kind, url, sameAs, use, locator, citedUrl, archivedUrl, accessed } = source;
  return { name, kind, url, sameAs, use, locator, citedUrl, archivedUrl, accessed };
}

function attachmentOf({ url, mime, bytes, caption }: NonNullable<FeedItem['image']>): object {
  return {
    ...{ url, mime_type: mime },
    ...(caption ? { title: caption } : {}),
    ...(bytes === null ? {} : { size_in_bytes: bytes }),
  };
}
