import { hasWords, questionKey, stillServes } from '../../../admin/src/linking/panel/question';
import { isBlocks, wordsOf } from '../../../admin/src/panel/body';
import type { BlocksBody, SuggestionsRequest } from '../../../shared/contracts';

const paragraph = (...texts: { text: string; bold?: boolean }[]) => ({
  type: 'paragraph',
  children: texts.map((text) => ({ type: 'text', ...text })),
});

const BODY: BlocksBody = [paragraph({ text: 'The ferry ' }, { text: 'sails again.' })];

const REQUEST: SuggestionsRequest = {
  documentId: 'a',
  locale: 'en',
  article: {
    ...{ title: 'Ferry', body: BODY, section: null, datePublished: null },
    attributions: ['one', 'two'],
  },
  linked: ['b', 'c'],
  filters: { section: undefined },
  limit: 8,
};

const keyOf = (changed: Partial<SuggestionsRequest> = {}) =>
  questionKey('api::story.story', { ...REQUEST, ...changed });

const withArticle = (changed: Partial<SuggestionsRequest['article']>) =>
  keyOf({ article: { ...REQUEST.article, ...changed } });

describe('a question for suggestions', () => {
  it.each([
    {
      change: 'bold words',
      key: withArticle({ body: [paragraph({ text: 'The ferry sails again.', bold: true })] }),
    },
    {
      change: 'a heading',
      key: withArticle({ body: BODY.map((node) => ({ ...node, type: 'heading', level: 2 })) }),
    },
    { change: 'sources in another order', key: withArticle({ attributions: ['two', 'one'] }) },
    { change: 'links in another order', key: keyOf({ linked: ['c', 'b'] }) },
    { change: 'a filter that is emptied again', key: keyOf({ filters: {} }) },
  ])('stays the same with $change', ({ key }) => {
    expect(key).toBe(keyOf());
  });

  it.each([
    { change: 'a word', key: withArticle({ body: [paragraph({ text: 'The ferry sails.' })] }) },
    {
      change: 'a parted paragraph',
      key: withArticle({
        body: BODY.flatMap(({ children = [] }) =>
          children.map((child) => ({ type: 'paragraph', children: [child] })),
        ),
      }),
    },
    { change: 'another headline', key: withArticle({ title: 'Ferries' }) },
    { change: 'a section', key: withArticle({ section: 'World' }) },
    { change: 'a date', key: withArticle({ datePublished: '2026-01-01T00:00:00.000Z' }) },
    { change: 'a source less', key: withArticle({ attributions: ['one'] }) },
    { change: 'another language', key: keyOf({ locale: 'de' }) },
    { change: 'another article', key: keyOf({ documentId: 'd' }) },
    { change: 'words to look for', key: keyOf({ query: 'harbour' }) },
    { change: 'a filter', key: keyOf({ filters: { publishedOnly: true } }) },
    { change: 'a larger limit', key: keyOf({ limit: 20 }) },
    { change: 'another type', key: questionKey('api::post.post', REQUEST) },
  ])('is another one with $change', ({ key }) => {
    expect(key).not.toBe(keyOf());
  });

  it('has words where the headline or the body has, in blocks or as a text', () => {
    const empty = { ...REQUEST.article, title: ' ', body: [paragraph({ text: ' ' })] };
    expect(hasWords(REQUEST.article)).toBe(true);
    expect(hasWords(empty)).toBe(false);
    expect(hasWords({ ...empty, body: null })).toBe(false);
    expect(hasWords({ ...empty, title: 'Ferry' })).toBe(true);
    expect(hasWords({ ...empty, body: '## Ferry' })).toBe(true);
    expect(hasWords({ ...empty, body: '\n' })).toBe(false);
  });

  it('reads nested blocks, and takes nothing else for blocks', () => {
    const list = [{ type: 'list', children: [{ type: 'list-item', children: BODY }] }];
    expect(wordsOf(list)).toBe('The ferry sails again.');
    expect(isBlocks(list)).toBe(true);
    expect([isBlocks('text'), isBlocks(null), isBlocks(['text']), isBlocks([{}])]).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('an answer with suggestions', () => {
  const suggestions = ['s', 't', 'u', 'v', 'w', 'x', 'y', 'z'].map((documentId) => ({
    documentId,
  }));
  const full = { taken: ['a'], limit: 8, suggestions };
  const few = { ...full, suggestions: suggestions.slice(0, 3) };

  it('serves while enough of it is neither linked nor dismissed', () => {
    expect(stillServes(full, ['a'], 4)).toBe(true);
    expect(stillServes(full, ['a', 's', 't', 'u', 'v'], 4)).toBe(true);
    expect(stillServes(full, ['a', 's', 't', 'u', 'v', 'w'], 4)).toBe(false);
  });

  it('serves to its end where there is nothing beyond it', () => {
    expect(stillServes(few, ['a', 's', 't', 'u'], 4)).toBe(true);
  });

  it('does not serve once something is let go that it could not hold', () => {
    expect(stillServes(full, [], 4)).toBe(false);
    expect(stillServes(few, ['s'], 4)).toBe(false);
  });

  it('serves where nothing was linked or dismissed since, however little it holds', () => {
    const dismissed = { ...full, taken: ['s', 't', 'u', 'v', 'w', 'x'] };
    expect(stillServes(dismissed, ['x', 'w', 'v', 'u', 't', 's'], 4)).toBe(true);
  });
});
