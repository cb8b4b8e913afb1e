import { ground } from '../../../../server/src/core/grounding';
import { cited, told, toArticle } from './articles';

const VALLEY =
  'The mayor of Dumel, Jora Vint, opened the bridge over the Anser. In the evening Tom Hale, a ' +
  'driver from Port Senn, praised the World Health Organization. Later the United States sent a note.';

describe('the names of a summary', () => {
  it.each([
    ['A note praised Jora Vint.', ['name | Jora Vint | supported']],
    ['A note praised Vint.', ['name | Vint | supported']],
    [
      'A note praised Mr Vint and Dr. Hale.',
      ['name | Vint | supported', 'name | Hale | supported'],
    ],
    ['A note praised the WHO.', ['name | WHO | supported']],
    ['A note came from American hands.', ['name | American | supported']],
    ['A note came from the U.S. again.', ['name | U.S. | supported']],
    ['Vint was glad.', ['name | Vint | supported']],
    ['They praised a Driver.', ['name | Driver | supported']],
    ['They came to see Later there.', ['name | Later | supported']],
    ['Vint’s note came.', ['name | Vint | supported']],
    ['They praised the Dumel Vint.', ['name | Dumel Vint | supported']],
    ['They praised Bob Anser.', ['name | Bob Anser | supported']],
    ['Everybody was glad.', []],
    ['They praised the Mayor.', ['name | Mayor | supported']],
    ['HALE AND VINT PRAISED BRIDGE TODAY', []],
  ])('are borne whole, in part and in short: %s', (summary, expected) => {
    expect(told(summary, VALLEY)).toEqual(expected);
  });

  it.each([
    [
      'The mayor of Dumel, Tom Hale, opened the bridge.',
      'name | Tom Hale | contradicted | other-thing',
    ],
    [
      'The mayor of Dumel, Rita Moss, opened the bridge.',
      'name | Rita Moss | contradicted | other-name',
    ],
    ['They heard of Jora Hale.', 'name | Jora Hale | contradicted | other-words'],
    ['They heard of Rita Moss.', 'name | Rita Moss | not-found | absent'],
    ['They heard of Vint Moss.', 'name | Vint Moss | contradicted | other-words'],
    ['They heard of NATO.', 'name | NATO | not-found | absent'],
  ])('are findings where the article has others: %s', (summary, expected) => {
    expect(told(summary, VALLEY)).toContain(expected);
  });

  it('have the place of the name that was meant', () => {
    const article = toArticle(VALLEY);
    const { findings } = ground('The mayor of Dumel, Rita Moss, opened the bridge.', article);
    expect(findings.map((finding) => cited(article, finding))).toEqual(['Jora Vint']);
  });

  it('of a headline alone have no place', () => {
    expect(
      told('They saw Anna Lund.', 'Nothing was seen there.', 'en', 'The rise of Anna Lund'),
    ).toEqual(['name | Anna Lund | supported | headline']);
    const [finding] = ground(
      'They saw Anna Berg.',
      toArticle('Nothing was seen there.', 'en', 'The rise of Anna Lund'),
    ).findings;
    expect(finding).toMatchObject({ verdict: 'contradicted', reason: 'other-words' });
    expect(finding?.place).toBeUndefined();
  });

  it.each([
    ['ru', 'Вечером мэр Павел Орлов открыл мост.', 'Мост открыли при Павле Орлове.'],
    ['az', 'Axşam Dumel şəhərində Yora Vint danışdı.', 'Danışan Yora Vintdir.'],
    ['hy', 'Երեկոյան խոսեց Արամ Սարյանը։', 'Այդ մասին գիտեր Արամ Սարյան։'],
    ['eu', 'Arratsean Amaia Etxea mintzatu zen.', 'Orduan esan zuen Amaia Etxeak.'],
    ['en', 'They met in the port of Morvania.', 'They praised a Morvanian.'],
    ['en', 'The European Union and a Secretary met.', 'They praised the EU.'],
    ['en', 'They praised the EU.', 'They praised the European Union.'],
    ['en', 'They praised the FBI.', 'They praised the Federal Bureau of Investigation.'],
    ['en', 'He saw J.K. Rowling and J. Smith.', 'They saw J. Smith with J.K. Rowling.'],
  ])('take the endings and forms of %s: %s', (locale, body, summary) => {
    const names = told(summary, body, locale).filter((claim) => claim.startsWith('name'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((claim) => !claim.endsWith('| supported'))).toEqual([]);
  });

  it('are not taken from the nouns of a language that writes all with capitals', () => {
    const body = 'Gestern sprach Heinz Berger im Rathaus. Er traf Eva Klein. Danach kam Berger.';
    expect(told('Im Rathaus war die Freude groß.', body, 'de')).toEqual([]);
    expect(told('Da kam der Politiker Berger.', body, 'de')).toEqual([
      'name | Politiker Berger | supported',
    ]);
    expect(told('Da kam Prozent Wachstum.', body, 'de')).toEqual([
      'name | Prozent Wachstum | not-checked | absent',
    ]);
    expect(told('Da kam Heinz Klein.', body, 'de')).toEqual([
      'name | Heinz Klein | contradicted | other-words',
    ]);
    expect(told('Da kam der US-Präsident.', body, 'de')).toEqual([
      'name | US | not-checked | absent',
    ]);
  });

  it('are not read from a line in capitals', () => {
    const body = `${VALLEY}\n\nMAYOR OPENS BRIDGE OVER ANSER RIVER.`;
    expect(told('They praised the Opens.', body)).toEqual(['name | Opens | not-found | absent']);
  });

  it('are not looked for in scripts without capitals', () => {
    const { claims, unchecked } = ground('افتتح فينت الجسر.', toArticle('افتتح هيل الجسر.', 'ar'));
    expect(claims).toEqual([]);
    expect(unchecked).toEqual(['name']);
    expect(ground('', toArticle('Qa zo.', 'qaa')).unchecked).toEqual(['date']);
    expect(ground('', toArticle('Vint came.')).unchecked).toEqual([]);
    expect(ground('', toArticle('', 'und')).unchecked).toEqual(['date']);
  });
});
