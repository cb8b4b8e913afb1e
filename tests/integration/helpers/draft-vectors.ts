import { SECRET, SECRET_ID, type World } from './world';

/** A way to ask the REST API for what is not published. */
export interface Vector {
  path: string;
  /** Whether stock Strapi gives something away by it: it does to a caller with the right. */
  tells: boolean;
}

interface Questions {
  tells?: string[];
  /** Strapi tells nobody anything by these, and the plugin must not begin to. */
  quiet?: string[];
}

const ARTICLES = '/api/newsroom/articles';
const ATTRIBUTIONS = '/api/newsroom/attributions';
const FILES = '/api/upload/files';

const DRAFT_MODES = [
  'never-published',
  'has-published-version',
  'modified',
  'unmodified',
  'never-published-document',
  'has-published-version-document',
];
const PUBLISHED_MODES = ['published-without-draft', 'published-with-draft'];

const byMode = (query: string, modes: string[]) =>
  modes.map((mode) => `${query}&publicationFilter=${mode}`);

/** Drafts by their own fields. */
const roots: Questions = {
  tells: [
    'status=draft',
    'status=garbage',
    'status[]=draft',
    'status[0]=draft&status[1]=published',
    'status[$eq]=draft',
    'status=DRAFT',
    'status=draft&locale=ru',
    'status=draft&locale=*',
    'status=draft&pagination[pageSize]=1',
    'status=draft&pagination[withCount]=true&pagination[limit]=1&pagination[start]=1',
    'status=draft&fields=title',
    'status=draft&populate=*',
    'status=draft&sort=title:desc',
    `status=draft&_q=${SECRET}`,
    `status=draft&filters[title][$startsWith]=${SECRET}`,
    `status=draft&filters[title][$containsi]=${SECRET.toLowerCase()}`,
    'status=draft&filters[title][$ne]=Alpha',
    'status=draft&filters[title][$notContains]=Alpha',
    `status=draft&filters[documentId]=${SECRET_ID}`,
    `status=draft&filters[documentId][$in][0]=${SECRET_ID}`,
    'status=draft&filters[publishedAt][$null]=true',
    'status=draft&filters[$or][0][publishedAt][$null]=true&filters[$or][1][title]=Alpha',
    'status=draft&filters[$not][publishedAt][$notNull]=true',
    `status=draft&filters[summary][$contains]=${SECRET}`,
    ...byMode('status=draft', DRAFT_MODES),
    'status=draft&hasPublishedVersion=false',
    'status=draft&hasPublishedVersion=true',
  ],
  quiet: [
    ...byMode('status=draft', PUBLISHED_MODES),
    'sort=status:desc',
    'sort[status]=desc',
    'filters[publishedAt][$null]=true',
  ],
};

/** Drafts over the links of what is published. */
const relations: Questions = {
  tells: [
    `filters[related][title][$startsWith]=${SECRET}`,
    'filters[related][title][$ne]=Alpha',
    'filters[related][title][$not][$startsWith]=Alpha',
    'filters[related][publishedAt][$null]=true',
    `filters[related][documentId][$in][0]=${SECRET_ID}`,
    `filters[related][documentId][$notNull]=true&filters[related][title][$startsWith]=${SECRET}`,
    `filters[related][$or][0][title][$startsWith]=${SECRET}&filters[related][$or][1][title]=none`,
    `filters[$or][0][related][title][$startsWith]=${SECRET}&filters[$or][1][title]=none`,
    `filters[$and][0][related][title][$startsWith]=${SECRET}&filters[$and][1][title][$ne]=none`,
    `filters[related][title][$startsWith]=${SECRET}&filters[next][title][$startsWith]=${SECRET}`,
    `filters[next][title][$startsWith]=${SECRET}`,
    'filters[next][id][$null]=true',
    'filters[next][id][$notNull]=true',
    `filters[localizations][title][$startsWith]=${SECRET}&status=draft`,
    `filters[attributions][articles][title][$startsWith]=${SECRET}`,
    'sort=next.title',
    'sort[next][title]=desc',
    'sort=related.title:desc',
    'populate[related][filters][publishedAt][$null]=true&status=draft',
    `populate[related][filters][title][$startsWith]=${SECRET}&status=draft`,
    'populate[related][sort]=status:desc&status=draft',
    'populate[localizations][fields]=title&status=draft',
    'populate=localizations&status=garbage',
    'populate=attributions.articles.related.next&status=draft',
    'populate[attributions][populate][articles][populate][attributions][populate][articles]=true&status=draft',
    'populate[attributions][populate][articles][count]=true&status=draft',
    `populate[attributions][populate][articles][filters][attributions][articles][title][$startsWith]=${SECRET}`,
    'populate[cover][populate]=related&status=draft',
    `populate[attributions][filters][articles][title][$startsWith]=${SECRET}`,
  ],
  quiet: [
    `filters[$not][related][title][$startsWith]=${SECRET}`,
    `filters[$not][$or][0][next][title][$startsWith]=${SECRET}`,
    `filters[$and][0][$not][next][title][$startsWith]=${SECRET}`,
    'sort=attributions.articles.title:desc',
    'populate=related&populate=next',
    'populate[related]=true&populate[next][fields]=title',
    'populate[related][count]=true',
  ],
};

