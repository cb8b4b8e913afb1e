import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SourceLinkResponse } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import type { Rights } from '../desk/rights';
import type { LinkCheckService } from './service';

/** A source as it is stored. */
interface SourceRow {
  id: number;
  documentId: string;
  url: string | null;
  createdAt: string | Date;
}

/** Handlers of the routes about the link of one source. */
export function createLinkCheckController(strapi: Core.Strapi) {
  const service = () => strapi.plugin('newsroom').service<LinkCheckService>('linkCheck');

  return {
    find: async (ctx: AdminContext): Promise<void> => {
      const source = await readSource(strapi, ctx, rightsIn(strapi, ctx));
      const asked = askedOf(source);
      const link = asked === null ? null : await service().find(asked);
      ctx.body = { data: { address: source.url, link } } satisfies SourceLinkResponse;
    },

    check: async (ctx: AdminContext): Promise<void> => {
      const rights = rightsIn(strapi, ctx);
      const source = await readSource(strapi, ctx, rights);
      await checkMayUpdate(strapi, source, rights);
      const asked = askedOf(source);
      if (asked === null) {
        throw new errors.ValidationError('url: the source has no address; save one first');
      }
      const link = await service().check(asked);
      ctx.body = { data: { address: source.url, link } } satisfies SourceLinkResponse;
    },
  };
}

const askedOf = ({ id, documentId, url, createdAt }: SourceRow) =>
  url === null || url === ''
    ? null
    : { id, documentId, address: url, enteredAt: new Date(createdAt).getTime() };

/**
 * The source that the route names.
 * @throws NotFoundError, ForbiddenError where the user may not read its address
 */
async function readSource(
  strapi: Core.Strapi,
  { params }: AdminContext,
  { sources }: Rights,
): Promise<SourceRow> {
  const documentId = params['documentId'] ?? '';
  const row: unknown = await strapi.db.query(ATTRIBUTION_UID).findOne({
    select: ['id', 'documentId', 'url', 'createdAt'],
    where: { $and: [{ documentId }, await sources.where('read')] },
  });
  if (row === null) throw new errors.NotFoundError(`There is no source "${documentId}"`);
  if (!sources.may('read', 'url')) {
    throw new errors.ForbiddenError('url: your role may not read this field of sources');
  }
  return row as SourceRow;
}

/** @throws ForbiddenError */
async function checkMayUpdate(
  strapi: Core.Strapi,
  { id }: SourceRow,
  { sources }: Rights,
): Promise<void> {
  const where = { $and: [{ id }, await sources.where('update')] };
  if (sources.may('update', 'url') && (await strapi.db.query(ATTRIBUTION_UID).count({ where })) > 0)
    return;
  throw new errors.ForbiddenError('url: your role may not change this field of the source');
}
