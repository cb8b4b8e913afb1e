import { ARTICLE } from '../article-type';
import { READ_INDEX, REBUILD_INDEX } from './permissions';

type Action = string | { action: string; subject: string };

const reader = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE.uid };
const writer = { action: 'plugin::content-manager.explorer.update', subject: ARTICLE.uid };

const needs = (...actions: Action[]) => ({
  policies: [{ name: 'admin::hasPermissions', config: { actions } }],
});

const links = '/linking/articles/:documentId';
const dismissals = '/linking/dismissals';

/** Routes of the admin panel; what each user sees there, the rights narrow further. */
export const linkingRoutes = {
  type: 'admin',
  routes: [
    route('POST', '/linking/suggestions', 'suggest', reader),
    route('GET', links, 'links', reader),
    route('POST', `${links}/links`, 'link', reader, writer),
    route('DELETE', `${links}/links/:target`, 'unlink', reader, writer),
    route('POST', dismissals, 'dismiss', reader, writer),
    route('DELETE', `${dismissals}/:documentId/:other`, 'undismiss', reader, writer),
    route('GET', '/linking/queue', 'queue', reader),
    route('GET', '/linking/index', 'index', READ_INDEX),
    route('POST', '/linking/index/rebuild', 'rebuild', READ_INDEX, REBUILD_INDEX),
  ],
};

function route(method: string, path: string, action: string, ...actions: Action[]) {
  return { method, path, handler: `linking.${action}`, config: needs(...actions) };
}
