import { readText } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { Coverage } from '../../../../server/src/core/summarize/coverage';
import { analyze } from '../../../../server/src/core/summarize/features';
import { beginsUnknown, opensUnknown } from '../../../../server/src/core/summarize/opening';
import type { Candidate } from '../../../../server/src/core/summarize/types';
import { COVERAGE } from '../../../../server/src/core/summarize/weights';

/** The sentences whose subject is unknown to a reader of the first one and of the headline. */
function unknown(lines: readonly string[], locale: string, title = ''): string[] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  const { candidates, left } = findCandidates(text);
  const analysis = analyze(candidates, text, left);
  const told = new Coverage(candidates, analysis.vectors, COVERAGE);
  told.cover(0);
  return candidates
    .filter((one: Candidate, at) => at > 0 && opensUnknown(one, analysis, at, told))
    .map(({ text: line }) => line);
}

const NEWS: Readonly<Record<string, string>> = {
  en: 'Stone Works will build a bridge and a tower in Hale by the spring.',
  de: 'Die Firma Stein baut bis zum Frühjahr in Halden eine Brücke und einen Turm.',
  es: 'Una empresa construirá en Valmonte un puente y una torre.',
  fr: 'Une société construira à Valmont un pont et une tour.',
  nb: 'Et selskap skal bygge en bro og et tårn i Halden.',
  ru: 'Компания построит в Залесске мост и башню до весны.',
  ar: 'وافق مجلس مدينة هالدن على جسر جديد فوق النهر.',
};

describe('the subject of a sentence', () => {
  it.each([
    ['en', 'The home featured a pool and a room for small concerts.'],
    ['en', 'The old wooden red home had a pool and a room for small concerts.'],
    ['en', 'The big — very big — home had a pool and a room for small concerts.'],
    ['en', 'The two kestrels came in May and asked for a path for cattle.'],
    ['en', 'The dancers, which cost 900 marks to hire, were made of metal.'],
    ['en', 'The growth in prices, Ann Hale said, began with the flood.'],
    ['en', 'On Monday, the charity said it would close in June.'],
    ['en', 'Mr Brandt said in May that he would leave Hale.'],
    ['de', 'Die Touristen hätten in der Nähe der Oase Rast gemacht.'],
    ['de', 'Der neue große Kessel steht in der Halle am Fluss.'],
    ['es', 'El organismo aprobó en mayo una norma nueva.'],
    ['es', 'El 11 de junio, el organismo aprobó una norma nueva.'],
    ['fr', 'L’organisme a approuvé en mai une règle nouvelle.'],
    ['da', 'Udstillingen er åben til maj på museet i Vestby.'],
    ['nb', 'Utstillingen er åpen til mai på museet i Vestby.'],
  ])('is unknown where it has the article and nobody told of it: %s: %s', (locale, line) => {
    expect(unknown([NEWS[locale] ?? 'Et selskab bygger en bro.', line], locale)).toEqual([line]);
  });

  it.each([
    ['en', 'The bridge will be open to farmers on both banks.'],
    ['en', 'The old bridge will be open to farmers on both banks.'],
    ['en', 'The government of Westmark pays 40 million for it.'],
    ['en', 'The Danish queen comes to the opening in May.'],
    ['en', 'The head of the Westmark council comes to the opening.'],
    ['en', 'The group, called Lanes, asked for a path for cattle.'],
    ['en', 'The ferry, a boat of 1912, ends its service.'],
    ['en', 'Mr Jon Brandt said in May that he would leave Hale.'],
    ['en', 'The '.concat('5 engineers of a firm in Westmark drew the plans.')],
    ['de', 'Die Polizei sperrt in Halden die Straßen am Fluss.'],
    ['de', 'Die Agentur Anker wirbt in Halden für den Bau.'],
    ['de', 'Der Anstieg von 40 Prozent trifft die Bauern hart.'],
    ['es', 'El puente abrirá a los ganaderos de las dos orillas.'],
    ['nb', 'Politiet er på plass ved elven hele natten.'],
    ['nb', 'Ann Hale åpner utstillingen i mai på museet.'],
    ['it', 'Una società costruirà una torre in primavera.'],
  ])('is known, or is told behind it: %s: %s', (locale, line) => {
    expect(unknown([NEWS[locale] ?? 'Hale.', line], locale)).toEqual([]);
  });

  it('is known by the headline', () => {
    const line = 'The home featured a pool and a room for small concerts.';
    expect(unknown([NEWS.en as string, line], 'en', 'A home in Hale is sold')).toEqual([]);
  });

  it.each([
    [
      'ru',
      'В комиссию вошли инженеры; комиссия начнёт работу в мае.',
      'Комиссия проверит все опоры летом.',
    ],
    [
      'ar',
      'طلبت الوزارة من المزارعين رسم المخططات في مارس.',
      'أعلنت الوزارة أنها ستدفع نصف الكلفة.',
    ],
  ])(
    'is unknown without an article where a sentence that is left out told of it: %s',
    (locale, told, line) => {
      const news = NEWS[locale] as string;
      expect(unknown([news, told, line], locale)).toContain(line);
      expect(unknown([news, line], locale)).toEqual([]);
    },
  );

  it.each([
    ['ru', 'Он пообещал, что опоры проверят летом.'],
    ['ru', 'Залесск заплатит за опоры сорок миллионов.'],
    ['ar', 'نعم، قال مهندس إن كل شيء جاهز.'],
  ])('is no noun of that kind: %s: %s', (locale, line) => {
    const news = NEWS[locale] as string;
    expect(unknown([news, `Сегодня в Залесск едут гости.`, line], locale)).toEqual([]);
  });
});

describe('the beginning of a text without a headline', () => {
  it.each([
    ['The charity said all of the cats of Hale had been fed.', 'en', true],
    ['The local authority said Ann Hale would leave in June.', 'en', true],
    ['Mr Brandt had been asked about the bridge of Hale.', 'en', true],
    ['The government said a bridge would be built in Hale.', 'en', false],
    ['The falsely accused mayor of Hale has left the town.', 'en', false],
    ['A charity said all of the cats of Hale had been fed.', 'en', false],
    ['Die Mutter wurde am Mittwoch in Halden vernommen.', 'de', false],
  ])('%s', (line, language, expected) => {
    expect(beginsUnknown(line, language)).toBe(expected);
  });
});
