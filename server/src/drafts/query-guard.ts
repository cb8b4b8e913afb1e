import { errors } from '@strapi/utils';
import type { DatabaseQuery } from '../strapi/entity-manager';
import type { Models } from '../strapi/models';

type Relations = Pick<Models, 'get'>;
type Plain = Record<string, unknown>;

const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * Narrows database queries to what is published of some types, at whatever depth they reach it: as
 * the root, through `populate`, through a relation in `where`, or in `orderBy`.
 */
export class QueryGuard {
  private readonly uids: ReadonlySet<string>;

  /** @param uids the types whose drafts stay inside; all of them have draft and publish */
  constructor(
    private readonly models: Relations,
    uids: Iterable<string>,
  ) {
    this.uids = new Set(uids);
  }

  /**
   * A narrowed copy of `query`, a query on the type `from`.
   * @throws ValidationError where the query asks for what cannot be narrowed
   */
  narrowed(query: DatabaseQuery, from: string): DatabaseQuery {
    return { ...this.nested(query, from), filters: this.filters(query.filters) };
  }

  /** Strapi hands a function in `filters` down to every populated query. */
  private filters(stock: unknown) {
    return (context: { meta: { uid: string } }): unknown => {
      if (this.uids.has(context.meta.uid)) return PUBLISHED;
      return typeof stock === 'function' ? (stock as (c: unknown) => unknown)(context) : stock;
    };
  }

  private nested(query: Plain, to: string): Plain {
    const { where, populate } = query;
    this.checkOrder(query['orderBy'], to);
    return {
      ...query,
      ...(where === undefined ? {} : { where: this.where(where, to, false) }),
      ...(populate === undefined ? {} : { populate: this.populate(populate, to) }),
    };
  }

  /**
   * Conditions on a type; a condition under `$not` could be answered by a draft's absence. What
   * needs no narrowing comes back as it is.
   */
  private where(value: unknown, from: string, negated: boolean): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item) => this.where(item, from, negated));
      return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!isQueryPart(value)) return value;
    const conditions: Plain[] = [];
    let same = true;
    for (const [key, stock] of Object.entries(value)) {
      if (this.uids.has(from) && !key.startsWith('$') && holdsSubquery(stock)) {
        same = false;
        continue;
      }
      const inner = this.condition(key, stock, from, negated);
      same &&= inner === stock;
      conditions.push({ [key]: inner });
    }
    return same ? value : allOf(conditions);
  }

  private condition(key: string, value: unknown, from: string, negated: boolean): unknown {
    if (key.startsWith('$')) return this.where(value, from, negated || key === '$not');
    const to = this.target(from, key);
    if (to === undefined) return value;
    if (!this.uids.has(to)) return this.where(value, to, negated);
    if (negated) throw refused('filters', key, 'under a negation');
    return { $and: [this.where(relationCondition(value), to, false), PUBLISHED] };
  }

  /** @throws ValidationError where rows would be ordered by what a draft says */
  private checkOrder(value: unknown, from: string): void {
    if (Array.isArray(value)) value.forEach((item) => this.checkOrder(item, from));
    if (!isQueryPart(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const to = this.target(from, key);
      if (to === undefined) continue;
      if (this.uids.has(to)) throw refused('sort', key, 'to sort by');
      this.checkOrder(inner, to);
    }
  }

  private populate(value: unknown, from: string): unknown {
    if (!isQueryPart(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.populated(key, inner, from)]),
    );
  }

  private populated(key: string, value: unknown, from: string): unknown {
    if (!isQueryPart(value)) return value;
    const to = this.target(from, key);
    if (to !== undefined) return this.nested(value, to);
    // A relation to any type: Strapi counts its links, whatever they lead to.
    if (value['count'] === true) throw refused('populate', key, 'to count');
    return isQueryPart(value['on']) ? { ...value, on: this.fragments(value['on']) } : value;
  }

  /** `true` would not get Strapi's `filters`, which an object gets. */
  private fragments(on: Plain): Plain {
    return Object.fromEntries(
      Object.entries(on).map(([type, query]) => [
        type,
        isQueryPart(query) ? this.nested(query, type) : query === true ? {} : query,
      ]),
    );
  }

  private target(from: string, key: string): string | undefined {
    const attribute = this.models.get(from)?.attributes[key];
    return attribute?.type === 'relation' ? attribute.target : undefined;
  }
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
  if (!isQueryPart(value)) return { id: value };
  const [operator] = Object.keys(value);
  const speaksOfId = operator?.startsWith('$') && !['$and', '$or', '$not'].includes(operator);
  return speaksOfId ? { id: value } : value;
}

/** Strapi's `publicationFilter` arrives as a subquery over drafts; no caller can write one. */
function holdsSubquery(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('toSQL' in value) return true;
  return isQueryPart(value) && Object.values(value).some(holdsSubquery);
}

function refused(parameter: string, key: string, how: string): Error {
  return new errors.ValidationError(
    `${parameter}: "${key}" cannot be used ${how} without the right to read drafts`,
    { key, param: parameter },
  );
}

/** Whether a value is written as a query is: no date, and none of the query builder's own objects. */
function isQueryPart(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
