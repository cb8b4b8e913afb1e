import fc from 'fast-check';
import { QueryGuard } from '../../../server/src/drafts/query-guard';
import type { DatabaseQuery } from '../../../server/src/strapi/entity-manager';
import type { Models } from '../../../server/src/strapi/models';

const ARTICLE = 'plugin::newsroom.article';
const SOURCE = 'source';
const PAGE = 'page';
const FILE = 'file';
const PUBLISHED = { publishedAt: { $notNull: true } };

const to = (target?: string) => ({ type: 'relation', relation: 'manyToMany', target });
const scalar = { type: 'string' };

const attributes: Record<string, Record<string, { type: string; target?: string }>> = {
  [ARTICLE]: { title: scalar, related: to(ARTICLE), sources: to(SOURCE), cover: to(FILE) },
  [SOURCE]: { name: scalar, articles: to(ARTICLE) },
  [PAGE]: { title: scalar, lead: to(ARTICLE), block: to(SOURCE), items: to() },
  [FILE]: { name: scalar, related: to() },
};

const models: Pick<Models, 'get'> = {
  get: (uid) => {
    const found = attributes[uid];
    return found && { tableName: uid, attributes: found };
  },
};

const guard = new QueryGuard(models, [ARTICLE]);

const narrowed = (query: DatabaseQuery, from: string) => guard.narrowed(query, from);

const where = (value: unknown, from: string) => narrowed({ where: value }, from).where;
const populate = (value: unknown, from: string) => narrowed({ populate: value }, from).populate;

