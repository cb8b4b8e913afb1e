import type { Core, Modules } from '@strapi/strapi';
import { ARTICLE, type ArticleType } from '../article-type';
import { checkLinks } from '../linking/link-check';
import { createPublishedLinks } from '../linking/published-links/keep';
import { createSummaryService } from '../summary/service';
import { cloneHandler } from './clone';
import { lockSaves } from './lock';
import { discardDraftHandler, publishHandler, removeHandler } from './publication';
import { articleRows } from './rows';
import { createHandler, updateHandler } from './save';
import { afterCommit, type SaveHandler, type SaveParams, type SaveTools } from './save-tools';
import { createSlugs } from './slugs';

interface Transaction {
  onCommit: (task: () => void) => void;
}

type Middleware = Modules.Documents.Middleware.Middleware;

export interface SaveHookOptions {
  type?: ArticleType;
  /**
   * Called with the documentIds that an action wrote or deleted, once for each action, after its
   * commit and not before the caller has its answer. What it throws is logged.
   */
  afterSave?: (documentIds: string[]) => void;
}

/**
 * The save hook: one Document Service middleware that keeps an article's slug, summary, date of
 * first publication and published links, in the same transaction as the save. What can wait is
 * done after commit.
 */
export function createSaveHook(
  strapi: Core.Strapi,
  { type = ARTICLE, afterSave }: SaveHookOptions = {},
): Middleware {
  const tools: SaveTools = {
    strapi,
    type,
    rows: articleRows(strapi, type),
    slugs: createSlugs(strapi, type),
    summaries: createSummaryService({ strapi }),
    links: createPublishedLinks(strapi, type),
  };
  const handlers = handlersOf(tools);
  return async (context, next) => {
    if (context.uid !== type.uid) return next();
    const handler = handlers[context.action];
    if (handler === undefined) return next();
    const params = context.params as SaveParams;
    const saved: Promise<unknown> = strapi.db.transaction(
      async ({ onCommit }: Transaction): Promise<unknown> => {
        await lockSaves(strapi);
        if (params.data) {
          params.data = await checkLinks(strapi, type, params.data, ownId(context.action, params));
        }
        const result = await handler(params, next, onCommit);
        const documentId = savedDocument(context.action, params, result);
        if (afterSave !== undefined && documentId !== undefined) {
          afterCommit(strapi, onCommit, documentId, () => afterSave([documentId]));
        }
        return result;
      },
    );
    return saved as ReturnType<typeof next>;
  };
}

function handlersOf(tools: SaveTools): Partial<Record<string, SaveHandler>> {
  return {
    create: createHandler(tools),
    update: updateHandler(tools),
    clone: cloneHandler(tools),
    publish: publishHandler(tools),
    discardDraft: discardDraftHandler(tools),
    delete: removeHandler(tools),
    // Takes the published row away and no more: the draft keeps its summary, slug and date.
    unpublish: (_params, next) => next(),
  };
}

/** The article that the links of a call are of, if it is known before the call. */
function ownId(action: string, { documentId, data }: SaveParams): string | undefined {
  if (action === 'update') return documentId;
  const chosen = action === 'create' ? data?.['documentId'] : undefined;
  return typeof chosen === 'string' ? chosen : undefined;
}

/** The article that an action wrote or deleted: a new one is known by the action's answer only. */
function savedDocument(action: string, params: SaveParams, result: unknown): string | undefined {
  if (action !== 'create' && action !== 'clone') return params.documentId;
  return (result as { documentId?: string }).documentId;
}
