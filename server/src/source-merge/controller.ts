import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type {
  MergePreviewResponse,
  MergeResponse,
  MergesResponse,
  UndoMergeResponse,
} from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { personIn, rightsIn, type AdminContext } from '../desk/admin-context';
import type { Rights } from '../desk/rights';
import { documentId, parseRequest } from '../parse-request';
import type { SourceKey } from './locked';
import type { MergeOrder } from './merge';
import type { SourceMergeService } from './service';

/** What a merge tells of, and what it writes. */
const READ = ['name', 'aliases', 'url', 'description', 'sameAs'];
const WRITTEN = ['aliases', 'url', 'description', 'sameAs'];

const TAKES = { into: 'the documentId of the source that is kept, another one than this' };

/** Handlers of the routes about sources that are one. */
export function createSourceMergeController(strapi: Core.Strapi) {
  const service = () => strapi.plugin('newsroom').service<SourceMergeService>('sourceMerge');

  return {
    preview: async (ctx: AdminContext): Promise<void> => {
      const rights = rightsIn(strapi, ctx);
      const effect = await service().preview(await readPair(strapi, ctx, ctx.query, rights));
      const fields = effect.fields.filter((field) => rights.sources.may('read', field));
      ctx.body = { data: { ...effect, fields } } satisfies MergePreviewResponse;
    },

    merge: async (ctx: AdminContext): Promise<void> => {
      const user = personIn(ctx);
      const pair = await readPair(strapi, ctx, ctx.request.body, rightsIn(strapi, ctx));
      ctx.body = { data: await service().merge({ ...pair, user }) } satisfies MergeResponse;
    },

    list: async (ctx: AdminContext): Promise<void> => {
      const { sources } = rightsIn(strapi, ctx);
      const kept = await readSource(strapi, ctx.params['documentId'] ?? '', sources);
      checkFields(sources, 'read', ['name']);
      ctx.body = { data: await service().into(kept) } satisfies MergesResponse;
    },

    undo: async (ctx: AdminContext): Promise<void> => {
      const user = personIn(ctx);
      const { sources } = rightsIn(strapi, ctx);
      const id = ctx.params['id'] ?? '';
      const merge = await service().find(id);
      if (merge === null) throw new errors.NotFoundError(`There is no merge "${id}"`);
      const kept = await readSource(strapi, merge.keptDocumentId, sources);
      checkFields(sources, 'read', READ);
      await checkMay(strapi, kept, 'update', sources);
      checkFields(sources, 'update', WRITTEN);
      const { source, left } = await service().undo(merge, user.id);
      const fields = left.fields.filter((field) => sources.may('read', field));
      ctx.body = { data: { source, left: { ...left, fields } } } satisfies UndoMergeResponse;
    },
  };
}

type SourceRights = Rights['sources'];

/**
 * The two sources of a request, where the user may merge them: read both, change the one that is
 * kept and delete the other. The rights on articles are not asked for: of them a merge changes
 * nothing but which of two names for one source they lead to, as deleting a source does.
 *
 * @throws ValidationError, NotFoundError, ForbiddenError
 */
async function readPair(
  strapi: Core.Strapi,
  { params }: AdminContext,
  input: unknown,
  { sources }: Rights,
): Promise<Pick<MergeOrder, 'kept' | 'merged'>> {
  const mergedId = params['documentId'] ?? '';
  const into = documentId.refine((id) => id !== mergedId);
  const asked = parseRequest(z.object({ into }), input, TAKES);
  const kept = await readSource(strapi, asked.into, sources);
  const merged = await readSource(strapi, mergedId, sources);
  checkFields(sources, 'read', READ);
  await checkMay(strapi, kept, 'update', sources);
  checkFields(sources, 'update', WRITTEN);
  await checkMay(strapi, merged, 'delete', sources);
  return { kept, merged };
}

/** @throws NotFoundError where the user may read no such source */
async function readSource(
  strapi: Core.Strapi,
  id: string,
  sources: SourceRights,
): Promise<SourceKey> {
  const row: unknown = await strapi.db.query(ATTRIBUTION_UID).findOne({
    select: ['id', 'documentId'],
    where: { $and: [{ documentId: id }, await sources.where('read')] },
  });
  if (row === null) throw new errors.NotFoundError(`There is no source "${id}"`);
  return row as SourceKey;
}

const VERBS = { read: 'read', update: 'change', delete: 'delete' };

/** @throws ForbiddenError */
async function checkMay(
  strapi: Core.Strapi,
  { id, documentId: name }: SourceKey,
  action: 'update' | 'delete',
  sources: SourceRights,
): Promise<void> {
  const where = { $and: [{ id }, await sources.where(action)] };
  if ((await strapi.db.query(ATTRIBUTION_UID).count({ where })) > 0) return;
  throw new errors.ForbiddenError(`Your role may not ${VERBS[action]} the source "${name}"`);
}

/** @throws ForbiddenError that names the first field */
function checkFields(sources: SourceRights, action: 'read' | 'update', fields: string[]): void {
  const field = fields.find((each) => !sources.may(action, each));
  if (field === undefined) return;
  throw new errors.ForbiddenError(
    `${field}: your role may not ${VERBS[action]} this field of sources`,
  );
}
