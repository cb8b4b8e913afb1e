import { startApp, type App } from './helpers/app';
import { grantPublic, READ, reading } from './helpers/callers';
import { ARTICLE } from './helpers/articles';
import { http, type Http } from './helpers/http';
import { FORMATS, newsroom } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

const LATEST = 'plugin::newsroom.latest.find';

/** As the editor of Strapi's admin panel puts an image of the media library into a text. */
const imageNode = (more: object = {}) => ({
  type: 'image',
  image: {
    ...{ name: 'cover.png', alternativeText: 'A harbour at dawn', caption: null },
    ...{ url: 'https://cms.example.org/uploads/cover.png', width: 1600, height: 900 },
    ...{ hash: 'cover', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
    ...{ createdAt: '2024-03-01T08:00:00.000Z', updatedAt: '2024-03-01T08:00:00.000Z' },
    formats: {
      small: { url: '/uploads/small_cover.png', width: 500, height: 281, mime: 'image/png' },
      thumbnail: { url: '/uploads/thumbnail_cover.png', width: 245, height: 138, mime: null },
    },
    ...more,
  },
  children: [{ type: 'text', text: '' }],
});

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'The harbour is open.' }] };

interface Provider {
  isPrivate: () => boolean;
  getSignedUrl: (file: { url: string }) => Promise<{ url: string }>;
}

/** What expires of an address that a private upload provider gives out. */
let signatures = 0;

/** Makes the upload provider a private one. */
function makePrivate({ strapi }: App): void {
  const { provider } = strapi.plugin('upload') as unknown as { provider: Provider };
  provider.isPrivate = () => true;
  provider.getSignedUrl = ({ url }) => {
    signatures += 1;
    return Promise.resolve({ url: `${url}?signature=${signatures}` });
  };
}

function tools(app: App) {
  const ask: Http = http(app);
  return {
    ask,
    make: newsroom(app.strapi),
    read: async (slug: string) => {
      const answer = await ask.get(`/api/newsroom/read/${slug}`);
      expect(answer.status).toBe(200);
      return { page: parsePage(answer.body), text: answer.text };
    },
    latest: async () => {
      const { status, body } = await ask.get('/api/newsroom/latest?limit=1');
      expect(status).toBe(200);
      return (body['data'] as unknown as { cover: { url: string; formats: object[] } }[])[0];
    },
  };
}

describe('the images of an answer', () => {
  let app: App;
  let site: ReturnType<typeof tools>;

  beforeAll(async () => {
    app = await startApp();
    site = tools(app);
    await grantPublic(app.strapi, [READ, LATEST, ...reading(ARTICLE)]);
  }, 60_000);
  afterAll(() => app.stop());

  it('have the sizes that Strapi made, on a page and in a list', async () => {
    await site.make.published('Covered', 20, { cover: await site.make.image() });
    expect((await site.read('covered')).page.article.cover?.formats).toEqual(FORMATS);
    expect((await site.latest())?.cover.formats).toEqual(FORMATS);
  });

  it('have the same within the text, which else stays as it is stored', async () => {
    const body = [paragraph, imageNode(), paragraph];
    await site.make.published('Illustrated', 1, { body });
    const { page } = await site.read('illustrated');
    const { image } = imageNode();
    expect(page.article.body).toEqual([
      paragraph,
      {
        ...imageNode(),
        image: {
          ...image,
          formats: [{ ...FORMATS[0], mimeType: null }, FORMATS[1]],
        },
      },
      paragraph,
    ]);
    const stored = await site.ask.get('/api/newsroom/articles?filters[slug]=illustrated');
    expect(stored.body['data']).toMatchObject([{ body }]);
  });

  it.each([
    ['null', null],
    ['absent', undefined],
    ['empty', {}],
    ['no formats at all', { small: null, large: 'x' }],
  ])('have an empty list within the text where its formats are %s', async (name, formats) => {
    const slug = `formats-${name.replaceAll(' ', '-')}`;
    await site.make.published(slug, 2, { body: [imageNode({ formats })] });
    const { body } = (await site.read(slug)).page.article;
    expect(body).toMatchObject([{ image: { url: expect.any(String) as string, formats: [] } }]);
  });
});

describe('the images of an answer from a private upload provider', () => {
  let app: App;
  let site: ReturnType<typeof tools>;

  beforeAll(async () => {
    app = await startApp();
    site = tools(app);
    await grantPublic(app.strapi, [READ, LATEST]);
    makePrivate(app);
    const cover = await site.make.image();
    await site.make.published('Covered', 3, { cover });
    await site.make.published('Illustrated', 2, { body: [paragraph, imageNode()] });
  }, 60_000);
  afterAll(() => app.stop());

  const signed = (url: string) => expect.stringMatching(`^${url}[?]signature=\\d+$`) as string;
  const signedFormats = FORMATS.map((one) => ({ ...one, url: signed(one.url) }));

  it('are signed, each of their sizes too', async () => {
    const cover = { url: signed('/uploads/cover.png'), formats: signedFormats };
    expect((await site.read('covered')).page.article.cover).toMatchObject(cover);
    expect((await site.latest())?.cover).toMatchObject(cover);
  });

  it('are signed within the text, by the file of the media library', async () => {
    const { body } = (await site.read('illustrated')).page.article;
    expect(body).toMatchObject([
      paragraph,
      { image: { url: signed('/uploads/cover.png'), formats: signedFormats } },
    ]);
  });

  it('are not signed within the text where the media library has no such file', async () => {
    const url = 'https://bucket.example.org/backup.sql';
    const body = [imageNode({ hash: 'backup', ext: '.sql', url })];
    await site.make.published('Forged', 1, { body });
    const { page, text } = await site.read('forged');
    expect(page.article.body).toMatchObject([{ image: { url } }]);
    expect(text).not.toContain('signature');
  });

  it.each(['covered', 'illustrated'])('are signed anew for who asks again: %s', async (slug) => {
    const first = await site.read(slug);
    const second = await site.read(slug);
    expect(first.text).toContain('signature');
    expect(second.text).not.toBe(first.text);
  });
});

describe('the images of an answer of a site that keeps something of them to itself', () => {
  const privately = (...privateAttributes: string[]) => ({
    files: { 'config/api.js': { responses: { privateAttributes } } },
  });

  const covered = async (options: object) => {
    const app = await startApp(options);
    try {
      const site = tools(app);
      await grantPublic(app.strapi, [READ, LATEST]);
      await site.make.published('Covered', 1, { cover: await site.make.image() });
      const { page, text } = await site.read('covered');
      return { page, text, item: await site.latest() };
    } finally {
      await app.stop();
    }
  };

  it('are without what is private of files', async () => {
    const { page, text, item } = await covered(privately('formats', 'caption'));
    const shown = { url: '/uploads/cover.png', width: 1600, caption: null, formats: [] };
    expect(page.article.cover).toMatchObject(shown);
    expect(item?.cover).toMatchObject(shown);
    expect(text).not.toContain('small_cover');
  });

  it('are none where the field of the cover is private', async () => {
    const { page, text, item } = await covered(privately('cover'));
    expect([page.article.cover, item?.cover]).toEqual([null, null]);
    expect(text).not.toContain('cover.png');
  });
});
