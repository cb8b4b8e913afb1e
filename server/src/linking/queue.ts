import type { Core } from '@strapi/strapi';
import type { QueueCounts, QueuedArticle } from '../../../shared/contracts';
import type { ArticleType } from '../article-type';
import type { Cards, DraftRow } from './cards';
import { joinTableOf } from './join-table';
import type { Rights, Where } from './rights';
import type { Suggestions } from './suggest/suggestions';

const LISTED = 5;
/** Articles without links are looked at in pages, because the user may not read all of them. */
const PAGE = 50;
const PAGES = 4;
/** Where more links wait, it no longer matters how many. */
const MOST_WAITING = 1000;

interface Tools {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
  suggestions: Suggestions;
}

/**
 * The latest articles that link to nothing and that nobody links to, each with its best suggestion,
 * as far as the user may read them.
 */
export async function readQueue(tools: Tools, rights: Rights): Promise<QueuedArticle[]> {
  if (!rights.mayRead('related')) return [];
  const rows = await unlinkedDrafts(tools, await rights.where('read'));
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

async function unlinkedDrafts(tools: Tools, readable: Where): Promise<DraftRow[]> {
  const found: DraftRow[] = [];
  let before: number | undefined;
  for (let page = 0; page < PAGES && found.length < LISTED; page += 1) {
    const ids = await unlinkedIds(tools, before);
    if (ids.length === 0) break;
    const where = { $and: [{ id: { $in: ids } }, readable] };
    found.push(...(await tools.cards.drafts({ where, orderBy: [{ id: 'desc' }] })));
    before = Math.min(...ids);
  }
  return found.slice(0, LISTED);
}

/** By id, which a draft keeps: an index gives the latest without a look at the others. */
async function unlinkedIds({ strapi, type }: Tools, before?: number): Promise<number[]> {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const link = joinTableOf(strapi, type.uid, 'related');
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
    .modify((query) => {
      if (before !== undefined) void query.where('article.id', '<', before);
    })
    .whereNotExists(linksOf(link.source))
    .whereNotExists(linksOf(link.target))
    .orderBy('article.id', 'desc')
    .limit(PAGE)) as { id: number }[];
  return rows.map((row) => row.id);
}

/** What else needs a hand, of the drafts the user may read. */
export async function readCounts(tools: Tools, rights: Rights): Promise<QueueCounts> {
  const { strapi, type } = tools;
  const readable = await rights.where('read');
  const count = (where: Where): Promise<number> =>
    strapi.db
      .query(type.uid)
      .count({ where: { $and: [{ publishedAt: { $null: true } }, readable, where] } });
  return {
    articles: await count({}),
    withoutSource: rights.mayRead('attributions')
      ? await count({ attributions: { id: { $null: true } } })
      : 0,
    withoutSummary: rights.mayRead(type.summary) ? await count(withoutSummary(type)) : 0,
    waitingLinks: rights.mayRead('related') ? await waitingLinks(tools, readable) : 0,
  };
}

/** No summary, and not because an editor wants none. */
const withoutSummary = ({ summary, summaryOrigin }: ArticleType): Where => ({
  $and: [
    { $or: [{ [summary]: { $null: true } }, { [summary]: '' }] },
    { $or: [{ [summaryOrigin]: { $null: true } }, { [summaryOrigin]: { $ne: 'none' } }] },
  ],
});

/** Links of drafts to articles of which nothing is published. */
async function waitingLinks({ strapi, type, cards }: Tools, readable: Where): Promise<number> {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const link = joinTableOf(strapi, type.uid, 'related');
  const published = strapi.db
    .getConnection({ published: tableName } as unknown as string)
    .select('published.id')
    .whereRaw('?? = ??', ['published.document_id', 'linked.document_id'])
    .whereRaw('?? = ??', ['published.locale', 'linked.locale'])
    .whereNotNull('published.published_at');
  const rows = (await strapi.db
    .getConnection({ link: link.name } as unknown as string)
    .join({ linking: tableName }, 'linking.id', `link.${link.source}`)
    .join({ linked: tableName }, 'linked.id', `link.${link.target}`)
    .whereNull('linking.published_at')
    .whereNotExists(published)
    .select({ source: 'linking.id' })
    .limit(MOST_WAITING)) as { source: number }[];
  const sources = [...new Set(rows.map((row) => row.source))];
  const mayRead = await cards.drafts({ where: { $and: [{ id: { $in: sources } }, readable] } });
  const ids = new Set(mayRead.map((row) => row.id));
  return rows.filter((row) => ids.has(row.source)).length;
}
