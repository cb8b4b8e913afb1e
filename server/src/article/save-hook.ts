import type { Core, Modules, UID } from '@strapi/strapi';
import { notingChanges } from '../changes/of-save';
import { asSave } from '../changes/within-save';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { firstPublications } from '../first-publication/records';
import { checkLinks } from '../links/link-check';
import { createPublishedLinks } from '../links/published-links/keep';
import { linkedArticles, type LinkedArticle } from '../links/published-links/targets';
import { createSlugs } from '../slugs/service';
import { undoOnConflict, watchConflicts } from '../strapi/conflict-watch';
import { runDocumentAction } from '../strapi/document-action';
import { documentLocks, lockName } from '../strapi/document-locks';
import { defaultLocaleIn, defaultLocaleSql, localeOrDefault } from '../strapi/locale';
import { currentAttempt, repeatOnConflict } from '../strapi/retry';
import { inTransaction, type TransactionScope } from '../strapi/transaction';
import { inTurn } from '../strapi/transaction-queue';
import type { SummaryService } from '../summary/service';
import { cloneHandler } from './clone';
import {
  discardDraftHandler,
  publishHandler,
  removeHandler,
  unpublishHandler,
} from './publication';
import { articleRows, fromColumns, type ArticleRows } from './rows';
import { createHandler, updateHandler } from './save';
import {
  afterCommit,
  isPublic,
  type SaveHandler,
  type SaveParams,
  type SaveTools,
} from './save-tools';

type Middleware = Modules.Documents.Middleware.Middleware;

export interface SaveHookOptions {
  /**
   * Called with the documentIds that an action wrote or deleted, once for each action, after its
   * commit and not before the caller has its answer. What it throws is logged.
   */
  afterSave?: (type: ArticleType, documentIds: string[]) => void;
}

/** One call of a document action on an article type. */
interface Call {
  type: ArticleType;
  rows: ArticleRows;
  action: string;
  params: SaveParams;
  handler: SaveHandler;
  next: () => Promise<unknown>;
}

/**
 * The save hook: one Document Service middleware that keeps an article's slug, summary, date of
 * first publication and published links, in the same transaction as the save. What can wait is
 * done after commit.
 *
 * Saves of one article wait for each other, in every process on the database. A save in a
 * transaction of its own is done again after a conflict with another one; of those that run at once
 * in one transaction, each waits for its turn.
 */
export function createSaveHook(strapi: Core.Strapi, options: SaveHookOptions = {}): Middleware {
  const parts = new Map<ArticleType, TypeParts>();
  const partsFor = (type: ArticleType): TypeParts => {
    const known = parts.get(type) ?? partsOf(strapi, type);
    parts.set(type, known);
    return known;
  };
  const save = createSave(strapi, options);

  return async (context, next) => {
    const type = articleTypes(strapi).byUid(context.uid);
    if (type === undefined) return next();
    const { uid, action } = context;
    const { rows, handlers } = partsFor(type);
    const handler = handlers[action];
    if (handler === undefined) return next();
    const params = context.params as SaveParams;
    const call: Call = { type, rows, action, params, handler, next };
    const saved = strapi.db.inTransaction()
      ? saveWithin(strapi, save, call)
      : saveAlone(strapi, save, call, uid);
    return saved as ReturnType<typeof next>;
  };
}

/**
 * @param linked what the article leads to, as it was read before the transaction; `null` in a
 *   transaction of someone else, who may have read in it
 */
type Save = (
  call: Call,
  scope: TransactionScope,
  linked: LinkedArticle[] | null,
) => Promise<unknown>;

function createSave(strapi: Core.Strapi, { afterSave }: SaveHookOptions): Save {
  const locks = documentLocks(strapi);
  return (call, { trx, onCommit }, linkedBefore) => {
    const { type, action, params, handler, next } = call;
    const own = ownId(action, params);
    const subject = own === undefined ? '' : lockName({ uid: type.uid, documentId: own });
    return inTurn(trx, subject, async (waiting) => {
      const linked = linkedBefore ?? (await linkedBySave(strapi, call));
      const saved = waiting.filter((name) => name !== '');
      const givesWay = currentAttempt()?.givesWay ?? false;
      const options = { givesWay, hasRead: linkedBefore === null };
      const documents = { saved, others: linked.map(lockName) };
      const reads = readsOf(strapi, call, own);
      const [edited, locales] = (await locks.lock(trx, documents, options, reads)) ?? [];
      // Named, it is looked up once, and not by each part of the save and by Strapi again.
      if (type.localized && !params.locale) {
        params.locale = defaultLocaleIn(locales) ?? (await localeOrDefault(strapi, null));
      }
      // A clone is another article than the one it is named for, which it may link to.
      const written = action === 'clone' ? undefined : own;
      if (params.data) params.data = await checkLinks(strapi, type, params.data, written);
      const scope = { onCommit, edited: edited?.map(fromColumns) ?? null };
      const save = () => handler(params, next, scope);
      const documentOf = (result: unknown) => savedDocument(action, params, result);
      const result = showsReaders(call)
        ? await notingChanges({ strapi, type, documentId: written, save, documentOf })
        : await asSave({ documentId: written, isNoted: false }, save);
      const documentId = documentOf(result);
      if (afterSave !== undefined && documentId !== undefined) {
        afterCommit(strapi, onCommit, documentId, () => afterSave(type, [documentId]));
      }
      return result;
    });
  };
}

