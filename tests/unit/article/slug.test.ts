import fc from 'fast-check';
import { SLUG_MAX_LENGTH, slugFromTitle, withSuffix } from '../../../server/src/slugs/from-title';

/** What Strapi's `uid` takes, and what reads as an address. */
const READABLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('slugFromTitle', () => {
  it.each([
    ['English', 'Council approves the harbour', 'council-approves-the-harbour'],
    ['Russian', 'Порт откроют в марте', 'port-otkroyut-v-marte'],
    ['Azerbaijani', 'Şəhər şurası qərar verdi', 'seher-surasi-qerar-verdi'],
    ['Armenian', 'Երևանում բացվեց նոր կամուրջ', 'erevanum-batsvets-nor-kamurj'],
    ['Arabic', 'مجلس المدينة', 'mjls-lmdyn'],
    ['Chinese', '市议会批准港口计划', 'shi-yi-hui-pi-zhun-gang-kou-ji-hua'],
    ['accents and punctuation', '“Élysée”: what’s next?', 'elysee-whats-next'],
    ['soft signs', 'Письмо из области', 'pismo-iz-oblasti'],
    ['emoji beside words', 'Port opens 🎉 today', 'port-opens-today'],
  ])('is readable for a title in %s', (_script, title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  it.each([['🎉🚢'], [''], ['   '], ['…!?']])('is empty where %j has nothing to spell', (title) => {
    expect(slugFromTitle(title)).toBe('');
  });

  it('is cut at a word where it is too long', () => {
    const slug = slugFromTitle('harbour '.repeat(60));
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
    expect(slug.split('-').every((word) => word === 'harbour')).toBe(true);
  });

  it('is readable and of a length that every database takes, or empty, for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const slug = slugFromTitle(title);
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
        if (slug !== '') expect(slug).toMatch(READABLE);
      }),
    );
  });
});

describe('withSuffix', () => {
  it('appends the suffix', () => {
    expect(withSuffix('harbour', '2')).toBe('harbour-2');
  });

  it('makes room for the suffix in a slug of full length', () => {
    const slug = withSuffix('a'.repeat(SLUG_MAX_LENGTH), '20');
    expect(slug).toBe(`${'a'.repeat(SLUG_MAX_LENGTH - 3)}-20`);
  });

  it('stays readable and within the limit for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200 }), (title) => {
        const slug = slugFromTitle(title);
        fc.pre(slug !== '');
        expect(withSuffix(slug, '17').length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
        expect(withSuffix(slug, '17')).toMatch(READABLE);
      }),
    );
  });
});
