import { withDrafts } from './scope';

export function createDraftsService() {
  return {
    /**
     * Runs code of the site's own content-API routes with drafts in sight, for callers that may
     * not read them. The code then answers for what it gives out.
     *
     * @example
     * const draft = await strapi.plugin('newsroom').service('drafts').allow(() =>
     *   strapi.documents('plugin::newsroom.article').findOne({ documentId, status: 'draft' }),
     * );
     */
    allow<T>(task: () => Promise<T>): Promise<T> {
      return withDrafts(task);
    },
  };
}
