import type { Core } from '@strapi/strapi';
import { DISMISSAL_UID } from './dismissal-schema';

interface Pair {
  firstDocumentId: string;
  secondDocumentId: string;
}

/** The pairs of articles for which an editor said "not this one". */
export function createDismissals(strapi: Core.Strapi) {
  const query = () => strapi.db.query(DISMISSAL_UID);

  return {
    /** The documentIds that are not to be suggested for an article. */
    of: async (documentId: string): Promise<Set<string>> => {
      const pairs = (await query().findMany({ where: withEither([documentId]) })) as Pair[];
      return new Set(
        pairs.map(({ firstDocumentId, secondDocumentId }) =>
          firstDocumentId === documentId ? secondDocumentId : firstDocumentId,
        ),
      );
    },

    add: async (documentId: string, other: string): Promise<void> => {
      const pair = pairOf(documentId, other);
      if ((await query().count({ where: pair })) === 0) await query().create({ data: pair });
    },

    remove: async (documentId: string, other: string): Promise<void> => {
      await query().deleteMany({ where: pairOf(documentId, other) });
    },

    /** Forgets what was said of articles that are no longer there. */
    forget: async (documentIds: string[]): Promise<void> => {
      await query().deleteMany({ where: withEither(documentIds) });
    },
  };
}

export type Dismissals = ReturnType<typeof createDismissals>;

function pairOf(documentId: string, other: string) {
  const [firstDocumentId, secondDocumentId] = [documentId, other].sort();
  return { firstDocumentId, secondDocumentId };
}

const withEither = (documentIds: string[]) => ({
  $or: [{ firstDocumentId: { $in: documentIds } }, { secondDocumentId: { $in: documentIds } }],
});
