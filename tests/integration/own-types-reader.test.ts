import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { startApp, type App } from './helpers/app';
import { articles, refusal } from './helpers/articles';
import { grantPublic, READ } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { BODIES, BULLETIN, NOTE, OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { parsePage } from './helpers/read-schema';

interface Saved {
  documentId: string;
}

interface Documents {
  create(params: object): Promise<Saved>;
  update(params: object): Promise<Saved>;
  publish(params: object): Promise<unknown>;
}

const on = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;

const bodyOf = (uid: string, subject: string): string => BODIES[uid]?.(subject) ?? '';

/** Adds attributes to the bulletin: what a site has beyond what the plugin knows. */
const BULLETIN_FILE = 'src/api/bulletin/content-types/bulletin/schema.json';
const bulletin = OWN_TYPE_FILES[BULLETIN_FILE] as { attributes: object };
const FILES = {
  ...OWN_TYPE_FILES,
  [BULLETIN_FILE]: {
    ...bulletin,
    attributes: {
      ...bulletin.attributes,
      rating: { type: 'integer' },
      box: { type: 'component', component: 'shared.box' },
      notes: { type: 'text', private: true },
      writer: { type: 'string', private: true },
    },
  },
  'src/components/shared/box.json': {
    collectionName: 'components_shared_boxes',
    info: { displayName: 'Box' },
    attributes: { text: { type: 'string' }, source: { type: 'string', private: true } },
  },
};

describe('the read route over types of the site’s own', () => {
  let app: App;
  let ask: Http;

  const read = async (address: string) => {
    const answer = await ask.get(`/api/newsroom/read/${address}`);
    expect(answer.status).toBe(200);
    return parsePage(answer.body);
  };

  beforeAll(async () => {
    app = await startApp({
      files: FILES,
      config: { types: OWN_TYPES, read: { fields: ['rating', 'box'] } },
      locales: ['ru'],
    });
    ask = http(app);
    await grantPublic(app.strapi, [READ]);
  });
  afterAll(() => app.stop());

  describe('a Markdown type with other field names', () => {
    it('is read by its name and slug, in each of its languages', async () => {
      const posts = on(app.strapi, POST);
      const text = bodyOf(POST, 'harbour');
      const data = { headline: 'The harbour plan', slug: 'harbour-plan', text };
      const { documentId } = await posts.create({ data, status: 'published' });
      const russian = { headline: 'План порта', slug: 'plan-porta', text: 'Коротко.' };
      await posts.update({ documentId, locale: 'ru', data: russian, status: 'published' });

      const page = await read('post/harbour-plan');
      expect(page.article).toMatchObject({
        ...{ documentId, type: 'post', locale: 'en', title: 'The harbour plan' },
        ...{ slug: 'harbour-plan', body: text, bodyFormat: 'markdown' },
        ...{ byline: null, section: null, cover: null },
      });
      expect(page.summary).toMatchObject({ origin: 'extractive' });
      expect(page.article.datePublished).not.toBeNull();
      expect(page.attributions).toEqual([]);
      expect(page.languages).toEqual([{ locale: 'ru', title: 'План порта', slug: 'plan-porta' }]);
      expect((await read('post/plan-porta?locale=ru')).article.title).toBe('План порта');
    });

    it('keeps its drafts inside', async () => {
      const data = { headline: 'Not yet', slug: 'not-yet', text: bodyOf(POST, 'canal') };
      await on(app.strapi, POST).create({ data });
      expect((await ask.get('/api/newsroom/read/post/not-yet')).status).toBe(404);
    });
  });

  describe('an HTML type without languages', () => {
    let posts: Record<string, string>;

    beforeAll(async () => {
      const create = async (title: string, status?: string) => {
        const slug = title.toLowerCase();
        const data = { headline: title, slug, text: bodyOf(POST, title) };
        return (await on(app.strapi, POST).create({ data, status })).documentId;
      };
      posts = { live: await create('Live', 'published'), hidden: await create('Hidden') };
      const bulletins = on(app.strapi, BULLETIN);
      for (const [name, day] of Object.entries({ First: 1, Second: 2, Third: 3 })) {
        await bulletins.create({
          data: {
            ...{ name, path: name.toLowerCase(), content: bodyOf(BULLETIN, name), desk: 'City' },
            ...{ firstShown: new Date(Date.UTC(2024, 2, day)), writer: 'A. Secret' },
            ...{ rating: 4, notes: 'A secret note', box: { text: 'Shown', source: 'A secret' } },
            posts: [posts['hidden'], posts['live']],
          },
          status: 'published',
        });
      }
    });

    it('has its neighbours by its own date, whatever language is asked for', async () => {
      const page = await read('bulletin/second?locale=ru');
      expect(page.article).toMatchObject({ type: 'bulletin', locale: null, section: 'City' });
      expect(page.article.bodyFormat).toBe('html');
      expect(page.previous).toMatchObject({ type: 'bulletin', slug: 'first' });
      expect(page.next).toMatchObject({ type: 'bulletin', slug: 'third' });
      expect(page.languages).toEqual([]);
    });

    it('leads to published articles of another type', async () => {
      const { related } = await read('bulletin/second');
      expect(related).toMatchObject([{ type: 'post', title: 'Live', slug: 'live' }]);
      expect(related[0]?.datePublished).not.toBeNull();
    });

    it('carries the fields that the site lists, and nothing private', async () => {
      const answer = await ask.get('/api/newsroom/read/bulletin/first');
      const page = parsePage(answer.body);
      expect(page.fields).toMatchObject({ rating: 4, box: { text: 'Shown' } });
      expect(Object.keys(page.fields)).toEqual(['rating', 'box']);
      expect(page.article.byline).toBeNull();
      expect(JSON.stringify(answer.body).toLowerCase()).not.toContain('secret');
    });
  });

  describe('a type without slug, drafts and languages', () => {
    it('is read by documentId, with its neighbours by when they were made', async () => {
      const notes = on(app.strapi, NOTE);
      const ids: string[] = [];
      for (const subject of ['Old', 'Middle', 'New']) {
        const data = { subject, words: bodyOf(NOTE, subject) };
        ids.push((await notes.create({ data })).documentId);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const [old, middle, young] = ids;
      await notes.update({ documentId: middle, data: { alike: [old] } });
      const page = await read(`note/${middle}`);
      expect(page.article).toMatchObject({ slug: middle, title: 'Middle', bodyFormat: 'plain' });
      expect(page.related).toMatchObject([{ documentId: old, slug: old, title: 'Old' }]);
      expect(page.previous).toMatchObject({ documentId: old });
      expect(page.next).toMatchObject({ documentId: young });
      expect(page.article.datePublished).not.toBeNull();
    });
  });

  it('names the types there are where one is not known', async () => {
    const answer = await ask.get('/api/newsroom/read/poem/harbour-plan');
    expect(answer.status).toBe(404);
    const { error } = answer.body as { error: { message: string; details: object } };
    expect(error.message).toContain('"article", "post", "bulletin", "note"');
    expect(error.details).not.toHaveProperty('missing');
  });

  it('means the plugin’s article without a type', async () => {
    const data = { title: 'Plain address', body: [] };
    await articles(app.strapi).create({ data, status: 'published' });
    expect((await read('plain-address')).article.type).toBe('article');
    expect((await read('article/plain-address')).article.type).toBe('article');
  });
});

describe('a site that has its own articles only', () => {
  let app: App;
  let ask: Http;

  beforeAll(async () => {
    app = await startApp({
      files: OWN_TYPE_FILES,
      config: { article: false, types: OWN_TYPES.slice(0, 1) },
    });
    ask = http(app);
    await grantPublic(app.strapi, [READ]);
  });
  afterAll(() => app.stop());

  it('has no type of the plugin’s for articles, and sources without a list of them', () => {
    expect(app.strapi.contentTypes['plugin::newsroom.article']).toBeUndefined();
    expect(app.strapi.contentType('plugin::newsroom.attribution').attributes).not.toHaveProperty(
      'articles',
    );
  });

  it('means its own type by the short address', async () => {
    const data = { headline: 'Ours', slug: 'ours', text: bodyOf(POST, 'tram') };
    await on(app.strapi, POST).create({ data, status: 'published' });
    const answer = await ask.get('/api/newsroom/read/ours');
    expect(parsePage(answer.body).article).toMatchObject({ type: 'post', title: 'Ours' });
  });
});

describe('the boot stops with a message', () => {
  const boot = (config: object) =>
    refusal(startApp({ files: FILES, config: config as Record<string, unknown> }));

  it('where a type names a field that it does not have', async () => {
    const [post] = OWN_TYPES;
    const types = [{ ...post, fields: { ...post?.fields, title: 'heading' } }];
    const { message } = await boot({ types });
    expect(message).toContain('the option `fields.title` of api::post.post is "heading"');
  });

  it('where a listed field is private, a relation, or of no type', async () => {
    const types = OWN_TYPES;
    const messageFor = async (field: string) =>
      (await boot({ types, read: { fields: [field] } })).message;
    expect(await messageFor('notes')).toContain('"notes" is private on api::bulletin.bulletin');
    expect(await messageFor('seeAlso')).toContain('"seeAlso" is a relation');
    expect(await messageFor('score')).toContain('"score" is on none of the article types');
  });

  it('where articles of the plugin’s own would be dropped', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-kept-'));
    const connection = {
      client: 'sqlite',
      connection: { filename: path.join(folder, 'data.db') },
      useNullAsDefault: true,
    };
    const before = await startApp({ connection, files: OWN_TYPE_FILES });
    const { documentId } = await articles(before.strapi).create({ data: { title: 'Dear' } });
    await before.stop();
    const config = { article: false, types: OWN_TYPES };
    const { message } = await refusal(startApp({ connection, files: OWN_TYPE_FILES, config }));
    expect(message).toContain(
      'would drop the table newsroom_articles with all that is in it (rows: 1)',
    );
    const again = await startApp({ connection, files: OWN_TYPE_FILES });
    await articles(again.strapi).remove({ documentId });
    await again.stop();
    const without = await startApp({ connection, files: OWN_TYPE_FILES, config });
    await without.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('where no type is left', async () => {
    expect((await boot({ article: false })).message).toContain('`types` lists nothing');
  });
});
