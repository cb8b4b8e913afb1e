import { editViewOf } from '../../../admin/src/linking/addresses';
import { todoOf } from '../../../admin/src/linking/widget/todo';
import type { QueueCounts } from '../../../shared/contracts';
import { articleType } from './article-type';

const STORY = articleType();
const POST = articleType({
  ...{ uid: 'api::post.post', name: 'post', displayName: 'Post' },
  fields: { ...STORY.fields, summary: null },
  relations: { ...STORY.relations, attributions: null },
});

const counts = (changed: Partial<QueueCounts>): QueueCounts => ({
  ...{ articles: 9, withoutSource: 0, withoutSummary: 0, waitingLinks: 0 },
  ...changed,
});

const ALL = counts({ withoutSource: 1, withoutSummary: 2, waitingLinks: 3 });

describe('what else is to do', () => {
  it('leads to lists with the type’s own fields, and names no type where there is one', () => {
    const todo = todoOf([{ type: STORY, counts: ALL }], [STORY]);
    expect(todo.map(({ count }) => count)).toEqual([1, 2, 3]);
    expect(todo.map(({ typeName }) => typeName)).toEqual([undefined, undefined, undefined]);
    const [source, summary, links] = todo.map(({ list }) => list);
    expect(source).toContain('/api::story.story?');
    expect(source).toContain('filters[$and][0][sources][name][$null]=true');
    expect(summary).toContain('filters[$and][0][gist][$null]=true');
    expect(summary).not.toContain('filters[$and][1]');
    expect(links).toContain('filters[$and][0][__status][$eq]=draft');
  });

  it('is said type by type where there are several', () => {
    const todo = todoOf(
      [
        { type: STORY, counts: counts({ withoutSource: 4 }) },
        { type: POST, counts: counts({ waitingLinks: 5 }) },
      ],
      [STORY, POST],
    );
    expect(todo.map(({ typeName, count }) => [typeName, count])).toEqual([
      ['Story', 4],
      ['Post', 5],
    ]);
    // Its links lead to stories: those are what they wait for.
    expect(todo[1]?.list).toContain('/api::story.story?');
  });

  it('has no list of what the type lacks, or the user may not read', () => {
    const [source, summary, links] = todoOf([{ type: POST, counts: ALL }], [POST]);
    expect([source?.list, summary?.list, links?.list]).toEqual([null, null, null]);
  });

  it('is nothing where nothing is', () => {
    expect(todoOf([{ type: STORY, counts: counts({}) }], [STORY])).toEqual([]);
  });
});

describe('the address of an article', () => {
  it('names its language where it has one', () => {
    const article = { uid: 'api::post.post', documentId: 'a1' };
    const address = '/content-manager/collection-types/api::post.post/a1';
    expect(editViewOf({ ...article, locale: null })).toBe(address);
    expect(editViewOf({ ...article, locale: 'zh-Hans' })).toBe(
      `${address}?plugins[i18n][locale]=zh-Hans`,
    );
  });
});
