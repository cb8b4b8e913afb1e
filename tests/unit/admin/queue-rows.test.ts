import { rowKey, withKept, type KeptRow } from '../../../admin/src/linking/widget/rows';
import type { QueuedArticle } from '../../../shared/contracts';

const article = (documentId: string, locale = 'en'): QueuedArticle => ({
  id: 1,
  uid: 'api::story.story',
  documentId,
  locale,
  title: documentId,
  section: null,
  status: 'draft',
  datePublished: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
  suggestion: null,
  canUpdate: true,
});

const kept = (documentId: string, position: number, linked = true): KeptRow => ({
  article: article(documentId),
  position,
  linked,
});

const shown = (articles: QueuedArticle[], rows: KeptRow[]) =>
  withKept(articles, rows).map(({ article: { documentId }, linked }) => [documentId, linked]);

describe('the rows of the queue', () => {
  it('are the server’s while nothing was linked', () => {
    expect(shown([article('a'), article('b')], [])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('keep a linked article in its place after the server has dropped it', () => {
    expect(shown([article('a'), article('c'), article('d')], [kept('b', 1)])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
  });

  it('show a linked article once while the server still lists it', () => {
    expect(shown([article('a'), article('b')], [kept('a', 0)])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('keep an article whose link was undone, whether or not the server lists it again', () => {
    const undone = kept('b', 1, false);
    expect(shown([article('a')], [undone])).toEqual([
      ['a', false],
      ['b', false],
    ]);
    expect(shown([article('a'), article('b')], [undone])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('keep several articles in their places, in whatever order they were linked', () => {
    expect(shown([article('c')], [kept('b', 1), kept('a', 0)])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  it('tell the languages of one article apart', () => {
    expect(rowKey(article('a', 'en'))).not.toBe(rowKey(article('a', 'fr')));
  });
});
