import { ground } from '../../../../server/src/core/grounding';
import { cited, told, toArticle } from './articles';

const BRIDGE =
  'The bridge cost 21 million marks, of which the kingdom paid 12 million. ' +
  'By nightfall 146 lorries had crossed it, and drivers waited 52 minutes. ' +
  'Traffic fell by 44 per cent between 2021 and 2025.';

describe('the numbers of a summary', () => {
  it('are borne by the article with their place', () => {
    const article = toArticle(BRIDGE);
    const [claim] = ground('In all 146 lorries crossed.', article).claims;
    expect(claim).toMatchObject({ kind: 'number', text: '146', verdict: 'supported', start: 7 });
    expect(claim && cited(article, claim)).toBe('146');
    expect(claim?.reason).toBeUndefined();
  });

  it('are contradicted where the article has another one in the same words', () => {
    const article = toArticle(BRIDGE);
    const { findings } = ground('By nightfall 164 lorries had crossed it.', article);
    expect(findings).toMatchObject([
      { text: '164', verdict: 'contradicted', reason: 'other-number' },
    ]);
    expect(findings[0] && cited(article, findings[0])).toBe('146');
  });

  it('are not found where nothing like it is said', () => {
    expect(told('The tower has 731 steps.', BRIDGE)).toEqual(['number | 731 | not-found | absent']);
  });

  it('are contradicted where each of two stands at the wrong thing', () => {
    const summary = 'The bridge cost 12 million marks, of which the kingdom paid 21 million.';
    expect(told(summary, BRIDGE)).toEqual([
      'amount | 12 million marks | contradicted | other-thing',
      'number | 21 million | contradicted | other-thing',
    ]);
  });

  it('are not blamed where only one word stands beside them', () => {
    expect(told('Minutes: 146.', BRIDGE)).toEqual(['number | 146 | supported']);
  });

  it('do not tell a percentage from a count by luck', () => {
    expect(told('The price rose by 146 %.', BRIDGE)).toEqual([
      'percentage | 146 % | not-found | absent',
    ]);
  });

  it('are not checked where they are small, in words and nowhere to be found', () => {
    expect(told('Three towns were glad.', BRIDGE)).toEqual([
      'number | Three | not-checked | countable',
    ]);
    expect(told('Thirty towns were glad.', BRIDGE)).toEqual([
      'number | Thirty | not-found | absent',
    ]);
  });

  it('may be read from a text in an unknown language where they have digits', () => {
    expect(told('Qa 146 bu.', 'Qa 146 bu. Zo 90 ta.', 'qaa')).toEqual(['number | 146 | supported']);
    expect(told('Xi 3 lo.', 'Qa 146 bu. Zo 90 ta.', 'qaa')).toEqual([
      'number | 3 | not-checked | countable',
    ]);
  });

  it('of a headline alone have no place', () => {
    expect(
      told('It was 77 times.', 'Nothing was counted here.', 'en', 'Record of 77 wins'),
    ).toEqual(['number | 77 | supported | headline']);
  });

  it('are taken from the text where the headline has them as well', () => {
    const [claim] = ground(
      'It was 77 times.',
      toArticle('Some 77 fell.', 'en', 'Some 77 fell there'),
    ).claims;
    expect(claim?.place).toMatchObject({ paragraph: 0, start: 5, end: 7 });
  });
});

