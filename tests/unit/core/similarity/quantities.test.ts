import { quantities } from '../../../../server/src/core/similarity';

/** Words that only count, measure or date, and words of a subject, of each language. */
const CASES: [string, string, string][] = [
  ['en', 'Three metres 1 864 3rd 1950s 48m percent October Tuesday million', 'harbour record Port'],
  ['de', 'Drei Meter 12 Prozent Oktober Dienstag Millionen Tonnen', 'Hafen Rekord'],
  ['nl', 'drie meter procent oktober dinsdag miljoen', 'haven record'],
  ['nb', 'tre meter prosent oktober tirsdag millioner', 'havn rekord'],
  ['sv', 'tre meter procent oktober tisdag miljoner', 'hamn rekord'],
  ['da', 'tre meter procent oktober tirsdag millioner', 'havn rekord'],
  ['fr', 'trois mètres octobre mardi millions tonnes', 'port record'],
  ['es', 'tres metros octubre martes millones toneladas', 'puerto récord'],
  ['pt', 'três metros outubro milhões toneladas', 'porto recorde'],
  ['it', 'tre metri ottobre martedì milioni tonnellate', 'porto primato'],
  ['ru', 'три метров октября вторник миллионов процентов', 'гавань рекорд метро'],
  ['uk', 'три метрів жовтня вівторок мільйонів відсотків', 'гавань рекорд'],
  ['pl', 'trzy metrów października wtorek milionów procent', 'port rekord'],
  ['tr', 'üç metre ekim salı milyon yüzde', 'liman rekor'],
  ['az', 'üç metr oktyabr milyon faiz', 'liman rekord'],
  ['hy', 'երեք մետր հոկտեմբերի միլիոն տոկոս', 'նավահանգիստ'],
  ['eu', 'hiru metro milioi ehuneko', 'portua errekorra'],
  ['vi', 'ba mét triệu', 'cảng kỷ'],
  ['id', 'tiga meter oktober selasa juta persen', 'pelabuhan rekor'],
  ['ar', 'ثلاثة متر مليون أكتوبر ٣', 'ميناء'],
  ['fa', 'سه متر میلیون ۳', 'بندر'],
  ['ur', 'تین میٹر ملین', 'بندرگاہ'],
  ['ko', '3만 미터 킬로 백만', '항구 기록'],
  ['zh', '三米 九十 公里 十月', '港口 沉积'],
  ['ja', '三百 十月', '港湾'],
  ['qq', '12 3rd', 'three metres'],
];

describe('what counts and measures', () => {
  it.each(CASES)('is known in %s: %s; and not: %s', (language, counted, others) => {
    const isQuantity = quantities(language);
    const known = counted.split(' ');
    expect(known.filter((word) => !isQuantity(word))).toEqual([]);
    expect(others.split(' ').filter(isQuantity)).toEqual([]);
  });

  it('is no name with a number at its end', () => {
    expect(['GPT4', 'F16', 'Covid'].filter(quantities('en'))).toEqual([]);
  });
});