describe('the guard of a query', () => {
  it.each<[string, string, unknown, unknown]>([
    ['a field', SOURCE, { name: 'x' }, { name: 'x' }],
    [
      'articles by a field',
      SOURCE,
      { articles: { title: 'x' } },
      { articles: { $and: [{ title: 'x' }, PUBLISHED] } },
    ],
    ['articles by id', SOURCE, { articles: 5 }, { articles: { $and: [{ id: 5 }, PUBLISHED] } }],
    ['no article', SOURCE, { articles: null }, { articles: { $and: [{ id: null }, PUBLISHED] } }],
    [
      'articles by one of several ids',
      SOURCE,
      { articles: [5, 6] },
      { articles: { $and: [{ id: [5, 6] }, PUBLISHED] } },
    ],
    [
      'articles by an operator on the id',
      SOURCE,
      { articles: { $notIn: [5] } },
      { articles: { $and: [{ id: { $notIn: [5] } }, PUBLISHED] } },
    ],
    [
      'articles by alternatives',
      SOURCE,
      { articles: { $or: [{ title: 'x' }, { related: { title: 'y' } }] } },
      {
        articles: {
          $and: [
            { $or: [{ title: 'x' }, { related: { $and: [{ title: 'y' }, PUBLISHED] } }] },
            PUBLISHED,
          ],
        },
      },
    ],
    [
      'a negation inside articles',
      SOURCE,
      { articles: { $not: { title: 'x' } } },
      { articles: { $and: [{ $not: { title: 'x' } }, PUBLISHED] } },
    ],
    [
      'two relations at once, which Strapi would merge',
      ARTICLE,
      { title: 'z', related: { title: 'x' }, sources: { articles: { title: 'y' } } },
      {
        $and: [
          { title: 'z' },
          { related: { $and: [{ title: 'x' }, PUBLISHED] } },
          { sources: { articles: { $and: [{ title: 'y' }, PUBLISHED] } } },
        ],
      },
    ],
    [
      'a relation beside a list, which Strapi would merge',
      SOURCE,
      { $and: [{ name: 'x' }], articles: { title: 'y' } },
      { $and: [{ $and: [{ name: 'x' }] }, { articles: { $and: [{ title: 'y' }, PUBLISHED] } }] },
    ],
    ['a negation of fields', ARTICLE, { $not: { title: 'x' } }, { $not: { title: 'x' } }],
    [
      'a negation of another type',
      ARTICLE,
      { $not: { sources: { name: 'x' } } },
      { $not: { sources: { name: 'x' } } },
    ],
    [
      'a negation of an operator',
      SOURCE,
      { articles: { title: { $not: { $contains: 'x' } } } },
      { articles: { $and: [{ title: { $not: { $contains: 'x' } } }, PUBLISHED] } },
    ],
    ['an unknown type', 'unknown', { articles: { title: 'x' } }, { articles: { title: 'x' } }],
  ])('narrows %s', (_name, from, stock, guarded) => {
    expect(where(stock, from)).toEqual(guarded);
  });

  it.each<[string, unknown]>([
    ['$not', { $not: { articles: { title: 'x' } } }],
    ['$not in $or', { $or: [{ $not: { articles: 5 } }, { name: 'x' }] }],
    ['$or in $not', { $not: { $or: [{ articles: { title: 'x' } }] } }],
    ['$not in $not', { $not: { $not: { articles: { title: 'x' } } } }],
    ['$not in articles', { articles: { $not: { related: { title: 'x' } } } }],
  ])('refuses articles under a negation: %s', (_name, stock) => {
    expect(() => where(stock, SOURCE)).toThrow(
      /"(articles|related)" cannot be used under a negation/u,
    );
  });

  it.each<[string, string, unknown]>([
    ['an article’s title', SOURCE, { articles: { title: 'asc' } }],
    ['the second of two orders', SOURCE, [{ name: 'asc' }, { articles: { id: 'desc' } }]],
    ['a related title', ARTICLE, { related: { title: 'asc' } }],
    ['an article behind another type', PAGE, { block: { articles: { title: 'asc' } } }],
  ])('refuses to sort by %s', (_name, from, orderBy) => {
    expect(() => narrowed({ orderBy }, from)).toThrow(/cannot be used to sort by/u);
  });

  it.each<[string, string, unknown]>([
    ['its own field', ARTICLE, [{ title: 'asc' }]],
    ['the name of a source', ARTICLE, { sources: { name: 'desc' } }],
    ['a field by its name', SOURCE, 'name'],
  ])('sorts by %s', (_name, from, orderBy) => {
    expect(narrowed({ orderBy }, from).orderBy).toEqual(orderBy);
  });

  it('drops a publication filter on articles, and keeps one on another type', () => {
    const subquery = { toSQL: () => 'select' };
    expect(where({ title: 'x', id: { $in: subquery } }, ARTICLE)).toEqual({ title: 'x' });
    expect(where({ id: { $in: subquery } }, ARTICLE)).toEqual({});
    const kept = { id: { $in: subquery } };
    expect(where(kept, PAGE)).toBe(kept);
    expect(populate({ lead: { where: { id: { $in: subquery } } } }, PAGE)).toEqual({
      lead: { where: {} },
    });
  });

  it('narrows conditions and orders of what is populated, at any depth', () => {
    const asked = {
      block: { populate: { articles: { where: { related: { title: 'x' } }, select: ['title'] } } },
      lead: true,
    };
    expect(populate(asked, PAGE)).toEqual({
      block: {
        populate: {
          articles: {
            where: { related: { $and: [{ title: 'x' }, PUBLISHED] } },
            select: ['title'],
          },
        },
      },
      lead: true,
    });
    const sorted = { block: { populate: { articles: { orderBy: { related: { id: 'asc' } } } } } };
    expect(() => populate(sorted, PAGE)).toThrow(/to sort by/u);
  });

  it('gives every fragment of a relation to any type an object, which takes a filter', () => {
    const on = { [ARTICLE]: true, [SOURCE]: { where: { articles: { title: 'x' } } } };
    expect(populate({ items: { on } }, PAGE)).toEqual({
      items: {
        on: {
          [ARTICLE]: {},
          [SOURCE]: { where: { articles: { $and: [{ title: 'x' }, PUBLISHED] } } },
        },
      },
    });
  });

  it('refuses to count the links of a relation to any type', () => {
    expect(() => populate({ items: { count: true } }, PAGE)).toThrow(/cannot be used to count/u);
    expect(populate({ lead: { count: true } }, PAGE)).toEqual({ lead: { count: true } });
  });

  it('filters every article that the query reads, root or populated, and nothing else', () => {
    const stock = (context: { meta: { uid: string } }) => ({ of: context.meta.uid });
    for (const from of [ARTICLE, SOURCE]) {
      const filters = narrowed({ filters: stock }, from).filters as typeof stock;
      expect(filters({ meta: { uid: ARTICLE } })).toEqual(PUBLISHED);
      expect(filters({ meta: { uid: SOURCE } })).toEqual({ of: SOURCE });
    }
    const alone = narrowed({}, SOURCE).filters as typeof stock;
    expect(alone({ meta: { uid: ARTICLE } })).toEqual(PUBLISHED);
    expect(alone({ meta: { uid: SOURCE } })).toBeUndefined();
  });
});

