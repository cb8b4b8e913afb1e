import type { SummaryService } from '../../server/src/summary/service';
import { findNeighbour } from '../../server/src/links/neighbours';
import { movedTo } from '../../server/src/slugs/service';
import { articleTypes } from '../../server/src/types/article-types';
import { runDocumentAction } from '../../server/src/strapi/document-action';
import { appOn } from './helpers/app-on';
import { refusal, until } from './helpers/articles';
import { databases } from './helpers/databases';
import { queriesOf } from './helpers/newsroom';
import {
  BODIES,
  BULLETIN,
  isFromSentences,
  NOTE,
  OWN_TYPE_FILES,
  OWN_TYPES,
  POST,
} from './helpers/own-types';

type Params = Record<string, unknown>;

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  [field: string]: unknown;
}

jest.setTimeout(180_000);

describe.each(databases)('articles of a site’s own types, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    files: OWN_TYPE_FILES,
    config: { types: OWN_TYPES },
    locales: ['ru'],
  });
  const strapi = () => app.strapi;
  const run = (uid: string, action: string, params: Params) =>
    runDocumentAction(strapi(), uid as never, action, params);
  const create = async (uid: string, data: Params, more: Params = {}) =>
    (await run(uid, 'create', { data, ...more })) as Row;
  const update = async (uid: string, documentId: string, data: Params, more: Params = {}) =>
    (await run(uid, 'update', { documentId, data, ...more })) as Row;
  const rowsOf = async (uid: string, documentId: string) =>
    (await strapi()
      .db.query(uid)
      .findMany({ where: { documentId }, orderBy: { id: 'asc' } })) as Row[];
  const body = (uid: string, subject: string) => BODIES[uid]?.(subject);
  const kept = async (uid: string, documentId: string) =>
    (await strapi()
      .db.query(uid)
      .findMany({ where: { articleDocumentId: documentId } })) as unknown[];
  const generated = (documentId: string) => kept('plugin::newsroom.summary', documentId);
  const firstDates = (documentId: string) =>
    kept('plugin::newsroom.first-publication', documentId) as Promise<
      { datePublished: string; articleLocale: string }[]
    >;
  const typeOf = (uid: string) => {
    const type = articleTypes(strapi()).byUid(uid);
    if (type === undefined) throw new Error(`${uid} is no article type`);
    return type;
  };

  describe('in Markdown and in languages', () => {
    const text = (subject: string) => body(POST, subject);

    it('get slug and summary in fields of other names', async () => {
      const post = await create(POST, { headline: 'Harbour plan', text: text('harbour') });
      expect(post['slug']).toBe('harbour-plan');
      expect(isFromSentences('harbour', post['standfirst'])).toBe(true);
      const russian = await update(
        POST,
        post.documentId,
        { headline: 'План порта', text: text('port') },
        { locale: 'ru' },
      );
      expect(russian).toMatchObject({ slug: 'plan-porta', locale: 'ru' });
      expect(isFromSentences('port', russian['standfirst'])).toBe(true);
    });

    it('keep a person’s summary, and renew a generated one, by what was generated', async () => {
      const { documentId } = await create(POST, { headline: 'Whose', text: text('quay') });
      await until(async () => (await generated(documentId)).length === 1);
      const renewed = await update(POST, documentId, { text: text('canal') });
      expect(isFromSentences('canal', renewed['standfirst'])).toBe(true);
      await until(async () => (await generated(documentId)).length === 2);
      await update(POST, documentId, { standfirst: 'A person’s.' });
      const kept = await update(POST, documentId, { text: text('lock') });
      expect(kept['standfirst']).toBe('A person’s.');
      const emptied = await update(POST, documentId, { standfirst: '' });
      expect(isFromSentences('lock', emptied['standfirst'])).toBe(true);
    });

    it('keep their first date in the plugin’s own table, and lose it with their language', async () => {
      const { documentId } = await create(POST, { headline: 'Dated', text: 'Short.' });
      await update(POST, documentId, { headline: 'Датировано' }, { locale: 'ru' });
      expect(await firstDates(documentId)).toEqual([]);
      await run(POST, 'publish', { documentId, locale: '*' });
      const first = await firstDates(documentId);
      expect(first.map(({ articleLocale }) => articleLocale).sort()).toEqual(['en', 'ru']);
      await update(POST, documentId, { headline: 'Dated again' }, { status: 'published' });
      await run(POST, 'unpublish', { documentId });
      await run(POST, 'publish', { documentId });
      expect(await firstDates(documentId)).toEqual(first);
      const clone = (await run(POST, 'clone', { documentId })) as { documentId: string };
      expect(await firstDates(clone.documentId)).toEqual([]);
      await run(POST, 'delete', { documentId, locale: 'ru' });
      expect(await firstDates(documentId)).toMatchObject([{ articleLocale: 'en' }]);
    });

    it('have the neighbours that their first dates say, by one query', async () => {
      const ids: string[] = [];
      for (const headline of ['One', 'Two', 'Three']) {
        ids.push((await create(POST, { headline }, { status: 'published' })).documentId);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await update(POST, String(ids[0]), { headline: 'One anew' }, { status: 'published' });
      const neighbours = async (documentId?: string) => {
        const row = { documentId: String(documentId), locale: 'en', section: null };
        const find = (direction: 'previous' | 'next') =>
          findNeighbour(
            strapi(),
            typeOf(POST),
            { ...row, datePublished: null },
            direction,
            'language',
          );
        return [(await find('previous'))?.title, (await find('next'))?.title];
      };
      expect(await neighbours(ids[1])).toEqual(['One anew', 'Three']);
      expect((await neighbours(ids[2]))[0]).toBe('Two');
      const draft = await create(POST, { headline: 'Four' });
      expect(await neighbours(draft.documentId)).toEqual(['Three', undefined]);
      const queries = await queriesOf(strapi(), () => neighbours(ids[1]));
      expect(queries).toHaveLength(2);
    });

    it('keep links that are published as they were published', async () => {
      const [one, two] = [
        await create(POST, { headline: 'Leaf' }),
        await create(POST, { headline: 'Late leaf' }),
      ];
      const related = { seeAlso: [{ documentId: one.documentId }] };
      const source = await create(POST, { headline: 'Stem', ...related }, { status: 'published' });
      const more = { seeAlso: { connect: [{ documentId: two.documentId }] } };
      await update(POST, source.documentId, more);
      for (const { documentId } of [one, two]) await run(POST, 'publish', { documentId });
      const found = (await run(POST, 'findOne', {
        ...{ documentId: source.documentId, status: 'published', populate: ['seeAlso'] },
      })) as { seeAlso: Row[] };
      expect(found.seeAlso.map(({ documentId }) => documentId)).toEqual([one.documentId]);
      const itself = { seeAlso: [{ documentId: source.documentId }] };
      const refused = await refusal(update(POST, source.documentId, itself));
      expect(refused.details.errors).toMatchObject([{ path: ['seeAlso'] }]);
    });
  });

  describe('in HTML and without languages', () => {
    it('get slug, summary, origin and date, and know whose slug it is', async () => {
      const content = body(BULLETIN, 'harbour');
      const one = await create(BULLETIN, { name: 'Bulletin', content });
      expect(one).toMatchObject({ path: 'bulletin', leadBy: 'extractive', locale: null });
      expect(isFromSentences('harbour', one['lead'])).toBe(true);
      expect((await create(BULLETIN, { name: 'Bulletin' }))['path']).toBe('bulletin-2');
      const taken = await refusal(create(BULLETIN, { name: 'Third', path: 'bulletin' }));
      expect(taken).toMatchObject({ name: 'ValidationError' });
      expect(taken.details.errors).toMatchObject([{ path: ['path'] }]);
      await run(BULLETIN, 'publish', { documentId: one.documentId });
      const [draft, live] = await rowsOf(BULLETIN, one.documentId);
      expect(draft?.['firstShown']).not.toBeNull();
      expect(live?.['firstShown']).toEqual(draft?.['firstShown']);
    });

    it('are found under a slug that they had before', async () => {
      const { documentId } = await create(BULLETIN, { name: 'Moves' }, { status: 'published' });
      await update(BULLETIN, documentId, { path: 'never-seen' });
      await update(BULLETIN, documentId, { path: 'moved' }, { status: 'published' });
      const where = (slug: string) => movedTo(strapi(), typeOf(BULLETIN), slug, null);
      expect(await where('moves')).toBe(documentId);
      expect([await where('never-seen'), await where('moved')]).toEqual([null, null]);
      // One that is made avoids it, one that is typed takes it.
      expect((await create(BULLETIN, { name: 'Moves' }))['path']).toBe('moves-2');
      expect((await create(BULLETIN, { name: 'Other', path: 'moves' }))['path']).toBe('moves');
      expect(await where('moves')).toBeNull();
    });

    it('lead to articles of another type, and go on doing so', async () => {
      const post = await create(POST, { headline: 'Linked post' });
      const late = await create(POST, { headline: 'Late post' });
      const posts = { posts: [{ documentId: post.documentId, locale: 'en' }] };
      const data = { name: 'Leads', ...posts };
      const bulletin = await create(BULLETIN, data, { status: 'published' });
      const connect = [{ documentId: late.documentId, locale: 'en' }];
      await update(BULLETIN, bulletin.documentId, { posts: { connect } });
      for (const { documentId } of [post, late]) await run(POST, 'publish', { documentId });
      const linked = async (status: string) => {
        const { documentId } = bulletin;
        const params = { documentId, status, populate: { posts: true } };
        const found = (await run(BULLETIN, 'findOne', params)) as { posts: Row[] };
        return found.posts.map((row) => row.documentId);
      };
      expect(await linked('published')).toEqual([post.documentId]);
      await run(POST, 'unpublish', { documentId: post.documentId });
      expect(await linked('published')).toEqual([]);
      await run(POST, 'publish', { documentId: post.documentId });
      expect(await linked('published')).toEqual([post.documentId]);
      await run(BULLETIN, 'discardDraft', { documentId: bulletin.documentId });
      expect(await linked('draft')).toEqual([post.documentId]);
      await run(POST, 'discardDraft', { documentId: post.documentId });
      expect(await linked('draft')).toEqual([post.documentId]);
    });
  });

  describe('in plain text and without drafts', () => {
    const words = (subject: string) => body(NOTE, subject);

    it('get a summary, and nothing that they have no field for', async () => {
      const note = await create(NOTE, { subject: 'A note', words: words('harbour') });
      expect(isFromSentences('harbour', note['gist'])).toBe(true);
      const again = await update(NOTE, note.documentId, { words: words('quay') });
      expect(isFromSentences('quay', again['gist'])).toBe(true);
      const own = await update(NOTE, note.documentId, { gist: 'Mine.' });
      const later = await update(NOTE, own.documentId, { words: words('lock') });
      expect(later['gist']).toBe('Mine.');
      const clone = (await run(NOTE, 'clone', { documentId: note.documentId })) as {
        documentId: string;
      };
      expect(await rowsOf(NOTE, clone.documentId)).toHaveLength(1);
      await run(NOTE, 'delete', { documentId: note.documentId });
      await until(async () => (await generated(note.documentId)).length === 0);
    });

    it('have the neighbours that their creation says', async () => {
      const ids: string[] = [];
      for (const subject of ['Alpha', 'Beta', 'Gamma']) {
        ids.push((await create(NOTE, { subject })).documentId);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await update(NOTE, String(ids[0]), { subject: 'Alpha, later' });
      const row = { documentId: String(ids[1]), locale: null, section: null, datePublished: null };
      const find = (direction: 'previous' | 'next') =>
        findNeighbour(strapi(), typeOf(NOTE), row, direction, 'section');
      expect((await find('previous'))?.title).toBe('Alpha, later');
      expect(await find('next')).toMatchObject({ title: 'Gamma', slug: ids[2] });
    });
  });

  it('get summaries where an archive has none', async () => {
    const summaries = strapi().plugin('newsroom').service<SummaryService>('summary');
    for (const [uid, data] of [
      [POST, { headline: 'Old', text: body(POST, 'old pier'), locale: 'en' }],
      [BULLETIN, { name: 'Old', content: body(BULLETIN, 'old pier') }],
      [NOTE, { subject: 'Old', words: body(NOTE, 'old pier') }],
    ] as const) {
      const documentId = 'archived';
      await strapi()
        .db.query(uid)
        .create({ data: { ...data, documentId, publishedAt: null } as never });
      const { written } = await summaries.fillMissing({ type: typeOf(uid) });
      expect(written).toBeGreaterThanOrEqual(1);
      const field = typeOf(uid).fields.summary?.name ?? '';
      const [row] = await rowsOf(uid, documentId);
      expect(isFromSentences('old pier', row?.[field])).toBe(true);
    }
  });
});
