import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { ArticleType } from '../article-type';

type Action = 'read' | 'update';
export type Where = Record<string, unknown>;

/** The part of the content manager's permission checker that is used here. */
interface PermissionChecker {
  can: Record<Action, (entity?: unknown, field?: string) => boolean>;
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

/**
 * What one user of the admin panel may do with articles: the permissions of the content manager
 * with their conditions ("is creator") and languages.
 *
 * @param ability of the user, as `ctx.state.userAbility` holds it
 */
export function createRights(strapi: Core.Strapi, type: ArticleType, ability: unknown) {
  const service = strapi.plugin('content-manager').service<CheckerService>('permission-checker');
  const checkerOf = (model: string) => service.create({ userAbility: ability, model });
  const checker = checkerOf(type.uid);

  return {
    /** A condition of `strapi.db.query` on the rows with which the user may do this. */
    async where(action: Action): Promise<Where> {
      // Without any permission Strapi's query for it would be empty, and match all.
      if (!checker.can[action]()) return NOTHING;
      const { filters } = await checker.sanitizedQuery[action]({});
      if (filters === undefined) return {};
      const params = strapi.get<QueryParams>('query-params');
      return params.transform(type.uid, { filters }).where ?? {};
    },

    mayRead: (field: string): boolean => checker.can.read(undefined, field),

    mayReadSources: (): boolean =>
      checker.can.read(undefined, 'attributions') &&
      checkerOf(ATTRIBUTION_UID).can.read(undefined, 'name'),

    mayUpdate: (field: string): boolean => checker.can.update(undefined, field),
  };
}

export type Rights = ReturnType<typeof createRights>;
