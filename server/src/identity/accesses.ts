import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { IdentityAccess, IdentityAccesses } from '../../../shared/contracts';
import { IDENTITY_ACCESS_UID } from './access-schema';

/** How many are shown at once. */
const SHOWN = 20;

interface Row {
  userName: string;
  /** Databases differ in what they answer. */
  accessedAt: string | number | Date;
}

/** Who was shown identities. */
export const identityAccesses = (strapi: Core.Strapi) => {
  const query = () => strapi.db.query(IDENTITY_ACCESS_UID);
  return {
    /** To be called before the identity is answered. */
    async record(sourceDocumentId: string, user: { id: string; name: string }): Promise<void> {
      const accessedAt = new Date().toISOString();
      await query().create({
        data: { sourceDocumentId, userId: user.id, userName: user.name, accessedAt },
      });
    },

    /** The latest of a source. */
    async of(sourceDocumentId: string): Promise<IdentityAccesses> {
      const where = { sourceDocumentId };
      const rows: unknown = await query().findMany({
        where,
        orderBy: { id: 'desc' },
        limit: SHOWN,
      });
      return { latest: (rows as Row[]).map(shown), count: await query().count({ where }) };
    },
  };
};

const shown = ({ userName, accessedAt }: Row): IdentityAccess => ({
  user: userName,
  at: new Date(accessedAt).toISOString(),
});

const CHANGES = ['beforeUpdate', 'beforeUpdateMany', 'beforeDelete', 'beforeDeleteMany'];

/**
 * Refuses to change or delete a record. Strapi's import, which replaces the whole database, calls no
 * lifecycle; nothing does that speaks SQL.
 */
export function keepIdentityAccesses(strapi: Core.Strapi): void {
  const refuse = () => {
    throw new errors.ForbiddenError(
      'Who saw the identity of a source cannot be changed or deleted',
    );
  };
  strapi.db.lifecycles.subscribe({
    models: [IDENTITY_ACCESS_UID],
    ...Object.fromEntries(CHANGES.map((action) => [action, refuse])),
  });
}
