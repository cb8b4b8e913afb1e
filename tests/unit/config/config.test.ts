import { defaultConfig, validateConfig } from '../../../server/src/config';

const summary = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  summary: { ...defaultConfig.summary, ...options },
});
const linking = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  linking: { ...defaultConfig.linking, ...options },
});

const site = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  site: { ...defaultConfig.site, ...options },
});

const read = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  read: { ...defaultConfig.read, ...options },
});

describe('the options', () => {
  it('are three points from 60 words on, no model, and neighbours of one language, by default', () => {
    expect(defaultConfig).toEqual({
      article: true,
      types: [],
      summary: {
        ...{ length: 'standard', form: 'points', minimumWords: 60 },
        ...{ ungrounded: 'hold', wait: 20, concurrency: 2, lease: 90, budget: {} },
      },
      linking: { neighbours: 'language' },
      site: { articleUrl: '/{locale}/{slug}' },
      read: {
        fields: [],
        cache: { maxAge: 0, sharedMaxAge: 30, staleWhileRevalidate: 60, memory: 64 },
      },
    });
    expect(() => validateConfig(defaultConfig)).not.toThrow();
  });

  it.each([
    [summary({ length: 'brief' })],
    [summary({ length: 'long', form: 'paragraph' })],
    [summary({ minimumWords: 0 })],
    [linking({ neighbours: 'language' })],
    [linking({ neighbours: 'section' })],
    [site({ articleUrl: { explainer: '/explained/{slug}' } })],
    [site({ webhook: { url: 'https://news.example.org/changed', headers: { secret: 'x' } } })],
    [site({ url: 'https://news.example.org', articleUrl: '/{type}/{locale}/{documentId}' })],
  ])('take %j', (config) => {
    expect(() => validateConfig(config)).not.toThrow();
  });

  const lengths = 'it takes "brief", "standard", "long"';
  const forms = 'it takes "points", "paragraph"';
  const words = 'it takes a whole number from 0';
  const scopes = 'it takes "language" or "section"';
  it.each([
    [summary({ length: 'short' }), 'option `summary.length` is "short"', lengths],
    [summary({ length: 3 }), 'option `summary.length` is 3', lengths],
    [summary({ form: null }), 'option `summary.form` is null', forms],
    [summary({ minimumWords: -1 }), 'option `summary.minimumWords` is -1', words],
    [summary({ minimumWords: true }), 'option `summary.minimumWords` is true', words],
    [site({ articleUrl: '/{locale}' }), 'option `site.articleUrl` is "/{locale}"', 'a path with'],
    [site({ articleUrl: '/{section}/{slug}' }), 'option `site.articleUrl` is', 'a path with'],
    [site({ webhook: { url: '/changed' } }), 'option `site.webhook.url` is', 'begins with http'],
    [
      read({ cache: { ...defaultConfig.read.cache, maxAge: -1 } }),
      '`read.cache.maxAge` is -1',
      'from 0',
    ],
    [site({ url: 'https://x.org/news' }), 'option `site.url` is', 'without a path'],
    [linking({ neighbours: 'country' }), 'option `linking.neighbours` is "country"', scopes],
    [linking({ neighbours: true }), 'option `linking.neighbours` is true', scopes],
    [{ ...defaultConfig, linking: null }, 'option `linking` is null', 'an object with the option'],
    [
      { ...defaultConfig, summary: 3 },
      'option `summary` is 3',
      'an object with options like `length`',
    ],
    [
      { ...defaultConfig, summary: null },
      'option `summary` is null',
      'an object with options like `length`',
    ],
    [
      { ...defaultConfig, summary: [] },
      'option `summary` is []',
      'an object with options like `length`',
    ],
    [{}, 'option `summary` is missing', 'an object with options like `length`'],
  ])('refuse %p by name, with what it got and what it takes', (config, got, takes) => {
    expect(() => validateConfig(config)).toThrow(got);
    expect(() => validateConfig(config)).toThrow(takes);
  });

  it.each([
    [summary({ sentences: 3 }), 'there is no option `summary.sentences`'],
    [{ ...defaultConfig, sumary: {} }, 'there is no option `sumary`'],
  ])('refuse the unknown one in %j and name those there are', (config, unknown) => {
    expect(() => validateConfig(config)).toThrow(unknown);
    expect(() => validateConfig(config)).toThrow('`summary.minimumWords`');
  });

  it('name every wrong one at once', () => {
    const validate = () => validateConfig(summary({ length: 0, minimumWords: 'x', more: 1 }));
    for (const option of ['length', 'minimumWords', 'more']) {
      expect(validate).toThrow(`summary.${option}`);
    }
  });
});
