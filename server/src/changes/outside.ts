import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { FILE_UID } from '../strapi/files';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { attemptNoting } from './attempt';
import { tags } from './change';
import { recordChange } from './record';
import { saveOf } from './within-save';

/** What Strapi tells of a write to the database, as far as it is used here. */
interface WriteEvent {
  action: string;
  model: { uid: string };
  params: { data?: unknown; where?: unknown };
  result?: unknown;
}

type Values = Record<string, unknown>;

const AFTER = [
  ...['afterCreate', 'afterUpdate', 'afterDelete'],
  ...['afterCreateMany', 'afterUpdateMany', 'afterDeleteMany'],
] as const;

const STORE_UID = 'strapi::core-store';
const LOCALE_UID = 'plugin::i18n.locale';
const RIGHTS_UIDS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];
/** Where Strapi keeps which language is the default. */
const DEFAULT_LOCALE_KEY = 'plugin_i18n_default_locale';

/**
 * Notes changes that no save of an article notes: of sources, files, languages and rights, and of
 * articles that are written past the Document Service, by `strapi.db.query`. SQL of a site's own
 * passes all of Strapi; `service('reader').changed` is for that.
 */
export function noteOutsideChanges(strapi: Core.Strapi): void {
  const note = (models: string[], tagsOf: (event: WriteEvent) => string[]) => {
    const handler = async (event: unknown): Promise<void> => {
      const { model } = event as WriteEvent;
      const stale = tagsOf(event as WriteEvent);
      if (stale.length === 0) return;
      await attemptNoting(strapi, model.uid, () => recordChange(strapi, { tags: stale }));
    };
    strapi.db.lifecycles.subscribe({
      models,
      ...Object.fromEntries(AFTER.map((action) => [action, handler])),
    });
  };
  note([FILE_UID], ({ action, params, result }) => [
    ...(action.startsWith('afterCreate') ? [] : filesOf(result)),
    // A file can be put into an article from its own end.
    ...(isEmpty(valueOf(params.data, 'related')) ? [] : allTypes(strapi)),
  ]);
  note([LOCALE_UID], () => [tags.languages()]);
  note([STORE_UID], (event) => (isDefaultLocale(event) ? [tags.languages()] : []));
  note(RIGHTS_UIDS, () => [tags.rights()]);
  for (const type of articleTypes(strapi).all) noteType(strapi, type, note);
  noteSources(note);
}

const allTypes = (strapi: Core.Strapi): string[] =>
  articleTypes(strapi).all.map(({ uid }) => tags.type(uid));

type Note = (models: string[], tagsOf: (event: WriteEvent) => string[]) => void;

/** The articles of a type: whatever of them was written, all answers with one are stale. */
function noteType(strapi: Core.Strapi, type: ArticleType, note: Note): void {
  const shown = shownAttributes(strapi, type);
  note([type.uid], (event) => {
    const isOwn = saveOf(valueOf(event.result, 'documentId')) === 'noted';
    const isUnseen = isDraft(type, event) || !writes(event, shown);
    return isOwn || isUnseen ? [] : [tags.type(type.uid)];
  });
  // A relation can be written from its other end as well.
  for (const { target, attribute } of inverses(strapi, type)) {
    const other = articleTypes(strapi).byUid(target);
    note([target], (event) => {
      const isSeen = other === undefined || !isDraft(other, event);
      return isSeen && links(event, attribute) ? [tags.type(type.uid)] : [];
    });
  }
}

function filesOf(result: unknown): string[] {
  const ids = idsIn(result, 'id');
  return ids.length === 0 ? [tags.type(FILE_UID)] : ids.map((id) => tags.file(id));
}

/** Sources, as far as readers see them: two who save at once may each see what the other wrote. */
function noteSources(note: Note): void {
  const seen = new Set(['name', 'kind', 'url', 'description', 'sameAs']);
  note([ATTRIBUTION_UID], (event) => {
    const { action, result } = event;
    if (action.startsWith('afterCreate') || !writes(event, seen)) return [];
    const ids = idsIn(result, 'documentId');
    return ids.length === 0
      ? [tags.type(ATTRIBUTION_UID)]
      : ids.map((documentId) => tags.source(documentId));
  });
}

const valueOf = (of: unknown, name: string): unknown =>
  (of as Values | null | undefined)?.[name] ?? null;

function idsIn(result: unknown, name: 'id' | 'documentId'): string[] {
  const id = valueOf(result, name);
  return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
}

/** Strapi's store is written by key: only one of its rows is of account. */
function isDefaultLocale({ params, result }: WriteEvent): boolean {
  return [valueOf(params.where, 'key'), valueOf(params.data, 'key'), valueOf(result, 'key')].some(
    (key) => key === DEFAULT_LOCALE_KEY,
  );
}

function isDraft(type: ArticleType, { action, params, result }: WriteEvent): boolean {
  // It may have been public until now; a save of the Document Service always says that it is none.
  const isSaid = action === 'afterUpdate' && 'publishedAt' in ((params.data ?? {}) as Values);
  if (isSaid && saveOf(valueOf(result, 'documentId')) === null) return false;
  // Where the column was not selected, it is not known.
  const isKnown = typeof result === 'object' && result !== null && 'publishedAt' in result;
  return type.draftAndPublish && isKnown && result.publishedAt === null;
}

/** Whether a write may change one of these attributes; creating and deleting do. */
function writes({ action, params }: WriteEvent, attributes: ReadonlySet<string>): boolean {
  if (!action.startsWith('afterUpdate')) return true;
  return Object.keys(params.data ?? {}).some((name) => attributes.has(name));
}

/** What Strapi adds to a type for its own ends, and readers never see. */
const NOT_SHOWN = new Set([
  ...['id', 'createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'localizations'],
  ...['strapi_stage', 'strapi_assignee'],
]);

function shownAttributes(strapi: Core.Strapi, { uid }: ArticleType): Set<string> {
  const names = Object.keys(strapi.getModel(uid).attributes);
  return new Set(['documentId', ...names.filter((name) => !NOT_SHOWN.has(name))]);
}

interface Inverse {
  target: string;
  attribute: string;
}

/** The other ends of the relations by which a type leads to articles and sources. */
function inverses(strapi: Core.Strapi, type: ArticleType): Inverse[] {
  const { attributes } = strapi.getModel(type.uid);
  return Object.values(type.relations).flatMap((relation) => {
    if (relation === null) return [];
    const { inversedBy, mappedBy } = (attributes[relation.name] ?? {}) as {
      inversedBy?: string;
      mappedBy?: string;
    };
    const attribute = inversedBy ?? mappedBy;
    return attribute === undefined ? [] : [{ target: relation.target, attribute }];
  });
}

/** Whether a write links or unlinks by an attribute: the admin sends every relation, mostly empty. */
function links({ action, params }: WriteEvent, attribute: string): boolean {
  if (action === 'afterDelete' || action.endsWith('Many')) return false;
  const data = (params.data ?? {}) as Values;
  if (!(attribute in data) || data[attribute] === undefined) return false;
  const value = data[attribute];
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return action === 'afterUpdate' || value.length > 0;
  const { set, connect, disconnect } = value as Values;
  return set !== undefined || [connect, disconnect].some((list) => !isEmpty(list));
}

const isEmpty = (list: unknown): boolean =>
  list === undefined || list === null || (Array.isArray(list) && list.length === 0);
