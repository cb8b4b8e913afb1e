import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { ArticleType } from './article-type';
import { OWN_ARTICLE, type ArticleTypeOptions } from './options';
import { resolveTypes, type Schema, type Table } from './resolve';

/** The article types of a site, in the order of the configuration. */
export interface ArticleTypes {
  all: readonly ArticleType[];
  /** The one that the short addresses mean. */
  first: ArticleType;
  byUid(uid: string): ArticleType | undefined;
  byName(name: string): ArticleType | undefined;
}

const resolved = new WeakMap<Core.Strapi, ArticleTypes>();

/**
 * The article types of a site, resolved at the first call; not before the database is there.
 * @throws Error that names the option, what was found and what would be right
 */
export function articleTypes(strapi: Core.Strapi): ArticleTypes {
  const known = resolved.get(strapi);
  if (known !== undefined) return known;
  const types = listed(resolveTypes(configured(strapi), siteOf(strapi)));
  resolved.set(strapi, types);
  return types;
}

/** The configured types, as far as they can be told without the database. */
function configured(strapi: Core.Strapi): ArticleTypeOptions[] {
  const { config } = strapi.plugin('newsroom');
  const own = config<boolean>('article') ? [OWN_ARTICLE] : [];
  return [...own, ...config<ArticleTypeOptions[]>('types')];
}

function siteOf(strapi: Core.Strapi) {
  const schemas = strapi.contentTypes as unknown as Record<string, Schema>;
  return {
    schema: (uid: string) => schemas[uid],
    table: (uid: string) => strapi.db.metadata.get(uid) as unknown as Table,
    isPrivate: (uid: string, name: string) =>
      contentTypes.isPrivateAttribute(strapi.getModel(uid as UID.ContentType), name),
  };
}

function listed(all: ArticleType[]): ArticleTypes {
  const [first] = all;
  if (first === undefined) {
    throw new Error(
      'newsroom: `article` is false and `types` lists nothing; list a content type that holds articles.',
    );
  }
  return {
    all,
    first,
    byUid: (uid) => all.find((type) => type.uid === uid),
    byName: (name) => all.find((type) => type.name === name),
  };
}
