import type {
  ArticleCard,
  QueuedArticle,
  QueueResponse,
  Suggestion,
} from '../../../shared/contracts';
import type { DraftRow } from '../desk/cards';
import { readCounts } from '../desk/counts';
import type { Rights } from '../desk/rights';
import { relatedOf, typesLeadingTo, type TypeDesk } from '../desk/type-desk';
import { connectionOf } from '../strapi/ambient-transaction';
import type { Suggestions } from './suggestions';

const LISTED = 5;
/**
 * Articles without links for which a suggestion is looked for at most, until enough have one: the
 * latest of a busy day may all be briefs that are like nothing else.
 */
const LOOKED_AT = 60;
/** Articles without links are read in pages, because the user may not read all of them. */
const PAGE = 250;
/** Drafts that are looked at, the latest: an archive of links that nobody made is no queue. */
const RECENT = 1000;

/** What needs a hand among the latest articles, as far as the user may read them. */
export async function readQueue(
  desk: TypeDesk,
  suggestions: Suggestions,
  rights: Rights,
): Promise<Omit<QueueResponse['data'], 'index'>> {
  const from = await oldestRecent(desk);
  const mayTell = rights.on(desk.type).mayRead('related');
  return {
    articles: mayTell ? await readArticles(desk, suggestions, rights, from) : [],
    counts: await readCounts(desk, rights, from),
  };
}

/** The row id of the last draft that is looked at. */
async function oldestRecent({ strapi, type }: TypeDesk): Promise<number> {
  const { from } = await connectionOf(strapi);
  const query = from(type.table)
    .orderBy('id', 'desc')
    .offset(RECENT - 1)
    .first('id');
  if (type.draftAndPublish) void query.whereNull('published_at');
  const row = (await query) as { id: number } | undefined;
  return row?.id ?? 0;
}

/** An article without links, and what could be linked. */
interface Unlinked {
  row: DraftRow;
  suggestion: Suggestion | null;
}

/**
 * The latest articles that link to nothing and that nobody links to: those with the better
 * suggestion first, newest first among equals.
 *
 * @param from the lowest row id that is looked at
 */
async function readArticles(
  desk: TypeDesk,
  suggestions: Suggestions,
  rights: Rights,
  from: number,
): Promise<QueuedArticle[]> {
  const found: Unlinked[] = [];
  for await (const row of unlinkedDrafts(desk, rights, from)) {
    found.push({ row, suggestion: await suggestions.best(row, rights) });
    const linkable = found.filter((each) => rank(each) === 0).length;
    if (linkable === LISTED || found.length === LOOKED_AT) break;
  }
  const listed = found.sort((a, b) => rank(a) - rank(b)).slice(0, LISTED);
  const rows = listed.map(({ row }) => row);
  const cards = await desk.cards.toCards(rows, rights);
  const changeable = await changeableIds(desk, rows, rights);
  return listed.flatMap(({ row, suggestion }, at) => {
    const card: ArticleCard | undefined = cards[at];
    return card === undefined ? [] : [{ ...card, suggestion, canUpdate: changeable.has(row.id) }];
  });
}

/** What can be linked comes first, then what is told of another language, then the others. */
function rank({ suggestion }: Unlinked): number {
  if (suggestion === null) return 2;
  return suggestion.linkable ? 0 : 1;
}

/** Of some drafts, those whose links the user may change. */
async function changeableIds(
  { cards, type }: TypeDesk,
  rows: DraftRow[],
  rights: Rights,
): Promise<Set<number>> {
  const { mayUpdate, where } = rights.on(type);
  if (!mayUpdate('related')) return new Set();
  const ids = rows.map((row) => row.id);
  return cards.ids({ $and: [{ id: { $in: ids } }, await where('update')] });
}

/** The newest first. */
async function* unlinkedDrafts(
  desk: TypeDesk,
  rights: Rights,
  from: number,
): AsyncGenerator<DraftRow> {
  const readable = await rights.on(desk.type).where('read');
  let before: number | undefined;
  for (;;) {
    const ids = await unlinkedIds(desk, { from, before });
    if (ids.length === 0) return;
    const where = { $and: [{ id: { $in: ids } }, readable] };
    yield* await desk.cards.drafts({ where, orderBy: [{ id: 'desc' }], limit: LOOKED_AT });
    before = Math.min(...ids);
  }
}

/** By id, which a draft keeps: an index gives the latest without a look at the others. */
async function unlinkedIds(
  { strapi, type }: TypeDesk,
  { from, before }: { from: number; before?: number },
): Promise<number[]> {
  const { knex, from: rowsOf } = await connectionOf(strapi);
  const own = relatedOf(type).joinTable;
  const links = [
    { table: own.name, column: own.source },
    ...typesLeadingTo(strapi, type).map(({ related: { joinTable } }) => ({
      table: joinTable.name,
      column: joinTable.target,
    })),
  ];
  const query = rowsOf({ article: type.table })
    .select('article.id')
    .where('article.id', '>=', from)
    .orderBy('article.id', 'desc')
    .limit(PAGE);
  if (type.draftAndPublish) void query.whereNull('article.published_at');
  if (before !== undefined) void query.where('article.id', '<', before);
  for (const { table, column } of links) {
    const linking = rowsOf({ link: table })
      .select(knex.raw('1'))
      .whereRaw('?? = ??', [`link.${column}`, 'article.id']);
    void query.whereNotExists(linking);
  }
  const rows = (await query) as { id: number }[];
  return rows.map((row) => row.id);
}
