/**
 * Which content type holds the articles and how its fields are called. Services take one as a
 * parameter, so that nothing but this default ties them to the plugin's own type.
 */
export interface ArticleType {
  uid: 'plugin::newsroom.article';
  title: string;
  slug: string;
  body: string;
  summary: string;
  summaryOrigin: string;
  datePublished: string;
}

export const ARTICLE: ArticleType = {
  uid: 'plugin::newsroom.article',
  title: 'title',
  slug: 'slug',
  body: 'body',
  summary: 'summary',
  summaryOrigin: 'summaryOrigin',
  datePublished: 'datePublished',
};
