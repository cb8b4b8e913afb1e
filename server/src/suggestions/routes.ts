import { adminRoute, READ_ARTICLES, UPDATE_ARTICLES } from '../desk/admin-routes';

const dismissals = '/linking/dismissals';
const dismissal = `${dismissals}/:documentId/:other`;

/** Routes of the admin panel; what each user sees there, the rights narrow further. */
export const suggestionsRoutes = {
  type: 'admin',
  routes: [
    adminRoute('POST', '/linking/suggestions', 'suggestions.find', READ_ARTICLES),
    adminRoute('GET', '/linking/queue', 'suggestions.queue', READ_ARTICLES),
    adminRoute('POST', dismissals, 'suggestions.dismiss', READ_ARTICLES, UPDATE_ARTICLES),
    adminRoute('DELETE', dismissal, 'suggestions.undismiss', READ_ARTICLES, UPDATE_ARTICLES),
  ],
};
