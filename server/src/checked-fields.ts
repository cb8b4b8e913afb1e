import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Complaint } from './complaint';
import { articleTypes } from './types/article-types';
import type { FieldName } from './types/options';

type Middleware = Modules.Documents.Middleware.Middleware;

/** A custom field of JSON whose values are checked before they are saved. */
export interface CheckedField {
  /** As a schema names it. */
  customField: string;
  /** The field of articles that it edits: an article type may name another JSON attribute for it. */
  ofArticle?: FieldName;
  parse: (sent: unknown) => {
    /** What is stored where there are no complaints. */
    stored: unknown;
    complaints: Complaint[];
  };
}

/** Attributes by name, and how their values are read. */
type Checks = Map<string, CheckedField['parse']>;

/**
 * Checks such values whoever writes them, and saves them as they are to be stored: of every type
 * that has the custom field, and of article types that name an attribute for it.
 *
 * @throws ValidationError (from the middleware) that names each wrong entry and field, and what it takes
 */
export function createChecksHook(strapi: Core.Strapi, fields: readonly CheckedField[]): Middleware {
  const known = new Map<string, Checks>();
  const checksOf = (uid: UID.ContentType): Checks => {
    const checks = known.get(uid) ?? checkedAttributes(strapi, uid, fields);
    known.set(uid, checks);
    return checks;
  };
  return async (context, next) => {
    const params = context.params as { data?: Record<string, unknown> };
    const { data } = params;
    // Most saves bring none, and a language or a link that is written alone no data at all.
    if (data === undefined || data === null) return next();
    const sent = [...checksOf(context.uid)].filter(([name]) => (data[name] ?? null) !== null);
    if (sent.length === 0) return next();
    const checked = sent.map(([name, parse]) => [name, checkedValue(name, parse(data[name]))]);
    params.data = { ...data, ...(Object.fromEntries(checked) as Record<string, unknown>) };
    return next();
  };
}

function checkedAttributes(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  fields: readonly CheckedField[],
): Checks {
  const attributes = Object.entries(strapi.contentTypes[uid]?.attributes ?? {});
  const type = articleTypes(strapi).byUid(uid);
  const checks: Checks = new Map();
  for (const { customField, ofArticle, parse } of fields) {
    for (const [name, attribute] of attributes) {
      if ((attribute as { customField?: string }).customField === customField) {
        checks.set(name, parse);
      }
    }
    const named = ofArticle === undefined ? undefined : type?.fields[ofArticle]?.name;
    if (named !== undefined) checks.set(named, parse);
  }
  return checks;
}

function checkedValue(name: string, { stored, complaints }: ReturnType<CheckedField['parse']>) {
  if (complaints.length === 0) return stored;
  const said = complaints.map((complaint) => ({
    path: [name, ...complaint.path.map(String)],
    name: 'ValidationError',
    message: sentenceFor(name, complaint),
  }));
  throw new errors.ValidationError(said.map(({ message }) => message).join('. '), { errors: said });
}

/** `corrections[0].kind: give one of "correction", …` */
function sentenceFor(name: string, { path, takes }: Complaint): string {
  const [entry, field] = path;
  const at = entry === undefined ? '' : `[${entry}]`;
  return `${name}${at}${field === undefined ? '' : `.${field}`}: give ${takes}`;
}

/** Makes the custom field known, for the plugin's types and for those of the site's own. */
export function registerCheckedField(strapi: Core.Strapi, { customField }: CheckedField): void {
  strapi.customFields.register({
    name: customField.slice(customField.indexOf('.') + 1),
    plugin: 'newsroom',
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  });
}