/** A language, a number as the article has it, and as the summary says the same. */
const SAME: [string, string, string][] = [
  ['en', '1,000 homes', '1000 homes'],
  ['en', '1,000 homes', 'one thousand homes'],
  ['en', 'twenty-one homes', '21 homes'],
  ['en', '2.1 million homes', '2,100,000 homes'],
  ['en', '2.1m homes', '2.1 million homes'],
  ['en', 'two hundred and five homes', '205 homes'],
  ['en', 'two hundred thousand homes', '200,000 homes'],
  ['en', '12 percent of homes', '12% of homes'],
  ['en', '12 per cent of homes', '12 % of homes'],
  ['en', '$5 million', '5 million dollars'],
  ['en', '$ 5', '5 dollars'],
  ['en', '5 €', '5 euros'],
  ['en', '5:30 p.m. there', '17:30 there'],
  ['en', '5.30pm there', '17:30 there'],
  ['en', 'at 5:30 there', '17:30 there'],
  ['en', 'a 3-1 win', '3–1 win'],
  ['en', 'the 3rd win', '3 wins'],
  ['en', '１２３ homes', '123 homes'],
  ['en', '१२३ homes', '123 homes'],
  ['de', '1.000 Häuser', '1000 Häuser'],
  ['de', '1 000 000 Häuser', '1000000 Häuser'],
  ['de', 'einundzwanzig Häuser', '21 Häuser'],
  ['de', 'zweitausendfünfhundert Häuser', '2500 Häuser'],
  ['de', '2,1 Millionen Häuser', '2.100.000 Häuser'],
  ['de', '1.234.567,89 Euro', '1234567,89 Euro'],
  ['fr', 'quatre-vingt-dix maisons', '90 maisons'],
  ['fr', 'soixante-dix maisons', '70 maisons'],
  ['es', 'doscientos casas', '200 casas'],
  ['es', 'doce por ciento', '12 %'],
  ['ru', 'двадцать один дом', '21 дом'],
  ['ru', '5 тысяч домов', '5000 домов'],
  ['ru', '44 процента домов', '44 % домов'],
  ['tr', 'yüzde 44 ev', '%44 ev'],
  ['tr', 'on iki ev', '12 ev'],
  ['az', 'on səkkiz ev', '18 ev'],
  ['hy', 'տասնութ տուն', '18 տուն'],
  ['eu', 'hogeita hamabi etxe', '32 etxe'],
  ['eu', 'etxeen ehuneko 44', '44 % etxe'],
  ['ar', 'خمسة وعشرون بيتا', '25 بيتا'],
  ['ar', '١٢٣ بيتا', '123 بيتا'],
  ['ar', '١٬٢٣٤٫٥ مترا', '1234.5 مترا'],
  ['ur', '5 لاکھ گھر', '500000 گھر'],
  ['zh', '三百五十家', '350家'],
  ['zh', '三千五百万家', '3500万家'],
  ['en', 'one hundred homes', '100 homes'],
  ['ja', '三百五十軒', '350軒'],
  ['zh', '2.1万家', '21000家'],
  ['zh', '百分之44', '44%'],
  ['hi', '1,00,000 घर', '100000 घर'],
];

describe('the same number in another form', () => {
  it.each(SAME)('is known in %s: %s, %s', (locale, source, summary) => {
    const claims = told(summary, source, locale);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter((claim) => !claim.endsWith('| supported'))).toEqual([]);
  });

  it('is not one of another unit', () => {
    expect(told('The new bridge cost 5 euros.', 'The new bridge cost $5.')).toEqual([
      'amount | 5 euros | contradicted | other-number',
    ]);
    expect(told('The old runner ran 17:30 there.', 'The old runner ran 1050 there.')).toEqual([
      'number | 17:30 | contradicted | other-number',
    ]);
  });

  it('is no part of a name', () => {
    expect(
      told('The Covid-19 and the G20 stayed.', 'The G20 and the Covid-19 stayed.'),
    ).not.toContainEqual(expect.stringContaining('number'));
  });

  it.each([
    ['two three towns', ['number | two | ', 'number | three | ']],
    ['hundred five hundred towns', ['number | hundred five | ', 'number | hundred | ']],
    ['two hundred three hundred towns', ['number | two hundred three | ', 'number | hundred | ']],
    ['3 five towns', ['number | 3 | ', 'number | five | ']],
    ['7 million billion towns', ['number | 7 million | ', 'number | billion | ']],
    ['two and towns', ['number | two | ']],
    ['25:70 and 99:10 towns', ['number | 25 | ', 'number | 70 | ', 'number | 99:10 | ']],
    ['1.2,3 towns', ['number | 1.2,3 | ']],
    ['0.500 towns', ['number | 0.500 | ']],
  ])('%s is read as it is written', (text, expected) => {
    expect(told(text, text)).toEqual(expected.map((start) => `${start}supported`));
  });

  it('is told from a word that only looks like one', () => {
    expect(told('Hunderteins Zweifel und einzweix.', 'Etwas anderes.', 'de').length).toBeLessThan(
      3,
    );
  });
});
