import type { Core, Modules } from '@strapi/strapi';
import { aroundVerification } from '../strapi/auth';
import { aroundWrites, changeReads } from '../strapi/entity-manager';
import { answerBlindWrites } from '../strapi/mcp';
import { modelsOf } from '../strapi/models';
import { followRequest } from '../strapi/request';
import { answerWrite } from './write-answer';
import { prove } from './canary/canary';
import { closeContentApi, type Unproved } from './closing';
import { QueryGuard } from './query-guard';
import { reachOf } from './reach';
import { mayReadDrafts } from './right';
import { draftsAreInSight, withDrafts } from './scope';

type Middleware = Modules.Documents.Middleware.Middleware;
type Plain = Record<string, unknown>;

/** Content types of the plugin. */
const OWN_TYPES = 'plugin::newsroom.';

/** Of the Document Service. */
const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/** Whether what runs now must not see drafts: it serves a caller who may not read them. */
async function draftsAreHidden(strapi: Core.Strapi): Promise<boolean> {
  return !draftsAreInSight() && !(await mayReadDrafts(strapi));
}

/**
 * Keeps the drafts of some types inside, in two places that together every answer of the content
 * API passes: all reads of the database (GraphQL's nested fields and `populate` go past the
 * Document Service), and all calls of the Document Service (for `status`, and for what a write
 * answers). Where it cannot be proved at boot that it does, the content API of these types closes.
 */
class DraftsGuard {
  private uids: ReadonlySet<string> = new Set();
  /** The types from which a query can come to the guarded ones; no other is looked at. */
  private reach: ReadonlySet<string> = new Set();

  constructor(private readonly strapi: Core.Strapi) {}

  /** To be called in `register`, before any other middleware is registered. */
  register(): void {
    this.strapi.server.use(followRequest);
    this.strapi.documents.use(this.documentMiddleware);
    answerBlindWrites(this.strapi, (uid) => this.uids.has(uid) || uid.startsWith(OWN_TYPES));
  }

  /**
   * To be called in `bootstrap`, once the content types are in the database.
   *
   * @param uids the types whose drafts stay inside; all of them have draft and publish
   */
  async start(uids: readonly string[]): Promise<void> {
    this.uids = new Set(uids);
    const models = modelsOf(this.strapi);
    this.reach = reachOf(models, uids, Object.keys(this.strapi.components));
    try {
      this.guardDatabase(new QueryGuard(models, uids));
    } catch (error) {
      // The proof will tell what is missing.
      this.strapi.log.error('[newsroom] The guard of drafts could not be put in place', error);
    }
    closeContentApi(this.strapi, await this.prove());
  }

  /** The types, and their ways, that cannot be proved to keep drafts inside. */
  prove(): Promise<Unproved[]> {
    return prove(this.strapi, [...this.uids], this.documentMiddleware);
  }

  private guardDatabase(guard: QueryGuard): void {
    changeReads(this.strapi, this.reach, async (query, uid) =>
      (await draftsAreHidden(this.strapi)) ? guard.narrowed(query, uid) : query,
    );
    // The site's own code may write rows past the Document Service: what such a write reads of its
    // row is not narrowed, or a delete of a draft would find nothing and do nothing.
    aroundWrites(this.strapi, this.uids, withDrafts);
    aroundVerification(this.strapi, withDrafts);
  }

  private readonly documentMiddleware: Middleware = (context, next) =>
    this.reach.has(context.uid) ? this.guardDocument(context, next) : next();

  private readonly guardDocument: Middleware = async (context, next) => {
    if (!(await draftsAreHidden(this.strapi))) return next();
    const isGuarded = this.uids.has(context.uid);
    const hasDrafts = context.contentType.options?.draftAndPublish === true;
    const isRead = READS.includes(context.action);
    // What a type without drafts populates follows `status`, also what its writes answer.
    if (isRead ? isGuarded || !hasDrafts : !hasDrafts) context.params = published(context.params);
    if (isRead) return next();
    return answerWrite(this.strapi, isGuarded, context, next) as ReturnType<typeof next>;
  };
}

/** The caller's parameters stay as they are; which articles have another draft is not told. */
function published(params: Plain): Plain {
  const { publicationFilter: _filter, hasPublishedVersion: _version, ...others } = params;
  return { ...others, status: 'published' };
}

const guards = new WeakMap<Core.Strapi, DraftsGuard>();

/** The guard of an application: there is one. */
export function draftsGuard(strapi: Core.Strapi): DraftsGuard {
  const guard = guards.get(strapi) ?? new DraftsGuard(strapi);
  guards.set(strapi, guard);
  return guard;
}
