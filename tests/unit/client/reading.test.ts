import { createNewsroom } from '../../../client';
import { CSL_ITEMS, newsPage, REFERENCES, sends, startSite, SUMMARY, type Site } from './server';

describe('reading', () => {
  let site: Site;

  beforeEach(async () => {
    site = await startSite();
    site.pages.set('bridge', newsPage('bridge'));
  });
  afterEach(() => site.close());

  const paths = () => site.asked.map(({ path }) => path);

  it('gives the page of an article', async () => {
    const newsroom = createNewsroom({ url: site.url });
    await expect(newsroom.read('bridge', { locale: 'en' })).resolves.toEqual(newsPage('bridge'));
    expect(paths()).toEqual(['/api/newsroom/read/bridge?locale=en']);
  });

  it('gives null for an article that is not there', async () => {
    const newsroom = createNewsroom({ url: site.url });
    await expect(newsroom.read('tunnel')).resolves.toBeNull();
    await expect(newsroom.summary('tunnel')).resolves.toBeNull();
    await expect(newsroom.preview('tunnel')).resolves.toBeNull();
    await expect(newsroom.related('tunnel')).resolves.toEqual([]);
  });

  it('gives a summary at the length and in the form that is asked for', async () => {
    const newsroom = createNewsroom({ url: site.url });
    const wanted = { length: '40w', form: 'points', locale: 'en' } as const;
    await expect(newsroom.summary('bridge', wanted)).resolves.toEqual(SUMMARY);
    expect(paths()).toEqual(['/api/newsroom/read/bridge/summary?locale=en&length=40w&form=points']);
  });

  it('gives null for an article without a summary', async () => {
    site.pages.set('bridge', { ...newsPage('bridge'), summary: null });
    await expect(createNewsroom({ url: site.url }).summary('bridge')).resolves.toBeNull();
  });

  it('gives the sources of an article, for a reference manager or as references', async () => {
    const newsroom = createNewsroom({ url: site.url });
    await expect(newsroom.sources('bridge')).resolves.toEqual(CSL_ITEMS);
    const asked = { format: 'text', style: 'harvard1', locale: 'en' } as const;
    const text: string | null = await newsroom.sources('bridge', asked);
    expect(text).toBe(REFERENCES);
    // Kept, and told by Strapi to be as it was.
    await expect(newsroom.sources('bridge')).resolves.toEqual(CSL_ITEMS);
    await expect(newsroom.sources('bridge', asked)).resolves.toBe(REFERENCES);
    await expect(newsroom.sources('tunnel')).resolves.toBeNull();
    expect(paths().slice(0, 2)).toEqual([
      '/api/newsroom/read/bridge/sources',
      '/api/newsroom/read/bridge/sources?locale=en&format=text&style=harvard1',
    ]);
  });

  it('fails where something else comes in place of the sources', async () => {
    site.faults.push(sends(200, '<html></html>', { 'Content-Type': 'text/html' }));
    const asked = createNewsroom({ url: site.url }).sources('bridge');
    await expect(asked).rejects.toMatchObject({ kind: 'unreadable' });
  });

  it('gives the latest articles, and what goes on from there', async () => {
    const { items, next } = await createNewsroom({ url: site.url }).latest({
      section: 'World & more',
      before: 'a+b/c=',
      limit: 5,
      locale: 'en',
    });
    expect(items.map(({ slug }) => slug)).toEqual(['bridge']);
    expect(next).toBe('older');
    expect(paths()).toEqual([
      '/api/newsroom/latest?locale=en&section=World+%26+more&before=a%2Bb%2Fc%3D&limit=5',
    ]);
  });

  it('gives the articles that a page leads to', async () => {
    const { article } = newsPage('tram');
    site.pages.set('bridge', {
      ...newsPage('bridge'),
      related: [{ ...article, summary: null, summaryLabel: null }],
    });
    const related = await createNewsroom({ url: site.url }).related('bridge');
    expect(related.map(({ slug }) => slug)).toEqual(['tram']);
  });

  it('names the type of the call, else the type of the client', async () => {
    const newsroom = createNewsroom({ url: `${site.url}/`, type: 'explainer' });
    await newsroom.read('bridge');
    await newsroom.read('bridge', { type: 'post' });
    await newsroom.summary('bridge');
    await newsroom.latest();
    await newsroom.preview('bridge');
    expect(paths()).toEqual([
      '/api/newsroom/read/explainer/bridge',
      '/api/newsroom/read/post/bridge',
      '/api/newsroom/read/explainer/bridge/summary',
      '/api/newsroom/latest/explainer',
      '/api/newsroom/preview/explainer/bridge',
    ]);
  });

  it('sends the token, and none where there is none', async () => {
    await createNewsroom({ url: site.url, token: 'a1b2' }).read('bridge');
    await createNewsroom({ url: site.url }).read('bridge');
    expect(site.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer a1b2',
      undefined,
    ]);
  });

  it('keeps a path that Strapi stands under', async () => {
    site.faults.push(sends(200, JSON.stringify({ data: newsPage('bridge') })));
    await createNewsroom({ url: `${site.url}/cms/` }).read('bridge');
    expect(paths()).toEqual(['/cms/api/newsroom/read/bridge']);
  });

  it.each([
    ['Armenian', 'երևանում-բացվեց'],
    ['Arabic', 'مجلس-المدينة'],
    ['Chinese', '市议会批准'],
    ['signs of an address', 'a/b?c#d%e&f=g h'],
    ['dots', '...'],
    ['emoji', '🎉'],
  ])('finds an article whose slug has %s', async (_what, slug) => {
    site.pages.set(slug, newsPage(slug));
    const page = await createNewsroom({ url: site.url }).read(slug, { locale: 'en' });
    expect(page?.article.slug).toBe(slug);
  });

  it.each([['.'], ['..'], ['\ud83c']])(
    'does not ask for %j, which no address holds',
    async (slug) => {
      await expect(createNewsroom({ url: site.url }).read(slug)).resolves.toBeNull();
      expect(paths()).toEqual([]);
    },
  );

  it('takes null for a language that is not said, as an article without one has it', async () => {
    await createNewsroom({ url: site.url }).read('bridge', { locale: null });
    expect(paths()).toEqual(['/api/newsroom/read/bridge']);
  });

  it('asks by the fetch it is given', async () => {
    const seen: string[] = [];
    const newsroom = createNewsroom({
      url: site.url,
      fetch: (address, init) => {
        seen.push(address);
        return fetch(address, init);
      },
    });
    await newsroom.read('bridge');
    expect(seen).toEqual([`${site.url}/api/newsroom/read/bridge`]);
  });
});
