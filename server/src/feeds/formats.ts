import { atom } from './atom';
import type { FeedChannel } from './channel';
import type { FeedItem } from './item';
import { jsonFeed } from './json-feed';
import { newsSitemap } from './news-sitemap';
import type { FeedLimits } from './request';
import { rss } from './rss';

export type Written = AsyncGenerator<string, void, undefined>;

export interface Format {
  mediaType: string;
  limits: FeedLimits;
  write: (channel: FeedChannel, items: AsyncIterable<FeedItem>) => Written;
}

export const LIMITS = { highest: 500, otherwise: 50 };

/** As many as Google News takes of a sitemap. */
export const NEWS_LIMITS = { highest: 1000, otherwise: 1000 };

export const SITEMAP = 'news-sitemap';

export const FORMATS: Record<string, Format> = {
  rss: { mediaType: 'application/rss+xml', limits: LIMITS, write: rss },
  atom: { mediaType: 'application/atom+xml', limits: LIMITS, write: atom },
  json: { mediaType: 'application/feed+json', limits: LIMITS, write: jsonFeed },
  [SITEMAP]: { mediaType: 'application/xml', limits: NEWS_LIMITS, write: newsSitemap },
};
