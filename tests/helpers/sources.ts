import type { ReadAttribution } from '../../shared/contracts';

/** A source of which nothing is told but what is given. */
export const readSource = (
  told: Partial<ReadAttribution> & Pick<ReadAttribution, 'name'>,
): ReadAttribution => ({
  ...{ documentId: told.name, kind: 'other', url: null, description: null, sameAs: [] },
  ...{ use: [], locator: null, citedUrl: null, archivedUrl: null, accessed: null },
  ...told,
});
