import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { ArticleType } from '../types/article-type';

type Action = 'read' | 'update' | 'delete';
export type Where = Record<string, unknown>;

/** A permission that a user has, by one of their roles. */
interface Rule {
  conditions?: unknown;
}

/** The part of CASL's ability that is used here. */
export interface Ability {
  can(action: string, model: string): boolean;
  rulesFor(action: string, model: string, field?: string): Rule[];
}

/** The part of the content manager's permission checker that is used here. */
interface PermissionChecker {
  can: Record<Action, (row?: object, field?: string) => boolean>;
  sanitizedQuery: Record<Action, (query: object) => Promise<{ filters?: unknown }>>;
}

interface CheckerService {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}

interface QueryParams {
  transform(uid: string, params: { filters: unknown }): { where?: Where };
}

/** Matches no row. */
const NOTHING: Where = { id: { $null: true } };

/** A field or a relation of articles, whatever the type calls it. */
export type ArticlePart = keyof ArticleType['fields'] | keyof ArticleType['relations'];

/** A source that a user may read. */
export interface ReadableSource {
  /** All its attributes, whichever the user may read. */
  row: Record<string, unknown>;
  /** Whether the user may read the attribute that was asked for, of this very source. */
  mayReadField: boolean;
}

/** What one user may do with the articles of one type. */
export interface ArticleRights {
  /** A condition of `strapi.db.query` on the rows with which the user may do this. */
  where: (action: Action) => Promise<Where>;
  /** Whether the user may read this of all the articles they may read; no where there is none. */
  mayRead: (part: ArticlePart) => boolean;
  /** Whether the user may change this of all the articles they may change. */
  mayUpdate: (part: ArticlePart) => boolean;
}

/**
 * What one user of the admin panel may do with articles: the permissions of the content manager
 * with their conditions ("is creator") and languages. To be made for each request.
 *
 * @param ability of the user, as `ctx.state.userAbility` holds it
 */
export function createRights(strapi: Core.Strapi, ability: Ability) {
  const rightsOnType = remembered((uid: string) => rightsOn(strapi, uid, ability));

  return {
    on: (type: ArticleType): ArticleRights => {
      const { where, may } = rightsOnType(type.uid);
      const nameOf = (part: ArticlePart) => ({ ...type.fields, ...type.relations })[part]?.name;
      const mayWith = (action: Action, part: ArticlePart): boolean => {
        const name = nameOf(part);
        return name !== undefined && may(action, name);
      };
      return {
        where,
        mayRead: (part) => mayWith('read', part),
        mayUpdate: (part) => mayWith('update', part),
      };
    },

    /** What the user may do with sources; fields by their own names. */
    sources: {
      where: (action: Action): Promise<Where> => rightsOnType(ATTRIBUTION_UID).where(action),
      /** With a field of all the sources with which the user may do this. */
      may: (action: Action, field: string): boolean =>
        rightsOnType(ATTRIBUTION_UID).may(action, field),
    },

    /** A source by its documentId; `null` where the user may read none that has it. */
    readableSource: (documentId: string, field: string): Promise<ReadableSource | null> =>
      rightsOnType(ATTRIBUTION_UID).readable(documentId, field),

    /** A condition on the sources of which the user may read the name. */
    whereSources: async (): Promise<Where> => {
      const sources = rightsOnType(ATTRIBUTION_UID);
      return sources.may('read', 'name') ? sources.where('read') : NOTHING;
    },
  };
}

export type Rights = ReturnType<typeof createRights>;

function rightsOn(strapi: Core.Strapi, uid: string, ability: Ability) {
  const checker = strapi
    .plugin('content-manager')
    .service<CheckerService>('permission-checker')
    .create({ userAbility: ability, model: uid });

  const where = async (action: Action): Promise<Where> => {
    // Without any permission Strapi's query for it would be empty, and match all.
    if (!checker.can[action]()) return NOTHING;
    const { filters } = await checker.sanitizedQuery[action]({});
    if (filters === undefined) return {};
    const params = strapi.get<QueryParams>('query-params');
    return params.transform(uid, { filters }).where ?? {};
  };

  const readable = async (documentId: string, field: string): Promise<ReadableSource | null> => {
    const found: unknown = await strapi.db.query(uid).findOne({
      where: { $and: [{ documentId }, await where('read')] },
      // What Strapi's own conditions ask of a row.
      populate: { createdBy: { populate: ['roles'] } },
    });
    const row = found as Record<string, unknown> | null;
    return row === null ? null : { row, mayReadField: checker.can.read(row, field) };
  };

  /** Not where one role gives the field of some rows, and another role gives other rows. */
  const may = (action: Action, field: string): boolean => {
    const name = `plugin::content-manager.explorer.${action}`;
    const rules = ability.rulesFor(name, uid, field);
    const isForAll = rules.length === ability.rulesFor(name, uid).length;
    return rules.some((rule) => isForAll || rule.conditions === undefined);
  };

  return { where: remembered(where), may: remembered(may), readable };
}

/** One request asks for the same right for each article of a list. */
function remembered<A extends string[], T>(ask: (...about: A) => T): (...about: A) => T {
  const answers = new Map<string, T>();
  return (...about) => {
    const key = about.join(' ');
    const answer = answers.has(key) ? (answers.get(key) as T) : ask(...about);
    answers.set(key, answer);
    return answer;
  };
}
