import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import { answersOf, type Made } from './answers';
import { meantBy, notFound, type Named, type ReadContext, type Wanted } from './asked';
import { addressesExpire } from './media';
import type { Answer, Keeping } from './memory';
import { readBody } from './page-body';
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

/** The key of an answer. It begins with what no name or slug has in it. */
export const keyOf = ({ named: { type, locale = '' }, slug, what }: OfArticle): string =>
  [what, type.name, locale, slug].join('\n');

/** What an answer consists of, made of a page. */
type ToBody = (made: MadePage, wanted: Wanted) => Promise<Pick<Made, 'body' | 'type'>>;

/** The page itself. */
export const toPage =
  (type: string): ToBody =>
  ({ page }) =>
    Promise.resolve({ body: readBody(page, type), type });

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
  await notFound(strapi, await meantBy(strapi, named), `published article "${slug}"`);
}

/** The answer to what is asked of one published article; `null` where none is published. */
export function answerTo(
  strapi: Core.Strapi,
  asked: OfArticle,
  toBody: ToBody,
): Promise<Answer | null> {
  const { named, slug } = asked;
  const reader = strapi.plugin('newsroom').service<ReaderService>('reader');
  return answersOf(strapi).answer(keyOf(asked), async () => {
    const wanted = await meantBy(strapi, named);
    const made = await reader.makePublished({ ...wanted, slug });
    if (made === null) return null;
    const { tags, spans } = made;
    return { ...(await toBody(made, wanted)), tags, spans, keeping: await keepingOf(strapi, made) };
  });
}

async function keepingOf(strapi: Core.Strapi, { hasFiles }: MadePage): Promise<Keeping> {
  if (hasFiles && (await addressesExpire(strapi))) return 'once';
  const { onPage } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  return onPage === undefined ? 'known' : 'unknown';
}
