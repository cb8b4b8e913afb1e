import { ATTRIBUTION_UID } from '../attribution/uid';
import { adminRoute, readsType, type AdminRouter } from '../desk/admin-routes';
import { createNamedSourcesController } from './controller';

/** Routes of the admin panel about the sources that texts name; the rights narrow what each user sees. */
export const namedSourcesRoutes: AdminRouter = ({ strapi }) => {
  const { find, like } = createNamedSourcesController(strapi);
  const reads = readsType(ATTRIBUTION_UID);
  return {
    type: 'admin',
    routes: [
      adminRoute('POST', '/sources/find', find, reads),
      adminRoute('POST', '/sources/like', like, reads),
    ],
  };
};
