/** How the text of an article is written. */
export const BODY_FORMATS = ['blocks', 'markdown', 'html', 'plain'] as const;

export type BodyFormat = (typeof BODY_FORMATS)[number];

export const FIELD_NAMES = [
  'title',
  'body',
  'slug',
  'summary',
  'summaryOrigin',
  'byline',
  'section',
  'datePublished',
  'corrections',
  'citations',
] as const;

export const RELATION_NAMES = ['attributions', 'related', 'previous', 'next', 'cover'] as const;

export type FieldName = (typeof FIELD_NAMES)[number];
export type RelationName = (typeof RELATION_NAMES)[number];

/** A content type of the site's own that holds articles, as `types` lists it. */
export interface ArticleTypeOptions {
  /** `api::post.post` */
  uid: string;
  /**
   * In addresses: small letters, digits and hyphens.
   * @default the singular name of the content type
   */
  name?: string;
  /** How the text is written. */
  body: BodyFormat;
  /** Attributes by what they hold; one that is left out is not there. */
  fields: { title: string; body: string } & Partial<Record<FieldName, string>>;
  /** Relations, and the media field of the cover, by what they lead to. */
  relations?: Partial<Record<RelationName, string>>;
}

export const OWN_ARTICLE_UID = 'plugin::newsroom.article';

/** The plugin's own article, as the default entry. */
export const OWN_ARTICLE: ArticleTypeOptions = {
  uid: OWN_ARTICLE_UID,
  body: 'blocks',
  fields: {
    title: 'title',
    body: 'body',
    slug: 'slug',
    summary: 'summary',
    summaryOrigin: 'summaryOrigin',
    byline: 'byline',
    section: 'section',
    datePublished: 'datePublished',
    corrections: 'corrections',
    citations: 'citations',
  },
  relations: {
    attributions: 'attributions',
    related: 'related',
    previous: 'previous',
    next: 'next',
    cover: 'cover',
  },
};
