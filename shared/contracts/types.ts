/**
 * `GET /newsroom/types`: the article types that the user of the admin panel may read, in the order
 * of the configuration.
 */
export interface TypesResponse {
  data: ArticleTypeInfo[];
}

/** How the text of an article is written. */
export type BodyFormat = 'blocks' | 'markdown' | 'html' | 'plain';

/** What the admin panel knows of a content type that holds articles. */
export interface ArticleTypeInfo {
  uid: string;
  /** In the addresses of its routes: `/newsroom/linking/<name>/suggestions`. */
  name: string;
  displayName: string;
  body: BodyFormat;
  localized: boolean;
  draftAndPublish: boolean;
  /** Names of attributes; `null` where the type has none for it. */
  fields: {
    title: string;
    body: string;
    section: string | null;
    datePublished: string | null;
    summary: string | null;
    summaryOrigin: string | null;
    citations: string | null;
  };
  /** Relations; `null` where the type has none for it. */
  relations: {
    attributions: RelationInfo | null;
    related: RelationInfo | null;
    previous: RelationInfo | null;
    next: RelationInfo | null;
  };
}

export interface RelationInfo {
  /** Name of the attribute. */
  name: string;
  /** uid of the content type at the other end. */
  target: string;
}
