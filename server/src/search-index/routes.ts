import { adminRoute, readersRoute } from '../desk/admin-routes';
import { READ_INDEX, REBUILD_INDEX } from './permissions';

/** Routes of the settings page, and of what pages show of a build. */
export const searchIndexRoutes = {
  type: 'admin',
  routes: [
    adminRoute('GET', '/linking/index', 'searchIndex.find', READ_INDEX),
    adminRoute('POST', '/linking/index/rebuild', 'searchIndex.rebuild', READ_INDEX, REBUILD_INDEX),
    readersRoute('GET', '/linking/progress', 'searchIndex.progress'),
  ],
};
