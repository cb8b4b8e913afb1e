import { factories } from '@strapi/strapi';
import { ARTICLE } from '../article-type';

/** Strapi's own REST API of the type. */
export const articleController = factories.createCoreController(ARTICLE.uid);
export const articleRouter = factories.createCoreRouter(ARTICLE.uid);
export const articleService = factories.createCoreService(ARTICLE.uid);
