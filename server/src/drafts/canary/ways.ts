import type { Core, Modules } from '@strapi/strapi';
import { hasGraphQL, resolveAssociation } from '../../strapi/graphql';
import {
  isDynamicZone,
  leadsAnywhere,
  type Model,
  type ModelAttribute,
  type Models,
} from '../../strapi/models';

/** A guarded type, and where its rows are stored. */
export interface Target {
  uid: string;
  table: string;
  /** The column with the date of publication. */
  published: string;
}

/** One way in which a caller may come to rows of a guarded type. */
export interface Way {
  /** As the log names it. */
  name: string;
  run: () => Promise<unknown>;
  /**
   * `narrow`: each statement gives only what is published. `published status`: and it asks for
   * nothing else. `refusal`: there is no statement, but a ValidationError. `answer`: it is for
   * `run` to judge.
   */
  expects: 'narrow' | 'published status' | 'refusal' | 'answer';
  /** At least so many statements on the type's table are to be seen. */
  statements: number;
  /** Made-up rows by table, for the queries that lead to the target. */
  rows: Map<string, object>;
}

type Middleware = Modules.Documents.Middleware.Middleware;

/** No row has it: ids are counted from 1. */
const NO_ID = -1;
const NO_DOCUMENT = 'newsroom-canary';
const WHERE = { id: NO_ID };

const way = (name: string, run: Way['run'], more: Partial<Way> = {}): Way => ({
  ...{ expects: 'narrow' as const, statements: 1, rows: new Map<string, object>() },
  ...{ name, run, ...more },
});

interface Repository {
  findOne(query: object): Promise<unknown>;
  findMany(query: object): Promise<unknown>;
  count(query: object): Promise<unknown>;
  load(entity: object, field: string, query: object): Promise<unknown>;
}

const repository = (strapi: Core.Strapi, uid: string) =>
  strapi.db.query(uid) as unknown as Repository;

type Documents = Record<
  'findMany' | 'findOne' | 'findFirst' | 'count',
  (params: object) => Promise<unknown>
>;

/** Reads of the type itself. */
export function rootWays(strapi: Core.Strapi, { uid }: Target): Way[] {
  const rows = repository(strapi, uid);
  const documents = strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;
  const document = (name: keyof Documents, params: object) =>
    way(`the Document Service's ${name}`, () => documents[name]({ ...params, status: 'draft' }), {
      expects: 'published status',
    });
  const filters = { documentId: NO_DOCUMENT };
  return [
    way('findOne', () => rows.findOne({ where: WHERE })),
    way('findMany', () => rows.findMany({ where: WHERE })),
    way('count', () => rows.count({ where: WHERE })),
    document('findOne', filters),
    document('findFirst', { filters }),
    document('findMany', { filters }),
    document('count', { filters }),
  ];
}

/** What the guard makes of a draft that a write has written; nothing is written. */
export function writeWays(strapi: Core.Strapi, { uid }: Target, guard: Middleware): Way[] {
  const contentType = strapi.contentTypes[uid as 'plugin::newsroom.article'];
  const draft = { id: NO_ID, documentId: NO_DOCUMENT, publishedAt: null, secret: 'secret' };
  const write = (params: object) =>
    guard(
      { uid, contentType, action: 'update', params: { ...params, status: 'draft' } } as never,
      () => Promise.resolve(draft),
    );
  return [
    way(
      'the answer of a write',
      async () => {
        const answer: unknown = await write({});
        if (JSON.stringify(answer).includes(draft.secret)) throw new Error('it tells the draft');
      },
      { expects: 'answer', statements: 0 },
    ),
    way('the fields that a write answers', () => write({ fields: ['id'] }), {
      expects: 'published status',
    }),
  ];
}

/** Where a type or a component leads to the guarded type. */
interface Link {
  uid: string;
  model: Model;
  name: string;
  attribute: ModelAttribute;
}

/** All ways that lead to the type by relations. */
export function linkWays(strapi: Core.Strapi, models: Models, target: Target): Way[] {
  const links: Link[] = [];
  for (const [uid, model] of models.entries()) {
    for (const [name, attribute] of Object.entries(model.attributes)) {
      if (attribute.type === 'relation') links.push({ uid, model, name, attribute });
    }
  }
  const direct = links.filter(({ attribute }) => attribute.target === target.uid);
  return [
    ...direct.flatMap((link) => directWays(strapi, target, link)),
    ...links
      .filter(({ attribute }) => leadsAnywhere(attribute))
      .flatMap((link) => anywhereWays(strapi, target, link)),
    ...links
      .filter(({ attribute }) => isDynamicZone(attribute))
      .flatMap((zone) =>
        direct
          .filter(({ uid }) => uid in strapi.components)
          .map((link) => zoneWay(strapi, zone, link)),
      ),
  ];
}

