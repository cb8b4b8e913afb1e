import { factories } from '@strapi/strapi';
import { ATTRIBUTION_UID } from './uid';

/** Strapi's own REST API of the type. */
export const attributionController = factories.createCoreController(ATTRIBUTION_UID);
export const attributionRouter = factories.createCoreRouter(ATTRIBUTION_UID);
export const attributionService = factories.createCoreService(ATTRIBUTION_UID);