/** Whether an action may change what readers see: others are on drafts alone. */
function showsReaders({ type, action, params }: Call): boolean {
  return action === 'publish' || action === 'unpublish' || action === 'delete'
    ? true
    : isPublic(type, params);
}

/** What a save of one that is there begins with: its rows, and the language where none is named. */
function readsOf(
  strapi: Core.Strapi,
  { type, rows, action, params }: Call,
  own: string | undefined,
): string[] {
  if (action !== 'update' || own === undefined) return [];
  const asksForLocale = type.localized && !params.locale;
  return [rows.editedSql(own), ...(asksForLocale ? [defaultLocaleSql(strapi)] : [])];
}

/** The articles that are locked beside the saved one: those that it leads to once it is public. */
async function linkedBySave(
  strapi: Core.Strapi,
  { type, action, params }: Call,
): Promise<LinkedArticle[]> {
  if (strapi.db.dialect.client === 'sqlite' || !type.draftAndPublish) return [];
  const isWritten = action === 'create' || action === 'update';
  if (action !== 'publish' && !(isWritten && isPublic(type, params))) return [];
  return linkedArticles(strapi, type, ownId(action, params), params.data ?? {});
}

/** In the transaction of whoever calls, who alone could begin it again. */
function saveWithin(strapi: Core.Strapi, save: Save, call: Call): Promise<unknown> {
  return inTransaction(strapi, async (scope) => {
    watchConflicts(scope.trx);
    try {
      return await save(call, scope, null);
    } catch (error) {
      await undoOnConflict(scope.trx, error);
      throw error;
    }
  });
}

/** In a transaction of its own. Done again, the call goes through all middlewares once more. */
function saveAlone(
  strapi: Core.Strapi,
  save: Save,
  call: Call,
  uid: UID.ContentType,
): Promise<unknown> {
  const sent = copyOf(call.params);
  let isFirst = true;
  const attempt = async () => {
    if (!isFirst) return runDocumentAction(strapi, uid, call.action, copyOf(sent));
    isFirst = false;
    // Before the transaction: the lock is to be what it begins with.
    const linked = await linkedBySave(strapi, call);
    return inTransaction(strapi, (scope) => {
      watchConflicts(scope.trx);
      return save(call, scope, linked);
    });
  };
  return repeatOnConflict(attempt, { givesWay: true });
}

/** The hook and Strapi replace what is in here, but never change what they find. */
function copyOf(params: SaveParams): SaveParams {
  return params.data === undefined ? { ...params } : { ...params, data: { ...params.data } };
}

type Handlers = Partial<Record<string, SaveHandler>>;

/** What the hook has for each article type. */
interface TypeParts {
  rows: ArticleRows;
  handlers: Handlers;
}

function partsOf(strapi: Core.Strapi, type: ArticleType): TypeParts {
  const tools = toolsFor(strapi, type);
  return { rows: tools.rows, handlers: handlersOf(tools) };
}

function toolsFor(strapi: Core.Strapi, type: ArticleType): SaveTools {
  return {
    strapi,
    type,
    rows: articleRows(strapi, type),
    slugs: createSlugs(strapi, type),
    summaries: strapi.plugin('newsroom').service<SummaryService>('summary'),
    firstPublications: firstPublications(strapi, type),
    links: createPublishedLinks(strapi, type),
  };
}

function handlersOf(tools: SaveTools): Handlers {
  return {
    create: createHandler(tools),
    update: updateHandler(tools),
    clone: cloneHandler(tools),
    publish: publishHandler(tools),
    unpublish: unpublishHandler(tools),
    discardDraft: discardDraftHandler(tools),
    delete: removeHandler(tools),
  };
}

/** The article that an action is on, if it is known before the action. */
function ownId(action: string, { documentId, data }: SaveParams): string | undefined {
  if (action !== 'create') return documentId;
  const chosen = data?.['documentId'];
  return typeof chosen === 'string' ? chosen : undefined;
}

/** The article that an action wrote or deleted: a new one is known by the action's answer only. */
function savedDocument(action: string, params: SaveParams, result: unknown): string | undefined {
  if (action !== 'create' && action !== 'clone') return params.documentId;
  return (result as { documentId?: string }).documentId;
}
