import type { Core } from '@strapi/strapi';
import { draftsGuard } from '../../server/src/drafts/guard';
import { prove } from '../../server/src/drafts/canary/canary';
import { untilQuiet } from './helpers/app';
import { appOn } from './helpers/app-on';
import { ARTICLE } from './helpers/articles';
import { databases } from './helpers/databases';
import {
  dropNestedFilters,
  keepingStock,
  lookUpPastGuard,
  narrowRowsOnly,
  replace,
  stockOf,
} from './helpers/guard-breaks';
import { PAGE, SITE_FILES, TEASER, TOPIC } from './helpers/site';
import { addSecrets, publicWorld } from './helpers/world';

const TABLE = 'newsroom_articles';

/** How many rows each table has, and which number its next row gets. */
async function stateOf(strapi: Core.Strapi): Promise<Record<string, unknown>> {
  const knex = strapi.db.connection;
  const counts: Record<string, unknown> = {};
  for (const { tableName } of strapi.db.metadata.values()) {
    const [row] = await knex(tableName).count<{ rows: unknown }[]>({ rows: '*' });
    counts[tableName] = Number(row?.rows);
  }
  const sequences = {
    sqlite: 'select name, seq from sqlite_sequence order by name',
    postgres: 'select sequencename, last_value from pg_sequences order by sequencename',
    mysql:
      'select table_name, auto_increment from information_schema.tables where table_schema = database() order by table_name',
  }[strapi.db.dialect.client as 'sqlite'];
  const answer: unknown = await knex.raw(sequences);
  return { counts, sequences: JSON.stringify(answer) };
}

describe.each(databases)('the proof of the guard at boot, on %s', (_name, create) => {
  const app = appOn(create, { locales: ['ru'], files: { ...SITE_FILES, ...keepingStock() } });
  const unproved = async () => (await draftsGuard(app.strapi).prove()).flatMap(({ ways }) => ways);

  /** What cannot be proved while something is broken. */
  const brokenBy = async (breaks: () => () => void): Promise<string[]> => {
    const mend = breaks();
    try {
      return await unproved();
    } finally {
      mend();
    }
  };
  const restored = (name: string) =>
    brokenBy(() => {
      const method = stockOf(app.strapi).reads[name];
      if (method === undefined) throw new Error(`There is no ${name}`);
      return replace(app.strapi, name, method);
    });

  it('holds where nothing is broken, and nothing was logged', async () => {
    expect(stockOf(app.strapi).errors).toEqual([]);
    expect(await unproved()).toEqual([]);
  });

  it('leaves the database as it is, empty or not', async () => {
    const empty = await stateOf(app.strapi);
    await draftsGuard(app.strapi).prove();
    expect(await stateOf(app.strapi)).toEqual(empty);
    await addSecrets(app.strapi, await publicWorld(app.strapi));
    await untilQuiet(app.strapi);
    const full = await stateOf(app.strapi);
    await draftsGuard(app.strapi).prove();
    expect(await stateOf(app.strapi)).toEqual(full);
    expect(full).not.toEqual(empty);
  });

  it('needs no rows, and holds where there are some', async () => {
    expect(await unproved()).toEqual([]);
  });

  it('misses the reads of one row, and with them the look-ups of GraphQL', async () => {
    const ways = await restored('findOne');
    expect(ways).toContain('findOne: it is not narrowed');
    for (const by of [`${PAGE}.articles`, `${TEASER}.article`, `${ARTICLE}.related`]) {
      expect(ways).toContain(`load of ${by}: it is not narrowed`);
      expect(ways).toContain(`GraphQL's look-up of ${by}: it is not narrowed`);
    }
    expect(ways).not.toContain('findMany: it is not narrowed');
  });

  it('misses the reads of many rows, and with them what is populated', async () => {
    const ways = await restored('findMany');
    for (const way of [
      'findMany',
      `populate of ${TOPIC}.lead`,
      `populate of ${PAGE}.items`,
      `populate of ${PAGE}.items by type`,
      `populate of ${PAGE}.pick`,
      `populate of ${PAGE}.zone by ${TEASER}.articles`,
      `count of ${PAGE}.articles`,
      `filter through ${ARTICLE}.related`,
    ]) {
      expect(ways).toContain(`${way}: it is not narrowed`);
    }
    expect(ways).toContain(`sort by ${PAGE}.articles: it is not refused`);
    expect(ways).toContain(`count of ${PAGE}.items: it is not refused`);
    expect(ways).not.toContain('findOne: it is not narrowed');
  });

  it('misses the counts', async () => {
    const ways = await restored('count');
    expect(ways).toContain('count: it is not narrowed');
    expect(ways.every((way) => way.includes('count'))).toBe(true);
  });

  it('misses conditions and orders that reach drafts while the rows themselves are narrow', async () => {
    const ways = await brokenBy(() => narrowRowsOnly(app.strapi, ARTICLE));
    expect(ways).toContain(`filter through ${PAGE}.articles: it is not narrowed`);
    expect(ways).toContain(`sort by ${PAGE}.articles: it is not refused`);
    expect(ways).not.toContain('findMany: it is not narrowed');
    expect(ways).not.toContain(`populate of ${PAGE}.articles: it is not narrowed`);
  });

  it('misses what is populated while the rows themselves are narrow', async () => {
    const ways = await brokenBy(() => dropNestedFilters(app.strapi));
    expect(ways).toContain(`populate of ${PAGE}.articles: it is not narrowed`);
    expect(ways).toContain(`load of ${ARTICLE}.related: it is not narrowed`);
    expect(ways).not.toContain('findMany: it is not narrowed');
  });

  it('misses a look-up of GraphQL that goes another way', async () => {
    const ways = await brokenBy(() => lookUpPastGuard(app.strapi, TABLE));
    expect(ways).toContain(`GraphQL's look-up of ${PAGE}.articles: it is not narrowed`);
    expect(ways.every((way) => way.startsWith('GraphQL'))).toBe(true);
  });

  it('misses a write that answers the draft it wrote', async () => {
    const [found] = await prove(app.strapi, [ARTICLE], (_context, next) => next());
    expect(found?.ways).toEqual([
      'the answer of a write: it tells the draft',
      expect.stringContaining('the fields that a write answers: no query was seen') as string,
    ]);
  });

  it('misses a Document Service that gives a draft where one is asked for', async () => {
    stockOf(app.strapi).leaveDocuments();
    const ways = await unproved();
    expect(ways).toContain(
      "the Document Service's findMany: its status is not changed to published",
    );
    expect(ways.every((way) => way.includes('status'))).toBe(true);
  });

  it('does not hold where it cannot be run', async () => {
    app.strapi.server.app.createContext = () => {
      throw new Error('no context');
    };
    expect(await unproved()).toEqual(['the proof could not be run (Error: no context)']);
  });
});
