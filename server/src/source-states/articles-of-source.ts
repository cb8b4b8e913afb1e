import type { Core } from '@strapi/strapi';
import type { ArticleCard, SourceArticle, SourceArticlesResponse } from '../../../shared/contracts';
import { ofStatus, type DraftRow } from '../desk/cards';
import type { Rights, Where } from '../desk/rights';
import { createTypeDesk, type TypeDesk } from '../desk/type-desk';
import { connectionOf } from '../strapi/ambient-transaction';
import { amongIds } from '../strapi/subquery';
import { articleTypes } from '../types/article-types';
import { paginationOf, partsOfPage } from './pages';
import { articleKey, findResting, restingRows } from './resting';
import { settlementOf } from './settlement';
import type { ReadableSource } from './sources';

/** Articles of one type that rest on a source: those of which readers see it, or the others. */
interface Segment {
  desk: TypeDesk;
  isLive: boolean;
  /** On drafts. */
  where: Where;
}

/**
 * One page of the articles that rest on a source and that the user may read, those of which readers
 * see it first; of each type the latest first.
 *
 * @param page from 1
 */
export async function articlesOfSource(
  strapi: Core.Strapi,
  source: ReadableSource,
  rights: Rights,
  page: number,
): Promise<SourceArticlesResponse['data']> {
  const segments = [
    ...(await segmentsOf(strapi, source, rights, true)),
    ...(await segmentsOf(strapi, source, rights, false)),
  ];
  const lengths = await Promise.all(
    segments.map(({ desk, where }) => strapi.db.query(desk.type.uid).count({ where })),
  );
  const results: SourceArticle[] = [];
  for (const { at, offset, limit } of partsOfPage(lengths, page)) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const rows = await latest(segment, { offset, limit });
    results.push(...(await toArticles(segment, rows, source, rights)));
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { results, pagination: paginationOf(page, total) };
}

function latest({ desk, where }: Segment, part: { offset: number; limit: number }) {
  const { datePublished } = desk.type.fields;
  const byDate = datePublished === null ? [] : [{ [datePublished.name]: 'desc' as const }];
  return desk.cards.drafts({ where, orderBy: [...byDate, { id: 'desc' as const }], ...part });
}

async function segmentsOf(
  strapi: Core.Strapi,
  source: ReadableSource,
  rights: Rights,
  isLive: boolean,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const type of articleTypes(strapi).all) {
    if (!rights.on(type).mayRead('attributions')) continue;
    // Of a type without drafts, readers see each row.
    if (!isLive && !type.draftAndPublish) continue;
    const desk = createTypeDesk(strapi, type);
    const ids = await draftIds(desk, source.documentId, isLive);
    if (ids === null) continue;
    const readable = await rights.on(type).where('read');
    segments.push({ desk, isLive, where: { $and: [ofStatus(type, true), readable, ids] } });
  }
  return segments;
}

/**
 * A condition on drafts: that readers see that they rest on the source, or that they alone do. By way
 * of the source's own links: few, where there are many articles.
 *
 * @returns `null` where articles of the type have no sources
 */
async function draftIds(
  { strapi, type }: TypeDesk,
  source: string,
  isLive: boolean,
): Promise<Where | null> {
  const connection = await connectionOf(strapi);
  const live = restingRows(strapi, connection, type, { isLive: true, source });
  const own = restingRows(strapi, connection, type, { isLive: false, source });
  if (live === null || own === null) return null;
  void live.select('draft.id').join({ draft: type.table }, (join) => {
    void join.on('draft.document_id', 'article.document_id');
    void join.on(connection.knex.raw("coalesce(draft.locale, '') = coalesce(article.locale, '')"));
  });
  if (isLive) return { id: amongIds(live) };
  return { id: amongIds(own.select('article.id').whereNotIn('article.id', live)) };
}

async function toArticles(
  { desk, isLive }: Segment,
  rows: DraftRow[],
  source: ReadableSource,
  rights: Rights,
): Promise<SourceArticle[]> {
  const { strapi, type, cards } = desk;
  const asked = { isLive, source: source.documentId };
  const documentIds = rows.map(({ documentId }) => documentId);
  const found = await findResting(strapi, type, asked, documentIds);
  const byArticle = new Map(found.map((resting) => [articleKey(resting), resting]));
  const mayReadUse = rights.on(type).mayRead('citations');
  const isSettled = isLive && source.state !== null && rights.sources.may('read', 'state');
  return (await cards.toCards(rows, rights)).map((card: ArticleCard) => {
    const resting = byArticle.get(articleKey(card));
    const settlement = isSettled && resting !== undefined ? settlementOf(resting) : null;
    return {
      ...{ ...card, isLive, settlement },
      use: mayReadUse ? (resting?.use ?? []) : [],
      kept: settlement === 'kept' ? (resting?.kept ?? null) : null,
    };
  });
}
