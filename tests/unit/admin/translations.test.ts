import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';

const ADMIN = path.resolve(__dirname, '../../../admin/src');
const FOLDER = path.join(ADMIN, 'translations');

/** Any one of them: the others are compared with it. */
const MODEL = 'de';

const languages = readdirSync(FOLDER).map((file) => path.basename(file, '.json'));

const textsOf = (language: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, `${language}.json`), 'utf8')) as Record<string, string>;

/** The ids of texts that the admin panel's code names. */
function namedIds(): string[] {
  const files = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(ADMIN, file), 'utf8'))
    .join('\n');
  return [
    ...code.matchAll(
      /'newsroom\.((?:addresses|choices|citations|corrections|identity|linking|names|sources|summary)\.[\w.]+)'/g,
    ),
  ].map(([, id = '']) => id);
}

const markerOf = (name: string) => `‹${name}›`;

/** A value for each argument of the model's text: a number where it wants one, else its name. */
function valuesFor(model: string, count: number): Record<string, string | number> {
  const found = [...model.matchAll(/\{(\w+)(, (?:plural|number))?[,}]/g)];
  return Object.fromEntries(
    found.map(([, name = '', kind]) => [name, kind === undefined ? markerOf(name) : count]),
  );
}

/** @throws where the text cannot be read, or takes a value that the model's does not */
function formatted(language: string, text: string, values: Record<string, string | number>) {
  const onError = (error: Error) => {
    throw error;
  };
  const intl = createIntl({ locale: language, messages: { text }, onError });
  return intl.formatMessage({ id: 'text' }, values);
}

/** A number for each plural form of the language. */
function countsOf(language: string): number[] {
  const rules = new Intl.PluralRules(language);
  const counts = new Map<string, number>();
  for (let count = 0; count <= 200; count += 1) {
    const form = rules.select(count);
    if (!counts.has(form)) counts.set(form, count);
  }
  return [...counts.values()];
}

describe('the texts of the admin panel', () => {
  it('are looked for where they stand', () => {
    expect(namedIds()).toContain('linking.widget.title');
    expect(namedIds()).toContain('choices.origin.extractive');
    expect(languages).toContain(MODEL);
    expect(languages.length).toBeGreaterThan(5);
  });

  it.each(languages)('are all said in %s', (language) => {
    const texts = textsOf(language);
    expect(namedIds().filter((id) => !(id in texts))).toEqual([]);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(textsOf(MODEL)).sort());
  });

  it.each(languages)('take the same values in %s as elsewhere', (language) => {
    const model = textsOf(MODEL);
    for (const [key, text] of Object.entries(textsOf(language))) {
      const modelText = model[key] ?? '';
      for (const count of countsOf(language)) {
        const values = valuesFor(modelText, count);
        const expected = formatted(MODEL, modelText, values).match(/‹\w+›/g) ?? [];
        const actual = formatted(language, text, values).match(/‹\w+›/g) ?? [];
        expect([key, new Set(actual)]).toEqual([key, new Set(expected)]);
      }
    }
  });

  it.each(languages)('name every plural form that %s has for whole numbers', (language) => {
    const rules = new Intl.PluralRules(language);
    const forms = countsOf(language).map((count) => rules.select(count));
    for (const [key, text] of Object.entries(textsOf(language))) {
      if (!text.includes(', plural,')) continue;
      const missing = forms.filter((form) => !text.includes(` ${form} {`));
      expect([key, missing]).toEqual([key, []]);
    }
  });
});
