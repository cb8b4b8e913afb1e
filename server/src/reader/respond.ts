import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import { addressesExpire } from '../strapi/files';
import { answersOf } from './answers';
import { meantBy, namedBy, notFound, type Named, type ReadContext } from './asked';
import type { MadeOf } from './made-of';
import type { Answer, Keeping, Made } from './memory';
import { readBody } from './page-body';
import { showsDates } from './public-type';
import { send } from './send';
import type { MadePage, ReaderService } from './service';

/** What is asked of one published article. */
export interface OfArticle {
  named: Named;
  /** Its slug, one that it had before, or its documentId. */
  slug: string;
  /** Tells this answer from others about the article, the media type included. */
  what: string;
}

/**
 * What a request asks of the article that it means.
 *
 * @param what as in `OfArticle`
 * @throws NotFoundError where the site has no such article type, ValidationError on `locale`
 */
export function askedOfArticle(
  strapi: Core.Strapi,
  request: Pick<ReadContext, 'params' | 'query'>,
  what: string,
): OfArticle {
  const { slug = '' } = request.params;
  return { named: namedBy(strapi, request), slug, what };
}

/**
 * The page that a request means.
 * @throws NotFoundError where the site has no such article type, ValidationError on `locale`
 */
export function pageAsked(
  strapi: Core.Strapi,
  request: Pick<ReadContext, 'params' | 'query'>,
  mediaType: string,
): OfArticle {
  return askedOfArticle(strapi, request, `page ${mediaType}`);
}

/** The key of an answer. It begins with what no name or slug has in it. */
export const keyOf = ({ named: { type, locale = '' }, slug, what }: OfArticle): string =>
  [what, type.name, locale, slug].join('\n');

/** What an answer consists of, made of a page. */
type ToBody = (made: MadePage) => Body | Promise<Body>;

type Body = Pick<Made, 'body' | 'type'>;

/** The page itself. */
export const toPage =
  (type: string): ToBody =>
  ({ page }) => ({ body: readBody(page, type), type });

/**
 * Answers what is asked of one published article: from memory, or from what `toBody` makes of it.
 *
 * @throws NotFoundError where none is published, ValidationError where the site has no such language
 */
export async function respond(
  strapi: Core.Strapi,
  ctx: ReadContext,
  asked: OfArticle,
  toBody: ToBody,
): Promise<void> {
  const { named, slug } = asked;
  const answer = await answerTo(strapi, asked, toBody);
  if (answer !== null) return send(strapi, ctx, answer);
  // A cache may keep a 404 for as long as it likes, and the article may be published any time.
  ctx.set('Cache-Control', 'no-cache');
  await notFound(strapi, await meantBy(strapi, named), `published article "${slug}"`);
}

/** The answer to what is asked of one published article; `null` where none is published. */
export function answerTo(
  strapi: Core.Strapi,
  asked: OfArticle,
  toBody: ToBody,
): Promise<Answer | null> {
  return answersOf(strapi).answer(keyOf(asked), () => makeAnswer(strapi, asked, toBody));
}

/** Makes an answer anew; `null` where no such article is published. */
export async function makeAnswer(
  strapi: Core.Strapi,
  { named, slug }: OfArticle,
  toBody: ToBody,
): Promise<Made | null> {
  const reader = strapi.plugin('newsroom').service<ReaderService>('reader');
  const wanted = await meantBy(strapi, named);
  const made = await reader.makePublished({ ...wanted, slug });
  if (made === null) return null;
  const { tags, spans } = made;
  const keeping = await keepingOf(strapi, made);
  const isDated = showsDates(strapi, named.type);
  return { ...(await toBody(made)), tags, spans, keeping, isDated };
}

async function keepingOf(strapi: Core.Strapi, made: MadePage): Promise<Keeping> {
  const { onPage } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  const keeping = await keepingOfFiles(strapi, made);
  return keeping === 'once' || onPage === undefined ? keeping : 'unknown';
}

/** How long an answer holds in which the site has no part of its own. */
export async function keepingOfFiles(strapi: Core.Strapi, { hasFiles }: MadeOf): Promise<Keeping> {
  return hasFiles && (await addressesExpire(strapi)) ? 'once' : 'known';
}
