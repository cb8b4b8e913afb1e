import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleTypes } from '../types/article-types';
import { CORRECTIONS_FIELD } from './field';
import { parseCorrections, type Complaint } from './parse';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Checks corrections before they are saved, whoever writes them, and saves them as they are to be
 * stored: those of article types, and of any other type that has the custom field.
 *
 * @throws ValidationError (from the middleware) that names each wrong entry and field, and what it takes
 */
export function createCorrectionsHook(strapi: Core.Strapi): Middleware {
  const known = new Map<string, string[]>();
  const fieldsOf = (uid: UID.ContentType): string[] => {
    const fields = known.get(uid) ?? correctionFields(strapi, uid);
    known.set(uid, fields);
    return fields;
  };
  return async (context, next) => {
    const params = context.params as { data?: Record<string, unknown> };
    const { data } = params;
    // Most saves bring none, and a language or a link that is written alone no data at all.
    if (data === undefined || data === null) return next();
    const sent = fieldsOf(context.uid).filter((name) => (data[name] ?? null) !== null);
    if (sent.length === 0) return next();
    const checked = sent.map((name) => [name, checkedCorrections(name, data[name])] as const);
    params.data = { ...data, ...Object.fromEntries(checked) };
    return next();
  };
}

function correctionFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const attributes = Object.entries(strapi.contentTypes[uid]?.attributes ?? {});
  const custom = attributes.filter(
    ([, attribute]) => (attribute as { customField?: string }).customField === CORRECTIONS_FIELD,
  );
  const named = articleTypes(strapi).byUid(uid)?.fields.corrections?.name;
  const names = custom.map(([name]) => name);
  return [...new Set(named === undefined ? names : [...names, named])];
}

function checkedCorrections(name: string, sent: unknown): unknown {
  const { corrections, complaints } = parseCorrections(sent);
  if (complaints.length === 0) return corrections;
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
