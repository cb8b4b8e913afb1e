import { told } from './articles';

const TALKS =
  'The accord was signed on Saturday, 3 October 2026. The first lorry crossed in November, and ' +
  'the mission ended in 1998.';

describe('the dates of a summary', () => {
  it.each([
    ['They signed on October 3.', ['date | October 3 | supported']],
    ['They signed on 3 October.', ['date | 3 October | supported']],
    ['They signed on October 3, 2026.', ['date | October 3, 2026 | supported']],
    ['They signed on the 3rd of October.', ['date | 3rd of October | supported']],
    ['They signed in October.', ['date | October | supported']],
    ['They signed in 2026.', ['date | 2026 | supported']],
    ['They signed on 03.10.2026.', ['date | 03.10.2026 | supported']],
    ['They signed on 10/3/2026.', ['date | 10/3/2026 | supported']],
    ['They signed on 2026-10-03.', ['date | 2026-10-03 | supported']],
    ['They signed on 3.10.26.', ['date | 3.10.26 | supported']],
    ['They signed on Saturday.', ['date | Saturday | supported']],
    ['It ended in 1998.', ['date | 1998 | supported']],
  ])('are borne in any form: %s', (summary, expected) => {
    expect(told(summary, TALKS)).toEqual(expected);
  });

  it.each([
    [
      'The accord was signed on Saturday, 4 October.',
      'date | 4 October | contradicted | other-date',
    ],
    ['The accord was signed on Sunday, 3 October.', 'date | Sunday | contradicted | other-date'],
    [
      'The accord was signed on Saturday, 3 October 2025.',
      'date | 3 October 2025 | contradicted | other-date',
    ],
    ['The first lorry crossed in December.', 'date | December | contradicted | other-date'],
    ['The mission ended in 1989.', 'date | 1989 | contradicted | other-date'],
    ['A choir sang in April.', 'date | April | not-found | absent'],
    ['A choir sang on 12 November.', 'date | 12 November | not-found | absent'],
  ])('are findings where the article has others: %s', (summary, expected) => {
    expect(told(summary, TALKS)).toContain(expected);
  });

  it.each([
    ['May others follow.', 'May others follow.', []],
    ['He met Theresa May.', 'He met Theresa May.', ['name | Theresa May | supported']],
    ['The Sunday Times said so.', 'The Sunday Times said so.', ['name | Sunday Times | supported']],
    ['It came on May 5.', 'It came on May 5.', ['date | May 5 | supported']],
    ['Room 40.50.2020 is 1/2/x.', 'Room 40.50.2020 is 1/2/x.', 3],
    ['Of 50/60/2020 and 5-6 7 none.', 'Of 50/60/2020 and 5-6 7 none.', 6],
    [
      'In March 2020, April 2021 and 3 May, 4 June.',
      'In March 2020, April 2021 and 3 May, 4 June.',
      4,
    ],
    ['On 3 October 15 came.', 'On 3 October 15 came.', 2],
    ['It was 12 12 October 12 2020 2021.', 'It was 12 12 October 12 2020 2021.', 5],
  ])('are told from other words and numbers: %s', (summary, body, expected) => {
    const claims = told(summary, body);
    expect(typeof expected === 'number' ? claims.length : claims).toEqual(expected);
    expect(claims.filter((claim) => !claim.endsWith('| supported'))).toEqual([]);
  });

  it.each([
    ['ru', 'Соглашение подписали 3 октября 2026 года.', 'Подписали в октябре.'],
    ['de', 'Unterzeichnet am 3. Oktober 2026.', 'Es war der 3. Oktober.'],
    ['hy', 'Ստորագրվեց 2026 թվականի հոկտեմբերի 3-ին։', 'Հոկտեմբերին էր։'],
    ['az', '3 oktyabr 2026-cı ildə imzalandı.', 'Oktyabrda imzalandı.'],
    ['eu', '2026ko urriaren 3an sinatu zuten.', 'Urrian sinatu zuten.'],
    ['zh', '协议于2026年10月3日签署。', '10月3日签署。'],
    ['ko', '협정은 2026년 10월 3일 서명되었다.', '10월 3일 서명.'],
    ['ar', 'وقع الاتفاق في 3 أكتوبر 2026.', 'وقع في أكتوبر.'],
  ])('are known in %s', (locale, body, summary) => {
    const dates = told(summary, body, locale).filter((claim) => claim.startsWith('date'));
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatch(/\| supported$/);
  });

  it('are not checked in a language whose months nobody can read', () => {
    expect(told('Zub 05.11.2026 rek.', 'Zub oktem rek.', 'xx')).toEqual([
      'date | 05.11.2026 | not-checked | absent',
    ]);
  });

  it('are no days where a sign only counts them', () => {
    expect(told('他等了3日，花了15年。', '他等了3日，花了15年。', 'zh')).toEqual([
      'number | 3 | supported',
      'number | 15 | supported',
    ]);
  });
});
