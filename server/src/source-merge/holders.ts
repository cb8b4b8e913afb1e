import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { modelsOf } from '../strapi/models';
import type { ArticleType, Field, JoinTable } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { joinTableIn } from '../types/resolve';

/** A content type with a relation to sources: an article type, or another one of the site's own. */
export interface Holder {
  uid: string;
  table: string;
  localized: boolean;
  draftAndPublish: boolean;
  /** The name of the relation, and where its links are kept. */
  relation: string;
  joinTable: JoinTable;
  /** How sources are used; `null` where the type has no such field. */
  citations: Field | null;
  /** Where it is one whose articles readers get with their sources. */
  article: ArticleType | null;
}

interface Attribute {
  type: string;
  target?: string;
  mappedBy?: string;
}

/** The part of a content type's schema that is read. */
interface Schema {
  uid: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}

/** All content types with a relation to sources. */
export const holdersOf = (strapi: Core.Strapi): Holder[] =>
  Object.values(strapi.contentTypes as unknown as Record<string, Schema>).flatMap((schema) =>
    Object.entries(schema.attributes)
      .filter(([, attribute]) => leadsToSources(attribute))
      .flatMap(([relation]) => holderOf(strapi, schema, relation) ?? []),
  );

const leadsToSources = ({ type, target, mappedBy }: Attribute): boolean =>
  type === 'relation' && target === ATTRIBUTION_UID && mappedBy === undefined;

/** @returns `null` for a relation that is kept in a column */
function holderOf(
  strapi: Core.Strapi,
  { uid, options, pluginOptions }: Schema,
  relation: string,
): Holder | null {
  const model = modelsOf(strapi).get(uid);
  const joinTable = joinTableIn(model?.attributes[relation]);
  if (model === undefined || joinTable === null) return null;
  const article = articleTypes(strapi).byUid(uid);
  const isShown = article?.relations.attributions?.name === relation;
  return {
    ...{ uid, relation, joinTable, table: model.tableName },
    localized: pluginOptions?.i18n?.localized === true,
    draftAndPublish: options?.draftAndPublish === true,
    citations: isShown ? article.fields.citations : null,
    article: isShown ? article : null,
  };
}
