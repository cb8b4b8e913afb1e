import type { FallenArticle } from '../../../shared/contracts';
import {
  entryKey,
  tickedAmong,
  toEntry,
  withTick,
} from '../../../admin/src/source-states/widget/entries';

const article = (documentId: string, more: Partial<FallenArticle> = {}): FallenArticle => ({
  ...{ id: 1, documentId, uid: 'plugin::newsroom.article', locale: 'en', title: 'A' },
  ...{ section: null, status: 'published', datePublished: null, updatedAt: '', use: [] },
  canUpdate: true,
  source: {
    ...{ documentId: 's', name: 'S', state: 'withdrawn', stateDate: null, stateNote: null },
  },
  ...more,
});

const [one, two, locked] = [
  article('one'),
  article('two'),
  article('locked', { canUpdate: false }),
];
const russian = article('one', { locale: 'ru' });

describe('what is ticked of the articles on withdrawn sources', () => {
  it('is told by type, article, language and source', () => {
    const source = { ...one.source, documentId: 't' };
    const keys = [one, two, russian, { ...one, source }, { ...one, uid: 'api::post.post' }].map(
      entryKey,
    );
    expect(new Set(keys).size).toBe(5);
  });

  it('is what is still listed and may be changed', () => {
    const ticks = new Set([one, russian, locked].map(entryKey));
    expect(tickedAmong([one, two, locked], ticks)).toEqual([one]);
  });

  it('is no more than the server takes at once', () => {
    const many = Array.from({ length: 120 }, (_, n) => article(`a${n}`));
    expect(tickedAmong(many, new Set(many.map(entryKey)))).toHaveLength(100);
  });

  it('changes by one tick, and leaves what it was made from alone', () => {
    const none = new Set<string>();
    const ticked = withTick(none, 'a', true);
    expect([none.size, [...ticked], [...withTick(ticked, 'a', false)]]).toEqual([0, ['a'], []]);
  });

  it('is sent by type, documentId, language and source', () => {
    expect(toEntry(russian)).toEqual({
      ...{ type: 'plugin::newsroom.article', documentId: 'one', locale: 'ru', source: 's' },
    });
  });
});
