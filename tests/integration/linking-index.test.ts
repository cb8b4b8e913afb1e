import { appOn } from './helpers/app-on';
import { articles, paragraphs, story } from './helpers/articles';
import { databases } from './helpers/databases';
import { indexContent, indexed, linkIndex, rebuiltContent } from './helpers/link-index';

const both = { draft: true, published: true };
const onlyDraft = { draft: true, published: false };
const onlyPublished = { draft: false, published: true };

describe.each(databases)('the index of linked articles on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['de'] });
  const strapi = () => app.strapi;

  const on = () => articles(strapi());
  const of = async (documentId: string, locale = 'en') =>
    (await indexed(strapi()))
      .filter((text) => text.documentId === documentId && text.locale === locale)
      .map(({ draft, published }) => ({ draft, published }));
  const draft = async (subject: string) =>
    (await on().create({ data: { title: `About the ${subject}`, body: story(subject) } }))
      .documentId;
  const published = async (subject: string) => {
    const documentId = await draft(subject);
    await on().publish({ documentId });
    return documentId;
  };
  const translate = (documentId: string, locale: string, more: object = {}) =>
    on().update({
      ...{ documentId, locale, ...more },
      data: { title: `Über ${locale}`, body: story(locale) },
    });
  const change = (documentId: string, more: object = {}) =>
    on().update({ documentId, data: { body: story('railway') }, ...more });

  it('has a draft once it is created', async () => {
    expect(await of(await draft('harbour'))).toEqual([onlyDraft]);
  });

  it('has an article that is created as published with one text for both versions', async () => {
    const { documentId } = await on().create({
      data: { title: 'About the bridge', body: story('bridge') },
      status: 'published',
    });
    expect(await of(documentId)).toEqual([both]);
  });

  it('keeps what is published apart from a draft that goes on', async () => {
    const documentId = await published('school');
    await change(documentId);
    expect(await of(documentId)).toEqual([onlyDraft, onlyPublished]);
  });

  it('has the new text of both versions after an update that publishes', async () => {
    const documentId = await published('market');
    await change(documentId, { status: 'published' });
    expect(await of(documentId)).toEqual([both]);
  });

  it('has one text again after a draft that went on is published', async () => {
    const documentId = await published('airport');
    await change(documentId);
    await on().publish({ documentId });
    expect(await of(documentId)).toEqual([both]);
  });

  it('keeps the draft of an article that is unpublished', async () => {
    const documentId = await published('library');
    await on().unpublish({ documentId });
    expect(await of(documentId)).toEqual([onlyDraft]);
  });

  it('goes back to what is published when a draft is discarded', async () => {
    const documentId = await published('museum');
    await change(documentId);
    await on().discardDraft({ documentId });
    expect(await of(documentId)).toEqual([both]);
  });

  it('has a clone as a draft of its own', async () => {
    const documentId = await published('stadium');
    const clone = await on().clone({ documentId });
    expect(await of(clone.documentId)).toEqual([onlyDraft]);
    expect(await of(documentId)).toEqual([both]);
  });

  it('forgets an article that is deleted', async () => {
    const documentId = await published('theatre');
    await on().remove({ documentId });
    expect(await of(documentId)).toEqual([]);
  });

  it('has each language by itself', async () => {
    const documentId = await published('canal');
    await translate(documentId, 'de');
    expect(await of(documentId, 'de')).toEqual([onlyDraft]);
    await translate(documentId, 'de', { status: 'published' });
    expect(await of(documentId, 'de')).toEqual([both]);
    await on().unpublish({ documentId, locale: 'de' });
    expect(await of(documentId, 'de')).toEqual([onlyDraft]);
    expect(await of(documentId)).toEqual([both]);
    await on().remove({ documentId, locale: 'de' });
    expect(await of(documentId, 'de')).toEqual([]);
    expect(await of(documentId)).toEqual([both]);
  });

  it('follows an action on all languages at once', async () => {
    const documentId = await draft('tunnel');
    await translate(documentId, 'de');
    const states = async () => [await of(documentId), await of(documentId, 'de')];
    await on().publish({ documentId, locale: '*' });
    expect(await states()).toEqual([[both], [both]]);
    await on().unpublish({ documentId, locale: '*' });
    expect(await states()).toEqual([[onlyDraft], [onlyDraft]]);
    await on().publish({ documentId, locale: '*' });
    await change(documentId);
    await on().discardDraft({ documentId, locale: '*' });
    expect(await states()).toEqual([[both], [both]]);
    const clone = await on().clone({ documentId, locale: '*' });
    expect(await of(clone.documentId, 'de')).toEqual([onlyDraft]);
    await on().remove({ documentId, locale: '*' });
    expect(await states()).toEqual([[], []]);
  });

  it('has an article without words, and takes its words once there are some', async () => {
    const { documentId } = await on().create({ data: { title: 'Later' } });
    await on().update({ documentId, data: { body: paragraphs('Pelicans nest on the pier.') } });
    expect(await of(documentId)).toEqual([onlyDraft]);
  });

  it('is what building it from nothing gives', async () => {
    const kept = await indexContent(strapi());
    expect(kept['postings']?.length).toBeGreaterThan(100);
    expect(await rebuiltContent(strapi())).toEqual(kept);
  });

  it('repairs at the next start what was written past the plugin', async () => {
    const [gone, changed] = [await draft('ferry'), await draft('lighthouse')];
    await linkIndex(strapi()).settled();
    const table = () => strapi().db.connection('newsroom_articles');
    await table().where('document_id', gone).delete();
    const body = JSON.stringify(story('glacier'));
    const updated_at = new Date(Date.now() + 60_000);
    await table().where('document_id', changed).update({ body, updated_at });
    linkIndex(strapi()).start();
    expect(await of(gone)).toEqual([]);
    const repaired = await indexContent(strapi());
    expect(JSON.stringify(repaired)).toContain('glacier');
    expect(await rebuiltContent(strapi())).toEqual(repaired);
  });

  it('does not fail a save that it cannot follow, and says what it has missed', async () => {
    const knex = strapi().db.connection;
    await linkIndex(strapi()).settled();
    const { active } = await linkIndex(strapi()).index.readState();
    const texts = `newsroom_link_texts_${active}`;
    await knex.schema.renameTable(texts, 'newsroom_link_texts_away');
    const documentId = await draft('observatory');
    await linkIndex(strapi()).settled();
    await knex.schema.renameTable('newsroom_link_texts_away', texts);
    expect((await linkIndex(strapi()).state()).error).toContain(documentId);
    expect(await of(documentId)).toEqual([]);
    linkIndex(strapi()).start();
    expect(await of(documentId)).toEqual([onlyDraft]);
    expect((await linkIndex(strapi()).state()).error).toBeNull();
  });
});
