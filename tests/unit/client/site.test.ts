import type { ReadImage, ReadPage } from '../../../client';
import { readSource } from '../../helpers/sources';
import { startDemoSite, SECRET, type DemoSite } from './demo-site';
import { all, one, parsePage, type Element } from './page';
import { newsPage, noArticle, sends, startSite, strapiError, SUMMARY, type Site } from './server';

const FULL: ReadPage = {
  ...newsPage('bridge', 'The bridge </script> is open'),
  summary: {
    ...SUMMARY,
    origin: 'model',
    label: 'required',
    review: null,
  },
  attributions: [
    readSource({
      name: 'Ministry of Roads',
      kind: 'government',
      url: 'https://roads.example.org/',
    }),
    readSource({ name: 'وزارة', kind: 'government' }),
  ],
  previous: newsPage('tram', 'The tram').article,
  next: { ...newsPage('ferry', 'The ferry').article, type: 'explainer' },
  corrections: [{ date: '2026-10-06T23:30:00.000Z', kind: 'correction', text: 'Three arches.' }],
};

const IMAGE: ReadImage = {
  ...{ url: '/uploads/bridge.png', alternativeText: 'A bridge', caption: null },
  ...{ width: 1600, height: 900 },
  formats: [{ url: '/uploads/small bridge.png', width: 500, height: 281, mimeType: 'image/png' }],
};

const ILLUSTRATED: ReadPage = {
  ...FULL,
  article: {
    ...FULL.article,
    cover: IMAGE,
    body: [{ type: 'image', image: IMAGE, children: [{ type: 'text', text: '' }] }],
  },
};

