import { adminRoute, readsArticles, routesByType, updatesArticles } from '../desk/admin-routes';
import { createSuggestionsController } from './controller';

/** Routes of the admin panel; what each user sees there, the rights narrow further. */
export const suggestionsRoutes = routesByType((strapi, type, path) => {
  const { find, queue, dismiss, undismiss } = createSuggestionsController(strapi, type);
  const dismissals = `${path}/dismissals`;
  const [reads, updates] = [readsArticles(type), updatesArticles(type)];
  return [
    adminRoute('POST', `${path}/suggestions`, find, reads),
    adminRoute('GET', `${path}/queue`, queue, reads),
    adminRoute('POST', dismissals, dismiss, reads, updates),
    adminRoute('DELETE', `${dismissals}/:documentId/:other`, undismiss, reads, updates),
  ];
});
