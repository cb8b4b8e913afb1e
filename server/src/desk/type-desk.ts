import type { Core } from '@strapi/strapi';
import type { ArticleType, Relation } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { createCards, type Cards } from './cards';

/** What the articles of one type are read with. */
export interface TypeDesk {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
}

export const createTypeDesk = (strapi: Core.Strapi, type: ArticleType): TypeDesk => ({
  ...{ strapi, type },
  cards: createCards(strapi, type),
});

/** The article type at the other end of a relation. */
export function targetOf(strapi: Core.Strapi, { name, target }: Relation): ArticleType {
  const type = articleTypes(strapi).byUid(target);
  if (type === undefined) throw new Error(`newsroom: \`${name}\` leads to no article type`);
  return type;
}

/** An article type, and the relation by which its articles lead to related ones. */
export interface LinkingType {
  type: ArticleType;
  related: Relation;
}

/** The types whose related articles are of this type. */
export const typesLeadingTo = (strapi: Core.Strapi, { uid }: ArticleType): LinkingType[] =>
  articleTypes(strapi).all.flatMap((type) => {
    const { related } = type.relations;
    return related?.target === uid ? [{ type, related }] : [];
  });

/** The relation to related articles, of a type that has routes because it has one. */
export function relatedOf({ uid, relations }: ArticleType): Relation {
  if (relations.related === null) throw new Error(`newsroom: ${uid} leads to no related articles`);
  return relations.related;
}

/** A condition on the rows of a language; all rows where the type has none. */
export const inLanguage = (type: ArticleType, locale: string | null): { locale?: string | null } =>
  type.localized ? { locale } : {};
