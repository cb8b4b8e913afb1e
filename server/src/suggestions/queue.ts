import type { Core } from '@strapi/strapi';
import type { QueuedArticle, QueueResponse } from '../../../shared/contracts';
import type { ArticleType } from '../types/article-type';
import type { Cards, DraftRow } from '../desk/cards';
import { joinTableOf } from '../types/article-type';
import { readCounts } from '../desk/counts';
import type { Rights, Where } from '../desk/rights';
import type { Suggestions } from './suggestions';

const LISTED = 5;
/** Articles without links are looked at in pages, because the user may not read all of them. */
const PAGE = 250;
/** Drafts that are looked at, the latest: an archive of links that nobody made is no queue. */
const RECENT = 1000;

interface Tools {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
  suggestions: Suggestions;
}

/** What needs a hand among the latest articles, as far as the user may read them. */
export async function readQueue(
  tools: Tools,
  rights: Rights,
): Promise<Omit<QueueResponse['data'], 'index'>> {
  const from = await oldestRecent(tools);
  return {
    articles: rights.mayRead('related') ? await readArticles(tools, rights, from) : [],
    counts: await readCounts(tools, rights, from),
  };
}

/** The row id of the last draft that is looked at. */
async function oldestRecent({ strapi, type }: Tools): Promise<number> {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const row = await strapi.db
    .getConnection(tableName)
    .whereNull('published_at')
    .orderBy('id', 'desc')
    .offset(RECENT - 1)
    .first<{ id: number } | undefined>('id');
  return row?.id ?? 0;
}

/**
 * The latest articles that link to nothing and that nobody links to, each with its best suggestion.
 *
 * @param from the lowest row id that is looked at
 */
async function readArticles(tools: Tools, rights: Rights, from: number): Promise<QueuedArticle[]> {
  const rows = await unlinkedDrafts(tools, await rights.where('read'), from);
  const cards = await tools.cards.toCards(rows, rights);
  const ids = rows.map((row) => row.id);
  const mayUpdate = rights.mayUpdate('related')
    ? await tools.cards.drafts({
        where: { $and: [{ id: { $in: ids } }, await rights.where('update')] },
      })
    : [];
  const queued: QueuedArticle[] = [];
  for (const [at, row] of rows.entries()) {
    const card = cards[at];
    if (card === undefined) continue;
    const suggestion = await tools.suggestions.best(row, rights);
    queued.push({ ...card, suggestion, canUpdate: mayUpdate.some(({ id }) => id === row.id) });
  }
  return queued;
}

async function unlinkedDrafts(tools: Tools, readable: Where, from: number): Promise<DraftRow[]> {
  const found: DraftRow[] = [];
  let before: number | undefined;
  while (found.length < LISTED) {
    const ids = await unlinkedIds(tools, { from, before });
    if (ids.length === 0) break;
    const where = { $and: [{ id: { $in: ids } }, readable] };
    const limit = LISTED - found.length;
    found.push(...(await tools.cards.drafts({ where, orderBy: [{ id: 'desc' }], limit })));
    before = Math.min(...ids);
  }
  return found;
}

/** By id, which a draft keeps: an index gives the latest without a look at the others. */
async function unlinkedIds(
  { strapi, type }: Tools,
  { from, before }: { from: number; before?: number },
): Promise<number[]> {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const link = joinTableOf(type.relations.related);
  const knex = strapi.db.connection;
  const linksOf = (column: string) =>
    strapi.db
      .getConnection(link.name)
      .select(knex.raw('1'))
      .whereRaw('?? = ??', [`${link.name}.${column}`, 'article.id']);
  const rows = (await strapi.db
    .getConnection({ article: tableName } as unknown as string)
    .select('article.id')
    .whereNull('article.published_at')
    .where('article.id', '>=', from)
    .modify((query) => {
      if (before !== undefined) void query.where('article.id', '<', before);
    })
    .whereNotExists(linksOf(link.source))
    .whereNotExists(linksOf(link.target))
    .orderBy('article.id', 'desc')
    .limit(PAGE)) as { id: number }[];
  return rows.map((row) => row.id);
}
