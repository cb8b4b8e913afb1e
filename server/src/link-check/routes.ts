import { ATTRIBUTION_UID } from '../attribution/uid';
import { adminRoute, readsType, updatesType, type AdminRouter } from '../desk/admin-routes';
import { createLinkCheckController } from './controller';

/** Routes of the admin panel about the link of a source; the rights narrow further what each user sees. */
export const linkCheckRoutes: AdminRouter = ({ strapi }) => {
  const { find, check } = createLinkCheckController(strapi);
  const [reads, updates] = [readsType(ATTRIBUTION_UID), updatesType(ATTRIBUTION_UID)];
  const link = '/sources/:documentId/link';
  return {
    type: 'admin',
    routes: [
      adminRoute('GET', link, find, reads),
      adminRoute('POST', `${link}/check`, check, reads, updates),
    ],
  };
};
