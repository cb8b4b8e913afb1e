import type { QueueCounts } from '../../../shared/contracts';
import { connectionOf } from '../strapi/ambient-transaction';
import { withoutSummary } from '../without-summary';
import { ofStatus } from './cards';
import type { Rights, Where } from './rights';
import { targetOf, type TypeDesk } from './type-desk';

/** Where more links wait, it no longer matters how many. */
const MOST_WAITING = 1000;

/**
 * What else needs a hand, of the drafts the user may read; none of what the type does not have.
 *
 * @param from the lowest row id that is looked at
 */
export async function readCounts(
  desk: TypeDesk,
  rights: Rights,
  from: number,
): Promise<QueueCounts> {
  const { strapi, type } = desk;
  const { attributions } = type.relations;
  const { mayRead, where: whereFor } = rights.on(type);
  const readable = await whereFor('read');
  const recent = { $and: [{ id: { $gte: from } }, ofStatus(type, true), readable] };
  const count = (where: Where): Promise<number> =>
    strapi.db.query(type.uid).count({ where: { $and: [recent, where] } });
  const noSummary = withoutSummary(type);
  return {
    articles: await count({}),
    withoutSource:
      attributions !== null && mayRead('attributions')
        ? await count({ [attributions.name]: { id: { $null: true } } })
        : 0,
    withoutSummary: noSummary !== null && mayRead('summary') ? await count(noSummary) : 0,
    waitingLinks: mayRead('related') ? await waitingLinks(desk, readable, from) : 0,
  };
}

/** Links of drafts to articles of which nothing is published. */
async function waitingLinks(
  { strapi, type, cards }: TypeDesk,
  readable: Where,
  from: number,
): Promise<number> {
  const { related } = type.relations;
  const target = related === null ? null : targetOf(strapi, related);
  // Without drafts each row is what readers see.
  if (related === null || target === null || !target.draftAndPublish) return 0;
  const { knex, from: rowsOf } = await connectionOf(strapi);
  const link = related.joinTable;
  const published = rowsOf({ published: target.table })
    .select(knex.raw('1'))
    .whereRaw('?? = ??', ['published.document_id', 'linked.document_id'])
    .whereNotNull('published.published_at');
  if (target.localized) void published.whereRaw('?? = ??', ['published.locale', 'linked.locale']);
  const waiting = rowsOf({ link: link.name })
    .join({ linking: type.table }, 'linking.id', `link.${link.source}`)
    .join({ linked: target.table }, 'linked.id', `link.${link.target}`)
    .where('linking.id', '>=', from)
    .whereNotExists(published)
    .select({ source: 'linking.id' })
    .limit(MOST_WAITING);
  if (type.draftAndPublish) void waiting.whereNull('linking.published_at');
  const rows = (await waiting) as { source: number }[];
  const sources = [...new Set(rows.map((row) => row.source))];
  const ids = await cards.ids({ $and: [{ id: { $in: sources } }, readable] });
  return rows.filter((row) => ids.has(row.source)).length;
}
