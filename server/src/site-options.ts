import { z } from '@strapi/utils';

/** What the answers of the public routes say to caches, and how many are kept in memory. */
export interface CacheConfig {
  /**
   * For how many seconds whoever asked may use an answer without asking again.
   * @default 0
   */
  maxAge: number;
  /**
   * For how many seconds a shared cache, a CDN, may.
   * @default 30
   */
  sharedMaxAge: number;
  /**
   * For how many seconds after that a cache may give out what it has while it asks again.
   * @default 60
   */
  staleWhileRevalidate: number;
  /**
   * How much memory one process keeps answers in, in megabytes; 0 keeps none. What is kept is given
   * out only after a look at the database has shown that nothing it is made of has changed.
   * @default 64
   */
  memory: number;
}

/** The site that readers visit. */
export interface SiteConfig {
  /** Like `https://news.example.org`, without a path; without it no address is given out. */
  url?: string;
  /**
   * The path of an article's page, in which `{slug}`, `{locale}`, `{type}` and `{documentId}` stand
   * for what the article has. A segment whose placeholder is empty is left out. Where types have
   * pages of their own, the path of each by the name of the type; of those that are not there, the
   * default.
   * @default '/{locale}/{slug}'
   */
  articleUrl: string | Record<string, string>;
  /**
   * Where the site wants to be told which pages are stale. A webhook of Strapi's is kept for it, with
   * the event `newsroom.changed`.
   */
  webhook?: {
    url: string;
    /** Sent with it, by name: a secret that the site knows, say. */
    headers?: Record<string, string>;
  };
  /** What the publication is called: the publisher in structured data, the title of feeds. */
  name?: string;
  /** The address of the publication's logo. */
  logo?: string;
  /** The address of a page that says by which principles the newsroom works. */
  publishingPrinciples?: string;
}

export const DEFAULT_ARTICLE_URL = '/{locale}/{slug}';

export const defaultSite: SiteConfig = { articleUrl: DEFAULT_ARTICLE_URL };

export const defaultCache: CacheConfig = {
  ...{ maxAge: 0, sharedMaxAge: 30, staleWhileRevalidate: 60, memory: 64 },
};

const name = z.string().min(1);

const webAddress = z.url({ protocol: /^https?$/u });

const path = z
  .string()
  .regex(/^\/(?=.*\{(slug|documentId)\})([^{}\s]|\{(slug|locale|type|documentId)\})*$/u);

export const siteSchema = z.strictObject({
  url: z
    .string()
    .regex(/^https?:\/\/[^/?#]+\/?$/u)
    .optional(),
  articleUrl: z.union([path, z.record(z.string(), path)]),
  webhook: z
    .strictObject({ url: webAddress, headers: z.record(z.string(), z.string()).optional() })
    .optional(),
  name: name.optional(),
  logo: webAddress.optional(),
  publishingPrinciples: webAddress.optional(),
});

export const cacheSchema = z.strictObject({
  maxAge: z.int().min(0),
  sharedMaxAge: z.int().min(0),
  staleWhileRevalidate: z.int().min(0),
  memory: z.number().min(0),
});

/** What each option takes, in the words of the message that stops the boot. */
export const SITE_TAKES: Record<string, string> = {
  site: 'an object with `url`, `articleUrl`, `webhook`, `name`, `logo` and `publishingPrinciples`',
  'site.url': 'the address of the site without a path, like "https://news.example.org"',
  'site.articleUrl':
    'a path with `{slug}` or `{documentId}` in it, like "/{locale}/{slug}", or an object with one for each type',
  'site.webhook': 'an object with `url` and `headers`',
  'site.webhook.url': 'an address that begins with http:// or https://',
  'site.webhook.headers': 'an object with texts, by the names of headers',
  'site.name': 'a text',
  'site.logo': 'an address that begins with http:// or https://',
  'site.publishingPrinciples': 'an address that begins with http:// or https://',
};

export const CACHE_TAKES: Record<string, string> = {
  'read.cache': 'an object with `maxAge`, `sharedMaxAge`, `staleWhileRevalidate` and `memory`',
  'read.cache.maxAge': 'a whole number of seconds from 0',
  'read.cache.sharedMaxAge': 'a whole number of seconds from 0',
  'read.cache.staleWhileRevalidate': 'a whole number of seconds from 0',
  'read.cache.memory': 'a number of megabytes from 0',
};
