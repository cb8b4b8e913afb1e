import { adminRoute, readsArticles, routesByType, updatesArticles } from '../desk/admin-routes';
import { createLinksController } from './controller';

/** Routes of the admin panel; what each user sees there, the rights narrow further. */
export const linksRoutes = routesByType((strapi, type, path) => {
  const { find, create, remove } = createLinksController(strapi, type);
  const article = `${path}/articles/:documentId`;
  const links = `${article}/links`;
  const [reads, updates] = [readsArticles(type), updatesArticles(type)];
  return [
    adminRoute('GET', article, find, reads),
    adminRoute('POST', links, create, reads, updates),
    adminRoute('DELETE', `${links}/:target`, remove, reads, updates),
  ];
});
