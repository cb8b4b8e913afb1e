import { dateUndated } from '../../server/src/article/upkeep';
import { forgetDeletedArticles, forgetLanguage } from '../../server/src/article/books';
import { firstPublicationTable } from '../../server/src/first-publication/records';
import type { ReaderService } from '../../server/src/reader/service';
import { runDocumentAction } from '../../server/src/strapi/document-action';
import { textDigest } from '../../server/src/summary/digest';
import { SUMMARY_UID } from '../../server/src/summary/schema';
import { articleTypes } from '../../server/src/types/article-types';
import { appOn } from './helpers/app-on';
import { ARTICLE } from './helpers/articles';
import { grantPublic, READ } from './helpers/callers';
import { databases } from './helpers/databases';
import { newsroom } from './helpers/newsroom';
import { OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { outcomeOf } from './helpers/told';

jest.setTimeout(120_000);

const SUMMARY = 'The council has approved the plan.';

describe.each(databases)('readers and caches are told, on %s,', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    files: OWN_TYPE_FILES,
    config: { types: OWN_TYPES },
    locales: ['ru', 'fr'],
  });
  let make: ReturnType<typeof newsroom>;

  beforeAll(async () => {
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
  });

  /** What becomes of the page of an article. */
  const pageAfter = (uid: string, slug: string, task: () => Promise<unknown>) => {
    const type = articleTypes(app.strapi).byUid(uid);
    if (type === undefined) throw new Error(`There is no article type "${uid}"`);
    const truth = async () => {
      const reader = app.strapi.plugin('newsroom').service<ReaderService>('reader');
      const page = await reader.readPublished({ type, slug, locale: 'en' });
      return page === null ? null : JSON.stringify({ data: page });
    };
    const paths = { page: `/api/newsroom/read/${type.name}/${slug}?locale=en` };
    return outcomeOf(app, paths, { task, truth });
  };
  const told = { changed: ['page'], told: ['page'], stale: [] };

  it('of dates that the start of another instance gives', async () => {
    const data = { headline: 'Undated', slug: 'undated' };
    await runDocumentAction(app.strapi, POST, 'create', { data, status: 'published' });
    await app.strapi.db.getConnection(firstPublicationTable(app.strapi)).delete();
    const type = articleTypes(app.strapi).byUid(POST);
    if (type === undefined) throw new Error('There are no posts');
    const outcome = await pageAfter(POST, 'undated', () => dateUndated(app.strapi, type));
    expect(outcome).toEqual(told);
    const again = await pageAfter(POST, 'undated', () => dateUndated(app.strapi, type));
    expect(again).toEqual({ changed: [], told: [], stale: [] });
  });

  /** An article of whose English summary only a language that it is also in has a record. */
  const knownElsewhere = async (title: string, articleLocale: string) => {
    const documentId = await make.published(title, 1, { summary: SUMMARY });
    const other = { title: `${title} ${articleLocale}` };
    await make.on.update({ documentId, locale: articleLocale, data: other });
    const records = app.strapi.db.query(SUMMARY_UID);
    const where = { articleDocumentId: documentId, textDigest: textDigest(SUMMARY) };
    await records.updateMany({ where, data: { articleLocale } });
    return documentId;
  };

  it('of what is no longer known of a summary, where a language of its article is deleted', async () => {
    const documentId = await knownElsewhere('One', 'ru');
    const remove = () =>
      runDocumentAction(app.strapi, ARTICLE, 'delete', { documentId, locale: 'ru' });
    expect(await pageAfter(ARTICLE, 'one', remove)).toEqual(told);
  });

  it('of the same at the start, where the record of that language was left', async () => {
    await knownElsewhere('Two', 'xx');
    const { first } = articleTypes(app.strapi);
    const { db } = app.strapi;
    await db.getConnection(first.table).where({ locale: 'xx' }).delete();
    const outcome = await pageAfter(ARTICLE, 'two', () => forgetDeletedArticles(app.strapi, first));
    expect(outcome).toEqual(told);
  });

  it('of the same where the site deletes the language', async () => {
    await knownElsewhere('Three', 'fr');
    const outcome = await pageAfter(ARTICLE, 'three', () => forgetLanguage(app.strapi, 'fr'));
    expect(outcome).toEqual(told);
  });
});