const attributions: Questions = {
  tells: [
    'status=draft&populate=articles',
    'status=draft&populate=*',
    'status=garbage&populate[articles][populate]=*',
    'status[]=draft&populate[articles][fields]=title',
    'status=draft&populate[articles][count]=true',
    'status=draft&populate[articles][filters][publishedAt][$null]=true',
    'status=draft&populate[articles][populate][localizations][fields]=title',
    'status=draft&populate[articles][populate][related][populate]=related',
    ...byMode('status=draft&populate=articles', DRAFT_MODES),
    'status=draft&populate=articles&hasPublishedVersion=false',
    `filters[articles][title][$startsWith]=${SECRET}`,
    'filters[articles][title][$startsWith]=Z&fields=name',
    `filters[articles][title][$in][0]=${SECRET}%20never&filters[articles][title][$in][1]=none`,
    'filters[articles][title][$ne]=Alpha',
    'filters[articles][title][$not][$contains]=Alpha',
    'filters[articles][id][$notNull]=true',
    'filters[articles][id][$null]=true',
    'filters[articles][$null]=true',
    'filters[articles][$notNull]=true',
    `filters[articles][documentId]=${SECRET_ID}`,
    'filters[articles][documentId][$startsWith]=secret',
    `filters[articles][summary][$contains]=${SECRET}`,
    `filters[articles][related][documentId]=${SECRET_ID}`,
    `filters[articles][attributions][articles][title][$startsWith]=${SECRET}`,
    'filters[$not][articles][id][$notNull]=true',
    `filters[$not][$not][articles][title][$startsWith]=${SECRET}`,
    `filters[$or][0][articles][title][$startsWith]=${SECRET}&filters[$or][1][name]=none`,
    `filters[name][$ne]=none&filters[articles][title][$startsWith]=${SECRET}`,
    `filters[articles][title][$startsWith]=${SECRET}&filters[$and][0][articles][title][$ne]=none`,
    'sort=articles.title:desc',
    'sort[articles][title]=desc',
  ],
  quiet: [
    ...byMode('status=draft&populate=articles', PUBLISHED_MODES),
    'populate[articles][count]=true',
    'filters[articles][publishedAt][$null]=true',
    `filters[$not][articles][title][$startsWith]=${SECRET}`,
    `filters[$or][0][$not][articles][title][$startsWith]=${SECRET}&filters[$or][1][name]=none`,
    `filters[$and][0][$or][0][$not][articles][title][$startsWith]=${SECRET}`,
    'sort=articles.next.title',
  ],
};

/** The other end of `cover`: a relation to any type. */
const files: Questions = {
  tells: [
    'populate=related',
    'populate=*',
    'populate[related][on][plugin::newsroom.article]=true',
    'populate[related][on][plugin::newsroom.article][fields]=title',
    'populate[related][on][plugin::newsroom.article][populate]=attributions.articles',
    `populate[related][on][plugin::newsroom.article][filters][title][$startsWith]=${SECRET}`,
  ],
  quiet: ['populate[related][populate]=*'],
};

