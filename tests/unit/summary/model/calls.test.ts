import { inspect } from 'node:util';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  createModel,
  ModelFailure,
  type Model,
  type ModelOptions,
  type ModelRequest,
} from '../../../../server/src/summary/model';
import {
  absentModelServer,
  ANSWERING_MODEL,
  startModelServer,
  type Behaviour,
  type ModelServer,
} from '../../../helpers/model-server';
import { INVENTED } from '../../../helpers/model-answers';
import { ARTICLES, HEADLINE, request } from './articles';

const MODEL = 'gpt-oss-20b';

let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

function model(
  more: ModelOptions = {},
  { baseURL = server.baseURL, apiKey = server.key } = {},
): Model {
  const provider = createOpenAICompatible({ name: 'stand-in', baseURL, apiKey });
  return createModel({ model: provider(MODEL), ...more }) as Model;
}

async function failureOf(asked: Promise<unknown>): Promise<ModelFailure> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof ModelFailure) return error;
    throw error;
  }
  throw new Error('The call did not fail');
}

/** All that a log or a table could take of an error. */
const allOf = (error: Error): string =>
  [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error), error.stack].join(
    '\n',
  );

function expectNoSecret(failure: ModelFailure, { text, title }: ModelRequest = request()): void {
  const all = allOf(failure);
  for (const secret of [server.key, 'Bearer', 'Sum up', text.slice(0, 30), title as string]) {
    expect(all).not.toContain(secret);
  }
  expect(failure.cause).toBeUndefined();
}

describe('a model that answers', () => {
  it('gives the sentences, what they cost, and who wrote them', async () => {
    await expect(model().ask(request())).resolves.toEqual({
      sentences: [
        'The council of Port Kessel approved the new harbour on Tuesday by 31 votes to 12.',
        'Work will begin in March and is to last four years.',
        'The harbour costs 240 million crowns.',
      ],
      tokens: { input: 321, output: 45 },
      system: `stand-in/${MODEL}`,
      version: ANSWERING_MODEL,
    });
    expect(server.callsFor(HEADLINE)).toBe(1);
  });

  it.each(Object.entries(ARTICLES))(
    'answers in the language of the article: %s',
    async (language, text) => {
      const { sentences } = await model().ask(request({ language, text, sentences: 2 }));
      expect(sentences).toHaveLength(2);
    },
  );

  it('is sent the instruction and the article, apart', async () => {
    const instruction = 'Write "per cent", not "%".';
    await model({ instruction, maxOutputTokens: 400 }).ask(request({ maxLength: 500 }));
    const [call] = server.calls;
    expect(call?.system).toContain(instruction);
    expect(call?.system).not.toContain('Port Kessel');
    expect(call?.article).toBe(ARTICLES.en);
    expect(call?.body).toMatchObject({ model: MODEL, max_tokens: 400 });
    expect(call?.body).not.toHaveProperty('temperature');
    expect(call?.body).not.toHaveProperty('tools');
  });

  it('has the name of its provider and its own', () => {
    expect(model().name).toBe(`stand-in/${MODEL}`);
  });

  it('loses markup, scripts and links of its answer', async () => {
    server.next({ kind: 'injected' });
    const { sentences } = await model().ask(request({ sentences: 2 }));
    expect(sentences).toEqual([
      'The council of Port Kessel approved the new harbour on Tuesday by 31 votes to 12.',
      'Work will begin in March and is to last four years.',
    ]);
  });

  it('may say what the article does not: that is for others to find', async () => {
    server.next({ kind: 'invented-number' });
    const { sentences } = await model().ask(request());
    expect(sentences.join(' ')).toContain(INVENTED);
  });

  it('works with a model that is made for the interface before', async () => {
    const said = [jest.spyOn(console, 'info'), jest.spyOn(console, 'warn')];
    // The SDK says in the console that it can call such models, too.
    said.forEach((spy) => spy.mockImplementation(() => undefined));
    const older = {
      specificationVersion: 'v2',
      provider: 'older.chat',
      modelId: 'm',
      supportedUrls: {},
      doGenerate: () =>
        Promise.resolve({
          content: [{ type: 'text', text: 'The council approved the harbour.' }],
          finishReason: 'stop',
          usage: { inputTokens: 5, outputTokens: undefined, totalTokens: undefined },
          warnings: [],
        }),
    };
    const { tokens, ...answer } = await (createModel({ model: older }) as Model).ask(request());
    expect(answer).toEqual({
      sentences: ['The council approved the harbour.'],
      system: 'older/m',
      version: null,
    });
    expect(tokens.input).toBe(5);
    expect(tokens.output).toBeGreaterThan(0);
    said.forEach((spy) => spy.mockRestore());
  });
});

type Case = [
  behaviour: Behaviour,
  expected: Partial<Pick<ModelFailure, 'kind' | 'retryAfter' | 'isFinal'>>,
];

