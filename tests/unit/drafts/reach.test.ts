import { reachOf } from '../../../server/src/drafts/reach';
import type { Model, ModelAttribute } from '../../../server/src/strapi/models';

const to = (target?: string): ModelAttribute => ({ type: 'relation', target });
const morph = (typeField?: string): ModelAttribute => {
  const idColumn = { name: 'id' };
  const morphColumn = { idColumn, typeColumn: { name: 'type' }, typeField };
  return { type: 'relation', joinTable: { name: 'links', joinColumn: idColumn, morphColumn } };
};
const zone = morph('__component');

/** The reach of `article` among types that have one relation each; `teaser` is a component. */
function reach(types: Record<string, ModelAttribute>): string[] {
  const models = new Map<string, Model>(
    Object.entries(types).map(([uid, link]) => [
      uid,
      { tableName: uid, attributes: { title: { type: 'string' }, link } },
    ]),
  );
  return [...reachOf(models, ['article'], ['teaser'])].sort();
}

describe('the types from which a query can come to articles', () => {
  it.each<[string, string[], Record<string, ModelAttribute>]>([
    ['themselves', ['article'], { article: to('tag'), tag: to('tag') }],
    ['what leads to them', ['article', 'page'], { article: to('tag'), page: to('article') }],
    [
      'what leads to those, in whatever order',
      ['article', 'page', 'site'],
      { site: to('page'), page: to('article'), tag: to('tag') },
    ],
    ['what leads to any type', ['article', 'file'], { file: morph(), tag: to('tag') }],
    [
      'what has a file, since that leads to any type',
      ['article', 'file', 'user'],
      { user: to('file'), file: morph() },
    ],
    [
      'a dynamic zone where a component leads to them',
      ['article', 'page', 'teaser'],
      { page: zone, teaser: to('article'), tag: to('tag') },
    ],
    [
      'no dynamic zone where none does',
      ['article'],
      { page: zone, teaser: to('tag'), tag: to('tag') },
    ],
  ])('are %s', (_what, found, types) => {
    expect(reach(types)).toEqual(found);
  });

  it('are none where nothing is guarded', () => {
    const models = new Map([['file', { tableName: 'files', attributes: { related: morph() } }]]);
    expect(reachOf(models, [], []).size).toBe(0);
  });
});
