import { adminRoute } from '../desk/admin-routes';
import { READ_INDEX, REBUILD_INDEX } from './permissions';

/** Routes of the settings page. */
export const searchIndexRoutes = {
  type: 'admin',
  routes: [
    adminRoute('GET', '/linking/index', 'searchIndex.find', READ_INDEX),
    adminRoute('POST', '/linking/index/rebuild', 'searchIndex.rebuild', READ_INDEX, REBUILD_INDEX),
  ],
};
