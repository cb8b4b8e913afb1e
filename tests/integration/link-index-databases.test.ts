import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex, { type Knex } from 'knex';
import { tellingTerms, termsOfQuery } from '../../server/src/core/similarity';
import {
  createLinkIndex,
  type ArticleVersion,
  type IndexClient,
  type IndexedType,
  type LinkIndex,
} from '../../server/src/search-index/store';
import { databases, servers, type TemporaryDatabase } from './helpers/databases';

interface Place {
  client: IndexClient;
  /** A connection of its own, as another process has. */
  connect: () => Knex;
  drop: () => Promise<void>;
}

function sqlite(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-index-'));
  const connection = { filename: join(folder, 'index.db') };
  return {
    client: 'sqlite',
    connect: () => createKnex({ client: 'better-sqlite3', connection, useNullAsDefault: true }),
    drop: () => Promise.resolve(rmSync(folder, { recursive: true })),
  };
}

function server(database: TemporaryDatabase): Place {
  const settings = database.connection;
  const client = settings?.['client'] === 'postgres' ? 'postgres' : 'mysql';
  const connection = settings?.['connection'] as Knex.StaticConnectionConfig;
  const driver = client === 'postgres' ? 'pg' : 'mysql2';
  return {
    client,
    connect: () => createKnex({ client: driver, connection }),
    drop: () => database.drop(),
  };
}

const places = databases.map(([name, create]): [string, () => Promise<Place>] => [
  name,
  async () => (name === 'SQLite' ? sqlite() : server(await create())),
]);

const SUBJECTS = ['steel tariff', 'budget deficit', 'harbour lighthouse', 'wheat harvest'];

const TYPE: IndexedType = { uid: 'api::article.article', body: 'blocks' };

/** The copy that is searched: none was built beside it. */
const empty = (index: LinkIndex) => index.empty('a');

let lastRow = 0;

/** A version of an article; the same `text` gives the same terms. */
function version(documentId: string, text: string, more: Partial<ArticleVersion> = {}) {
  lastRow += 1;
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const fixed = { rowId: lastRow, documentId, locale: 'en', status: 'draft' as const };
  return { ...fixed, title: `About ${text}`, body, updatedAt: lastRow * 1000, ...more };
}

