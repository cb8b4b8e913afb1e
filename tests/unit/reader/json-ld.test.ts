import fc from 'fast-check';
import { toJsonLd } from '../../../server/src/reader/json-ld';
import type { JsonLd } from '../../../shared/contracts';
import { bare, MEDIA, page, SITE, UNNAMED } from './pages';
import { fromEachKind, KINDS, SETTINGS, source } from './sources';
import { problemsOf } from './vocabulary';

const ADDRESS = 'https://news.example.org/en/the-bridge-is-open';

describe('an article in schema.org’s terms', () => {
  it('says what the page says', () => {
    expect(toJsonLd(page(), SETTINGS)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `${ADDRESS}#article`,
      url: ADDRESS,
      mainEntityOfPage: { '@type': 'WebPage', '@id': ADDRESS },
      headline: 'The bridge is open',
      abstract: 'The first lorry carried apples.',
      articleSection: 'Economy',
      inLanguage: 'en',
      datePublished: '2026-03-01T08:00:00.000Z',
      dateModified: '2026-03-02T09:30:00.000Z',
      author: [{ '@type': 'Person', name: 'Idris Fallow' }],
      creditText: 'Idris Fallow',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://cms.example.org/uploads/bridge.png',
          width: '1600 px',
          height: '900 px',
          caption: 'The bridge on Monday',
          description: 'A bridge at dawn',
        },
        {
          '@type': 'ImageObject',
          url: 'https://cms.example.org/uploads/large_bridge.png',
          width: '1000 px',
          height: '563 px',
        },
        {
          '@type': 'ImageObject',
          url: 'https://cms.example.org/uploads/small_bridge.png',
          width: '500 px',
          height: '281 px',
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://news.example.org/#publisher',
        name: 'The Harbour Post',
        url: 'https://news.example.org',
        logo: { '@type': 'ImageObject', url: 'https://news.example.org/logo.png' },
        publishingPrinciples: 'https://news.example.org/principles',
      },
      publishingPrinciples: 'https://news.example.org/principles',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-03-02T09:30:00.000Z',
          text: 'It was 1958, not 1985.',
          keywords: 'correction',
        },
      ],
      workTranslation: [
        {
          '@type': 'NewsArticle',
          '@id': 'https://news.example.org/ru/most-otkryt#article',
          url: 'https://news.example.org/ru/most-otkryt',
          headline: 'Мост открыт',
          inLanguage: 'ru',
        },
      ],
      hasPart: {
        '@type': 'CreativeWork',
        '@id': `${ADDRESS}#summary`,
        text: 'The first lorry carried apples.',
        inLanguage: 'en',
        dateCreated: '2026-03-01T08:00:05.000Z',
        digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
        isBasedOn: { '@id': `${ADDRESS}#article` },
        contributor: {
          '@type': 'Organization',
          name: 'The editors',
          email: 'editors@example.org',
        },
      },
    });
  });

  it('says of a bare article of an unnamed site no more than its headline', () => {
    expect(toJsonLd(bare(), { site: UNNAMED, mediaBase: null })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The bridge is open',
    });
  });

  it.each([
    ['Ana Lind', ['Ana Lind']],
    ['Ana Lind and Bo Ek', ['Ana Lind and Bo Ek']],
    ['Ana Lind, Port Senn', ['Ana Lind, Port Senn']],
    ['Ana Lind; Bo Ek', ['Ana Lind', 'Bo Ek']],
    ['阿明；小红', ['阿明', '小红']],
    [' ; ', undefined],
  ])('has of the byline "%s" the authors %j', (byline, names) => {
    const { author } = toJsonLd(page({}, { byline }), SETTINGS);
    expect((author as { name: string }[] | undefined)?.map(({ name }) => name)).toEqual(names);
  });

  it('knows the publication itself in a byline', () => {
    const { author } = toJsonLd(page({}, { byline: 'The Harbour Post' }), SETTINGS);
    expect(author).toMatchObject([{ '@type': 'NewsMediaOrganization', url: SITE.url }]);
  });

  it('says that an article was retracted, and calls no update a correction', () => {
    const date = '2026-03-02T09:30:00.000Z';
    const jsonLd = toJsonLd(
      page({
        corrections: [
          { date, kind: 'retraction', text: 'We no longer stand by it.' },
          { date, kind: 'update', text: 'The bridge closed again.' },
        ],
      }),
      SETTINGS,
    );
    expect(jsonLd['creativeWorkStatus']).toBe('Retracted');
    expect(jsonLd['correction']).toMatchObject([{ text: 'We no longer stand by it.' }]);
    expect(JSON.stringify(jsonLd)).not.toContain('closed again');
  });

  it.each(['digitalCreation', 'softwareImage', 'toString'])(
    'has no part for a summary that came about by %s',
    (term) => {
      const { summary } = page();
      const digitalSourceType = `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`;
      const described = page({ summary: summary && { ...summary, digitalSourceType } });
      expect(toJsonLd(described, SETTINGS)).not.toHaveProperty('hasPart');
    },
  );

  it.each([
    ['/uploads/a.png', null, undefined],
    ['/uploads/a.png', 'https://x.org/cms', 'https://x.org/cms/uploads/a.png'],
    ['https://cdn.org/a.png', null, 'https://cdn.org/a.png'],
    ['//cdn.org/a.png', 'https://x.org', undefined],
  ])('has the image %s with uploads at %s as %s', (url, mediaBase, expected) => {
    const { cover } = page().article;
    const formats = [{ url, width: 800, height: 450, mimeType: null }];
    const described = page({}, { cover: cover && { ...cover, url, formats } });
    const { image } = toJsonLd(described, { site: SITE, mediaBase });
    const addresses = (image as { url: string }[] | undefined)?.map((one) => one.url);
    expect(addresses).toEqual(expected && [expected, expected]);
  });
});

