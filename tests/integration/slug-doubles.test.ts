import { claimMissingSlugs } from '../../server/src/slugs/backfill';
import { movedTo } from '../../server/src/slugs/service';
import { articleTypes } from '../../server/src/types/article-types';
import { startApp, type App } from './helpers/app';
import { ARTICLE, articles, refusal, type Doc } from './helpers/articles';

let app: App;
let on: ReturnType<typeof articles>;

beforeAll(async () => {
  app = await startApp();
  on = articles(app.strapi);
});
afterAll(() => app.stop());

const live = (title: string): Promise<Doc> => on.create({ data: { title }, status: 'published' });

describe('two articles whose slugs an import made the same', () => {
  it('can be taken down either of them, and published again by one only', async () => {
    const { slug } = await live('One of two');
    const { documentId } = await live('Two of two');
    await app.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { slug } });
    await on.unpublish({ documentId });
    expect(await on.findOne({ documentId, status: 'published' })).toBeNull();
    expect((await refusal(on.publish({ documentId }))).details.errors[0]?.path).toEqual(['slug']);
  });
});

describe('the slugs of an archive, claimed at the start', () => {
  const claimed = async () => {
    const lines: unknown[] = [];
    const warn = jest.spyOn(app.strapi.log, 'warn').mockImplementation((line: unknown) => {
      lines.push(line);
      return app.strapi.log;
    });
    await claimMissingSlugs(app.strapi, articleTypes(app.strapi).first);
    warn.mockRestore();
    return lines;
  };
  const imported = (documentId: string, slug: string) =>
    app.strapi.db.query(ARTICLE).create({ data: { documentId, locale: 'en', title: slug, slug } });

  it('are each article’s own where they have capitals that are not ASCII', async () => {
    await imported('capital', 'ÉTÉ-Չորս');
    await claimed();
    expect((await claimed()).join()).not.toContain('ÉTÉ');
    const query = app.strapi.db.query('plugin::newsroom.slug');
    expect(await query.findOne({ where: { articleDocumentId: 'capital' } })).toMatchObject({
      ...{ slug: 'ÉTÉ-Չորս', slugKey: 'été-չորս' },
    });
  });

  it('are named where two articles have one', async () => {
    await imported('one', 'the-same');
    await imported('other', 'the-same');
    expect((await claimed()).join()).toMatch(/belong to more than one article: .*the-same/u);
  });
});

describe('a former address that another article is published under', () => {
  it('leads to that one once it has another address itself', async () => {
    const first = await live('Harbour');
    await on.update({ documentId: first.documentId, data: { slug: 'port' }, status: 'published' });
    const second = await on.create({
      data: { title: 'Newcomer', slug: 'harbour' },
      status: 'published',
    });
    const { documentId } = second;
    const where = () => movedTo(app.strapi, articleTypes(app.strapi).first, 'harbour', 'en');
    expect(await where()).toBeNull();
    await on.update({ documentId, data: { slug: 'newcomer' }, status: 'published' });
    expect(await where()).toBe(documentId);
  });
});
