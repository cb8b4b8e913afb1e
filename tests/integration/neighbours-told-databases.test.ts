import type { ReaderService } from '../../server/src/reader/service';
import { articleTypes } from '../../server/src/types/article-types';
import { appOn } from './helpers/app-on';
import { grantPublic, READ } from './helpers/callers';
import { databases } from './helpers/databases';
import { day, newsroom } from './helpers/newsroom';
import { outcomeOf } from './helpers/told';

jest.setTimeout(120_000);

describe.each(databases)('a page whose neighbours are of its section, on %s', (_name, create) => {
  const app = appOn(create, { config: { linking: { neighbours: 'section' } } });
  let make: ReturnType<typeof newsroom>;
  const ids: Record<string, string> = {};
  let count = 0;

  beforeAll(async () => {
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
  });

  const publish = async (title: string, date: number, section: string | null) => {
    ids[title] = await make.published(title, date, { section });
  };
  const moveTo = (title: string, data: object) =>
    make.on.update({ documentId: ids[title] ?? '', locale: 'en', data, status: 'published' });

  const truth = async (path: string): Promise<string | null> => {
    const reader = app.strapi.plugin('newsroom').service<ReaderService>('reader');
    const slug = path.slice(path.lastIndexOf('/') + 1);
    const type = articleTypes(app.strapi).first;
    const page = await reader.readPublished({ type, slug, locale: 'en' });
    return page === null ? null : JSON.stringify({ data: page });
  };

  /** What becomes of articles by an edit, each by its title. */
  const after = (titles: string[], task: () => Promise<unknown>) =>
    outcomeOf(
      app,
      Object.fromEntries(
        titles.map((title) => [title, `/api/newsroom/read/${ids[title] ?? title}`]),
      ),
      { task, truth },
    );

  /** Articles by a date each; an archive of its own for each test, days apart from the others. */
  const archive = async (sections: Record<string, string | null>): Promise<number> => {
    const first = (count += 7) - 6;
    for (const [n, [title, section]] of Object.entries(sections).entries()) {
      await publish(title, first + n, section);
    }
    return first;
  };

  it('is told of an article that comes between it and the next, without a section too', async () => {
    const titles = ['World a1', 'Plain a1', 'City a1', 'Plain a2', 'World a2'];
    const first = await archive({
      ...{ 'World a1': 'World a', 'Plain a1': null, 'City a1': 'City a', 'Plain a2': ' ' },
      ...{ 'World a2': 'World a' },
    });
    const date = day(first + 1).replace('08:00', '09:00');
    const outcome = await after(titles, async () => {
      const data = { title: 'World a', section: 'World a', datePublished: date };
      await make.on.create({ data, status: 'published' });
    });
    expect(outcome).toEqual({
      ...{ changed: ['World a1', 'Plain a1', 'World a2'], stale: [] },
      told: ['World a1', 'Plain a1', 'World a2'],
    });
  });

  it('is told of an article that leaves its section, or comes into it where it stands', async () => {
    const titles = ['World b1', 'City b1', 'Plain b1', 'World b2', 'City b2'];
    await archive({
      ...{ 'World b1': 'World b', 'City b1': 'City b', 'Plain b1': null },
      ...{ 'Moving b': 'World b', 'World b2': 'World b', 'City b2': 'City b' },
    });
    const outcome = await after(titles, () => moveTo('Moving b', { section: 'City b' }));
    const changed = ['World b1', 'City b1', 'World b2', 'City b2'];
    expect(outcome).toEqual({ changed, told: changed, stale: [] });
  });

  it('is told of an article that loses its section, or gets one', async () => {
    const titles = ['World c1', 'Plain c1', 'World c2'];
    await archive({
      ...{ 'World c1': 'World c', 'Plain c1': null, 'Moving c': 'World c', 'World c2': 'World c' },
    });
    for (const section of [null, 'World c']) {
      const outcome = await after(titles, () => moveTo('Moving c', { section }));
      const changed = ['World c1', 'World c2'];
      expect(outcome).toEqual({ changed, told: changed, stale: [] });
    }
  });

  it('is not told of one without a section, which it never leads to', async () => {
    const titles = ['World d1', 'World d2', 'Plain d2'];
    const first = await archive({
      ...{ 'World d1': 'World d', 'Plain d1': null, 'World d2': 'World d', 'Plain d2': null },
    });
    const outcome = await after([...titles, 'Plain d1'], async () => {
      const date = day(first + 1).replace('08:00', '09:00');
      const data = { title: 'Plain d', section: null, datePublished: date };
      await make.on.create({ data, status: 'published' });
    });
    expect(outcome).toEqual({ changed: ['Plain d1'], told: ['Plain d1'], stale: [] });
  });

  describe.each([
    ['by case', 'Abroad', 'abroad'],
    ['by an accent', 'Cafe', 'Café'],
    ['by a space at the end', 'Port', 'Port '],
  ])('where sections differ %s only', (_how, section, other) => {
    it('leads to articles of its own, and is fresh', async () => {
      count = 0;
      const [one, two] = [`${section} one`, `${section} two`];
      const between = `${section} between`;
      await archive({ [one]: section, [two]: section });
      const date = day(1).replace('08:00', '09:00');
      const outcome = await after([one, two], async () => {
        const data = { title: between, section: other, datePublished: date };
        ids[between] = (await make.on.create({ data, status: 'published' })).documentId;
      });
      expect(outcome).toEqual({ changed: [], told: [], stale: [] });
      const joined = await after([one, two], () => moveTo(between, { section }));
      expect(joined).toEqual({ changed: [one, two], told: [one, two], stale: [] });
      const left = await after([one, two], () => moveTo(between, { section: other }));
      expect(left).toEqual({ changed: [one, two], told: [one, two], stale: [] });
    });
  });
});
