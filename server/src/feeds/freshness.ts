import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';
import { toIso, type DateValue } from '../iso-date';
import { isUnchanged, type Validators } from '../reader/conditional';
import { orderedRows, type LatestScope, type OrderedRow } from '../reader/latest-order';
import { isPublicAttribute, publicType } from '../reader/public-type';
import type { ArticleType } from '../types/article-type';
import { relatedMarks } from './related-marks';
import type { FeedRequest } from './request';

/** By which a caller's copy of a feed is compared, without the feed being built. */
export interface Freshness {
  /** Moves with all that the feed shows. */
  etag: string;
  /** ISO 8601 in UTC; the newest change of an article in it. `null` where it is private, or nothing. */
  modified: string | null;
  /** What makes it stale once it changes. */
  tags: string[];
}

/** What is used of Koa's context. */
export interface ConditionalContext {
  status: number;
  get(header: string): string;
  set(header: string, value: string): void;
}

/**
 * Answers 304 where the caller has the very same, else has the answer made; either says how fresh it
 * is. What `make` throws is answered without that.
 */
export async function answerIfChanged(
  ctx: ConditionalContext,
  validators: Validators,
  make: () => Promise<void>,
): Promise<void> {
  const { etag, lastModified } = validators;
  if (isUnchanged(ctx, validators)) ctx.status = 304;
  else await make();
  ctx.set('ETag', etag);
  if (lastModified !== null) ctx.set('Last-Modified', lastModified);
}

interface Mark extends OrderedRow {
  updated: DateValue;
  published: DateValue;
  summary?: string | null;
}

/** How fresh a feed would be: two queries, none of which reads a text. */
export async function freshnessOf(
  strapi: Core.Strapi,
  { scope, limit, site, server, self }: FeedRequest,
): Promise<Freshness> {
  const type = publicType(strapi, scope.type);
  const { summary, summaryOrigin } = type.fields;
  const marks = (await orderedRows(strapi, scope, {
    ...{ before: null, limit },
    more: {
      ...{ updated: 'article.updated_at', published: 'article.published_at' },
      // A model's one comes later, and leaves the date of the change as it was.
      ...(summary === null ? {} : { summary: `article.${summary.column}` }),
      ...(summaryOrigin === null ? {} : { origin: `article.${summaryOrigin.column}` }),
    },
  })) as unknown as Mark[];
  const related = await relatedMarks(strapi, type, marks);
  // With a secret, so that nobody can try out which private dates give it.
  const secret = JSON.stringify(strapi.config.get<unknown>('server.app.keys', ''));
  const hash = createHash('sha256').update(secret);
  hash.update(JSON.stringify([site, server, self, related]));
  for (const mark of marks) hash.update(JSON.stringify(mark));
  return {
    etag: `"${hash.digest('base64url').slice(0, 27)}"`,
    modified: newest(strapi, type, marks),
    tags: tagsOf(scope),
  };
}

function tagsOf({ type: { uid }, locale, section }: LatestScope): string[] {
  const list = tags.list(uid, locale, section ?? undefined);
  // A tag for each article would be more than a header takes.
  return [list, tags.feeds(), tags.type(uid), tags.rights()];
}

function newest(strapi: Core.Strapi, { uid }: ArticleType, marks: readonly Mark[]): string | null {
  const shown = (['published', 'updated'] as const).find((name) =>
    isPublicAttribute(strapi, uid, `${name}At`),
  );
  if (shown === undefined) return null;
  const dates = marks.flatMap((mark) => toIso(mark[shown] ?? mark.updated) ?? []);
  return dates.sort().at(-1) ?? null;
}