const CASES: Case[] = [
  [{ kind: 'rate-limited' }, { kind: 'rate-limited', retryAfter: null, isFinal: false }],
  [
    { kind: 'rate-limited', retryAfter: '7' },
    { kind: 'rate-limited', retryAfter: 7_000 },
  ],
  [{ kind: 'rate-limited', retryAfterMs: '1500', retryAfter: '7' }, { retryAfter: 1_500 }],
  [{ kind: 'rate-limited', retryAfter: 'soon' }, { retryAfter: null }],
  [{ kind: 'rate-limited', retryAfter: '99999999' }, { retryAfter: 86_400_000 }],
  [{ kind: 'unauthorized' }, { kind: 'unauthorized', isFinal: true }],
  [
    { kind: 'status', status: 403 },
    { kind: 'unauthorized', isFinal: true },
  ],
  [
    { kind: 'status', status: 402 },
    { kind: 'unauthorized', isFinal: true },
  ],
  [
    { kind: 'status', status: 400 },
    { kind: 'refused', isFinal: true },
  ],
  [
    { kind: 'status', status: 404 },
    { kind: 'refused', isFinal: true },
  ],
  [
    { kind: 'status', status: 408 },
    { kind: 'timed-out', isFinal: false },
  ],
  [
    { kind: 'status', status: 409 },
    { kind: 'failed', isFinal: false },
  ],
  [{ kind: 'server-error' }, { kind: 'server-error', isFinal: false }],
  [
    { kind: 'status', status: 503 },
    { kind: 'server-error', isFinal: false },
  ],
  [{ kind: 'cut-body' }, { kind: 'unreachable', isFinal: false }],
  [{ kind: 'closes' }, { kind: 'unreachable', isFinal: false }],
  [{ kind: 'malformed-json' }, { kind: 'server-error', isFinal: false }],
  [{ kind: 'other-protocol' }, { kind: 'server-error', isFinal: false }],
  [{ kind: 'empty' }, { kind: 'unusable-answer', isFinal: false }],
  [{ kind: 'other-language' }, { kind: 'unusable-answer', isFinal: false }],
  [{ kind: 'text', text: 'I’m sorry, I cannot do that.' }, { kind: 'unusable-answer' }],
  [{ kind: 'text', text: HEADLINE }, { kind: 'unusable-answer' }],
  [{ kind: 'text', text: 'The council of', finishReason: 'length' }, { kind: 'unusable-answer' }],
  [{ kind: 'content-filter' }, { kind: 'refused', isFinal: true }],
];

describe('a model that fails', () => {
  it.each(CASES)('is called once, and %j says what it was', async (behaviour, expected) => {
    server.next(behaviour);
    const failure = await failureOf(model().ask(request()));
    expect(failure).toMatchObject(expected);
    expect(server.callsFor(HEADLINE)).toBe(1);
    expectNoSecret(failure);
  });

  it('says when a date allows calls again', async () => {
    server.next({ kind: 'rate-limited', retryAfter: new Date(Date.now() + 30_000).toUTCString() });
    const { retryAfter } = await failureOf(model().ask(request()));
    expect(retryAfter).toBeGreaterThan(25_000);
    expect(retryAfter).toBeLessThanOrEqual(30_000);
  });

  it('says nothing of a wrong key', async () => {
    const apiKey = 'sk-another-secret';
    const failure = await failureOf(model({}, { apiKey }).ask(request()));
    expect(failure).toMatchObject({ kind: 'unauthorized', isFinal: true });
    expect(allOf(failure)).not.toContain(apiKey);
  });

  it.each(['http://does-not-exist.invalid/v1', 'http://127.0.0.1:1/v1', 'absent'])(
    'is unreachable at %s',
    async (address) => {
      const baseURL = address === 'absent' ? await absentModelServer() : address;
      const failure = await failureOf(model({}, { baseURL }).ask(request()));
      expect(failure).toMatchObject({ kind: 'unreachable', isFinal: false });
      expectNoSecret(failure);
    },
  );

  it.each<Behaviour>([{ kind: 'hangs' }, { kind: 'summary', after: 5_000 }])(
    'is not waited for longer than the timeout: %j',
    async (behaviour) => {
      server.next(behaviour);
      const started = performance.now();
      const failure = await failureOf(model({ timeout: 150 }).ask(request()));
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(failure).toMatchObject({ kind: 'timed-out', isFinal: false });
      expect(failure.tokens.input).toBeGreaterThan(0);
    },
  );

  it('is called off when the caller wants that', async () => {
    server.next({ kind: 'hangs' });
    const controller = new AbortController();
    const asked = failureOf(model().ask(request({ signal: controller.signal })));
    setTimeout(() => controller.abort(new Error(server.key)), 100);
    const failure = await asked;
    expect(failure).toMatchObject({ kind: 'failed', isFinal: false });
    expectNoSecret(failure);
  });

  it('is not called at all when that was called off before', async () => {
    const failure = await failureOf(model().ask(request({ signal: AbortSignal.abort() })));
    expect(failure).toMatchObject({ kind: 'failed', tokens: { input: 0, output: 0 } });
    expect(server.calls).toHaveLength(0);
  });

  it('tells what an unusable answer has cost', async () => {
    server.next({ kind: 'other-language' });
    const { tokens } = await failureOf(model().ask(request()));
    expect(tokens).toEqual({ input: 321, output: 45 });
  });

  it('leaves nothing in the console', async () => {
    const said = (['log', 'info', 'warn', 'error'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation(() => undefined),
    );
    for (const [behaviour] of CASES) {
      server.next(behaviour);
      await failureOf(model().ask(request()));
    }
    for (const spy of said) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
