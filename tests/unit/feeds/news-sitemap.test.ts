import { newsLanguage, newsSitemap } from '../../../server/src/feeds/news-sitemap';
import { bare, CHANNEL, item, listOf, STRANGE_TEXT, textOf } from './items';
import { childrenOf, readXml, textIn, type XmlElement } from './xml-tree';

/** As sitemap.xsd and sitemap-news.xsd have it: which elements, and in which order. */
const URL_ELEMENTS = ['loc', 'lastmod', 'news:news'];
const NEWS_ELEMENTS = ['news:publication', 'news:publication_date', 'news:title'];

const namesIn = (element: XmlElement | undefined) =>
  element?.children.map(({ name }) => name) ?? [];

describe('a sitemap for Google News', () => {
  it('has the elements that its schemas require, in their order', async () => {
    const root = readXml(await textOf(newsSitemap(CHANNEL, listOf(item(), item()))));
    expect(root).toMatchObject({
      name: 'urlset',
      attributes: {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
    });
    expect(root.children).toHaveLength(2);
    for (const url of root.children) {
      expect(namesIn(url)).toEqual(URL_ELEMENTS);
      const [news] = childrenOf(url, 'news:news');
      expect(namesIn(news)).toEqual(NEWS_ELEMENTS);
      const [publication] = news === undefined ? [] : childrenOf(news, 'news:publication');
      expect(namesIn(publication)).toEqual(['news:name', 'news:language']);
      expect(textIn(publication, 'news:name')).toBe('The Harbour Post & "Sons"');
      expect(textIn(publication, 'news:language')).toMatch(/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/u);
      expect(textIn(news, 'news:publication_date')).toBe('2026-03-01T08:00:00.000Z');
      expect(textIn(news, 'news:title')).toBe('Harbour <opens> & "grows"');
      expect(textIn(url, 'loc')).toBe('https://news.example.org/en/open-harbour?a=1&b=2');
    }
  });

  it('is well-formed whatever the texts hold', async () => {
    const root = readXml(await textOf(newsSitemap(CHANNEL, listOf(item({ title: STRANGE_TEXT })))));
    expect(root.children).toHaveLength(1);
  });

  it.each([
    ['without articles', []],
    ['of articles without a date or a title', [bare(), item({ title: ' ' })]],
  ])('is empty %s', async (_what, items) => {
    const root = readXml(await textOf(newsSitemap(CHANNEL, listOf(...items))));
    expect(root).toMatchObject({ name: 'urlset', children: [] });
  });

  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-Hant-HK', 'zh-tw'],
    ['zh-TW', 'zh-tw'],
  ])('has the language %s as %s', (locale, language) => {
    expect(newsLanguage(locale)).toBe(language);
  });

  it('tells of an error while it is written', async () => {
    async function* failing() {
      yield await Promise.resolve(item());
      throw new Error('the database is gone');
    }
    await expect(textOf(newsSitemap(CHANNEL, failing()))).rejects.toThrow('the database is gone');
  });
});
