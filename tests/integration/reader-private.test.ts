import type { Core } from '@strapi/strapi';
import { startApp, type App } from './helpers/app';
import { grantPublic, READ } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { BODIES, BULLETIN, NOTE, OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { parsePage } from './helpers/read-schema';

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
}

interface Schema {
  options: object;
  attributes: Record<string, object>;
}

const on = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;

const fileOf = (name: string) => `src/api/${name}/content-types/${name}/schema.json`;
const schemaOf = (name: string) => OWN_TYPE_FILES[fileOf(name)] as Schema;
const bulletin = schemaOf('bulletin');
const note = schemaOf('note');
const post = schemaOf('post');

/** The site keeps to itself when articles were first shown, and who wrote their summaries. */
const FILES = {
  ...OWN_TYPE_FILES,
  [fileOf('bulletin')]: {
    ...bulletin,
    options: { ...bulletin.options, privateAttributes: ['firstShown', 'updatedAt', 'publishedAt'] },
    attributes: {
      ...bulletin.attributes,
      leadBy: { ...bulletin.attributes['leadBy'], private: true },
    },
  },
  [fileOf('post')]: { ...post, options: { ...post.options, privateAttributes: ['publishedAt'] } },
  [fileOf('note')]: { ...note, options: { ...note.options, privateAttributes: ['createdAt'] } },
};

describe('a page of a type whose dates and origins are private', () => {
  let app: App;
  let ask: Http;
  const ids: Record<string, string> = {};

  const read = async (address: string) => {
    const answer = await ask.get(`/api/newsroom/read/${address}`);
    expect(answer.status).toBe(200);
    return { page: parsePage(answer.body), answer: JSON.stringify(answer.body) };
  };

  beforeAll(async () => {
    app = await startApp({ files: FILES, config: { types: OWN_TYPES } });
    ask = http(app);
    await grantPublic(app.strapi, [READ]);
    for (const [n, name] of ['First', 'Second', 'Third', 'Fourth'].entries()) {
      const text = { name, path: name.toLowerCase(), content: BODIES[BULLETIN]?.(name) };
      const firstShown = new Date(Date.UTC(1987, 2, n + 1));
      const data = { ...text, firstShown, prequel: n === 3 ? ids['First'] : null };
      const { documentId } = await on(app.strapi, BULLETIN).create({ data, status: 'published' });
      ids[name] = documentId;
    }
  });
  afterAll(() => app.stop());

  it('has its neighbours by that date, and does not say it', async () => {
    const { page, answer } = await read('bulletin/second');
    expect(page.previous).toMatchObject({ slug: 'first', datePublished: null });
    expect(page.next).toMatchObject({ slug: 'third', datePublished: null });
    expect(page.article).toMatchObject({ datePublished: null, dateModified: null });
    expect(answer).not.toContain('1987');
  });

  it('says no other date in its place of an article that an editor chose', async () => {
    const { page } = await read('bulletin/fourth');
    expect(page.previous).toMatchObject({ slug: 'first', datePublished: null });
  });

  it('shows the summary without who wrote it', async () => {
    const { page, answer } = await read('bulletin/second');
    expect(page.summary?.text).toContain('Second');
    expect(page.summary?.origin).toBeNull();
    expect(answer).not.toContain('extractive');
  });

  it('shows no summary where an editor wants none', async () => {
    const data = { leadBy: 'none', lead: '' };
    await on(app.strapi, BULLETIN).update({
      ...{ documentId: ids['Third'], data },
      status: 'published',
    });
    expect((await read('bulletin/third')).page.summary).toBeNull();
  });

  it('does not say it of a type whose dates the plugin keeps', async () => {
    const data = { headline: 'Kept', slug: 'kept', text: BODIES[POST]?.('harbour') };
    await on(app.strapi, POST).create({ data, status: 'published' });
    expect((await read('post/kept')).page.article.datePublished).toBeNull();
  });

  it('does not say when it was made where that stands for the date', async () => {
    const data = { subject: 'Quiet', words: BODIES[NOTE]?.('canal') };
    const { documentId } = await on(app.strapi, NOTE).create({ data });
    const { article } = (await read(`note/${documentId}`)).page;
    expect(article.datePublished).toBeNull();
    expect(article.dateModified).not.toBeNull();
  });
});
