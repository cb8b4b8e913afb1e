const route = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

export const readerRoutes = {
  type: 'content-api',
  routes: [
    route('/read/:slug', 'reader.findOne'),
    route('/read/:type/:slug', 'reader.findOne'),
    route('/preview/:documentId', 'reader.preview'),
    route('/preview/:type/:documentId', 'reader.preview'),
    route('/latest', 'latest.find'),
    route('/latest/:type', 'latest.find'),
  ],
};
