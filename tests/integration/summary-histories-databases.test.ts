import { startModelServer, type ModelServer } from '../helpers/model-server';
import { appOn } from './helpers/app-on';
import { databases } from './helpers/databases';
import { histories } from './helpers/histories';

/** `NEWSROOM_HISTORIES=10000` for a run of an hour. */
const HISTORIES = Number(process.env['NEWSROOM_HISTORIES'] ?? 25);
const STEPS = 8;

jest.setTimeout(60_000 + HISTORIES * 4_000);

describe.each(databases)('random histories of summaries, on %s', (_name, createDatabase) => {
  let server: ModelServer;
  const app = appOn(createDatabase, async () => {
    server = await startModelServer();
    const responsible = { name: 'The editors', contact: 'editors@example.org' };
    return { model: server, config: { summary: { wait: 0, responsible } }, locales: ['ru'] };
  });
  afterAll(() => server.close());

  it('lose no person’s words, call no machine’s text a person’s, and no review holds for other bytes', async () => {
    const live = await histories(app, server, 11);
    const faults: string[] = [];
    for (let n = 0; n < HISTORIES; n += 1) faults.push(...(await live(STEPS)));
    expect(faults).toEqual([]);
    // Machines have written as well.
    expect(server.calls.length).toBeGreaterThan(HISTORIES / 5);
  });
});
