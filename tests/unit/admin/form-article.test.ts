import { articleOf } from '../../../admin/src/linking/panel/form-article';
import { storedArticle } from '../../../admin/src/panel/stored-article';
import { articleType } from './article-type';

const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'It sails.' }] }];
const DATE = '2026-01-01T00:00:00.000Z';

const BARE = articleType({
  ...{ body: 'markdown', localized: false, draftAndPublish: false },
  fields: {
    title: 'name',
    body: 'copy',
    section: null,
    datePublished: null,
    summary: null,
    summaryOrigin: null,
    citations: null,
  },
});

describe('the article in the form', () => {
  it('is read by the names of its type', () => {
    const values = { headline: 'Ferry', text: BODY, desk: 'World', firstSeen: DATE, title: 'No' };
    expect(articleOf(articleType(), values)).toEqual({
      ...{ title: 'Ferry', body: BODY, section: 'World', datePublished: DATE },
    });
  });

  it('has a text for a body where the type writes texts, and nothing that the type lacks', () => {
    const values = { name: 'Ferry', copy: '## It sails', null: 'No', section: 'No' };
    expect(articleOf(BARE, values)).toEqual({
      ...{ title: 'Ferry', body: '## It sails', section: null, datePublished: null },
    });
  });

  it('takes a date as the form’s input gives it, and no value of another kind', () => {
    const values = { headline: 5, text: '<p>', firstSeen: new Date(DATE) };
    expect(articleOf(articleType(), values)).toEqual({
      ...{ title: null, body: null, section: null, datePublished: DATE },
    });
  });
});

describe('the stored article', () => {
  it('has the language and the date of its type', () => {
    const document = { locale: 'en', updatedAt: DATE, firstSeen: DATE, status: 'draft' };
    expect(storedArticle(articleType(), document)).toEqual({
      ...{ locale: 'en', savedAt: DATE, isDated: true },
    });
  });

  it.each([
    { status: 'draft', isDated: false },
    { status: 'modified', isDated: true },
    { status: 'published', isDated: true },
  ])('without a date that may be read is dated as its status tells: $status', (expected) => {
    const document = { locale: 'en', updatedAt: DATE, status: expected.status };
    expect(storedArticle(articleType(), document).isDated).toBe(expected.isDated);
  });

  it('of a type without languages and drafts has no language, and its place at once', () => {
    expect(storedArticle(BARE, { locale: 'en', updatedAt: DATE })).toEqual({
      ...{ locale: null, savedAt: DATE, isDated: true },
    });
  });
});
