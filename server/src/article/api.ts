import { factories } from '@strapi/strapi';
import { OWN_ARTICLE_UID } from '../types/options';

/** Strapi's own REST API of the type. */
export const articleController = factories.createCoreController(OWN_ARTICLE_UID);
export const articleRouter = factories.createCoreRouter(OWN_ARTICLE_UID);
export const articleService = factories.createCoreService(OWN_ARTICLE_UID);
