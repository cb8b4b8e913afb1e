import { articleUrl, siteUrl } from '../../../server/src/reader/article-url';

const ARTICLE = { slug: 'a-story', locale: 'en', type: 'post', documentId: 'abc' };

const at = (
  pattern: string,
  changed: Partial<typeof ARTICLE> | { locale: null } = {},
  url = 'https://x.org',
) => articleUrl({ url, articleUrl: pattern }, { ...ARTICLE, ...changed });

describe('the address of an article', () => {
  it.each([
    ['/{locale}/{slug}', 'https://x.org/en/a-story'],
    ['/{locale}/{type}/{slug}', 'https://x.org/en/post/a-story'],
    ['/news/{documentId}', 'https://x.org/news/abc'],
    ['/{slug}-{documentId}.html', 'https://x.org/a-story-abc.html'],
    ['/{slug}/', 'https://x.org/a-story/'],
    ['/read?id={documentId}', 'https://x.org/read?id=abc'],
  ])('by the pattern %s is %s', (pattern, expected) => {
    expect(at(pattern)).toBe(expected);
  });

  it('leaves a segment out whose placeholder is empty', () => {
    expect(at('/{locale}/{slug}', { locale: null })).toBe('https://x.org/a-story');
  });

  it.each([
    ['the site has no address', () => articleUrl({ articleUrl: '/{slug}' }, ARTICLE)],
    ['the slug is empty, which would lead elsewhere', () => at('/{locale}/{slug}', { slug: '' })],
    [
      'the language is in one segment with the slug',
      () => at('/{locale}-{slug}', { locale: null }),
    ],
    ['the slug is the folder above', () => at('/{locale}/{slug}', { slug: '..' })],
  ])('is not known where %s', (_name, address) => {
    expect(address()).toBeNull();
  });

  it('has what a text could break it with in percent', () => {
    expect(at('/{slug}', { slug: 'a/b?c#d "е"' })).toBe(
      'https://x.org/a%2Fb%3Fc%23d%20%22%D0%B5%22',
    );
  });

  it('is the same with a slash at the end of the site’s', () => {
    expect(at('/{slug}', {}, 'https://x.org/')).toBe('https://x.org/a-story');
    expect(siteUrl({ url: 'https://x.org/', articleUrl: '' })).toBe('https://x.org');
  });
});
