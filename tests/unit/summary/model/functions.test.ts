import {
  createModel,
  ModelFailure,
  type Generate,
  type GenerateRequest,
  type Model,
} from '../../../../server/src/summary/model';
import { ARTICLES, request } from './articles';

const SENTENCES = ['The council approved the harbour.', 'Work begins in March.'];

const modelOf = (generate: Generate, more = {}): Model =>
  createModel({ generate, ...more }) as Model;

const failing = (generate: Generate, more = {}) => modelOf(generate, more).ask(request());

describe('a site’s own function', () => {
  it('gets the article, the instruction and the prompt', async () => {
    const generate = jest.fn((_request: GenerateRequest) => Promise.resolve(SENTENCES));
    await modelOf(generate, { instruction: 'In plain words.' }).ask(request());
    const [[asked] = []] = generate.mock.calls;
    expect(asked).toMatchObject({
      ...request(),
      system: expect.stringContaining('In plain words.') as string,
      prompt: expect.stringContaining(ARTICLES.en) as string,
    });
    expect(asked?.signal).toBeInstanceOf(AbortSignal);
    expect(generate).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Generate]>([
    ['a text', () => SENTENCES.join(' ')],
    ['a promise of a text', () => Promise.resolve(`Summary:\n${SENTENCES.join('\n')}`)],
    ['a list', () => SENTENCES],
    ['an object with a text', () => ({ text: SENTENCES.join('\n') })],
    ['an object with a list', () => Promise.resolve({ text: SENTENCES })],
  ])('may answer %s', async (_what, generate) => {
    const { sentences, tokens } = await modelOf(generate).ask(request());
    expect(sentences).toEqual(SENTENCES);
    expect(tokens.input).toBeGreaterThan(100);
    expect(tokens.output).toBeGreaterThan(10);
  });

  it('may say what it used and who answered', async () => {
    const more = { tokens: { input: 5, output: 6 }, system: 'ours/llama', version: '3.2' };
    await expect(modelOf(() => ({ text: SENTENCES, ...more })).ask(request())).resolves.toEqual({
      sentences: SENTENCES,
      ...more,
    });
  });

  it('gives its name, which stands for the system', async () => {
    const summariser: Generate = () => SENTENCES;
    expect(modelOf(summariser).name).toBe('summariser');
    expect((await modelOf(summariser).ask(request())).system).toBe('summariser');
    expect(
      modelOf(
        (
          () => () =>
            SENTENCES
        )(),
      ).name,
    ).toBe('generate');
  });

  it.each([undefined, null, 7, {}, { text: 7 }, [7], ''])(
    'that answers %j gave nothing',
    async (answer) => {
      await expect(failing((() => answer) as unknown as Generate)).rejects.toMatchObject({
        kind: 'unusable-answer',
      });
    },
  );

  it('is not believed: its answer is cleaned and checked', async () => {
    const { sentences } = await modelOf(() => SENTENCES.map((each) => `<b>${each}</b>`)).ask(
      request(),
    );
    expect(sentences).toEqual(SENTENCES);
    await expect(failing(() => ARTICLES.de.slice(0, 300))).rejects.toMatchObject({
      kind: 'unusable-answer',
    });
  });

  it.each<[string, unknown, Partial<ModelFailure>]>([
    ['an error', new Error('sk-secret'), { kind: 'failed', isFinal: false }],
    ['no error at all', 'sk-secret', { kind: 'failed' }],
    ['nothing', undefined, { kind: 'failed' }],
    [
      'a status',
      Object.assign(new Error('sk-secret'), { status: 429, headers: { 'retry-after': '3' } }),
      { kind: 'rate-limited', retryAfter: 3_000 },
    ],
    [
      'a response',
      { response: { status: 401, headers: new Headers(), data: 'sk-secret' } },
      { kind: 'unauthorized', isFinal: true },
    ],
    [
      'a code',
      Object.assign(new Error('sk-secret'), { code: 'ECONNREFUSED' }),
      { kind: 'unreachable' },
    ],
    [
      'a cause',
      new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }),
      { kind: 'unreachable' },
    ],
    [
      'several causes',
      new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]),
      { kind: 'unreachable' },
    ],
    ['its own timeout', new DOMException('sk-secret', 'TimeoutError'), { kind: 'timed-out' }],
    [
      'tries of the AI SDK',
      Object.assign(new Error('sk-secret'), {
        name: 'AI_RetryError',
        lastError: { statusCode: 500 },
      }),
      { kind: 'server-error' },
    ],
    [
      'a missing key',
      Object.assign(new Error('sk-secret'), { name: 'AI_LoadAPIKeyError' }),
      { kind: 'unauthorized', isFinal: true },
    ],
  ])(
    'that throws %s is understood, and none of its words kept',
    async (_what, thrown, expected) => {
      const failure = await failing(() => {
        throw thrown;
      }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ModelFailure);
      expect(failure).toMatchObject(expected);
      expect(
        JSON.stringify([failure, (failure as Error).message, (failure as Error).stack]),
      ).not.toContain('sk-secret');
    },
  );

  it('is not waited for, where it takes no notice of the signal', async () => {
    let signal: AbortSignal | undefined;
    const never: Generate = (asked) => {
      signal = asked.signal;
      return new Promise(() => undefined);
    };
    await expect(failing(never, { timeout: 50 })).rejects.toMatchObject({ kind: 'timed-out' });
    expect(signal?.aborted).toBe(true);
  });

  it('may fail late without harm', async () => {
    const late: Generate = () =>
      new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 80));
    await expect(failing(late, { timeout: 20 })).rejects.toMatchObject({ kind: 'timed-out' });
    await new Promise((resolve) => setTimeout(resolve, 120));
  });
});

describe('the site’s instruction', () => {
  const systemFor = async (instruction: unknown): Promise<string> => {
    let system = '';
    const generate: Generate = (asked) => {
      ({ system } = asked);
      return SENTENCES;
    };
    await (createModel({ generate, instruction } as never) as Model).ask(request());
    return system;
  };

  it('may depend on language, type and number of sentences', async () => {
    const instruction = (facts: object) => JSON.stringify(facts);
    const facts = { language: 'en', type: 'article', sentences: 3 };
    expect(await systemFor(instruction)).toContain(JSON.stringify(facts));
  });

  it.each([
    () => {
      throw new Error('sk-secret');
    },
    () => 7,
  ])('stops the call for good where it gives no text', async (instruction) => {
    const failure = await systemFor(instruction).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      kind: 'failed',
      isFinal: true,
      tokens: { input: 0, output: 0 },
    });
    expect((failure as Error).message).not.toContain('sk-secret');
    const model = createModel({ generate: () => SENTENCES, instruction: instruction as never });
    expect(model?.estimate(request())).toBeGreaterThan(0);
  });
});
