import type { SourceFiguresResponse } from '../../shared/contracts';
import { appOn } from './helpers/app-on';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { databases } from './helpers/databases';
import { administrator, editorWith, may, reads } from './helpers/editors';
import { http, type Http } from './helpers/http';
import { MERGE_FILES, MERGE_TYPES, REPORT } from './helpers/merge-world';
import { newsroom } from './helpers/newsroom';

const FIGURES = 'plugin::newsroom.sources.figures';
const SPAN = 'from=2024-02&to=2024-04';

describe.each(databases)('the figures of sources on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    files: MERGE_FILES,
    config: { types: MERGE_TYPES },
    locales: ['ru'],
  });
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let admin: Caller;
  let port: string;
  let insider: string;

  beforeAll(async () => {
    ask = http(app);
    make = newsroom(app.strapi);
    admin = await administrator(app);
    port = await make.attribution({ name: 'Port of Senn' });
    const town = await make.attribution({ name: 'Town' });
    insider = await make.attribution({ name: 'An insider', identity: 'Woodstein' });
    const second = await make.attribution({ name: 'Another', identity: 'Bernward' });
    const article = (
      title: string,
      datePublished: string,
      attributions: string[],
      section = 'City',
    ) =>
      make.on.create({
        data: { title, datePublished, attributions, section },
        status: 'published',
      });
    // At the two ends of March, in UTC.
    await article('None', '2024-03-01T00:00:00.000Z', []);
    await article('One', '2024-03-31T23:59:59.000Z', [port]);
    await article('Unnamed', '2024-03-15T08:00:00.000Z', [insider, second]);
    await article('One unnamed', '2024-03-15T08:00:00.000Z', [insider], 'World');
    await article('Mixed', '2024-04-15T08:00:00.000Z', [insider, port, town]);
    await article('Before', '2024-01-31T23:59:59.000Z', [port]);
    await article('After', '2024-05-01T00:00:00.000Z', [port]);
    // A draft, also one of an article that is published, counts nothing.
    await make.draft('Draft', 15, { attributions: [port] });
    const { documentId } = await article('Translated', '2024-04-01T00:00:00.000Z', [port], '=1+1');
    const inRussian = {
      ...{ title: 'Порт', slug: 'port', attributions: [], section: 'Город' },
      datePublished: '2024-04-02T00:00:00.000Z',
    };
    await make.translated(documentId, 'ru', inRussian);
    await make.on.update({ documentId, data: { attributions: [port, town, insider] } });
  }, 180_000);

  const figures = (query: string, caller = admin) =>
    ask.send('get', `/newsroom/sources/figures?${query}`, caller);
  const dataOf = async (query: string, caller = admin) => {
    const answer = await figures(query, caller);
    expect(answer.status).toBe(200);
    return (answer.body as unknown as SourceFiguresResponse).data;
  };

  const march = {
    month: '2024-03',
    section: 'City',
    locale: 'en',
    articles: 3,
    none: 1,
    one: 1,
    unnamed: 1,
  };

  it('count what rests on none, on one and on unnamed ones, by month, section and language', async () => {
    const { from, to, figures: found } = await dataOf(`${SPAN}&type=${ARTICLE}`);
    expect([from, to]).toEqual(['2024-02', '2024-04']);
    expect(found).toHaveLength(5);
    expect(found).toEqual(
      expect.arrayContaining([
        march,
        {
          month: '2024-03',
          section: 'World',
          locale: 'en',
          articles: 1,
          none: 0,
          one: 1,
          unnamed: 1,
        },
        {
          month: '2024-04',
          section: 'City',
          locale: 'en',
          articles: 1,
          none: 0,
          one: 0,
          unnamed: 0,
        },
        {
          month: '2024-04',
          section: '=1+1',
          locale: 'en',
          articles: 1,
          none: 0,
          one: 1,
          unnamed: 0,
        },
        {
          month: '2024-04',
          section: 'Город',
          locale: 'ru',
          articles: 1,
          none: 1,
          one: 0,
          unnamed: 0,
        },
      ]),
    );
  });

  it('are of one language where one is asked for', async () => {
    const { figures: found } = await dataOf(`${SPAN}&type=${ARTICLE}&locale=ru`);
    expect(found).toEqual([
      {
        month: '2024-04',
        section: 'Город',
        locale: 'ru',
        articles: 1,
        none: 1,
        one: 0,
        unnamed: 0,
      },
    ]);
  });

  it('name the sources most used', async () => {
    const { sources } = await dataOf(`${SPAN}&type=${ARTICLE}`);
    expect(sources.map(({ name, articles }) => [name, articles])).toEqual([
      ...[
        ['An insider', 3],
        ['Port of Senn', 3],
      ],
      ...[
        ['Another', 1],
        ['Town', 1],
      ],
    ]);
    expect(sources[1]?.documentId).toBe(port);
  });

  it('are of types without drafts, languages, sections and dates as well', async () => {
    await app.strapi.documents(REPORT as never).create({
      data: { subject: 'Dredging', words: 'Words', origins: [insider] } as never,
    });
    const month = new Date().toISOString().slice(0, 7);
    const { figures: found, from, types } = await dataOf(`type=${REPORT}`);
    expect(found).toEqual([
      { month, section: '', locale: null, articles: 1, none: 0, one: 1, unnamed: 1 },
    ]);
    // Twelve months where none are named.
    expect(from).toBe(monthsBefore(month, 11));
    expect(types.map(({ uid }) => uid).sort()).toEqual([REPORT, ARTICLE].sort());
    const all = await dataOf(`${SPAN}`);
    expect(all.figures).toHaveLength(5);
  });

  it('come as a file, of which no cell is a formula', async () => {
    const { headers, text } = await figures(`${SPAN}&type=${ARTICLE}&format=csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toContain('filename="sources-2024-02-2024-04.csv"');
    const [header, ...rows] = text.replace(/^\uFEFF/u, '').split('\r\n');
    expect(header).toBe('month,section,articles,without_source,one_source,unnamed_only');
    expect(rows).toContain("2024-04,'=1+1,1,0,1,0");
    expect(rows).toContain('2024-03,City,3,1,1,1');
    expect(rows.at(-1)).toBe('');
  });

  it('let in who has the permission, and nobody else', async () => {
    const chief = await editorWith(app, 'a chief', [may(FIGURES), reads(ARTICLE)]);
    const reader = await editorWith(app, 'a reader', [reads(ARTICLE), reads(ATTRIBUTION)]);
    const token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    for (const format of ['json', 'csv']) {
      const statuses: number[] = [];
      for (const caller of [admin, chief, reader, token, ANONYMOUS]) {
        statuses.push((await figures(`${SPAN}&format=${format}`, caller)).status);
      }
      expect(statuses).toEqual([200, 200, 403, 401, 401]);
    }
  });

  it('tell of unnamed sources who may read that field, and name those who may be read', async () => {
    const blind = await editorWith(app, 'no identities', [
      ...[may(FIGURES), reads(ARTICLE)],
      reads(ATTRIBUTION, { fields: ['name', 'kind'] }),
    ]);
    const { figures: found, sources } = await dataOf(`${SPAN}&type=${ARTICLE}`, blind);
    expect(found.map(({ unnamed }) => unnamed)).toEqual(found.map(() => null));
    expect(found).toContainEqual({ ...march, unnamed: null });
    expect(sources).toHaveLength(4);
    const { text } = await figures(`${SPAN}&format=csv`, blind);
    expect(text).not.toContain('unnamed');
    const own = await editorWith(app, 'own only', [
      ...[may(FIGURES), reads(ARTICLE)],
      reads(ATTRIBUTION, { own: true }),
    ]);
    expect((await dataOf(SPAN, own)).sources).toEqual([]);
    const nothing = await editorWith(app, 'no types', [may(FIGURES)]);
    expect(await dataOf(SPAN, nothing)).toMatchObject({ figures: [], sources: [], types: [] });
    expect((await figures(`${SPAN}&type=${ARTICLE}`, nothing)).status).toBe(400);
  });

  it.each([
    ['from=2024-13', 'from: it takes a month, like "2026-03"'],
    ['to=March', 'to: it takes a month'],
    ['from=2024-05&to=2024-04', 'from: it takes a month that is not after `to`'],
    ['from=2000-01&to=2024-04', 'at most 60 months'],
    ['locale=english!', 'locale: it takes one language code'],
    ['type=api::none.none', 'has no sources; it takes "plugin::newsroom.article"'],
    ['format=xls', 'format: it takes "json" or "csv"'],
  ])('say what is wrong with %s', async (query, message) => {
    const { status, body } = await figures(query);
    expect(status).toBe(400);
    expect((body as unknown as { error: { message: string } }).error.message).toContain(message);
  });
});

function monthsBefore(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00.000Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 7);
}
