import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';
import { recordChange } from '../changes/record';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { dateMissingPublications } from '../first-publication/records';
import { claimMissingSlugs } from '../slugs/backfill';
import { repeatContentManagerActions } from '../strapi/content-manager';
import { onLanguageDeleted } from '../strapi/deleted-languages';
import { documentLocks } from '../strapi/document-locks';
import { repeatReleases } from '../strapi/releases';
import { keepSlugsInAdmin } from './admin-slug';
import { forgetDeletedArticles, forgetLanguage } from './books';

/** What the save hook needs around it before Strapi starts. To be called in `register`. */
export function registerUpkeep(strapi: Core.Strapi): void {
  repeatContentManagerActions(strapi, (uid) => articleTypes(strapi).byUid(uid) !== undefined);
}

/**
 * What the save hook needs in the database, and records of what was written past the Document
 * Service. To be called in `bootstrap`.
 *
 * @param onForget called with a language that was deleted under Settings, for what else is kept of it
 */
export async function startUpkeep(
  strapi: Core.Strapi,
  onForget: (code: string) => void,
): Promise<void> {
  await documentLocks(strapi).create();
  repeatReleases(strapi);
  onLanguageDeleted(strapi, async (code) => {
    await forgetLanguage(strapi, code);
    onForget(code);
  });
  for (const type of articleTypes(strapi).all) {
    keepSlugsInAdmin(strapi, type);
    await forgetDeletedArticles(strapi, type);
    await claimMissingSlugs(strapi, type);
    await dateUndated(strapi, type);
  }
}

/** Gives dates to what has none. Another instance may have answered with these articles before. */
export async function dateUndated(strapi: Core.Strapi, type: ArticleType): Promise<void> {
  await dateMissingPublications(strapi, type, () =>
    recordChange(strapi, { tags: [tags.type(type.uid)] }),
  );
}
