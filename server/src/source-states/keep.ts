import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleOnSource, KeepRequest } from '../../../shared/contracts';
import { mayRead } from '../desk/may-change';
import type { Rights } from '../desk/rights';
import { createTypeDesk, inLanguage, type TypeDesk } from '../desk/type-desk';
import { localeKey } from '../strapi/locale';
import { articleTypes } from '../types/article-types';
import { keepAll, type Keeping } from './kept-sources';
import { articleKey, findResting } from './resting';
import { readableSources, type ReadableSource } from './sources';

/**
 * Keeps articles as they are in spite of fallen sources: all of them, or none.
 *
 * @returns how many
 * @throws ValidationError, ForbiddenError that name the entry and the field
 */
export async function keepArticles(
  strapi: Core.Strapi,
  { articles, reason }: KeepRequest,
  user: { id: string; name: string },
  rights: Rights,
): Promise<number> {
  const ids = [...new Set(articles.map(({ source }) => source))];
  const sources = await readableSources(strapi, rights, { documentId: { $in: ids } });
  const keeping: Keeping[] = [];
  for (const [at, article] of articles.entries()) {
    const desk = deskOf(strapi, article, at);
    await checkMayKeep(desk, article, at, rights);
    const state = await checkRestsOn(desk, article, at, sources.get(article.source));
    keeping.push({
      ...{ articleType: article.type, articleDocumentId: article.documentId, ...state },
      ...{ articleLocale: localeKey(article.locale), sourceDocumentId: article.source },
    });
  }
  await keepAll(strapi, keeping, { reason, user });
  return articles.length;
}

function deskOf(strapi: Core.Strapi, { type: uid, locale }: ArticleOnSource, at: number): TypeDesk {
  const types = articleTypes(strapi);
  const type = types.byUid(uid);
  if (type === undefined) {
    const known = types.all.map((each) => `"${each.uid}"`).join(', ');
    throw refused(at, 'type', `"${uid}" holds no articles; it takes ${known}`);
  }
  if (type.localized !== (locale !== null)) {
    const takes = type.localized
      ? 'one language code, like "en"'
      : 'null: articles of this type have no languages';
    throw refused(at, 'locale', `it takes ${takes}`);
  }
  return createTypeDesk(strapi, type);
}

const refused = (at: number, field: string, what: string) =>
  new errors.ValidationError(`articles[${at}].${field}: ${what}`);

async function checkMayKeep(
  desk: TypeDesk,
  { documentId, locale }: ArticleOnSource,
  at: number,
  rights: Rights,
): Promise<void> {
  const { mayRead: mayReadPart, where } = rights.on(desk.type);
  const isSeen =
    mayReadPart('attributions') && (await mayRead(desk, { documentId, locale }, rights));
  if (!isSeen) {
    throw refused(at, 'documentId', `there is no article "${documentId}" in this language`);
  }
  const own = { documentId, ...inLanguage(desk.type, locale) };
  const changeable = { $and: [own, await where('update')] };
  if ((await desk.cards.drafts({ where: changeable, limit: 1 })).length > 0) return;
  throw new errors.ForbiddenError(`articles[${at}]: your role may not change this article`);
}

/** @returns the state of the source, for which the article is kept */
async function checkRestsOn(
  { strapi, type }: TypeDesk,
  article: ArticleOnSource,
  at: number,
  source: ReadableSource | undefined,
): Promise<Pick<Keeping, 'state' | 'stateDate'>> {
  const asked = { isLive: true, source: article.source };
  const found = await findResting(strapi, type, asked, [article.documentId]);
  const resting = found.find((each) => articleKey(each) === articleKey(article));
  if (source === undefined || resting === undefined) {
    const what = `what readers see of the article rests on no source "${article.source}"`;
    throw refused(at, 'source', what);
  }
  if (source.state === null) {
    throw refused(at, 'source', 'the source is active; there is no reason to give');
  }
  return { state: source.state, stateDate: resting.stateDate };
}
