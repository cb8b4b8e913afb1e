import { ATTRIBUTION_UID } from '../attribution/uid';
import { adminRoute, type AdminRouter } from '../desk/admin-routes';
import { createIdentityController } from './controller';

const READS_SOURCES = {
  action: 'plugin::content-manager.explorer.read',
  subject: ATTRIBUTION_UID,
};

/** The one way by which an identity leaves, and who took it. The controller asks for the field's right. */
export const identityRoutes: AdminRouter = ({ strapi }) => {
  const { reveal, accesses } = createIdentityController(strapi);
  const source = '/identities/:documentId';
  return {
    type: 'admin',
    routes: [
      adminRoute('POST', `${source}/reveal`, reveal, READS_SOURCES),
      adminRoute('GET', `${source}/accesses`, accesses, READS_SOURCES),
    ],
  };
};
