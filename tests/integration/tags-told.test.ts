import { tags } from '../../server/src/changes/change';
import { runDocumentAction } from '../../server/src/strapi/document-action';
import { startApp, type App } from './helpers/app';
import { ARTICLE } from './helpers/articles';
import { newsroom } from './helpers/newsroom';
import { NOTE, OWN_TYPE_FILES, OWN_TYPES } from './helpers/own-types';
import { toldBy } from './helpers/told';

describe('caches are told of no more than has changed', () => {
  let app: App;
  let make: ReturnType<typeof newsroom>;

  beforeAll(async () => {
    const config = { article: true, types: OWN_TYPES };
    app = await startApp({ files: OWN_TYPE_FILES, config });
    make = newsroom(app.strapi);
  }, 120_000);
  afterAll(() => app.stop());

  const page = (documentId: string) => tags.page(ARTICLE, documentId, 'en');

  it('where an article is new, which nobody has yet', async () => {
    const beside = await make.published('Beside', 1);
    let documentId = '';
    const told = await toldBy(app.strapi, async () => {
      documentId = await make.published('New', 2);
    });
    expect(told).toContain(page(beside));
    expect(told).not.toContain(page(documentId));
    expect(told).not.toContain(tags.card(ARTICLE, documentId));
  });

  it('where several become public at once, side by side', async () => {
    const ids = [await make.draft('One', 5), await make.draft('Two', 6)];
    const told = await toldBy(app.strapi, () =>
      app.strapi.db.transaction(async () => {
        for (const documentId of ids) await make.on.publish({ documentId, locale: 'en' });
      }),
    );
    expect(told).toContain(tags.list(ARTICLE, 'en'));
    for (const documentId of ids) expect(told).not.toContain(page(documentId));
  });

  it('where an article changes its section alone, and stays between the same two', async () => {
    const [before, own, after] = [
      await make.published('Before', 10, { section: 'World' }),
      await make.published('Between', 11, { section: 'World' }),
      await make.published('After', 12, { section: 'World' }),
    ];
    const told = await toldBy(app.strapi, () =>
      make.on.update({
        ...{ documentId: own, locale: 'en', data: { section: 'City' } },
        status: 'published',
      }),
    );
    expect(told).toContain(page(own));
    for (const documentId of [before, after]) expect(told).not.toContain(page(documentId));
  });

  it('where a file is added to the media library', async () => {
    expect([...(await toldBy(app.strapi, () => make.image()))]).toEqual([]);
  });

  it('of feeds where an address passes from one article to another', async () => {
    const first = await make.published('First owner', 15, { slug: 'passed-on' });
    const data = { slug: 'of-its-own' };
    await make.on.update({ documentId: first, locale: 'en', data, status: 'published' });
    const told = await toldBy(app.strapi, () =>
      make.on.create({ data: { title: 'Second owner', slug: 'passed-on' } }),
    );
    expect([...told]).toEqual([tags.address(ARTICLE, 'en', 'passed-on')]);
  });

  it('where an article of a type without drafts is copied', async () => {
    const { documentId } = (await runDocumentAction(app.strapi, NOTE, 'create', {
      data: { subject: 'Note' },
    })) as { documentId: string };
    const told = await toldBy(app.strapi, () =>
      runDocumentAction(app.strapi, NOTE, 'clone', { documentId, data: { subject: 'Copy' } }),
    );
    expect(told).toContain(tags.list(NOTE, null));
    expect(told).not.toContain(tags.type(NOTE));
  });
});
