import fc from 'fast-check';
import {
  keyOf,
  keyWithin,
  MAX_TERMS,
  tellingTerms,
  termsOfQuery,
  type Term,
} from '../../../../server/src/core/similarity';
import { termsOf, wordsOf } from './articles';

const keysOf = (terms: readonly Term[]) => new Set(terms.map(({ key }) => key));

/** Far above what reading takes here, far below what an editor may wait for on a slow machine. */
const BOUND_MS = 10_000;

describe('the telling terms of an article', () => {
  it('are the words of its subject, and none that only join others', () => {
    const terms = termsOf(
      'Ministry delays the tariff on steel',
      'The Ministry of Trade said that it would delay its tariff on steel. But they have not said when it will be there.',
    );
    expect(wordsOf(terms).map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['ministry', 'tariff', 'steel', 'trade', 'delays']),
    );
    for (const word of ['the', 'that', 'it', 'but', 'they', 'have', 'when', 'said']) {
      expect(wordsOf(terms).map((each) => each.toLowerCase())).not.toContain(word);
    }
  });

  it('take forms of one word for the same, and show the first of them', () => {
    const terms = termsOf(null, 'negotiators met; the negotiations and negotiating went on');
    expect(wordsOf(terms).filter((word) => word.startsWith('nego'))).toEqual(['negotiators']);
  });

  it('are shown as they stand inside a sentence, not at its beginning', () => {
    const terms = termsOf(null, 'Harbours need quays. The three harbours of Setubal are full.');
    expect(wordsOf(terms)).toEqual(expect.arrayContaining(['harbours', 'Setubal']));
  });

  it('know names from words and from what counts, in scripts that tell letters apart', () => {
    const terms = termsOf(null, 'On Monday the harbour of Setubal took three ships.');
    const having = (word: string) => {
      const { usual } = terms.find((term) => term.word === word) as Term;
      return (usual?.having ?? NaN) / (usual?.texts ?? NaN);
    };
    expect(having('Setubal')).toBe(0);
    expect(having('harbour')).toBeGreaterThan(having('Setubal'));
    expect(having('three')).toBeGreaterThan(having('harbour'));
    const [arabic] = termsOf(null, 'القاهرة', 'ar');
    expect(arabic?.usual?.having).toBeGreaterThan(0);
  });

  it('have keys within a scope that are none of another scope', () => {
    const { key } = termsOf(null, 'harbour')[0] as Term;
    expect(keyWithin(key, 'api::post.post')).toBe(keyWithin(key, 'api::post.post'));
    expect(keyWithin(key, 'api::post.post')).not.toBe(keyWithin(key, 'api::page.page'));
    expect(Number.isInteger(keyWithin(key, ''))).toBe(true);
  });

  it('weigh most what is in the title, at the top and often', () => {
    const filler = Array.from({ length: 300 }, (_, i) => `filler${i}x`).join(' ');
    const weightOf = (word: string, terms: Term[]) =>
      terms.find((term) => term.word.toLowerCase() === word)?.weight ?? 0;
    const titled = termsOf('Harbour', `lighthouse ${filler}`);
    expect(weightOf('harbour', titled)).toBeGreaterThan(weightOf('lighthouse', titled));
    const placed = termsOf(null, `harbour ${'cargo '.repeat(400)} Lighthouse`);
    expect(weightOf('harbour', placed)).toBeGreaterThan(weightOf('lighthouse', placed));
    const often = termsOf(null, 'harbour lighthouse harbour');
    expect(weightOf('harbour', often)).toBeGreaterThan(weightOf('lighthouse', often));
  });

  it('prefer names where there are too many words', () => {
    const plain = Array.from({ length: 200 }, (_, i) => `qu${i}ver`).join(' ');
    const terms = termsOf(null, `${plain} and then Lisbon, the old harbour of Setubal`);
    expect(wordsOf(terms)).toEqual(expect.arrayContaining(['Lisbon', 'Setubal']));
    expect(wordsOf(terms)).not.toContain('harbour');
  });

  it('tell which of them the title has', () => {
    const terms = termsOf('Budget talks', 'The budget was agreed in Brussels.');
    const titled = terms.filter(({ inTitle }) => inTitle).map(({ word }) => word);
    expect(titled.sort()).toEqual(['budget', 'talks']);
  });

  it('have weights whose squares sum up to a million', () => {
    const terms = termsOf('Budget talks', 'The budget was agreed in Brussels after long talks.');
    const square = terms.reduce((sum, { weight }) => sum + weight ** 2, 0);
    expect(square).toBeGreaterThan(990_000);
    expect(square).toBeLessThan(1_010_000);
  });

  it.each([
    [
      'de',
      'Die Minister haben sich nicht über den Haushalt geeinigt',
      ['Minister', 'Haushalt', 'geeinigt'],
    ],
    [
      'fr',
      'L’accord sur le budget n’a pas été signé par les ministres',
      ['accord', 'budget', 'signé', 'ministres'],
    ],
    [
      'es',
      'El acuerdo sobre los presupuestos no ha sido firmado',
      ['acuerdo', 'presupuestos', 'firmado'],
    ],
    [
      'ru',
      'Министры не подписали соглашение о бюджете',
      ['Министры', 'подписали', 'соглашение', 'бюджете'],
    ],
    [
      'tr',
      'Bakanlar bütçe anlaşmasını imzaladı ve daha sonra',
      ['Bakanlar', 'bütçe', 'anlaşmasını', 'imzaladı'],
    ],
    ['vi', 'Bộ trưởng đã ký thỏa thuận', ['Bộ', 'trưởng', 'ký', 'thỏa', 'thuận']],
    ['ar', 'وقع الوزراء على اتفاق في القاهرة', ['وقع', 'الوزراء', 'اتفاق', 'القاهرة']],
    ['zh', '经济的增长', ['经济', '增长']],
    ['ja', '政府は経済について', ['政府', '経済']],
    ['ko', '정부는 예산을', ['정부는', '예산을']],
    ['th', 'รัฐบาล', ['รัฐบ', 'ัฐบา', 'ฐบาล']],
    ['qq', 'Kata yang bukan', ['Kata', 'yang', 'bukan']],
    ['x-made-up', 'alpha beta', ['alpha', 'beta']],
  ])('are found in any language: %s', (locale, text, words) => {
    expect(wordsOf(termsOf(null, text, locale)).sort()).toEqual([...words].sort());
  });

  it.each([
    ['ko', '정부는 결정했다', '정부가 결정할'],
    ['ru', 'бюджетный министр', 'бюджетного министра'],
    ['de', 'Verhandlung Haushalts', 'Verhandlungen Haushalt'],
  ])('stay the same in other forms of the words: %s', (locale, a, b) => {
    expect(keysOf(termsOf(null, a, locale))).toEqual(keysOf(termsOf(null, b, locale)));
  });

  it('part scripts with and without spaces where they meet', () => {
    expect(wordsOf(termsOf(null, 'AI技術とGPT4', 'ja')).sort()).toEqual(
      ['AI', 'GPT4', '技術'].sort(),
    );
    expect(wordsOf(termsOf(null, '日', 'zh'))).toEqual([]);
  });

  it('are the same however the letters are encoded', () => {
    const text = 'Café Müller in Évora';
    expect(keysOf(termsOf(null, text.normalize('NFD')))).toEqual(keysOf(termsOf(null, text)));
    expect(keysOf(termsOf(null, 'ＮＡＴＯ'))).toEqual(keysOf(termsOf(null, 'nato')));
  });

  it('are never the same in two locales', () => {
    const a = keysOf(termsOf('NATO summit', 'The summit of NATO', 'en'));
    const b = keysOf(termsOf('NATO summit', 'The summit of NATO', 'de'));
    expect([...a].filter((key) => b.has(key))).toEqual([]);
  });

  it('are none of an article without words', () => {
    expect(tellingTerms({ title: null, paragraphs: [], locale: 'en' })).toEqual([]);
    expect(termsOf('…', '— ! a')).toEqual([]);
  });

  it('count two words once in the rare case that they have one key', () => {
    expect(keyOf('хеёсп', 'ru')).toBe(keyOf('тло8в', 'ru'));
    expect(termsOf(null, 'хеёсп тло8в', 'ru')).toHaveLength(1);
  });

  it('can be found again by the word that is shown, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'ja', 'zh', 'th', 'ko', 'tr', ''),
        (text, locale) => {
          const terms = termsOf(text, text, locale);
          expect(terms.length).toBeLessThanOrEqual(MAX_TERMS);
          expect(keysOf(terms).size).toBe(terms.length);
          for (const { key, word, weight } of terms) {
            expect(keyOf(word, locale)).toBe(key);
            expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
            expect(word.length).toBeLessThanOrEqual(40);
            expect(Number.isInteger(weight) && weight > 0 && weight <= 1000).toBe(true);
          }
          expect(termsOf(text, text, locale)).toEqual(terms);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('take bounded time and memory, whatever is sent in', () => {
    const long = 10 * 1024 * 1024;
    const start = performance.now();
    for (const text of [
      'a'.repeat(long),
      'ab '.repeat(long / 3),
      '日'.repeat(long),
      '\ud800'.repeat(long),
    ]) {
      expect(termsOf(text, text).length).toBeLessThanOrEqual(MAX_TERMS);
    }
    const many = Array.from({ length: 300_000 }, (_, i) => ({ text: `${i}th again` }));
    const terms = tellingTerms({ title: null, paragraphs: many, locale: 'en' });
    expect(terms).toHaveLength(MAX_TERMS);
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });
});

describe('the terms of a search', () => {
  it('are the same as those of an article with these words', () => {
    const searched = keysOf(termsOfQuery('the steel tariffs', 'en'));
    expect(searched).toEqual(keysOf(termsOf('Steel tariff', '')));
  });
});
