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

const checkLinks = (options: unknown) => ({
  ...defaultConfig,
  sources: { ...defaultConfig.sources, checkLinks: options },
});

const read = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  read: { ...defaultConfig.read, ...options },
});

describe('the options', () => {
  it('are four points from 60 words on, no model, and neighbours of one language, by default', () => {
    expect(defaultConfig).toEqual({
      article: true,
      types: [],
      summary: {
        ...{ length: 'standard', form: 'points', minimumWords: 60 },
        ...{ ungrounded: 'hold', wait: 20, concurrency: 2, lease: 90, budget: {} },
      },
      sources: { identityKeys: [], checkLinks: false },
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
    [checkLinks({})],
    [checkLinks({ rule: '0 */6 * * *', perRun: 50, concurrency: 1, pause: 0, timeout: 9.5 })],
    [checkLinks({ deadAfter: 2, contact: 'desk@example.org' })],
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
    [checkLinks(true), 'option `sources.checkLinks` is true', 'false, or an object'],
    [checkLinks(undefined), 'option `sources.checkLinks` is missing', 'false, or an object'],
    [checkLinks({ rule: 'daily' }), '`sources.checkLinks.rule` is "daily"', 'five fields'],
    [checkLinks({ perRun: 0 }), '`sources.checkLinks.perRun` is 0', 'a whole number from 1'],
    [checkLinks({ concurrency: 21 }), '`sources.checkLinks.concurrency` is 21', 'from 1 to 20'],
    [checkLinks({ pause: -1 }), '`sources.checkLinks.pause` is -1', 'seconds from 0'],
    [checkLinks({ timeout: 0 }), '`sources.checkLinks.timeout` is 0', 'from 1 to 300'],
    [checkLinks({ deadAfter: 1 }), '`sources.checkLinks.deadAfter` is 1', 'from 2'],
    [checkLinks({ contact: 'a (b)' }), '`sources.checkLinks.contact` is "a (b)"', 'in ASCII'],
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
    [checkLinks({ perHour: 3 }), 'there is no option `sources.checkLinks.perHour`'],
    [{ ...defaultConfig, sumary: {} }, 'there is no option `sumary`'],
  ])('refuse the unknown one in %j and name those there are', (config, unknown) => {
    expect(() => validateConfig(config)).toThrow(unknown);
    expect(() => validateConfig(config)).toThrow('`summary.minimumWords`');
  });

  it.each([
    [
      { identityKeys: ['short-and-secret'] },
      '`sources.identityKeys[0]` is a text of 16 characters',
    ],
    [{ identityKeys: 'one-that-is-no-list-of-keys-at-all' }, '`sources.identityKeys` is a text of'],
    [{ identityKeys: [undefined] }, '`sources.identityKeys[0]` is missing'],
  ])('show no key that is wrong: %j', (sources, said) => {
    const validate = () =>
      validateConfig({ ...defaultConfig, sources: { ...defaultConfig.sources, ...sources } });
    expect(validate).toThrow(said);
    expect(validate).not.toThrow(/secret|no-list/u);
  });

  it('name every wrong one at once', () => {
    const validate = () => validateConfig(summary({ length: 0, minimumWords: 'x', more: 1 }));
    for (const option of ['length', 'minimumWords', 'more']) {
      expect(validate).toThrow(`summary.${option}`);
    }
  });
});
