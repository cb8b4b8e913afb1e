import { answerIfChanged } from '../../../server/src/feeds/freshness';
import { absolute, textLines, toFeedItem, urnOf } from '../../../server/src/feeds/item';
import { articleUrl } from '../../../server/src/reader/article-url';
import { fromCursor, toCursor } from '../../../server/src/reader/cursor';
import { item } from './items';

const article = { slug: 'open', locale: 'en', type: 'article', documentId: 'abc' };
const url = 'https://news.example.org';

describe('the address of an article', () => {
  it.each([
    ['/{locale}/{slug}', article, `${url}/en/open`],
    ['/{locale}/{slug}', { ...article, locale: null }, `${url}/open`],
    ['/{type}/{documentId}.html', article, `${url}/article/abc.html`],
    ['/n/{slug}', { ...article, slug: 'ä b/c' }, `${url}/n/%C3%A4%20b%2Fc`],
    ['/{locale}/{slug}/', { ...article, locale: null }, `${url}/open/`],
  ])('by %s', (pattern, of, address) => {
    expect(articleUrl({ url, articleUrl: pattern }, of)).toBe(address);
    expect(articleUrl({ url: `${url}/`, articleUrl: pattern }, of)).toBe(address);
  });

  it('is none where the site has not said its own', () => {
    expect(articleUrl({ articleUrl: '/{slug}' }, article)).toBeNull();
  });
});

describe('a cursor', () => {
  it.each([
    { date: 1_709_280_000_000, documentId: 'abc' },
    { date: '2024-03-01 08:00:00.123456', documentId: 'abc' },
    { documentId: 'abc' },
  ])('comes back as it was made: %j', (point) => {
    expect(toCursor(point)).toMatch(/^[\w-]+$/u);
    expect(fromCursor(toCursor(point))).toEqual(point);
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('hello').toString('base64url')],
    ['no list', encoded({ documentId: 'a' })],
    ['too much', encoded(['a', 1, 2])],
    ['no document', encoded([1, 1])],
    ['no number', encoded(['a', 1.5])],
    ['no date', encoded(['a', "2024-01-01' or 1"])],
    ['a day that is not', encoded(['a', '2024-02-31 00:00:00'])],
    ['an hour that is not', encoded(['a', '2024-02-01 25:00:00'])],
    ['written another way', `${toCursor({ documentId: 'abc' })}=`],
    ['far too long', encoded(['a'.repeat(1000), 1])],
  ])('is refused: %s', (_what, cursor) => {
    expect(fromCursor(cursor)).toBeNull();
  });
});

describe('what stays with an article in a feed', () => {
  const site = { url, articleUrl: '/{slug}' };
  const shown = (slug: string, locale: string | null) =>
    toFeedItem(
      { site, server: 'https://cms.example.org/base/', language: 'en' },
      {
        item: {
          ...{ documentId: 'abc', type: 'article', locale, title: 'T', slug, byline: null },
          ...{ section: null, summary: 'One. Two.', cover: null },
          ...{ datePublished: null, dateModified: null, summaryLabel: null, correction: null },
        },
        system: null,
        corrections: [],
        cover: {
          ...{
            url: '/uploads/ä.png',
            alternativeText: null,
            caption: null,
            width: null,
            formats: [],
          },
          ...{ height: null, mime: 'image/png', bytes: null },
        },
      },
    );

  it('is its id, whatever its address; each language has one', () => {
    expect(shown('a', 'en')).toMatchObject({ id: 'abc:en', urn: shown('b', 'en').urn });
    expect(shown('a', 'ru').urn).not.toBe(shown('a', 'en').urn);
    expect(shown('a', null).id).toBe('abc');
    expect(urnOf('abc')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-/u);
  });

  it('has its image in full', () => {
    expect(shown('a', 'en').image?.url).toBe('https://cms.example.org/uploads/%C3%A4.png');
    expect(absolute('https://cdn.example.org/a.png', 'https://cms.example.org')).toBe(
      'https://cdn.example.org/a.png',
    );
    expect(absolute('data:image/png;base64,AA', 'https://cms.example.org')).toBeNull();
    expect(absolute('http://', 'https://cms.example.org')).toBeNull();
  });
});

describe('the words of an article in a feed', () => {
  it('tell by signs a machine’s summary that has to be labelled, and a retraction', () => {
    const date = '2026-03-02T09:00:00.000Z';
    const corrections = [{ date, kind: 'retraction' as const, text: 'It was made up.' }];
    const told = item({ summary: 'One.', summaryLabel: 'required', corrections });
    expect(textLines(told)).toEqual(['One.', '🤖', '2026-03-02: ⚠️ It was made up.']);
    expect(textLines({ ...told, system: 'stand-in/small', corrections: [] })).toEqual([
      ...['One.', '🤖 stand-in/small'],
    ]);
    expect(textLines({ ...told, summaryLabel: 'undetermined', corrections: [] })).toEqual(['One.']);
  });
});

describe('a caller that may have the very same', () => {
  const lastModified = 'Sun, 01 Mar 2026 08:00:00 GMT';
  const ask = async (headers: Record<string, string>, date: string | null = lastModified) => {
    const ctx = {
      status: 200,
      get: (name: string) => headers[name] ?? '',
      set: () => undefined,
    };
    let isMade = false;
    await answerIfChanged(ctx, { etag: '"abc"', lastModified: date }, () => {
      isMade = true;
      return Promise.resolve();
    });
    return { isMade, status: ctx.status };
  };

  it.each([
    [{ 'If-None-Match': '"abc"' }, 304],
    [{ 'If-None-Match': '"other", W/"abc"' }, 304],
    [{ 'If-None-Match': '"other"' }, 200],
    // The tag says more than the date.
    [{ 'If-None-Match': '"other"', 'If-Modified-Since': 'Sun, 01 Mar 2026 08:00:00 GMT' }, 200],
    [{ 'If-Modified-Since': 'Sun, 01 Mar 2026 08:00:00 GMT' }, 304],
    // What was newest then has been unpublished.
    [{ 'If-Modified-Since': 'Sun, 08 Mar 2026 08:00:00 GMT' }, 200],
    [{}, 200],
  ] as [Record<string, string>, number][])('is told so: %j', async (headers, status) => {
    expect(await ask(headers)).toEqual({ isMade: status === 200, status });
  });

  it('is not told by a date that is private', async () => {
    const headers = { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' };
    expect((await ask(headers, null)).status).toBe(200);
  });
});