/** Everything that is in a description, however deep. */
function everything(value: unknown): unknown[] {
  const inside = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [value, ...inside.flatMap(everything)];
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const text = fc.oneof(fc.constant(''), fc.constant(' '), fc.string());
const moment = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
  .map((date) => date.toISOString());

const anyPage = fc
  .record({
    title: text,
    byline: fc.option(text),
    section: fc.option(text),
    locale: fc.option(fc.constantFrom('en', 'zh-Hans')),
    datePublished: fc.option(moment),
    dateModified: fc.option(moment),
    kinds: fc.array(fc.constantFrom(...KINDS)),
    use: fc.subarray(['quoted', 'figures', 'background', 'document'] as const),
    sameAs: fc.array(fc.webUrl(), { maxLength: 2 }),
    archivedUrl: fc.option(fc.webUrl()),
    name: text,
    url: fc.option(fc.webUrl()),
    description: fc.option(text),
    correction: text,
    kind: fc.constantFrom('correction', 'clarification', 'update', 'retraction'),
    width: fc.option(fc.nat()),
  })
  .map(({ kinds, name, url, description, correction, kind, width, ...others }) => {
    const { use, sameAs, archivedUrl, ...ofArticle } = others;
    const told = { name, url, description, use, sameAs, archivedUrl };
    return page(
      {
        attributions: kinds.map((one) => source(one, told)),
        corrections: [{ date: '2026-03-02T09:30:00.000Z', kind, text: correction }],
      },
      {
        ...ofArticle,
        cover: {
          url: '/a.png',
          alternativeText: name,
          caption: '',
          width,
          height: null,
          formats: [],
        },
      },
    );
  });

describe('the vocabulary of schema.org', () => {
  const check = (jsonLd: JsonLd) => problemsOf({ ...jsonLd });

  it('has every type and property that is used, with such values', () => {
    expect(check(toJsonLd(fromEachKind(), SETTINGS))).toEqual([]);
    expect(check(toJsonLd(bare(), { site: UNNAMED, mediaBase: null }))).toEqual([]);
  });

  it('is kept to whatever a page says, and nothing empty is said', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(SITE, UNNAMED), (described, site) => {
        const jsonLd = toJsonLd(described, { site, mediaBase: MEDIA });
        expect(check(jsonLd)).toEqual([]);
        expect(everything(jsonLd).filter(isEmpty)).toEqual([]);
        expect(JSON.parse(JSON.stringify(jsonLd))).toEqual(jsonLd);
      }),
    );
  });

  it.each([
    ['a property of another type', { slogan: 'x' }, 'NewsArticle has no such property'],
    ['a type that there is not', { author: { '@type': 'Persona' } }, 'takes no Persona'],
    ['a value of another type', { author: { '@type': 'Event', name: 'x' } }, 'takes no Event'],
    ['a time without a zone', { datePublished: '2026-03-01T08:00:00' }, 'no time with a zone'],
    ['a path for an address', { url: '/en/x' }, 'no whole address'],
    ['a text for an enumeration', { digitalSourceType: 'machine' }, 'takes no text'],
    ['an object without a type', { author: { name: 'x' } }, 'an object without a type'],
    [
      'a wrong property deep inside',
      { hasPart: { '@type': 'CreativeWork', logo: 'https://x.org' } },
      'CreativeWork has no such property',
    ],
  ])('has not %s', (_name, wrong, complaint) => {
    expect(problemsOf({ '@type': 'NewsArticle', ...wrong }).join()).toContain(complaint);
  });
});

/** https://developers.google.com/search/docs/appearance/structured-data/article */
describe('what a search engine asks of a news article', () => {
  const jsonLd = toJsonLd(fromEachKind(), SETTINGS);
  const isWhole = (address: unknown) => URL.canParse(String(address));

  it('is there: type, headline, dates with their zone', () => {
    expect(jsonLd['@type']).toBe('NewsArticle');
    expect(jsonLd['headline']).toEqual(expect.any(String));
    for (const name of ['datePublished', 'dateModified']) {
      expect(jsonLd[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    }
  });

  it('is there: authors one by one, by name and type', () => {
    const { author } = toJsonLd(page({}, { byline: 'Ana Lind; Bo Ek' }), SETTINGS);
    expect(author).toEqual([
      { '@type': 'Person', name: 'Ana Lind' },
      { '@type': 'Person', name: 'Bo Ek' },
    ]);
  });

  it('is there: images of at least 50,000 pixels, by whole addresses', () => {
    const image = jsonLd['image'] as { url: string; width: string; height: string }[];
    expect(image.length).toBeGreaterThan(1);
    for (const { url, width, height } of image) {
      expect(isWhole(url)).toBe(true);
      expect(parseInt(width) * parseInt(height)).toBeGreaterThanOrEqual(50_000);
    }
  });

  it('is there: the publisher with its logo, by whole addresses', () => {
    const { publisher } = jsonLd as unknown as Record<
      string,
      { url: string; logo: { url: string } }
    >;
    expect(isWhole(publisher?.url)).toBe(true);
    expect(isWhole(publisher?.logo.url)).toBe(true);
  });
});
