import { defaultConfig, validateConfig } from '../../../server/src/config';

const summary = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  summary: { ...defaultConfig.summary, ...options },
});
const linking = (options: Record<string, unknown>) => ({
  ...defaultConfig,
  linking: { ...defaultConfig.linking, ...options },
});

describe('the options', () => {
  it('are three sentences from 60 words on, and neighbours of one language, by default', () => {
    expect(defaultConfig).toEqual({
      article: true,
      types: [],
      summary: { sentences: 3, minimumWords: 60 },
      linking: { neighbours: 'language' },
      read: { fields: [] },
    });
    expect(() => validateConfig(defaultConfig)).not.toThrow();
  });

  it.each([
    [summary({ sentences: 1 })],
    [summary({ sentences: 10 })],
    [summary({ minimumWords: 0 })],
    [linking({ neighbours: 'language' })],
    [linking({ neighbours: 'section' })],
  ])('take %j', (config) => {
    expect(() => validateConfig(config)).not.toThrow();
  });

  const sentences = 'it takes a whole number from 1 to 10';
  const words = 'it takes a whole number from 0';
  const scopes = 'it takes "language" or "section"';
  it.each([
    [summary({ sentences: 0 }), 'option `summary.sentences` is 0', sentences],
    [summary({ sentences: 11 }), 'option `summary.sentences` is 11', sentences],
    [summary({ sentences: 2.5 }), 'option `summary.sentences` is 2.5', sentences],
    [summary({ sentences: '3' }), 'option `summary.sentences` is "3"', sentences],
    [summary({ sentences: null }), 'option `summary.sentences` is null', sentences],
    [summary({ sentences: NaN }), 'option `summary.sentences` is NaN', sentences],
    [summary({ minimumWords: -1 }), 'option `summary.minimumWords` is -1', words],
    [summary({ minimumWords: true }), 'option `summary.minimumWords` is true', words],
    [linking({ neighbours: 'country' }), 'option `linking.neighbours` is "country"', scopes],
    [linking({ neighbours: true }), 'option `linking.neighbours` is true', scopes],
    [{ ...defaultConfig, linking: null }, 'option `linking` is null', 'an object with the option'],
    [
      { ...defaultConfig, summary: 3 },
      'option `summary` is 3',
      'an object with the options `sentences`',
    ],
    [
      { ...defaultConfig, summary: null },
      'option `summary` is null',
      'an object with the options `sentences`',
    ],
    [
      { ...defaultConfig, summary: [] },
      'option `summary` is []',
      'an object with the options `sentences`',
    ],
    [{}, 'option `summary` is missing', 'an object with the options `sentences`'],
  ])('refuse %p by name, with what it got and what it takes', (config, got, takes) => {
    expect(() => validateConfig(config)).toThrow(got);
    expect(() => validateConfig(config)).toThrow(takes);
  });

  it.each([
    [summary({ sentence: 3 }), 'there is no option `summary.sentence`'],
    [{ ...defaultConfig, sumary: {} }, 'there is no option `sumary`'],
  ])('refuse the unknown one in %j and name those there are', (config, unknown) => {
    expect(() => validateConfig(config)).toThrow(unknown);
    expect(() => validateConfig(config)).toThrow('`summary.minimumWords`');
  });

  it('name every wrong one at once', () => {
    const validate = () => validateConfig(summary({ sentences: 0, minimumWords: 'x', more: 1 }));
    for (const option of ['sentences', 'minimumWords', 'more']) {
      expect(validate).toThrow(`summary.${option}`);
    }
  });
});