/** A type of the site's own, with drafts or without. */
const ofTheSite: Questions = {
  tells: [
    'status=draft&populate=*',
    'populate=*',
    'populate[articles][fields]=title&status=draft',
    'populate[articles][filters][publishedAt][$null]=true&status=draft',
    'populate[articles][populate]=related&status=draft',
    'populate[teaser][populate]=articles&status=draft',
    'populate[zone][populate]=*&status=draft',
    'populate[zone][on][shared.teaser][populate][articles][fields]=title&status=draft',
    'populate[items]=true&status=draft',
    'populate[items][on][plugin::newsroom.article]=true',
    'populate[items][on][plugin::newsroom.article]=true&status=draft',
    `filters[articles][title][$startsWith]=${SECRET}`,
    `filters[articles][title][$startsWith]=${SECRET}&status=draft`,
    'filters[articles][publishedAt][$null]=true',
    `filters[teaser][articles][title][$startsWith]=${SECRET}`,
    `filters[lead][related][title][$startsWith]=${SECRET}`,
  ],
  quiet: [
    'populate=articles',
    'populate[articles][count]=true',
    'populate[teaser][populate][articles][count]=true',
    'populate[zone][on][shared.teaser][populate]=articles',
    'populate[items][populate]=*',
    'populate[items][on][plugin::newsroom.article][fields]=title',
    'populate[items][on][plugin::newsroom.article][populate]=related',
    `populate[items][on][plugin::newsroom.article][filters][title][$startsWith]=${SECRET}`,
    `filters[$not][articles][title][$startsWith]=${SECRET}`,
    `filters[$not][teaser][articles][title][$startsWith]=${SECRET}`,
    'sort=lead.next.title',
    'sort=teaser.articles.title:desc',
    'sort=articles.title:desc',
  ],
};

const topics: Questions = {
  tells: byMode('populate=articles&status=draft', ['never-published', 'never-published-document']),
  quiet: byMode('populate=articles&status=draft', ['modified', 'unmodified', ...PUBLISHED_MODES]),
};

const ask = (base: string, { tells = [], quiet = [] }: Questions): Vector[] => [
  ...tells.map((query) => ({ path: `${base}?${query}`, tells: true })),
  ...quiet.map((query) => ({ path: `${base}?${query}`, tells: false })),
];

/** The questions of the brave and the curious; `world` names the documents. */
export function vectors({ first, second, lonely, topic, file }: World): Vector[] {
  return [
    ...ask(ARTICLES, roots),
    ...ask(`${ARTICLES}/${SECRET_ID}`, { tells: ['status=draft', 'status=garbage&populate=*'] }),
    ...ask(`${ARTICLES}/${SECRET_ID}`, { quiet: ['status=published'] }),
    ...ask(`${ARTICLES}/${second}`, {
      tells: [
        'status=draft',
        'status=draft&populate=*',
        'status=garbage&fields=title',
        'status=draft&publicationFilter=modified',
        'publicationFilter=modified',
        'publicationFilter=unmodified&status=published',
      ],
    }),
    ...ask(ARTICLES, relations),
    ...ask(`${ARTICLES}/${first}`, { quiet: ['populate=*'] }),
    ...ask(ATTRIBUTIONS, attributions),
    ...ask(`${ATTRIBUTIONS}/${lonely}`, { tells: ['populate=articles&status=draft'] }),
    ...ask(FILES, files),
    ...ask(`${FILES}/${file}`, { tells: ['populate=related'] }),
    ...ask('/api/pages', ofTheSite),
    ...ask('/api/topics', ofTheSite),
    ...ask('/api/topics', topics),
    ...ask(`/api/topics/${topic}`, { tells: ['populate=*&status=draft', 'populate=items'] }),
    ...ask('/api/newsroom/read/beta', { quiet: ['status=draft', 'populate=*'] }),
    ...ask('/api/newsroom/read/alpha', { quiet: ['locale=ru', 'locale=en'] }),
    ...ask('/api/newsroom/read/gamma', { quiet: ['locale=en'] }),
    ...ask('/api/newsroom/read/alpha/sources', { quiet: ['locale=ru', 'format=text'] }),
    ...ask('/api/newsroom/read/beta/sources', { quiet: ['status=draft', 'format=html'] }),
  ];
}

/** A few of each kind, for callers whose only difference is how they signed in. */
export function fewVectors(world: World): Vector[] {
  return vectors(world).filter(({ tells }, index) => tells && index % 9 === 0);
}

/**
 * Questions that stock Strapi answers with an error to whoever asks: a negation right inside a
 * relation, a sort of what is populated by a relation of its own.
 */
export const CLUMSY: string[] = [
  `${ARTICLES}?filters[related][$not][title][$startsWith]=Alpha`,
  `${ARTICLES}?filters[attributions][$not][articles][title][$startsWith]=${SECRET}`,
  `${ARTICLES}?populate[related][sort]=next.title`,
  `${ARTICLES}?populate[attributions][sort]=articles.title:desc`,
  `${ATTRIBUTIONS}?filters[articles][$not][title]=Alpha`,
];
