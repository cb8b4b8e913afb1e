import type { SiteConfig } from '../../../server/src/site-options';
import type { DescribedPage } from '../../../server/src/reader/json-ld';
import type { ReadArticle } from '../../../shared/contracts';

export const SITE: SiteConfig = {
  url: 'https://news.example.org',
  articleUrl: '/{locale}/{slug}',
  name: 'The Harbour Post',
  logo: 'https://news.example.org/logo.png',
  publishingPrinciples: 'https://news.example.org/principles',
};

export const MEDIA = 'https://cms.example.org';

/** A site that has said nothing of itself. */
export const UNNAMED: SiteConfig = { articleUrl: '/{locale}/{slug}' };

export const article = (changed: Partial<ReadArticle> = {}): ReadArticle => ({
  documentId: 'zq1mt7k2s3j4d5f6g7h8j9k0',
  type: 'article',
  locale: 'en',
  title: 'The bridge is open',
  slug: 'the-bridge-is-open',
  byline: 'Idris Fallow',
  section: 'Economy',
  body: [],
  bodyFormat: 'blocks',
  cover: {
    url: '/uploads/bridge.png',
    alternativeText: 'A bridge at dawn',
    caption: 'The bridge on Monday',
    width: 1600,
    height: 900,
    formats: [
      { url: '/uploads/thumbnail_bridge.png', width: 245, height: 138, mimeType: 'image/png' },
      { url: '/uploads/small_bridge.png', width: 500, height: 281, mimeType: 'image/png' },
      { url: '/uploads/large_bridge.png', width: 1000, height: 563, mimeType: 'image/png' },
    ],
  },
  datePublished: '2026-03-01T08:00:00.000Z',
  dateModified: '2026-03-02T09:30:00.000Z',
  ...changed,
});

/** A page with something in each field. */
export const page = (
  changed: Partial<DescribedPage> = {},
  ofArticle: Partial<ReadArticle> = {},
): DescribedPage => ({
  article: article(ofArticle),
  summary: {
    text: 'The first lorry carried apples.',
    points: ['The first lorry carried apples.'],
    origin: 'model',
    system: 'small',
    version: '1',
    writtenAt: '2026-03-01T08:00:05.000Z',
    review: {
      reviewedAt: '2026-03-01T10:00:00.000Z',
      responsible: 'The editors',
      contact: 'editors@example.org',
    },
    label: 'not required',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  },
  attributions: [],
  related: [],
  previous: null,
  next: null,
  languages: [{ locale: 'ru', title: 'Мост открыт', slug: 'most-otkryt' }],
  corrections: [
    { date: '2026-03-02T09:30:00.000Z', kind: 'correction', text: 'It was 1958, not 1985.' },
  ],
  movedTo: null,
  fields: {},
  ...changed,
});

/** A page that has no more than each article has. */
export const bare = (): DescribedPage =>
  page(
    { summary: null, languages: [], corrections: [] },
    {
      ...{ locale: null, byline: null, section: null, cover: null },
      ...{ datePublished: null, dateModified: null },
    },
  );
