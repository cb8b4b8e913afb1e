import type { Core } from '@strapi/strapi';
import type { ReadContext } from './asked';
import { answerLatest } from './latest-answer';
import { send } from './send';

export function createLatestController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET /api/newsroom/latest?section=&locale=&before=&limit=`, and with the type. */
    async find(ctx: ReadContext): Promise<void> {
      const answer = await answerLatest(strapi, ctx);
      if (answer !== null) send(strapi, ctx, answer);
    },
  };
}
