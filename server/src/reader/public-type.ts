import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { dateSource } from '../first-publication/records';
import type { DateValue } from '../iso-date';
import type { ArticleType, Field, Relation } from '../types/article-type';

type Model = Parameters<typeof contentTypes.isPrivateAttribute>[0];

const publicTypes = new WeakMap<ArticleType, ArticleType>();

/**
 * The same type as readers know it: what is private is not there. Schemas do not change later. The
 * origin of a summary and the date stay, for what hangs on them: `showsOrigin` and `showsDates`
 * say whether they are shown.
 */
export function publicType(strapi: Core.Strapi, type: ArticleType): ArticleType {
  const known = publicTypes.get(type) ?? withoutPrivate(strapi, type);
  publicTypes.set(type, known);
  return known;
}

function withoutPrivate(strapi: Core.Strapi, type: ArticleType): ArticleType {
  const isPublic = (name: string) => isPublicAttribute(strapi, type.uid, name);
  const field = (one: Field | null) => (one !== null && isPublic(one.name) ? one : null);
  const relation = (one: Relation | null) => (one !== null && isPublic(one.name) ? one : null);
  const { fields, relations, cover } = type;
  return {
    ...type,
    fields: {
      title: fields.title,
      body: fields.body,
      slug: fields.slug,
      summary: field(fields.summary),
      summaryOrigin: fields.summaryOrigin,
      byline: field(fields.byline),
      section: field(fields.section),
      datePublished: fields.datePublished,
      corrections: field(fields.corrections),
      citations: field(fields.citations),
    },
    relations: {
      attributions: relation(relations.attributions),
      related: relation(relations.related),
      previous: relation(relations.previous),
      next: relation(relations.next),
    },
    cover: cover !== null && isPublic(cover) ? cover : null,
  };
}

/** Whether readers may see who wrote a summary; they may where the plugin's own records tell it. */
export function showsOrigin(strapi: Core.Strapi, { uid, fields }: ArticleType): boolean {
  return fields.summaryOrigin === null || isPublicAttribute(strapi, uid, fields.summaryOrigin.name);
}

/** Whether readers may see when an article of the type was first published. */
export function showsDates(strapi: Core.Strapi, type: ArticleType): boolean {
  const isPublic = (name = '') => isPublicAttribute(strapi, type.uid, name);
  const source = dateSource(type);
  if (source === 'field') return isPublic(type.fields.datePublished?.name);
  // The records have the time of a publication, or where that is not known of the creation.
  return isPublic('createdAt') && (source === 'creation' || isPublic('publishedAt'));
}

/** When a row was published last, or changed, as far as readers may see it. */
export function shownModified(
  strapi: Core.Strapi,
  { uid }: ArticleType,
  row: Record<string, unknown>,
): DateValue {
  const modified = ['publishedAt', 'updatedAt'].find(
    (name) => isPublicAttribute(strapi, uid, name) && row[name],
  );
  return modified === undefined ? null : (row[modified] as DateValue);
}

/** Whether readers may see an attribute: it is there, and neither private nor a password. */
export function isPublicAttribute(strapi: Core.Strapi, uid: string, name: string): boolean {
  const model = modelOf(strapi, uid);
  const attribute = model?.attributes[name];
  if (model === undefined || attribute === undefined || attribute.type === 'password') return false;
  return !contentTypes.isPrivateAttribute(model, name);
}

/** The schema of a content type or component. */
export function modelOf(strapi: Core.Strapi, uid: string): Model | undefined {
  return strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
}
