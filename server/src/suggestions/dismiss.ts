import { errors } from '@strapi/utils';
import type { Cards } from '../desk/cards';
import { checkMayChangeLinks, mayRead } from '../desk/may-change';
import type { Rights } from '../desk/rights';
import type { Dismissals } from './dismissals';

/** Lets an editor say "not this one" of a suggestion, and take it back. */
export function createDismiss({ cards, dismissals }: { cards: Cards; dismissals: Dismissals }) {
  return {
    /**
     * Never suggests one article for the other again, in any language.
     * @throws ForbiddenError, NotFoundError, ValidationError on `other`
     */
    dismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChangeLinks(cards, { documentId }, rights);
      if (!(await mayRead(cards, { documentId: other }, rights))) {
        throw new errors.ValidationError(
          `other: there is no article "${other}". Give the documentId of one that was suggested`,
        );
      }
      await dismissals.add(documentId, other);
    },

    /** @throws ForbiddenError, NotFoundError */
    undismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChangeLinks(cards, { documentId }, rights);
      await dismissals.remove(documentId, other);
    },
  };
}
