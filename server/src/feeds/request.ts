import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SiteConfig } from '../site-options';
import { checkLanguage, wantedBy, type ReadContext } from '../reader/asked';
import { limitOf, scopeOf } from '../reader/list-request';
import type { LatestScope } from '../reader/latest-order';
import { textLanguage } from '../strapi/locale';
import type { FeedChannel } from './channel';
import { serverAddress, type FeedSite } from './item';

const PARAMETERS = ['locale', 'section', 'type', 'limit'];

/** What a feed is asked for. */
export interface FeedRequest extends FeedSite {
  scope: LatestScope;
  limit: number;
  /** Its own address, with what it was asked for. */
  self: string;
}

export interface FeedLimits {
  highest: number;
  otherwise: number;
}

/**
 * Reads what a feed is asked for, `?locale=&section=&type=&limit=`.
 *
 * @param path of the route, like `/feed/rss`
 * @throws NotFoundError where the site has not said its address, or has no such article type;
 *   ValidationError on a parameter
 */
export async function feedRequest(
  strapi: Core.Strapi,
  { query }: ReadContext,
  path: string,
  limits: FeedLimits,
): Promise<FeedRequest> {
  const site = strapi.plugin('newsroom').config<SiteConfig>('site');
  if (site.url === undefined) {
    throw new errors.NotFoundError(
      'Feeds need the address of the site: set the option `site.url` of the plugin, like "https://news.example.org"',
    );
  }
  const wanted = await wantedBy(strapi, { params: {}, query });
  const scope = scopeOf(strapi, wanted, query);
  await checkLanguage(strapi, scope);
  const limit = limitOf(query, limits);
  const server = serverAddress(strapi);
  return {
    ...{ site, server, scope, limit },
    language: await textLanguage(strapi, scope.locale),
    self: selfAddress(strapi, server, path, query),
  };
}

function selfAddress(
  { config }: Core.Strapi,
  server: string,
  path: string,
  query: Record<string, unknown>,
): string {
  const address = new URL(server);
  const prefix = config.get<string>('api.rest.prefix', '/api');
  address.pathname = `${address.pathname.replace(/\/$/u, '')}${prefix}/newsroom${path}`;
  for (const name of PARAMETERS) {
    const value = query[name];
    if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
  }
  return address.href;
}

/** What the feed says of itself. */
export function channelOf(
  { site, self, scope, language }: FeedRequest,
  updated: string | null,
): FeedChannel {
  const home = `${(site.url ?? '').replace(/\/$/u, '')}/`;
  const publication = site.name ?? new URL(home).host;
  const title = scope.section ? `${publication} – ${scope.section}` : publication;
  return { title, publication, home, self, language, logo: site.logo ?? null, updated };
}
