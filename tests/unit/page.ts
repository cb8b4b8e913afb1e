import type { ReadArticle, ReadPage } from '../../shared/contracts';

/** A page with a headline and nothing else. */
export function pageOf(article: Partial<ReadArticle> = {}, more: Partial<ReadPage> = {}): ReadPage {
  return {
    article: {
      documentId: 'a1',
      type: 'article',
      locale: 'en',
      title: 'A headline',
      slug: 'a-headline',
      byline: null,
      section: null,
      body: [],
      bodyFormat: 'blocks',
      cover: null,
      datePublished: null,
      dateModified: null,
      ...article,
    },
    summary: null,
    attributions: [],
    related: [],
    previous: null,
    next: null,
    languages: [],
    corrections: [],
    movedTo: null,
    jsonLd: { '@context': 'https://schema.org', '@type': 'NewsArticle' },
    fields: {},
    ...more,
  };
}
