import {
  byArticles,
  hasLanguages,
  measuresOf,
  monthKey,
  namedOf,
  sectionKey,
  shareOf,
  totalsBy,
} from '../../../admin/src/source-figures/totals';
import { csvCell, figuresCsv } from '../../../server/src/source-figures/csv';
import { addMonths, monthsBetween, startOf } from '../../../server/src/source-figures/months';
import { parseFiguresAsked } from '../../../server/src/source-figures/request';

const figure = (
  month: string,
  section: string,
  articles: number,
  unnamed: number | null,
  locale = 'en',
) => ({ ...{ month, section, locale, articles, unnamed, none: 1, one: 2 } });

describe('a cell of the file', () => {
  it.each([
    ['World', 'World'],
    ['World, "inside"', '"World, ""inside"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =HYPERLINK("x")', '"\'  =HYPERLINK(""x"")"'],
    [7, '7'],
    ['', ''],
  ])('has %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('stands in lines that end as RFC 4180 has them', () => {
    const file = figuresCsv([figure('2024-03', 'World', 5, null)], { isUnnamedTold: false });
    expect(file).toBe(
      '\uFEFFmonth,section,articles,without_source,one_source\r\n2024-03,World,5,1,2\r\n',
    );
  });
});

describe('the file', () => {
  it('has the languages of a section in one line', () => {
    const figures = [figure('2024-03', 'Sport', 5, 1), figure('2024-03', 'Sport', 4, 2, 'de')];
    expect(figuresCsv(figures, { isUnnamedTold: true })).toContain(
      'unnamed_only\r\n2024-03,Sport,9,2,4,3\r\n',
    );
  });
});

describe('months', () => {
  it('go over the ends of years', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual([
      ...['2023-11', '2023-12', '2024-01', '2024-02'],
    ]);
    expect(monthsBetween('2024-02', '2024-01')).toEqual([]);
    expect(addMonths('2024-01', -13)).toBe('2022-12');
    expect(startOf('2024-03').toISOString()).toBe('2024-03-01T00:00:00.000Z');
  });

  it('are the last twelve where none are named', () => {
    const { months, format } = parseFiguresAsked({ from: '' }, new Date('2024-03-31T23:59:59Z'));
    expect([months.length, months[0], months.at(-1), format]).toEqual([
      ...[12, '2023-04', '2024-03', 'json'],
    ]);
  });
});

describe('the totals of figures', () => {
  const figures = [
    figure('2024-03', 'World', 5, 1),
    figure('2024-03', 'City', 10, 2),
    figure('2024-04', 'World', 8, 3),
  ];

  it('are by month, and by section with most articles first', () => {
    expect(totalsBy(figures, monthKey)).toEqual([
      { key: '2024-03', articles: 15, none: 2, one: 4, unnamed: 3 },
      { key: '2024-04', articles: 8, none: 1, one: 2, unnamed: 3 },
    ]);
    const sections = byArticles(totalsBy(figures, sectionKey));
    expect(sections.map(({ articles }) => articles)).toEqual([13, 10]);
  });

  it('keep the languages of a section apart, and know whether there are several', () => {
    const both = [...figures, figure('2024-03', 'World', 4, 1, 'fr')];
    const sections = byArticles(totalsBy(both, sectionKey));
    expect(sections.map(({ articles }) => articles)).toEqual([13, 10, 4]);
    expect([hasLanguages(both), hasLanguages(figures), hasLanguages([])]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('have no unnamed sources for who may not know of them', () => {
    const hidden = totalsBy([figure('2024-03', 'World', 5, null)], monthKey);
    expect(hidden[0]?.unnamed).toBeNull();
    expect(measuresOf(hidden)).toEqual(['none', 'one']);
    expect(measuresOf(totalsBy(figures, monthKey))).toEqual(['none', 'one', 'unnamed']);
  });

  it('are named all where they are few, else as many as there is room for', () => {
    const totalsOf = (months: string[]) => months.map((key) => ({ key }));
    const few = totalsOf(monthsBetween('2024-01', '2024-12'));
    expect(namedOf(few).map(({ months, hasRoom }) => [months, hasRoom])).toEqual(
      few.map(() => [1, true]),
    );
    const more = namedOf(totalsOf(monthsBetween('2024-01', '2025-01')));
    expect(more.map(({ months }) => months)).toEqual([2, 2, 2, 2, 2, 2, 1]);
    expect(more.at(-1)).toEqual({ key: '2025-01', months: 1, hasRoom: false });
    expect(namedOf(totalsOf(monthsBetween('2020-01', '2024-12')))).toHaveLength(12);
    expect(namedOf([])).toEqual([]);
  });

  it('have shares of what there is', () => {
    const [total] = totalsBy(figures, monthKey);
    expect(total && shareOf(total, 'unnamed')).toBeCloseTo(0.2);
    expect(shareOf({ key: '', articles: 0, none: 0, one: 0, unnamed: 0 }, 'none')).toBe(0);
  });
});
