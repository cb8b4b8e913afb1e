import { errors } from '@strapi/utils';
import { checkMayChangeLinks, mayRead } from '../desk/may-change';
import type { Rights } from '../desk/rights';
import type { Finder } from './finder';

/** Lets an editor say "not this one" of a suggestion, and take it back. */
export function createDismiss({ strapi, own, target, cards, dismissals }: Finder) {
  return {
    /**
     * Never suggests one article for the other again, in any language.
     * @throws ForbiddenError, NotFoundError, ValidationError on `other`
     */
    dismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChangeLinks(own, { documentId }, rights);
      if (!(await mayRead({ strapi, type: target, cards }, { documentId: other }, rights))) {
        throw new errors.ValidationError(
          `other: there is no article "${other}". Give the documentId of one that was suggested`,
        );
      }
      await dismissals.add(documentId, other);
    },

    /** @throws ForbiddenError, NotFoundError */
    undismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChangeLinks(own, { documentId }, rights);
      await dismissals.remove(documentId, other);
    },
  };
}
