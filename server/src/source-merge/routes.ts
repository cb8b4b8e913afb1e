import { ATTRIBUTION_UID } from '../attribution/uid';
import {
  adminRoute,
  deletesType,
  readsType,
  updatesType,
  type AdminRouter,
} from '../desk/admin-routes';
import { createSourceMergeController } from './controller';

/** Routes of the admin panel about sources that are one; the rights narrow further who may what. */
export const sourceMergeRoutes: AdminRouter = ({ strapi }) => {
  const { preview, merge, list, undo } = createSourceMergeController(strapi);
  const reads = readsType(ATTRIBUTION_UID);
  const merges = [reads, updatesType(ATTRIBUTION_UID), deletesType(ATTRIBUTION_UID)];
  const path = '/sources/:documentId';
  return {
    type: 'admin',
    routes: [
      adminRoute('GET', `${path}/merge`, preview, ...merges),
      adminRoute('POST', `${path}/merge`, merge, ...merges),
      adminRoute('GET', `${path}/merges`, list, reads),
      adminRoute('POST', '/sources/merges/:id/undo', undo, ...merges),
    ],
  };
};
