import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import { signFiles } from '../strapi/files';
import type { ArticleType } from '../types/article-type';
import { isPublicAttribute, modelOf } from './public-type';

/** What cannot be carried by a list of names, and why, in the words of the message. */
const REFUSED: Record<string, string> = {
  relation: 'a relation, which could lead to what is not published',
  password: 'a password',
};

/**
 * Checks `read.fields` at boot.
 * @throws Error that names the attribute, what was found and what would be right
 */
export function checkSiteFields(strapi: Core.Strapi, types: readonly ArticleType[]): void {
  for (const name of configuredFields(strapi)) {
    const having = types.filter(({ uid }) => modelOf(strapi, uid)?.attributes[name] !== undefined);
    if (having.length === 0) throw wrong(name, 'on none of the article types', 'an attribute');
    for (const { uid } of having) {
      const kind = modelOf(strapi, uid)?.attributes[name]?.type ?? '';
      const reason = REFUSED[kind];
      if (reason !== undefined) throw wrong(name, `${reason}, on ${uid}`, 'another attribute');
      if (!isPublicAttribute(strapi, uid, name)) {
        throw wrong(name, `private on ${uid}`, 'attributes that readers may see');
      }
    }
  }
}

function wrong(name: string, found: string, takes: string): Error {
  return new Error(
    `newsroom: in \`read.fields\`, "${name}" is ${found}; it takes ${takes}. For more than a list can say there is \`read.onPage\`.`,
  );
}

const configuredFields = (strapi: Core.Strapi): string[] =>
  strapi.plugin('newsroom').config<NewsroomConfig['read']>('read').fields;

type Populate = Record<string, unknown>;

/** What a page carries of an article beside what the plugin knows. */
interface SiteFields {
  /** Of `read.fields`, those the type has. */
  names: string[];
  /** What has to be populated for them. */
  populate: Populate;
}

const known = new WeakMap<ArticleType, SiteFields>();

/** The fields of a type that the site added and lists. */
export function siteFieldsOf(strapi: Core.Strapi, type: ArticleType): SiteFields {
  const fields = known.get(type) ?? listedFields(strapi, type);
  known.set(type, fields);
  return fields;
}

function listedFields(strapi: Core.Strapi, { uid }: ArticleType): SiteFields {
  const names = configuredFields(strapi).filter((name) => isPublicAttribute(strapi, uid, name));
  return { names, populate: populateOf(strapi, uid, names) };
}

/** Media and components, at any depth; no relations, which could lead to what is not published. */
function populateOf(strapi: Core.Strapi, uid: string, names?: readonly string[]): Populate {
  const { attributes = {} } = modelOf(strapi, uid) ?? {};
  const populate: Populate = {};
  for (const name of names ?? Object.keys(attributes)) {
    const attribute = attributes[name];
    if (attribute?.type === 'media') populate[name] = true;
    if (attribute?.type === 'component') {
      populate[name] = { populate: populateOf(strapi, attribute.component) };
    }
    if (attribute?.type === 'dynamiczone') {
      const on = attribute.components.map((component) => [
        component,
        { populate: populateOf(strapi, component) },
      ]);
      populate[name] = { on: Object.fromEntries(on) as Populate };
    }
  }
  return populate;
}

/** Their values, without what is private within components. */
export async function readSiteFields(
  strapi: Core.Strapi,
  type: ArticleType,
  row: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const model = modelOf(strapi, type.uid);
  const { names } = siteFieldsOf(strapi, type);
  if (names.length === 0 || model === undefined) return {};
  const values = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  const clean: unknown = await strapi.contentAPI.sanitize.output(values, model);
  const fields = clean as Record<string, unknown>;
  for (const name of names) {
    const isMedia = model.attributes[name]?.type === 'media';
    if (isMedia && fields[name] !== null) fields[name] = await signFiles(strapi, fields[name]);
  }
  return fields;
}
