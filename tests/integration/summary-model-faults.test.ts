import type { SummaryService } from '../../server/src/summary/service';
import { startModelServer, type Behaviour, type ModelServer } from '../helpers/model-server';
import { startApp, type App } from './helpers/app';
import { articles, isFrom, story, type Doc } from './helpers/articles';

jest.setTimeout(120_000);

const JOB = 'plugin::newsroom.summary-job';

interface JobRow {
  state: string;
  error: string | null;
  attempts: number;
  tokens: number;
}

let server: ModelServer;
let app: App;
let on: ReturnType<typeof articles>;
let logged: string[];

beforeAll(async () => {
  server = await startModelServer();
  app = await startApp({
    model: server,
    config: { summary: { wait: 0, timeout: 700, ungrounded: 'hold' } },
  });
  on = articles(app.strapi);
});
afterAll(async () => {
  await app.stop();
  await server.close();
});
beforeEach(() => {
  server.reset();
  logged = [];
  for (const level of ['error', 'warn', 'info'] as const) {
    jest.spyOn(app.strapi.log, level).mockImplementation((...said: unknown[]) => {
      logged.push(said.map(String).join(' '));
      return app.strapi.log;
    });
  }
});
afterEach(() => jest.restoreAllMocks());

const settled = () => app.strapi.plugin('newsroom').service<SummaryService>('summary').settled();
const jobs = () => app.strapi.db.query(JOB);

async function jobOf({ documentId }: Doc): Promise<JobRow> {
  const row: unknown = await jobs().findOne({ where: { articleDocumentId: documentId } });
  return row as JobRow;
}

/** Lets the pause before the next attempt be over. */
async function hurry(): Promise<void> {
  await jobs().updateMany({ where: { state: 'queued' }, data: { availableAt: '0' } });
  await settled();
}

const rowOf = async ({ documentId }: Doc): Promise<Doc> => {
  const [row] = await on.rows({ documentId });
  if (row === undefined) throw new Error(`There is no ${documentId}`);
  return row;
};

const create = async (title: string): Promise<Doc> => {
  const doc = await on.create({ data: { title, body: story(title) } });
  await settled();
  return doc;
};

type Case = [name: string, behaviour: Behaviour, error: string];

/** What passes by itself: the model is asked again. */
const PASSING: Case[] = [
  [
    'says that it has too many calls, and when to come back',
    { kind: 'rate-limited', retryAfter: '2' },
    'rate-limited',
  ],
  ['says that it has too many calls', { kind: 'rate-limited' }, 'rate-limited'],
  ['fails', { kind: 'server-error' }, 'server-error'],
  ['breaks off in the middle of its answer', { kind: 'cut-body' }, 'unreachable'],
  ['answers what is no JSON', { kind: 'malformed-json' }, 'server-error'],
  ['answers another protocol', { kind: 'other-protocol' }, 'server-error'],
  ['closes the connection', { kind: 'closes' }, 'unreachable'],
  ['never answers', { kind: 'hangs' }, 'timed-out'],
  ['answers nothing', { kind: 'empty' }, 'unusable-answer'],
  ['answers in another language', { kind: 'other-language' }, 'unusable-answer'],
];

describe.each(PASSING)('a model that %s', (name, behaviour, error) => {
  it('is asked again after a pause, and readers have the built-in summary meanwhile', async () => {
    const title = `harbour that ${name}`;
    server.nextFor(title, behaviour);
    const doc = await create(title);
    const waiting = await rowOf(doc);
    expect(waiting.summaryOrigin).toBe('extractive');
    expect(isFrom(story(title), waiting.summary)).toBe(true);
    expect(await jobOf(doc)).toMatchObject({ state: 'queued', error, attempts: 1 });
    await hurry();
    expect(await jobOf(doc)).toMatchObject({ state: 'done', error: null });
    expect(await rowOf(doc)).toMatchObject({ summaryOrigin: 'model' });
  });

  it('is given up in the end, with a word why', async () => {
    const title = `quay that ${name}`;
    server.always(behaviour);
    const doc = await create(title);
    let attempts = 0;
    while ((await jobOf(doc)).state === 'queued' && attempts < 20) {
      attempts += 1;
      await hurry();
    }
    expect(await jobOf(doc)).toMatchObject({ state: 'failed', error });
    expect(server.callsFor(title)).toBeLessThanOrEqual(10);
    expect(await rowOf(doc)).toMatchObject({ summaryOrigin: 'extractive' });
  });
});

/** What a second call would not mend. */
const FINAL: Case[] = [
  ['refuses the key', { kind: 'unauthorized' }, 'unauthorized'],
  ['refuses the text', { kind: 'content-filter' }, 'refused'],
  ['takes no such request', { kind: 'status', status: 400 }, 'refused'],
];

it.each(FINAL)('a model that %s is not asked again', async (name, behaviour, error) => {
  const title = `bridge that ${name}`;
  server.always(behaviour);
  const doc = await create(title);
  expect(await jobOf(doc)).toMatchObject({ state: 'failed', error, attempts: 1 });
  expect(await rowOf(doc)).toMatchObject({ summaryOrigin: 'extractive' });
});

it('a number that the article does not have is held, and goes live nowhere', async () => {
  server.always({ kind: 'invented-number' });
  const doc = await create('station');
  expect(await jobOf(doc)).toMatchObject({ state: 'held' });
  expect(await rowOf(doc)).toMatchObject({ summaryOrigin: 'extractive' });
  await hurry();
  expect(server.callsFor('station')).toBe(1);
});

it('markup, links and instructions in an answer do not reach readers', async () => {
  server.always({ kind: 'injected' });
  const doc = await create('airport');
  const { summary } = await rowOf(doc);
  expect(summary).not.toMatch(/[<>]|https?:|\]\(|```/u);
});

it('no save waits for the model', async () => {
  server.always({ kind: 'hangs' });
  const doc = await on.create({ data: { title: 'depot', body: story('depot') } });
  // The call is under way, and will be for longer than this save.
  const saved = await on.update({
    documentId: doc.documentId,
    data: { body: story('tram depot') },
  });
  expect(isFrom(story('tram depot'), saved.summary)).toBe(true);
  await settled();
});

it('neither the key nor an article gets into a log', async () => {
  for (const kind of ['unauthorized', 'server-error', 'malformed-json'] as const) {
    server.always({ kind });
    await create(`secret ${kind}`);
  }
  const all = logged.join('\n');
  expect(all).not.toContain(server.key);
  expect(all).not.toContain('crowns over three years');
});
