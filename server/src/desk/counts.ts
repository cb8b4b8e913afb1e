import type { Core } from '@strapi/strapi';
import type { QueueCounts } from '../../../shared/contracts';
import { type ArticleType, joinTableOf, nameOf } from '../types/article-type';
import type { Cards } from './cards';
import type { Rights, Where } from './rights';

/** Where more links wait, it no longer matters how many. */
const MOST_WAITING = 1000;

interface Tools {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
}

/**
 * What else needs a hand, of the drafts the user may read.
 *
 * @param from the lowest row id that is looked at
 */
export async function readCounts(tools: Tools, rights: Rights, from: number): Promise<QueueCounts> {
  const { strapi, type } = tools;
  const readable = await rights.where('read');
  const drafts = { id: { $gte: from }, publishedAt: { $null: true } };
  const count = (where: Where): Promise<number> =>
    strapi.db.query(type.uid).count({ where: { $and: [drafts, readable, where] } });
  return {
    articles: await count({}),
    withoutSource: rights.mayRead('attributions')
      ? await count({ attributions: { id: { $null: true } } })
      : 0,
    withoutSummary: rights.mayRead(nameOf(type.fields.summary))
      ? await count(withoutSummary(type))
      : 0,
    waitingLinks: rights.mayRead('related') ? await waitingLinks(tools, readable, from) : 0,
  };
}

/** No summary, and not because an editor wants none. */
const withoutSummary = ({ fields }: ArticleType): Where => {
  const summary = nameOf(fields.summary);
  const summaryOrigin = nameOf(fields.summaryOrigin);
  return {
    $and: [
      { $or: [{ [summary]: { $null: true } }, { [summary]: '' }] },
      { $or: [{ [summaryOrigin]: { $null: true } }, { [summaryOrigin]: { $ne: 'none' } }] },
    ],
  };
};

/** Links of drafts to articles of which nothing is published. */
async function waitingLinks(
  { strapi, type, cards }: Tools,
  readable: Where,
  from: number,
): Promise<number> {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const link = joinTableOf(type.relations.related);
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
    .where('linking.id', '>=', from)
    .whereNull('linking.published_at')
    .whereNotExists(published)
    .select({ source: 'linking.id' })
    .limit(MOST_WAITING)) as { source: number }[];
  const sources = [...new Set(rows.map((row) => row.source))];
  const mayRead = await cards.drafts({ where: { $and: [{ id: { $in: sources } }, readable] } });
  const ids = new Set(mayRead.map((row) => row.id));
  return rows.filter((row) => ids.has(row.source)).length;
}
