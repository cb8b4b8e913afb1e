import type { Core, Modules } from '@strapi/strapi';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { checkLinks } from '../links/link-check';
import { createPublishedLinks } from '../links/published-links/keep';
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
  /**
   * Called with the documentIds that an action wrote or deleted, once for each action, after its
   * commit and not before the caller has its answer. What it throws is logged.
   */
  afterSave?: (type: ArticleType, documentIds: string[]) => void;
}

/**
 * The save hook: one Document Service middleware that keeps an article's slug, summary, date of
 * first publication and published links, in the same transaction as the save. What can wait is
 * done after commit.
 */
export function createSaveHook(
  strapi: Core.Strapi,
  { afterSave }: SaveHookOptions = {},
): Middleware {
  const handlers = new Map<ArticleType, Handlers>();
  const handlersFor = (type: ArticleType): Handlers => {
    const known = handlers.get(type) ?? handlersOf(toolsFor(strapi, type));
    handlers.set(type, known);
    return known;
  };
  return async (context, next) => {
    const type = articleTypes(strapi).byUid(context.uid);
    if (type === undefined) return next();
    const handler = handlersFor(type)[context.action];
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
          afterCommit(strapi, onCommit, documentId, () => afterSave(type, [documentId]));
        }
        return result;
      },
    );
    return saved as ReturnType<typeof next>;
  };
}

type Handlers = Partial<Record<string, SaveHandler>>;

function toolsFor(strapi: Core.Strapi, type: ArticleType): SaveTools {
  return {
    strapi,
    type,
    rows: articleRows(strapi, type),
    slugs: createSlugs(strapi, type),
    summaries: createSummaryService({ strapi }),
    links: createPublishedLinks(strapi, type),
  };
}

function handlersOf(tools: SaveTools): Handlers {
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
