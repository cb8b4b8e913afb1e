export const readerRoutes = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/read/:slug', handler: 'reader.findOne', config: {} },
    { method: 'GET', path: '/preview/:documentId', handler: 'reader.preview', config: {} },
  ],
};
