import { adminRoute, READ_ARTICLES, UPDATE_ARTICLES } from '../desk/admin-routes';

const article = '/linking/articles/:documentId';

/** Routes of the admin panel; what each user sees there, the rights narrow further. */
export const linksRoutes = {
  type: 'admin',
  routes: [
    adminRoute('GET', article, 'links.find', READ_ARTICLES),
    adminRoute('POST', `${article}/links`, 'links.create', READ_ARTICLES, UPDATE_ARTICLES),
    adminRoute(
      'DELETE',
      `${article}/links/:target`,
      'links.delete',
      READ_ARTICLES,
      UPDATE_ARTICLES,
    ),
  ],
};
