import { ATTRIBUTION_UID } from '../attribution/uid';
import { readersRoute, readsType, type AdminRouter } from '../desk/admin-routes';
import { createSourceStatesController } from './controller';

/** Routes of the admin panel; the rights narrow further what each user sees and does. */
export const sourceStatesRoutes: AdminRouter = ({ strapi }) => {
  const { articles, fallen, keep } = createSourceStatesController(strapi);
  const reads = readsType(ATTRIBUTION_UID);
  return {
    type: 'admin',
    routes: [
      readersRoute('GET', '/sources/:documentId/articles', articles, reads),
      readersRoute('GET', '/sources/withdrawn', fallen, reads),
      readersRoute('POST', '/sources/keep', keep, reads),
    ],
  };
};
