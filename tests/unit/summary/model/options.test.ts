import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { createModel, type ModelOptions } from '../../../../server/src/summary/model';
import { loadSdk } from '../../../../server/src/summary/model/sdk';

const model = createOpenAICompatible({
  name: 'stand-in',
  baseURL: 'http://127.0.0.1:1/v1',
  apiKey: 'sk-secret',
})('m');
const generate = () => 'Text.';

describe('the options of a model', () => {
  it('may be left out', () => {
    expect(createModel({})).toBeNull();
    expect(createModel({ instruction: 'In plain words.', timeout: 1_000 })).toBeNull();
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      'the name of a model',
      { model: 'openai/gpt-5' },
      /`summary.model` is string; it takes a model of the AI SDK/,
    ],
    ['the provider itself', { model: {} }, /`summary.model` is no language model/],
    ['nothing for a model', { model: null }, /`summary.model` is null/],
    [
      'a model of another version',
      {
        model: {
          ...model,
          doGenerate: generate,
          provider: 'x',
          modelId: 'y',
          specificationVersion: 'v1',
        },
      },
      /another version of the AI SDK/,
    ],
    ['no function', { generate: 'text' }, /`summary.generate` is string; it takes a function/],
    ['both', { model, generate }, /beside `summary.model`/],
    ['no instruction', { generate, instruction: ['a'] }, /`summary.instruction` is a list/],
    ['no time', { generate, timeout: 0 }, /`summary.timeout` is 0; it takes milliseconds/],
    ['no end', { generate, timeout: Number.POSITIVE_INFINITY }, /`summary.timeout` is Infinity/],
    ['half a token', { generate, maxOutputTokens: 0.5 }, /`summary.maxOutputTokens` is 0.5/],
  ])('are said to be wrong where they give %s', (_what, options, message) => {
    expect(() => createModel(options as ModelOptions)).toThrow(message);
  });

  it('never show what is in them', () => {
    const secret = { apiKey: 'sk-secret' } as unknown as ModelOptions['model'];
    expect(() => createModel({ model: secret })).toThrow(/^(?!.*sk-secret)/u);
  });
});

describe('at boot', () => {
  it('all is well where the AI SDK is installed', async () => {
    await expect(createModel({ model })?.check()).resolves.toBeUndefined();
  });

  it('a function needs no AI SDK', async () => {
    jest.doMock('ai', () => {
      throw new Error('Cannot find module');
    });
    await expect(createModel({ generate })?.check()).resolves.toBeUndefined();
  });

  it('another version of it is said', async () => {
    await expect(loadSdk('5.0.93')).rejects.toThrow(
      /needs the AI SDK 6; .* is 5\.0\.93: install it .*`npm install ai@6`/,
    );
  });

  it('its absence is said, and a call fails for good with the same words', async () => {
    jest.resetModules();
    jest.doMock('ai', () => {
      throw new Error('Cannot find module');
    });
    const fresh = await import('../../../../server/src/summary/model');
    const absent = fresh.createModel({ model });
    await expect(absent?.check()).rejects.toThrow(/not installed or cannot be loaded: install it/);
    const asked = absent?.ask({
      title: null,
      text: 'Text.',
      language: 'en',
      type: 'article',
      sentences: 1,
      maxLength: null,
    });
    await expect(asked).rejects.toMatchObject({
      kind: 'failed',
      isFinal: true,
      message: expect.stringContaining('npm install ai@6') as string,
    });
  });
});