function directWays(strapi: Core.Strapi, target: Target, link: Link): Way[] {
  const { uid, model, name, attribute } = link;
  const rows = repository(strapi, uid);
  const by = `${uid}.${name}`;
  const joins = attribute.joinColumn !== undefined || attribute.joinTable !== undefined;
  const led = {
    statements: uid === target.uid ? 2 : 1,
    rows: new Map([[model.tableName, linkingRow(attribute)]]),
  };
  const ways = [
    way(
      `populate of ${by}`,
      () => rows.findMany({ where: WHERE, populate: { [name]: true } }),
      led,
    ),
    way(`load of ${by}`, () => rows.load(WHERE, name, {}), led),
  ];
  if (hasGraphQL(strapi) && isOpen(strapi, uid, name)) {
    const run = () => resolveAssociation(strapi, uid, name, WHERE);
    ways.push(way(`GraphQL's look-up of ${by}`, run, led));
  }
  if (!joins) return ways;
  return [
    ...ways,
    way(
      `count of ${by}`,
      () => rows.findMany({ where: WHERE, populate: { [name]: { count: true } } }),
      led,
    ),
    way(`filter through ${by}`, () => rows.findMany({ where: { [name]: WHERE } }), {
      // Where the type leads to itself, one statement reads it twice.
      statements: 1,
    }),
    refusal(`sort by ${by}`, () =>
      rows.findMany({ where: WHERE, orderBy: { [name]: { id: 'asc' } } }),
    ),
  ];
}

const refusal = (name: string, run: Way['run']): Way =>
  way(name, run, { expects: 'refusal', statements: 0 });

/** GraphQL looks up only what the content API shows. */
function isOpen(strapi: Core.Strapi, uid: string, name: string): boolean {
  const schema = strapi.getModel(uid as 'plugin::newsroom.article');
  const attribute = (schema?.attributes as Record<string, { private?: boolean }> | undefined)?.[
    name
  ];
  return attribute !== undefined && attribute.private !== true;
}

function anywhereWays(strapi: Core.Strapi, target: Target, link: Link): Way[] {
  const { uid, model, name, attribute } = link;
  const rows = repository(strapi, uid);
  const by = `${uid}.${name}`;
  const populated = (populate: object | true) => () =>
    rows.findMany({ where: WHERE, populate: { [name]: populate } });
  const led = {
    statements: uid === target.uid ? 2 : 1,
    rows: new Map([[model.tableName, linkingRow(attribute, target.uid)]]),
  };
  const { joinTable } = attribute;
  if (joinTable) led.rows.set(joinTable.name, linkingRow(attribute, target.uid));
  return [
    way(`populate of ${by}`, populated(true), led),
    way(`populate of ${by} by type`, populated({ on: { [target.uid]: true } }), led),
    refusal(`count of ${by}`, populated({ count: true })),
  ];
}

/** From a dynamic zone by a component that links. */
function zoneWay(strapi: Core.Strapi, zone: Link, link: Link): Way {
  const on = { [link.uid]: { populate: { [link.name]: true } } };
  const rows = new Map([
    [zone.model.tableName, linkingRow(zone.attribute)],
    [link.model.tableName, linkingRow(link.attribute)],
  ]);
  const { joinTable } = zone.attribute;
  if (joinTable) rows.set(joinTable.name, linkingRow(zone.attribute, link.uid));
  return way(
    `populate of ${zone.uid}.${zone.name} by ${link.uid}.${link.name}`,
    () =>
      repository(strapi, zone.uid).findMany({ where: WHERE, populate: { [zone.name]: { on } } }),
    { rows },
  );
}

/**
 * A row from which Strapi goes on to what it links, with all columns that it may look at.
 *
 * @param type of the row that it links, where a relation may lead to any
 */
function linkingRow(attribute: ModelAttribute, type?: string): object {
  const { joinColumn, joinTable, morphColumn = joinTable?.morphColumn } = attribute;
  const columns = [joinColumn, joinTable?.joinColumn, morphColumn?.idColumn].flatMap((column) =>
    column ? [[column.name, NO_ID]] : [],
  );
  return {
    id: NO_ID,
    ...(Object.fromEntries(columns) as object),
    ...(morphColumn && type !== undefined ? { [morphColumn.typeColumn.name]: type } : {}),
  };
}
