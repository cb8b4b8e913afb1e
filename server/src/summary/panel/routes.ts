import type { AdminRouter } from '../../desk/admin-routes';
import { adminRoute, readsArticles, updatesArticles } from '../../desk/admin-routes';
import { articleTypes } from '../../types/article-types';
import { REVIEW_SUMMARIES } from '../permissions';
import { createPanelController } from './controller';

/** Routes of each article type that has summaries; what each user sees, the rights narrow further. */
export const summaryPanelRoutes: AdminRouter = ({ strapi }) => ({
  type: 'admin',
  routes: articleTypes(strapi)
    .all.filter(({ fields }) => fields.summary !== null)
    .flatMap((type) => {
      const handlers = createPanelController(strapi, type);
      const path = `/summaries/${type.name}`;
      const article = `${path}/articles/:documentId`;
      const [reads, updates] = [readsArticles(type), updatesArticles(type)];
      const reviews = [reads, updates, REVIEW_SUMMARIES];
      return [
        adminRoute('POST', `${path}/inspect`, handlers.inspect, reads),
        adminRoute('POST', `${article}/jobs`, handlers.askAgain, reads, updates),
        adminRoute('POST', `${article}/confirm`, handlers.confirm, reads, updates),
        adminRoute('POST', `${article}/review`, handlers.review, ...reviews),
        adminRoute('DELETE', `${article}/review`, handlers.unreview, ...reviews),
      ];
    }),
});
