import { createNewsroom, type Answer } from '../../../client';
import { newsPage, noArticle, sends, startSite, strapiError, type Site } from './server';

describe('kept answers', () => {
  let site: Site;
  let answers: Answer[];
  const onAnswer = (answer: Answer) => void answers.push(answer);

  beforeEach(async () => {
    answers = [];
    site = await startSite();
    for (const slug of ['bridge', 'tram', 'ferry']) site.pages.set(slug, newsPage(slug));
  });
  afterEach(() => site.close());

  const etags = () => site.asked.map(({ headers }) => headers['if-none-match']);
  const sources = () => answers.map(({ source }) => source);

  it('are asked for again by their ETag, and given where they are unchanged', async () => {
    const newsroom = createNewsroom({ url: site.url });
    const first = await newsroom.read('bridge', { onAnswer });
    const second = await newsroom.read('bridge', { onAnswer });
    expect(second).toEqual(first);
    expect(etags()).toEqual([undefined, '"1-null"']);
    expect(sources()).toEqual(['new', 'unchanged']);
    expect(answers[1]?.tags).toEqual(['newsroom', 'article-bridge']);
  });

  it('give way to a newer one', async () => {
    const newsroom = createNewsroom({ url: site.url });
    await newsroom.read('bridge');
    site.pages.set('bridge', newsPage('bridge', 'The bridge is shut'));
    site.revision += 1;
    const page = await newsroom.read('bridge', { onAnswer });
    expect(page?.article.title).toBe('The bridge is shut');
    expect(sources()).toEqual(['new']);
    await newsroom.read('bridge', { onAnswer });
    expect(etags().at(-1)).toBe('"2-null"');
  });

  it('are an object of its own for each caller', async () => {
    const newsroom = createNewsroom({ url: site.url });
    const first = await newsroom.read('bridge');
    if (first) first.article.title = 'changed by a caller';
    const second = await newsroom.read('bridge');
    expect(second?.article.title).toBe('The bridge is open');
  });

  it('are kept by address: another language is another answer', async () => {
    const newsroom = createNewsroom({ url: site.url });
    await newsroom.read('bridge', { locale: 'en' });
    await newsroom.read('bridge', { locale: 'de' });
    expect(etags()).toEqual([undefined, undefined]);
  });

  it('are the last ones used', async () => {
    const newsroom = createNewsroom({ url: site.url, cacheSize: 2 });
    for (const slug of ['bridge', 'tram', 'bridge', 'ferry', 'bridge', 'tram']) {
      await newsroom.read(slug);
    }
    expect(etags().map(Boolean)).toEqual([false, false, true, false, true, false]);
  });

  it('are none where the size is 0', async () => {
    const newsroom = createNewsroom({ url: site.url, cacheSize: 0 });
    await newsroom.read('bridge');
    await newsroom.read('bridge');
    expect(etags()).toEqual([undefined, undefined]);
  });

  it('are never drafts', async () => {
    const newsroom = createNewsroom({ url: site.url, token: 'a1b2' });
    await newsroom.preview('bridge');
    await newsroom.preview('bridge');
    expect(etags()).toEqual([undefined, undefined]);
  });

  it.each([
    ['a 500', sends(500, strapiError(500, 'InternalServerError', 'Internal Server Error'))],
    ['a gateway’s page', sends(502, '<h1>Bad gateway</h1>', { 'Content-Type': 'text/html' })],
    ['a broken connection', (response: { destroy: () => void }) => response.destroy()],
    ['silence', () => undefined],
  ])('stand in for %s where the site wants that', async (_what, fault) => {
    const newsroom = createNewsroom({ url: site.url, staleIfError: true, timeout: 200 });
    await newsroom.read('bridge');
    site.faults.push(fault);
    const page = await newsroom.read('bridge', { onAnswer });
    expect(page).toEqual(newsPage('bridge'));
    expect(sources()).toEqual(['stale']);
    expect(answers[0]?.tags).toEqual(['newsroom', 'article-bridge']);
  });

  it('do not stand in where the site does not say so', async () => {
    const newsroom = createNewsroom({ url: site.url });
    await newsroom.read('bridge');
    site.faults.push(sends(500, strapiError(500, 'InternalServerError', 'Internal Server Error')));
    await expect(newsroom.read('bridge')).rejects.toThrow('500, Internal Server Error');
  });

  it('do not stand in for a question that the caller ended', async () => {
    const newsroom = createNewsroom({ url: site.url, staleIfError: true });
    await newsroom.read('bridge');
    site.faults.push(() => undefined);
    const call = newsroom.read('bridge', { signal: AbortSignal.timeout(50) });
    await expect(call).rejects.toMatchObject({ kind: 'aborted' });
  });

  it.each([
    ['withdrawn', 404, noArticle('bridge'), null],
    ['refused', 403, strapiError(403, 'ForbiddenError', 'No more'), undefined],
  ])(
    'are given up when the article is %s, also where Strapi fails later',
    async (_, status, body, gone) => {
      const newsroom = createNewsroom({ url: site.url, staleIfError: true });
      await newsroom.read('bridge');
      site.faults.push(
        sends(status, body),
        sends(500, strapiError(500, 'InternalServerError', 'Internal Server Error')),
      );
      await expect(newsroom.read('bridge').catch(() => undefined)).resolves.toBe(gone);
      await expect(newsroom.read('bridge')).rejects.toMatchObject({ status: 500 });
    },
  );

  it('tell their tags, also of an article that is not there', async () => {
    const newsroom = createNewsroom({ url: site.url });
    site.faults.push(sends(404, noArticle('tunnel'), { 'Cache-Tag': 'a  b, c,' }));
    await newsroom.read('tunnel', { onAnswer });
    expect(answers).toEqual([
      { address: `${site.url}/api/newsroom/read/tunnel`, source: 'new', tags: ['a', 'b', 'c'] },
    ]);
  });
});