describe.each(places)('the index on %s', (_name, createPlace) => {
  let place: Place;
  let knex: Knex;
  let index: LinkIndex;
  /** The articles as they are; the index follows when it is told to. */
  let archive: ArticleVersion[];

  beforeAll(async () => {
    place = await createPlace();
    knex = place.connect();
    index = createLinkIndex({ knex, client: place.client });
    await index.ensureTables();
  });
  beforeEach(async () => {
    archive = [];
    await empty(index);
  });
  afterAll(async () => {
    await knex.destroy();
    await place.drop();
  });

  const read = (_trx: Knex.Transaction, ids: readonly string[]) =>
    Promise.resolve(archive.filter(({ documentId }) => ids.includes(documentId)));
  const sync = (...ids: string[]) => index.sync(TYPE, ids, read);
  const ids = () => [...new Set(archive.map(({ documentId }) => documentId))];

  /** All rows, without the numbers that each building gives anew. */
  async function content(): Promise<unknown[]> {
    const rows = knex('newsroom_link_texts_a')
      .leftJoin(
        'newsroom_link_postings_a',
        'newsroom_link_postings_a.text',
        'newsroom_link_texts_a.id',
      )
      .select('document_id', 'locale', 'terms', 'draft_row', 'published_row', 'term', 'weight');
    const counts = knex('newsroom_link_counts_a').select('term', 'texts');
    return [...((await rows) as unknown[]), ...((await counts) as unknown[])]
      .map((row) => JSON.stringify(row))
      .sort();
  }

  async function expectAsRebuilt(): Promise<void> {
    const kept = await content();
    const { postings } = await index.stats();
    await empty(index);
    expect(await content()).toEqual([]);
    await sync(...ids());
    expect(kept).toEqual(await content());
    expect((await index.stats()).postings).toBe(postings);
  }

  async function related(words: string, locale = 'en', more = {}): Promise<string[]> {
    const terms = termsOfQuery(words, locale);
    const found: string[] = [];
    for await (const page of index.search({ type: TYPE.uid, terms, locale, ...more })) {
      found.push(...page.map(({ ref }) => ref.documentId));
    }
    return found;
  }

  it('finds the articles that share the most telling words, and tells why', async () => {
    archive = SUBJECTS.map((text, i) => version(`doc${i}`, `${text} in the news of March`));
    await sync(...ids());
    const terms = tellingTerms({
      title: 'Tariffs',
      paragraphs: [{ text: 'The tariff on steel, it seems, is about to fall.' }],
      locale: 'en',
    });
    const { value: [compared] = [] } = await index
      .search({ type: TYPE.uid, terms, locale: 'en' })
      .next();
    expect(compared?.ref).toMatchObject({ documentId: 'doc0', locale: 'en', publishedRow: null });
    expect(compared?.sharedWords().sort()).toEqual(['steel', 'tariff']);
    expect(compared?.cosine).toBeGreaterThan(0.2);
    expect(compared?.titleCoverage).toBeGreaterThan(0.5);
  });

  it('keeps one text for a draft and a published version that say the same', async () => {
    archive = [version('doc', 'steel tariff')];
    await sync('doc');
    const before = await index.walk(0, 10);
    archive.push(version('doc', 'steel tariff', { status: 'published' }));
    await sync('doc');
    const [text, ...more] = await index.walk(0, 10);
    expect(more).toEqual([]);
    expect(text?.textId).toBe(before[0]?.textId);
    expect(text).toMatchObject({ draftRow: archive[0]?.rowId, publishedRow: archive[1]?.rowId });
    archive[0] = version('doc', 'budget deficit');
    await sync('doc');
    expect(await index.walk(0, 10)).toMatchObject([
      { draftRow: null, publishedRow: archive[1]?.rowId },
      { draftRow: archive[0]?.rowId, publishedRow: null },
    ]);
    expect(await related('deficit', 'en', { publishedOnly: true })).toEqual([]);
    expect(await related('tariff', 'en', { publishedOnly: true })).toEqual(['doc']);
    await expectAsRebuilt();
  });

  it('keeps languages apart, and an article out of its own suggestions', async () => {
    archive = [
      version('doc1', 'NATO summit'),
      version('doc2', 'NATO summit'),
      version('doc2', 'NATO summit', { locale: 'de' }),
    ];
    await sync(...ids());
    expect(await related('NATO summit', 'de')).toEqual(['doc2']);
    expect(await related('NATO summit', 'en', { exclude: 'doc1' })).toEqual(['doc2']);
    expect(await related('NATO summit', 'fr')).toEqual([]);
    expect(await related('of the', 'en')).toEqual([]);
  });

  it('forgets what is gone, and never gives its number again', async () => {
    archive = [version('doc1', 'steel tariff'), version('doc2', 'steel tariff')];
    await sync(...ids());
    const pages = index.search({
      type: TYPE.uid,
      terms: termsOfQuery('steel', 'en'),
      locale: 'en',
      page: 1,
    });
    expect((await pages.next()).value).toMatchObject([{ ref: { documentId: 'doc2' } }]);
    archive = [];
    await sync('doc1', 'doc2');
    expect(await content()).toEqual([]);
    archive = [version('doc3', 'steel tariff')];
    await sync('doc3');
    expect(await pages.next()).toEqual({ done: false, value: [] });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  it('writes nothing where nothing has changed', async () => {
    archive = SUBJECTS.map((text, i) => version(`doc${i}`, text));
    await sync(...ids());
    const before = await index.walk(0, 10);
    await sync(...ids());
    expect(await index.walk(0, 10)).toEqual(before);
  });

  it('tells which rows it does not have as they are', async () => {
    archive = SUBJECTS.map((text, i) => version(`doc${i}`, text));
    await sync('doc0', 'doc1', 'doc2');
    expect(await index.outdated(TYPE.uid, archive)).toEqual(['doc3']);
    archive[1] = { ...(archive[1] as ArticleVersion), updatedAt: 1 };
    archive.push(version('doc2', 'wheat', { status: 'published' }));
    expect((await index.outdated(TYPE.uid, archive)).sort()).toEqual(['doc1', 'doc2', 'doc3']);
    await sync(...ids());
    expect(await index.outdated(TYPE.uid, archive)).toEqual([]);
    expect(await index.outdated(TYPE.uid, [])).toEqual([]);
  });

  it('takes any text, and words of any script apart by case and accents', async () => {
    archive = [
      version('doc1', 'Ärger über 経済 ไทยแลนด์ 𠮷野家 \ud800 ' + 'x'.repeat(100)),
      version('doc2', 'arger uber'),
      version('Doc2', 'another'),
      version('doc4', '', { title: null, body: null }),
    ];
    await sync(...ids());
    expect(await related('ärger')).toEqual(['doc1']);
    expect(await related('経済')).toEqual(['doc1']);
    expect(await index.outdated(TYPE.uid, archive)).toEqual([]);
    await expectAsRebuilt();
  });

  it('is after many writes what building it from nothing gives', async () => {
    const say = (i: number) => `${SUBJECTS[i % 4]} item${i} and ${SUBJECTS[(i * 7) % 4]}`;
    archive = Array.from({ length: 300 }, (_, i) => version(`doc${i}`, say(i)));
    await sync(...ids());
    archive = archive
      .filter((_, i) => i % 5 !== 0)
      .map((each, i) => (i % 3 === 0 ? version(each.documentId, say(i * 11)) : each));
    archive.push(
      ...archive.slice(0, 90).map((each, i) => ({
        ...version(each.documentId, say(i)),
        status: 'published' as const,
      })),
    );
    await sync(...Array.from({ length: 300 }, (_, i) => `doc${i}`));
    await expectAsRebuilt();
  });

  it('keeps its state for all processes, of which one is the first', async () => {
    const isFree = ({ heartbeat }: { heartbeat: number }) => heartbeat === 0;
    const claims = await Promise.all([
      index.writeState({ heartbeat: 1, total: 9 }, isFree),
      index.writeState({ heartbeat: 2, total: 9 }, isFree),
    ]);
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    expect(await index.readState()).toMatchObject({ total: 9, done: 0, error: null });
    await index.writeState({ heartbeat: 0 });
    expect(await index.readState()).toMatchObject({ heartbeat: 0, total: 9 });
  });
});

describe.each(servers)('two processes on one %s', (_name, create) => {
  let place: Place;
  let connections: Knex[];

  beforeAll(async () => {
    place = server(await create());
    connections = [place.connect(), place.connect()];
  });
  afterAll(async () => {
    await Promise.all(connections.map((knex) => knex.destroy()));
    await place.drop();
  });

  it('can start at once, and write the same articles at once', async () => {
    const { client } = place;
    const indexes = connections.map((knex) => createLinkIndex({ knex, client }));
    await Promise.all(indexes.map((index) => index.ensureTables()));
    const archive = new Map<string, ArticleVersion>();
    const work = indexes.map(async (index, who) => {
      for (let i = 0; i < 60; i += 1) {
        const documentId = `doc${(i * (who + 3)) % 17}`;
        if ((i + who) % 4 === 0) archive.delete(documentId);
        else archive.set(documentId, version(documentId, `${SUBJECTS[i % 4]} item${i}`));
        await index.sync(TYPE, [documentId], (_trx, ids) =>
          Promise.resolve(ids.flatMap((id) => archive.get(id) ?? [])),
        );
      }
    });
    await Promise.all(work);
    const [index] = indexes as [LinkIndex];
    expect(await index.outdated(TYPE.uid, [...archive.values()])).toEqual([]);
    const { texts } = await index.stats();
    expect(texts).toBe(archive.size);
    const counts = async () =>
      (await connections[0]?.('newsroom_link_counts_a').orderBy('term').select('*')) as unknown[];
    const kept = await counts();
    await empty(index);
    await index.sync(TYPE, [...archive.keys()], () => Promise.resolve([...archive.values()]));
    expect(kept).toEqual(await counts());
  });
});

describe.each(servers.filter(([name]) => name === 'PostgreSQL'))('on %s', (_name, create) => {
  it('keeps to the schema the site has', async () => {
    const { client, connect, drop } = server(await create());
    const knex = connect();
    await knex.raw('create schema site');
    const index = createLinkIndex({ knex, client, schema: 'site' });
    const article = version('doc', 'steel tariff');
    for (const text of [article, { ...article, updatedAt: 1 }, version('doc', 'wheat harvest')]) {
      await index.ensureTables();
      await index.sync(TYPE, ['doc'], () => Promise.resolve([text]));
    }
    const terms = termsOfQuery('wheat', 'en');
    const { value } = await index.search({ type: TYPE.uid, terms, locale: 'en' }).next();
    expect(value?.map((comparison) => comparison.sharedWords())).toEqual([['wheat']]);
    await index.writeState({ total: 1 });
    const elsewhere = await knex('pg_tables')
      .where('tablename', 'like', 'newsroom%')
      .whereNot({ schemaname: 'site' });
    expect(elsewhere).toEqual([]);
    await knex.destroy();
    await drop();
  });
});
