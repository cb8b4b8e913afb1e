const route = (path: string, handler: string) => ({ method: 'GET', path, handler, config: {} });

export const feedsRoutes = {
  type: 'content-api',
  routes: [route('/feed/ninjs', 'ninjs.find'), route('/feed/:format', 'feeds.find')],
};
