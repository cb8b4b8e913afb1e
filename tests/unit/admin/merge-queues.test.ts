import { isInOtherLanguage, mergeArticles } from '../../../admin/src/linking/widget/merge-queues';
import type { QueuedArticle, QueueResponse, Suggestion } from '../../../shared/contracts';

const card = (documentId: string, locale: string | null, day: number) => ({
  ...{ id: 1, documentId, locale, title: documentId, section: null },
  ...{ uid: 'api::story.story', status: 'draft' as const, datePublished: null },
  updatedAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
});

const suggestion = (locale: string | null): Suggestion => ({
  ...card('other', locale, 1),
  ...{ score: 50, linksHere: false, linkable: true },
  reasons: { terms: [], sources: [], section: null, days: null, background: false },
});

const queued = (
  documentId: string,
  day: number,
  suggested: Suggestion | null,
  more: Partial<QueuedArticle> = {},
): QueuedArticle => ({
  ...card(documentId, 'en', day),
  ...{ suggestion: suggested, canUpdate: true },
  ...more,
});

const queue = (...articles: QueuedArticle[]): QueueResponse['data'] => ({
  articles,
  counts: { articles: 9, withoutSource: 0, withoutSummary: 0, waitingLinks: 0 },
  index: { state: 'ready', done: 100, total: 100, error: null, finishedAt: null },
});

const merged = (...queues: QueueResponse['data'][]) =>
  mergeArticles(queues).map(({ documentId }) => documentId);

describe('the queues of several types in one', () => {
  it('begin with what can be linked, then what is near in another language, then the rest', () => {
    const stories = queue(
      queued('linkable', 1, suggestion('en')),
      queued('elsewhere', 8, suggestion('de')),
      queued('alone', 9, null),
    );
    const posts = queue(queued('post', 5, suggestion('en')), queued('lone post', 7, null));
    expect(merged(stories, posts)).toEqual(['post', 'linkable', 'elsewhere', 'alone', 'lone post']);
  });

  it('put the newer first among equals, by the first publication where there was one', () => {
    const published = { datePublished: '2026-01-02T00:00:00.000Z' };
    const stories = queue(queued('old', 20, null, published), queued('saved', 3, null));
    expect(merged(stories, queue(queued('post', 4, null)))).toEqual(['post', 'saved', 'old']);
  });

  it('keep the server’s order where the times are the same', () => {
    const [first, second] = [queued('first', 4, null), queued('second', 4, null)];
    expect(merged(queue(first, second))).toEqual(['first', 'second']);
  });

  it('are empty where all queues are', () => {
    expect(merged()).toEqual([]);
    expect(merged(queue(), queue())).toEqual([]);
  });

  it.each([
    { article: 'en', suggested: 'de', is: true },
    { article: 'en', suggested: 'en', is: false },
    { article: null, suggested: 'de', is: false },
    { article: 'en', suggested: null, is: false },
    { article: null, suggested: null, is: false },
  ])('see another language from $article to $suggested: $is', ({ article, suggested, is }) => {
    const one = queued('a', 1, suggestion(suggested), { locale: article });
    expect(isInOtherLanguage(one)).toBe(is);
    expect(isInOtherLanguage({ ...one, suggestion: null })).toBe(false);
  });
});
