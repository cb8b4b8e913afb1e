import type { Core } from '@strapi/strapi';
import type { IndexResponse, ProgressResponse } from '../../../shared/contracts';
import type { SearchIndexService } from './service';

interface Answer {
  body: unknown;
}

export function createSearchIndexController({ strapi }: { strapi: Core.Strapi }) {
  const service = (): SearchIndexService => strapi.plugin('newsroom').service('searchIndex');
  return {
    async find(ctx: Answer): Promise<void> {
      ctx.body = { data: await service().state() } satisfies IndexResponse;
    },

    async progress(ctx: Answer): Promise<void> {
      ctx.body = { data: await service().progress() } satisfies ProgressResponse;
    },

    async rebuild(ctx: Answer): Promise<void> {
      ctx.body = { data: await service().rebuild() } satisfies IndexResponse;
    },
  };
}
