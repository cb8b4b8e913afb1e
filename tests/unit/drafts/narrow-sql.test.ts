import { asksForDrafts, isNarrow } from '../../../server/src/drafts/canary/narrow-sql';

const narrow = (sql: string) =>
  isNarrow(sql, 'articles', 'published_at') &&
  isNarrow(sql.replaceAll('"', '`'), 'articles', 'published_at');

const FROM = 'select "t0".* from "articles" as "t0" where';

describe('a statement that reads articles', () => {
  it.each([
    ['asks for published ones', `${FROM} ("t0"."id" = ? and "t0"."published_at" is not null)`],
    [
      'asks so for each time it reads them',
      'select "t0".* from "articles" as "t0" left join "articles" as "t2" on "t1"."a" = "t2"."id" where "t0"."published_at" is not null and "t2"."published_at" is not null',
    ],
  ])('is narrow where it %s', (_how, sql) => {
    expect(narrow(sql)).toBe(true);
  });

  it.each([
    ['does not ask', `${FROM} "t0"."id" = ?`],
    ['asks for drafts', `${FROM} "t0"."published_at" is null`],
    ['offers an alternative', `${FROM} "t0"."published_at" is not null or "t0"."id" = ?`],
    ['asks under a negation', `${FROM} not ("t0"."published_at" is not null)`],
    [
      'asks for one of two',
      'select * from "articles" as "t0" join "articles" as "t1" on true where "t1"."published_at" is not null',
    ],
    ['asks another table', `${FROM} "t1"."published_at" is not null`],
    ['reads them under no name of their own', 'select * from "articles" where "id" = ?'],
    ['does not read them', 'select * from "pages" as "t0" where "t0"."published_at" is not null'],
    ['reads a table whose name only begins so', 'select * from "articles_lnk" as "t0"'],
  ])('is not where it %s', (_how, sql) => {
    expect(narrow(sql)).toBe(false);
  });

  it('asks for drafts where it says so', () => {
    const asks = (sql: string) => asksForDrafts(sql, 'articles', 'published_at');
    expect(asks(`${FROM} "t0"."published_at" is null and "t0"."published_at" is not null`)).toBe(
      true,
    );
    expect(asks(`${FROM} "t0"."published_at" is not null`)).toBe(false);
  });
});
