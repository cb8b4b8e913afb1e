import createKnex, { type Knex } from 'knex';
import { askPrepared } from '../../server/src/strapi/prepared';
import { appOn } from './helpers/app-on';
import { grantPublic, READ } from './helpers/callers';
import { databases } from './helpers/databases';
import { http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

const PREPARED = `select name from pg_prepared_statements where name like 'newsroom%'`;

describe.each(databases.filter(([name]) => name === 'PostgreSQL'))(
  'a query that is asked again and again, on %s',
  (_name, createDatabase) => {
    const app = appOn(createDatabase);
    /** One connection, so that it is known where something is prepared. */
    let single: Knex;

    beforeAll(() => {
      const { connection } = app.strapi.db.config.connection;
      single = createKnex({ client: 'pg', connection, pool: { min: 1, max: 1 } } as Knex.Config);
    });
    afterAll(() => single.destroy());

    const prepared = async (knex: Knex): Promise<number> => {
      const { rows } = await knex.raw<{ rows: unknown[] }>(PREPARED);
      return rows.length;
    };

    const ask = (sent: string, knex: Knex = single) =>
      askPrepared(app.strapi, knex, { sql: 'select ?::text as sent', bindings: [sent] });

    it('is planned once for a connection', async () => {
      expect(await ask('one')).toEqual([{ sent: 'one' }]);
      expect(await ask('two')).toEqual([{ sent: 'two' }]);
      expect(await prepared(single)).toBe(1);
    });

    it('is one of those that a page is made of', async () => {
      await grantPublic(app.strapi, [READ]);
      await newsroom(app.strapi).published('First', 1);
      expect((await http(app).get('/api/newsroom/read/first?locale=en')).status).toBe(200);
      // Asked at once, so that each connection of the pool is among those that answer.
      const all = Array.from({ length: 10 }, () => prepared(app.strapi.db.connection));
      expect(Math.max(...(await Promise.all(all)))).toBeGreaterThan(0);
    });

    it('is not prepared in a transaction, where a failure would undo what was done', async () => {
      await single.raw('deallocate all');
      await single.transaction(async (transaction) => {
        expect(await ask('within', transaction)).toEqual([{ sent: 'within' }]);
      });
      expect(await prepared(single)).toBe(0);
    });

    it('is answered where a pool outside the site has lost it, and prepared no more', async () => {
      expect(await ask('lost')).toEqual([{ sent: 'lost' }]);
      expect(await ask('once more')).toEqual([{ sent: 'once more' }]);
      expect(await prepared(single)).toBe(0);
    });
  },
);
