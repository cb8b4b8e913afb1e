import type { FeedChannel } from '../../../server/src/feeds/channel';
import type { FeedItem } from '../../../server/src/feeds/item';
import { urnOf } from '../../../server/src/feeds/item';
import { readSource } from '../../helpers/sources';

export const CHANNEL: FeedChannel = {
  title: 'The Harbour Post – World & <Region>',
  publication: 'The Harbour Post & "Sons"',
  home: 'https://news.example.org/',
  self: 'https://cms.example.org/api/newsroom/feed/rss?section=World+%26&limit=5',
  language: 'en',
  logo: 'https://news.example.org/logo.png?a=1&b=2',
  updated: '2026-03-02T08:00:00.000Z',
};

const IMAGE = {
  url: 'https://cms.example.org/uploads/harbour.png?v=1&w=2',
  alternativeText: 'A harbour <at> dawn',
  caption: 'The harbour & the "crane"',
  formats: [],
  ...{ width: 1600, height: 900, mime: 'image/png', bytes: 12_340 },
};

export const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  id: 'abc:en',
  urn: urnOf('abc:en'),
  documentId: 'abc',
  slug: 'open-harbour',
  link: 'https://news.example.org/en/open-harbour?a=1&b=2',
  title: 'Harbour <opens> & "grows"',
  published: '2026-03-01T08:00:00.000Z',
  updated: '2026-03-02T08:00:00.000Z',
  author: 'Hanna Merrow & Ann O’Neil',
  section: 'World & <Region>',
  language: 'en',
  ...{ summaryLabel: 'not required', system: null },
  summary: 'Ships < boats & "more" than \'ever\'.',
  sources: [
    readSource({
      ...{ name: 'Ministry of Sea & Sky', kind: 'government' },
      url: 'https://sea.example.org/?q=ä&b',
    }),
    readSource({ name: 'A person', kind: 'person' }),
  ],
  corrections: [],
  image: IMAGE,
  ...more,
});

/** What only an id, an address and a title is known of. */
export const bare = (title = ''): FeedItem =>
  item({
    ...{ id: 'bare', urn: urnOf('bare'), title, published: null, updated: null, author: null },
    ...{ section: null, summary: null, summaryLabel: null, sources: [], image: null },
  });

/** Every character that a text can hold, and what is in none. */
export const STRANGE = [
  'nul\u0000 bell\u0007 escape\u001B tab\t line\nend',
  'half \uD83D of one, \uDC00 other half, \uFFFE \uFFFF',
  ']]> <!-- --> <![CDATA[ &amp; &#0; <script>alert(1)</script>',
  'عربي ‏ עברית ‮ 中文 हिन्दी 👩‍🚀 🇳🇴 𝔘𝔫𝔦',
];

export const STRANGE_TEXT = STRANGE.join(' ');

/** The same as far as XML can hold it. */
export const CLEAN_TEXT = STRANGE_TEXT.replaceAll(
  // eslint-disable-next-line no-control-regex -- They are the ones.
  /[\u0000\u0007\u001B\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g,
  '',
);

// eslint-disable-next-line @typescript-eslint/require-await -- A list as what is read page by page.
export async function* listOf<T>(...values: T[]): AsyncGenerator<T, void, undefined> {
  yield* values;
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  const text: string[] = [];
  for await (const chunk of chunks) text.push(chunk);
  // As it goes over the wire: half a character is none in UTF-8.
  return Buffer.from(text.join('')).toString();
}
