import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DAY } from '../iso-date';
import { answersOf } from '../reader/answers';
import type { ReadContext } from '../reader/asked';
import type { Validators } from '../reader/conditional';
import { latestPages, type LatestQuery } from '../reader/latest';
import { addressesExpire } from '../strapi/files';
import { showsDates } from '../reader/public-type';
import { tellCaches } from '../reader/send';
import { answerIfChanged, freshnessOf, type ConditionalContext, type Freshness } from './freshness';
import { FORMATS, LIMITS, SITEMAP, type Written } from './formats';
import { toFeedItem, type FeedItem } from './item';
import { NEWS_HOURS } from './news-sitemap';
import { ninjs } from './ninjs';
import { channelOf, feedRequest, type FeedRequest } from './request';

type FeedContext = ReadContext & ConditionalContext & { type: string };

export function createFeedsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET /api/newsroom/feed/:format?locale=&section=&type=&limit=` */
    async find(ctx: FeedContext): Promise<void> {
      const { format: name = '' } = ctx.params;
      const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
      if (format === undefined) {
        const names = [...Object.keys(FORMATS), 'ninjs'].join(', ');
        throw new errors.NotFoundError(`There is no such feed; there are ${names}`);
      }
      const asked = await feedRequest(strapi, ctx, `/feed/${name}`, format.limits);
      const request = name === SITEMAP ? newsOf(strapi, asked) : asked;
      await answer(strapi, ctx, request, {
        mediaType: format.mediaType,
        wanted: { sources: name !== SITEMAP, origins: name !== SITEMAP },
        write: (items, updated) => format.write(channelOf(request, updated), items),
      });
    },
  };
}

/** In a controller of its own, so that the whole texts are for an administrator to give apart. */
export function createNinjsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET /api/newsroom/feed/ninjs?locale=&section=&type=&limit=` */
    async find(ctx: FeedContext): Promise<void> {
      const request = await feedRequest(strapi, ctx, '/feed/ninjs', LIMITS);
      const publisher = { name: request.site.name ?? null, server: request.server };
      await answer(strapi, ctx, request, {
        mediaType: 'application/json',
        wanted: { sources: true, body: true, origins: true },
        write: (items) => ninjs(publisher, items),
      });
    },
  };
}

/** @throws NotFoundError where readers may not see how old articles are */
function newsOf(strapi: Core.Strapi, request: FeedRequest): FeedRequest {
  const { scope } = request;
  if (!showsDates(strapi, scope.type)) {
    throw new errors.NotFoundError(
      `A sitemap of news says when articles were first published, which is private of the type "${scope.type.name}"`,
    );
  }
  const after = new Date(Date.now() - (NEWS_HOURS / 24) * DAY);
  return { ...request, scope: { ...scope, after } };
}

interface FeedAnswer {
  mediaType: string;
  wanted: LatestQuery['with'];
  write: (items: AsyncIterable<FeedItem>, updated: string | null) => Written;
}

async function answer(
  strapi: Core.Strapi,
  ctx: FeedContext,
  request: FeedRequest,
  { mediaType, wanted, write }: FeedAnswer,
): Promise<void> {
  const freshness = await freshnessOf(strapi, request);
  const { scope, limit } = request;
  const keeping = (await addressesExpire(strapi)) ? 'once' : 'known';
  await answerIfChanged(ctx, validatorsOf(strapi, request, freshness), async () => {
    const items = itemsOf(strapi, request, { ...scope, limit, with: wanted });
    // What fails before the first article is written is answered as an error, not in a half feed.
    const first = await items.next();
    const text = write(beginningWith(first, items), freshness.modified);
    ctx.body = Readable.from(text, { objectMode: false, encoding: 'utf8' });
    ctx.type = `${mediaType}; charset=utf-8`;
  });
  // An error that was thrown is for no cache.
  tellCaches(strapi, ctx, { tags: freshness.tags, keeping });
}

/**
 * Its date is that since which the feed is as it is: that of the newest article stays where another
 * one was taken down.
 */
function validatorsOf(
  strapi: Core.Strapi,
  { self }: FeedRequest,
  { etag, modified }: Freshness,
): Validators {
  if (modified === null) return { etag, lastModified: null };
  const since = answersOf(strapi).since(self, etag);
  return { etag, lastModified: new Date(since).toUTCString() };
}

type Items = AsyncGenerator<FeedItem, void, undefined>;

async function* itemsOf(strapi: Core.Strapi, request: FeedRequest, query: LatestQuery): Items {
  for await (const entries of latestPages(strapi, query)) {
    for (const entry of entries) yield toFeedItem(request, entry);
  }
}

async function* beginningWith(first: IteratorResult<FeedItem, void>, others: Items): Items {
  if (first.done === true) return;
  yield first.value;
  yield* others;
}
