import type { Core, Modules } from '@strapi/strapi';
import { ARTICLE, type ArticleType } from '../article-type';
import { createSummaryService } from '../summary/service';
import { cloneHandler } from './clone';
import { lockSaves } from './lock';
import { discardDraftHandler, publishHandler, removeHandler } from './publication';
import { articleRows } from './rows';
import { createHandler, updateHandler } from './save';
import type { SaveHandler, SaveParams, SaveTools } from './save-tools';
import { createSlugs } from './slugs';

interface Transaction {
  onCommit: (task: () => void) => void;
}

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * The save hook: one Document Service middleware that keeps an article's slug, summary and date of
 * first publication, in the same transaction as the save. What can wait is done after commit.
 */
export function createSaveHook(strapi: Core.Strapi, type: ArticleType = ARTICLE): Middleware {
  const tools: SaveTools = {
    strapi,
    type,
    rows: articleRows(strapi, type),
    slugs: createSlugs(strapi, type),
    summaries: createSummaryService({ strapi }),
  };
  const handlers: Partial<Record<string, SaveHandler>> = {
    create: createHandler(tools),
    update: updateHandler(tools),
    clone: cloneHandler(tools),
    publish: publishHandler(tools),
    discardDraft: discardDraftHandler(tools),
    delete: removeHandler(tools),
    // Takes the published row away and no more: the draft keeps its summary, slug and date.
    unpublish: (_params, next) => next(),
  };
  return async (context, next) => {
    if (context.uid !== type.uid) return next();
    const handler = handlers[context.action];
    if (handler === undefined) return next();
    const params = context.params as SaveParams;
    const saved: Promise<unknown> = strapi.db.transaction(
      async ({ onCommit }: Transaction): Promise<unknown> => {
        await lockSaves(strapi);
        return handler(params, next, onCommit);
      },
    );
    return saved as ReturnType<typeof next>;
  };
}
