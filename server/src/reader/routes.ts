const route = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

export const readerRoutes = {
  type: 'content-api',
  routes: [
    route('/read/:slug', 'reader.findOne'),
    // Before the next one, which would take `summary` for a slug.
    route('/read/:slug/summary', 'reader.summary'),
    route('/read/:type/:slug', 'reader.findOne'),
    route('/read/:type/:slug/summary', 'reader.summary'),
    route('/preview/:documentId', 'reader.preview'),
    route('/preview/:type/:documentId', 'reader.preview'),
    route('/latest', 'latest.find'),
    route('/latest/:type', 'latest.find'),
  ],
};