describe('the guard of several types', () => {
  const both = new QueryGuard(models, [ARTICLE, PAGE]);

  it('narrows each of them, as root and where a query reaches it', () => {
    const asked = { where: { lead: { title: 'x' } }, populate: { lead: true } };
    const { where: condition, filters } = both.narrowed(asked, PAGE);
    expect(condition).toEqual({ lead: { $and: [{ title: 'x' }, PUBLISHED] } });
    const filter = filters as (context: { meta: { uid: string } }) => unknown;
    expect([ARTICLE, PAGE, SOURCE].map((uid) => filter({ meta: { uid } }))).toEqual([
      PUBLISHED,
      PUBLISHED,
      undefined,
    ]);
  });

  it('says nothing of one type where it refuses', () => {
    expect(() => both.narrowed({ orderBy: { lead: { id: 'asc' } } }, PAGE)).toThrow(
      'sort: "lead" cannot be used to sort by without the right to read drafts',
    );
  });

  it('leaves the caller’s query as it is, however deep', () => {
    const asked = {
      where: { lead: { title: 'x' }, $and: [{ block: { articles: 5 } }] },
      populate: { items: { on: { [ARTICLE]: true, [SOURCE]: { where: { articles: 5 } } } } },
      filters: undefined,
    };
    const copy = structuredClone(asked);
    both.narrowed(asked, PAGE);
    expect(asked).toEqual(copy);
  });
});

/** Conditions on a type, as deep as fast-check likes, without negations. */
const conditionOn = (uid: string, depth: number): fc.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(attributes[uid] ?? {});
  const entries = fields.map(([key, { type, target }]) => {
    const leaf = fc.constantFrom<unknown>('x', { $startsWith: 'x' }, { $null: true }, 5);
    if (type !== 'relation') return fc.record({ [key]: leaf });
    if (target === undefined) return fc.constant({});
    const inner = depth === 0 ? fc.constant({ id: 1 }) : conditionOn(target, depth - 1);
    return fc.record({ [key]: inner });
  });
  const flat = fc
    .array(fc.oneof(...entries), { minLength: 1, maxLength: 3 })
    .map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
  if (depth === 0) return flat;
  const group = fc.record({
    [uid === ARTICLE ? '$or' : '$and']: fc.array(conditionOn(uid, depth - 1), {
      minLength: 1,
      maxLength: 2,
    }),
  });
  return fc.oneof(flat, group);
};

/** Each article that a condition reaches must be joined with "and published". */
function isNarrowed(value: unknown, from: string): boolean {
  if (Array.isArray(value)) return value.every((item) => isNarrowed(item, from));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value as Record<string, unknown>).every(([key, inner]) => {
    if (key.startsWith('$')) return isNarrowed(inner, from);
    const attribute = attributes[from]?.[key];
    if (attribute?.target === undefined) return true;
    if (attribute.target !== ARTICLE) return isNarrowed(inner, attribute.target);
    const both = (inner as { $and?: unknown[] }).$and ?? [];
    return (
      both.length === 2 &&
      both[1] === both.at(-1) &&
      isPublished(both[1]) &&
      isNarrowed(both[0], ARTICLE)
    );
  });
}

const isPublished = (value: unknown) => JSON.stringify(value) === JSON.stringify(PUBLISHED);

describe('whatever the conditions', () => {
  const asked = fc
    .constantFrom(ARTICLE, SOURCE, PAGE)
    .chain((from) => fc.tuple(fc.constant(from), conditionOn(from, 3)));

  it('no article is reached that is not asked to be published', () => {
    fc.assert(fc.property(asked, ([from, condition]) => isNarrowed(where(condition, from), from)));
  });

  it('narrowing twice asks for nothing else than narrowing once', () => {
    fc.assert(
      fc.property(asked, ([from, condition]) => {
        const once = where(condition, from);
        expect(isNarrowed(where(structuredClone(once), from), from)).toBe(true);
      }),
    );
  });

  it('the caller’s own conditions are not written to', () => {
    fc.assert(
      fc.property(asked, ([from, condition]) => {
        const copy = structuredClone(condition);
        where(condition, from);
        expect(condition).toEqual(copy);
      }),
    );
  });

  it('no object asks two things that Strapi would merge into one', () => {
    const merges = (value: unknown): boolean => {
      if (Array.isArray(value)) return value.some(merges);
      if (typeof value !== 'object' || value === null) return false;
      const values = Object.values(value as Record<string, unknown>);
      const narrowedHere = values.filter((inner) => JSON.stringify(inner).includes('$notNull'));
      return (narrowedHere.length > 0 && values.length > 1) || values.some(merges);
    };
    fc.assert(fc.property(asked, ([from, condition]) => !merges(where(condition, from))));
  });
});