describe('the demo’s site', () => {
  let strapi: Site;
  let site: DemoSite;

  beforeAll(async () => {
    strapi = await startSite();
    site = await startDemoSite(strapi.url);
  }, 180_000);
  afterAll(async () => {
    site.stop();
    await strapi.close();
  });
  beforeEach(async () => {
    await changed(['newsroom', 'article-bridge', 'article-']);
    strapi.pages.clear();
    strapi.pages.set('bridge', FULL);
    strapi.revision += 1;
    strapi.asked.length = 0;
    strapi.faults.length = 0;
  });

  async function open(path: string): Promise<Element> {
    const response = await fetch(site.url + path);
    return parsePage(await response.text());
  }

  const changed = (tags: string[], secret = SECRET, body?: string) =>
    fetch(`${site.url}/revalidate`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: body ?? JSON.stringify({ event: 'newsroom.changed', tags }),
    });

  it('shows that a machine wrote the summary before it is opened, above and below the text', async () => {
    const summaries = all(await open('/en/bridge'), 'details');
    expect(summaries).toHaveLength(2);
    for (const details of summaries) {
      expect(one(details, 'summary').text).toMatch(
        /summary(, again after the article)? Written by/,
      );
      expect(one(one(details, 'summary'), '.newsroom-label').text).toBe('Written by a machine');
      expect(details.attributes).not.toHaveProperty('open');
      expect(all(details, 'li').map(({ text }) => text)).toEqual(SUMMARY.points);
    }
  });

  it('has the cover and the images of the text in the sizes that Strapi made', async () => {
    strapi.pages.set('bridge', ILLUSTRATED);
    const article = one(await open('/en/bridge'), 'article');
    const shown = all(article, 'img').map(({ attributes }) => attributes);
    expect(shown).toHaveLength(2);
    for (const { src, srcset, sizes, width } of shown) {
      expect(src).toBe('https://cms.example.org/uploads/bridge.png');
      expect(srcset).toBe(
        'https://cms.example.org/uploads/small%20bridge.png 500w, https://cms.example.org/uploads/bridge.png 1600w',
      );
      expect(sizes).toMatch(/rem, 95vw$/);
      expect(width).toBe('1600');
    }
  });

  it('has no sizes to choose from where Strapi made none', async () => {
    const cover = { ...IMAGE, formats: [] };
    strapi.pages.set('bridge', { ...FULL, article: { ...FULL.article, cover } });
    const { attributes } = one(one(await open('/en/bridge'), 'article'), 'img');
    expect(attributes).toMatchObject({ width: '1600', height: '900' });
    expect(attributes).not.toHaveProperty('srcset');
    expect(attributes).not.toHaveProperty('sizes');
  });

  it('names the sources in one line', async () => {
    const sources = one(await open('/en/bridge'), '.newsroom-sources');
    expect(sources.text).toBe('Based on: Ministry of Roads; وزارة.');
    expect(one(sources, 'a').attributes['href']).toBe('https://roads.example.org/');
  });

  it('leads to the previous and the next article by title', async () => {
    const nav = one(await open('/en/bridge'), '.newsroom-neighbours');
    expect(nav.attributes['aria-label']).toBe('Previous and next article');
    expect(
      all(nav, 'a').map(({ attributes, text }) => [attributes['rel'], attributes['href'], text]),
    ).toEqual([
      ['prev', '/en/tram', 'Previous The tram'],
      ['next', '/en/explainer/ferry', 'Next The ferry'],
    ]);
  });

  it('shows what was put right, and when', async () => {
    const corrections = one(await open('/en/bridge'), '.newsroom-corrections');
    expect(one(corrections, 'time').text).toBe('6 October 2026');
    expect(all(corrections, 'p').map(({ text }) => text)).toEqual([
      'Correction 6 October 2026',
      'Three arches.',
    ]);
  });

  it('says first that an article was retracted', async () => {
    const retraction = { date: '2026-10-07T00:00:00.000Z', kind: 'retraction', text: 'Wrong.' };
    strapi.pages.set('bridge', { ...FULL, corrections: [retraction] } as ReadPage);
    const parts = one(await open('/en/bridge'), '.column').children;
    expect(parts[0]?.attributes['class']).toContain('newsroom-corrections');
  });

  it('has the article in schema.org’s terms in its head', async () => {
    const head = one(await open('/en/bridge'), 'head');
    const scripts = all(head, 'script').filter(
      ({ attributes }) => attributes['type'] === 'application/ld+json',
    );
    expect(scripts.map(({ text }) => JSON.parse(text) as unknown)).toEqual([FULL.jsonLd]);
  });

  it('says where its feeds are', async () => {
    const links = all(one(await open('/ar/'), 'head'), 'link');
    const feeds = links.filter(({ attributes }) => attributes['href']?.includes('/feed/'));
    expect(feeds.map(({ attributes }) => [attributes['type'], attributes['href']])).toEqual([
      ['application/rss+xml', 'https://cms.example.org/api/newsroom/feed/rss?locale=ar'],
      ['application/atom+xml', 'https://cms.example.org/api/newsroom/feed/atom?locale=ar'],
      ['application/feed+json', 'https://cms.example.org/api/newsroom/feed/json?locale=ar'],
    ]);
  });

  it('sends who comes by an old address to the new one, for good', async () => {
    strapi.pages.set('old-bridge', { ...FULL, movedTo: 'мост' });
    for (const _time of ['first', 'second']) {
      const response = await fetch(`${site.url}/en/old-bridge`, { redirect: 'manual' });
      expect(response.status).toBe(301);
      expect(response.headers.get('Location')).toBe(`/en/${encodeURIComponent('мост')}`);
    }
  });

  it('lists the newest articles, and goes on from where the list ends', async () => {
    const front = await open('/en/');
    expect(all(front, 'h2')[0]?.text).toBe('The bridge </script> is open');
    const older = all(front, 'a').find(({ attributes }) => attributes['rel'] === 'next');
    expect(older?.attributes['href']).toBe('/en/?before=older');
    await open('/en/?before=older');
    expect(strapi.asked.map(({ path }) => path)).toContain(
      '/api/newsroom/latest?locale=en&before=older&limit=10',
    );
  });

  it.each([
    [404, noArticle('bridge'), 404],
    [404, strapiError(404, 'NotFoundError', 'Not Found'), 503],
    [400, strapiError(400, 'ValidationError', 'No such language'), 404],
    [500, strapiError(500, 'InternalServerError', 'Internal Server Error'), 503],
  ])('answers a %d of Strapi’s with a page of its own', async (status, body, shown) => {
    strapi.faults.push(sends(status, body));
    const response = await fetch(`${site.url}/en/bridge`);
    expect(response.status).toBe(shown);
    await expect(response.text()).resolves.toContain('<h1');
  });

  describe('keeps a page', () => {
    const title = async () => one(await open('/en/bridge'), 'h1').text;

    it('until the webhook names one of its tags', async () => {
      await title();
      strapi.pages.set('bridge', newsPage('bridge', 'The bridge is shut'));
      strapi.revision += 1;
      await expect(title()).resolves.toBe('The bridge </script> is open');
      expect(strapi.asked).toHaveLength(1);

      const response = await changed(['article-bridge', 'another']);
      await expect(response.json()).resolves.toEqual({ dropped: 1 });
      await expect(title()).resolves.toBe('The bridge is shut');
    });

    it('where the webhook names other tags', async () => {
      await title();
      await expect((await changed(['article-tram'])).json()).resolves.toEqual({ dropped: 0 });
      await title();
      expect(strapi.asked).toHaveLength(1);
    });

    it('where the webhook has the wrong secret, or none', async () => {
      await title();
      expect((await changed(['article-bridge'], 'drum')).status).toBe(401);
      const response = await fetch(`${site.url}/revalidate`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ event: 'newsroom.changed', tags: ['article-bridge'] }),
      });
      expect(response.status).toBe(401);
      await title();
      expect(strapi.asked).toHaveLength(1);
    });

    it('where the webhook’s body is no JSON', async () => {
      expect((await changed([], SECRET, '{"event":')).status).toBe(400);
    });

    it('not where it changes while it is made', async () => {
      const slow = title();
      strapi.faults.push((response) => {
        setTimeout(() => {
          const headers = { 'Content-Type': 'application/json', 'Cache-Tag': 'article-bridge' };
          sends(200, JSON.stringify({ data: newsPage('bridge', 'Before') }), headers)(response);
        }, 300);
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await changed(['article-bridge']);
      await slow;
      await title();
      expect(strapi.asked.length).toBeGreaterThan(1);
    });

    it('not that of an article that is not there', async () => {
      strapi.faults.push(sends(404, noArticle('tunnel'), { 'Cache-Tag': 'article-tunnel' }));
      await open('/en/tunnel');
      await open('/en/tunnel');
      expect(strapi.asked).toHaveLength(2);
    });
  });
});
