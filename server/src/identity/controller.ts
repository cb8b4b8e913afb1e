import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { IdentityAccessesResponse, RevealResponse } from '../../../shared/contracts';
import { IDENTITY } from '../attribution/identity-field';
import { personIn, rightsIn, type AdminContext } from '../desk/admin-context';
import { identityAccesses } from './accesses';
import { keyIdOf } from './cipher';
import { identityCipher } from './keys';

export const createIdentityController = (strapi: Core.Strapi) => {
  const accesses = identityAccesses(strapi);
  return {
    /** Answers the identity of a source, once it is recorded who was shown it. */
    reveal: async (ctx: AdminContext): Promise<void> => {
      const { documentId, stored } = await readableSource(strapi, ctx);
      const identity = stored === null ? null : plainText(strapi, stored);
      if (identity !== null) await accesses.record(documentId, personIn(ctx));
      ctx.body = { data: { identity } } satisfies RevealResponse;
    },

    accesses: async (ctx: AdminContext): Promise<void> => {
      const { documentId } = await readableSource(strapi, ctx);
      const data = await accesses.of(documentId);
      ctx.body = { data } satisfies IdentityAccessesResponse;
    },
  };
};

/**
 * The source that a request names.
 *
 * @throws ForbiddenError where no person asks, or one who may not read this field of it
 * @throws NotFoundError where there is none that they may read
 */
async function readableSource(strapi: Core.Strapi, ctx: AdminContext) {
  ctx.set('Cache-Control', 'no-store');
  // No token may, whatever its rights are.
  personIn(ctx);
  const documentId = ctx.params['documentId'] ?? '';
  const source = await rightsIn(strapi, ctx).readableSource(documentId, IDENTITY);
  if (source === null) throw new errors.NotFoundError(`There is no source "${documentId}"`);
  if (!source.mayReadField) {
    throw new errors.ForbiddenError(`${IDENTITY}: your role may not read this field of the source`);
  }
  const stored = source.row[IDENTITY];
  return { documentId, stored: typeof stored === 'string' && stored !== '' ? stored : null };
}

/** @throws ApplicationError where it cannot be decrypted */
function plainText(strapi: Core.Strapi, stored: string): string {
  // Plain text of before, which waits for the next start.
  if (keyIdOf(stored) === null) return stored;
  const read = identityCipher(strapi).decrypt(stored);
  if (read.ok) return read.text;
  const { reason, keyId } = read;
  const message =
    reason === 'missing'
      ? `${IDENTITY}: the key it was encrypted with is missing; its id is ${keyId}. Give it again in \`sources.identityKeys\`, or write the identity anew`
      : `${IDENTITY}: what is stored is damaged and cannot be decrypted. Write the identity anew`;
  throw new errors.ApplicationError(message, { reason, keyId });
}
