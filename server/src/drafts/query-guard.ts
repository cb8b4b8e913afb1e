import { errors } from '@strapi/utils';

/** The part of `strapi.db.metadata` that the guard reads. */
export interface Models {
  get(uid: string): { attributes: Record<string, ModelAttribute> } | undefined;
}

export interface ModelAttribute {
  type: string;
  relation?: string;
  target?: string;
}

/** A query as the database layer of Strapi takes it. */
export interface DatabaseQuery {
  where?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  filters?: unknown;
  [key: string]: unknown;
}

type Plain = Record<string, unknown>;

const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * Narrows database queries to what is published of one type, at whatever depth they reach it: as
 * the root, through `populate`, through a relation in `where`, or in `orderBy`.
 *
 * @param uid the type whose drafts stay inside
 */
export function createQueryGuard(models: Models, uid: string) {
  const target = (from: string, key: string): string | undefined => {
    const attribute = models.get(from)?.attributes[key];
    return attribute?.type === 'relation' ? attribute.target : undefined;
  };

  /**
   * Conditions on a type; a condition under `$not` could be answered by a draft's absence. What
   * needs no narrowing comes back as it is.
   */
  function where(value: unknown, from: string, negated: boolean): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item) => where(item, from, negated));
      return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!isPlain(value)) return value;
    const conditions: Plain[] = [];
    let same = true;
    for (const [key, stock] of Object.entries(value)) {
      if (from === uid && !key.startsWith('$') && holdsSubquery(stock)) {
        same = false;
        continue;
      }
      const inner = condition(key, stock, from, negated);
      same &&= inner === stock;
      conditions.push({ [key]: inner });
    }
    return same ? value : allOf(conditions);
  }

  function condition(key: string, value: unknown, from: string, negated: boolean): unknown {
    if (key.startsWith('$')) return where(value, from, negated || key === '$not');
    const to = target(from, key);
    if (to === undefined) return value;
    if (to !== uid) return where(value, to, negated);
    if (negated) throw refused('filters', key, 'under a negation');
    return { $and: [where(relationCondition(value), to, false), PUBLISHED] };
  }

  function orderBy(value: unknown, from: string): void {
    if (Array.isArray(value)) value.forEach((item) => orderBy(item, from));
    if (!isPlain(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const to = target(from, key);
      if (to === uid) throw refused('sort', key, 'to sort by');
      if (to !== undefined) orderBy(inner, to);
    }
  }

  function populate(value: unknown, from: string): unknown {
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, populated(key, inner, from)]),
    );
  }

  function populated(key: string, value: unknown, from: string): unknown {
    if (!isPlain(value)) return value;
    const to = target(from, key);
    if (to !== undefined) return nested(value, to);
    // A relation to any type: Strapi counts its links, whatever they lead to.
    if (value['count'] === true) throw refused('populate', key, 'to count');
    return isPlain(value['on']) ? { ...value, on: fragments(value['on']) } : value;
  }

  /** `true` would not get Strapi's `filters`, which an object gets. */
  function fragments(on: Plain): Plain {
    return Object.fromEntries(
      Object.entries(on).map(([type, query]) => [type, query === true ? {} : nested(query, type)]),
    );
  }

  function nested(query: unknown, to: string): unknown {
    if (!isPlain(query)) return query;
    orderBy(query['orderBy'], to);
    return {
      ...query,
      ...(query['where'] === undefined ? {} : { where: where(query['where'], to, false) }),
      ...(query['populate'] === undefined ? {} : { populate: populate(query['populate'], to) }),
    };
  }

  /** Strapi hands a function in `filters` down to every populated query. */
  function filters(stock: unknown) {
    return (context: { meta: { uid: string } }): unknown => {
      if (context.meta.uid === uid) return PUBLISHED;
      return typeof stock === 'function' ? (stock as (c: unknown) => unknown)(context) : stock;
    };
  }

  return {
    /** Narrows `query`, a query on the type `from`, in place. */
    narrow(query: DatabaseQuery, from: string): void {
      Object.assign(query, nested(query, from), { filters: filters(query.filters) });
    },
  };
}

/**
 * One object for several conditions. Strapi joins what two relations of one object ask for into
 * a single object, where the second `$and` would replace the first.
 */
function allOf(conditions: Plain[]): Plain {
  const [first = {}, ...others] = conditions;
  return others.length === 0 ? first : { $and: conditions };
}

/** `articles: 5`, `articles: { $in: […] }` and the like speak of the id. */
function relationCondition(value: unknown): unknown {
  if (!isPlain(value)) return { id: value };
  const [operator] = Object.keys(value);
  const speaksOfId = operator?.startsWith('$') && !['$and', '$or', '$not'].includes(operator);
  return speaksOfId ? { id: value } : value;
}

/** Strapi's `publicationFilter` arrives as a subquery over drafts; no caller can write one. */
function holdsSubquery(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('toSQL' in value) return true;
  return isPlain(value) && Object.values(value).some(holdsSubquery);
}

function refused(parameter: string, key: string, how: string): Error {
  return new errors.ValidationError(
    `${parameter}: "${key}" cannot be used ${how} without the right to read drafts of articles`,
    { key, param: parameter },
  );
}

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
