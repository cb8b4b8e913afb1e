import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import {
  isWithinSection,
  nearestRow,
  type Direction,
  type NeighbourScope,
} from '../links/neighbours';
import { connectionOf, type SiteConnection } from '../strapi/ambient-transaction';
import type { ArticleType } from '../types/article-type';
import { tags } from './change';
import type { Shown } from './shown';

/** An article in one language, before and after a change. */
export interface Versions {
  locale: string | null;
  before: Shown | undefined;
  after: Shown | undefined;
}

/** Where an article stands or stood, among which others, in the order of dates. */
interface Place {
  shown: Shown;
  within: NeighbourScope;
}

/**
 * The pages that an article newly stands beside, and those that it still stands near but no longer
 * leads to. A page that it has left for another date carries the article's own tag, and is told by
 * that. To be called after the commit.
 */
export async function pagesBeside(
  strapi: Core.Strapi,
  type: ArticleType,
  documentId: string,
  versions: Versions[],
): Promise<string[]> {
  const site = { strapi, connection: await connectionOf(strapi) };
  const { neighbours } = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking');
  const found = versions
    .flatMap((version) => placesOf(type, version, neighbours))
    .flatMap((place) =>
      (['previous', 'next'] as const).map(async (direction) => {
        const beside = await articleBeside(site, type, { documentId, ...place }, direction);
        if (beside === null || !isLedThere(type, beside, place.within, neighbours)) return [];
        return [tags.page(type.uid, beside.documentId, place.shown.locale)];
      }),
    );
  return (await Promise.all(found)).flat();
}

/**
 * Where neighbours are those of the section, an article with one is a neighbour there, and in the
 * order of the whole language for articles that have none.
 */
function placesOf(
  type: ArticleType,
  { before, after }: Versions,
  neighbours: NeighbourScope,
): Place[] {
  if (after === undefined) return [];
  const isNewDate = before?.date !== after.date;
  const inLanguage: Place[] = isNewDate ? [{ shown: after, within: 'language' }] : [];
  if (neighbours === 'language') return inLanguage;
  // At another date, the page that it left is told by the article's own tag.
  const left = before !== undefined && !isNewDate && before.section !== after.section;
  return [
    ...inLanguage,
    ...[after, ...(left ? [before] : [])]
      .filter((shown) => isWithinSection(type, shown, 'section'))
      .map((shown): Place => ({ shown, within: 'section' })),
  ];
}

interface Beside {
  documentId: string;
  section: string | null;
}

type BesideRow = Pick<Beside, 'documentId'> & Partial<Beside>;

async function articleBeside(
  site: SiteConnection,
  type: ArticleType,
  { documentId, shown, within }: Place & { documentId: string },
  direction: Direction,
): Promise<Beside | null> {
  const { locale, section, date } = shown;
  const datePublished = date === null ? null : new Date(date);
  const row = { documentId, locale, section, datePublished };
  const nearest = nearestRow(site, type, row, direction, within === 'section');
  if (nearest === null) return null;
  const { section: field } = type.fields;
  const found: unknown = await nearest.row.first({
    documentId: nearest.documentId,
    ...(field === null ? {} : { section: `article.${field.column}` }),
  });
  return found === undefined ? null : { section: null, ...(found as BesideRow) };
}

/** Whether a page beside a place in this order looks for its neighbours in the same order. */
function isLedThere(
  type: ArticleType,
  beside: Beside,
  within: NeighbourScope,
  neighbours: NeighbourScope,
): boolean {
  return within === 'section' || !isWithinSection(type, beside, neighbours);
}
