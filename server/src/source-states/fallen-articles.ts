import type { Core } from '@strapi/strapi';
import type {
  FallenArticle,
  FallenArticlesResponse,
  FallenSource,
  FallenState,
} from '../../../shared/contracts';
import type { DraftRow } from '../desk/cards';
import type { Rights, Where } from '../desk/rights';
import { createTypeDesk, type TypeDesk } from '../desk/type-desk';
import { connectionOf } from '../strapi/ambient-transaction';
import { amongIds } from '../strapi/subquery';
import { articleTypes } from '../types/article-types';
import { PAGE_SIZE, paginationOf } from './pages';
import { articleKey, findResting, restingRows, type Resting } from './resting';
import { settlementOf } from './settlement';
import { readableSources } from './sources';

/** An article that readers see, and a fallen source on which it rests. */
interface Open {
  desk: TypeDesk;
  draft: DraftRow;
  source: FallenSource;
  resting: Resting;
}

/**
 * One page of the articles that rest on a source in a state and with which nothing was done about it,
 * as far as the user may read both; by the day of the source's state, the latest first.
 *
 * @param page from 1
 */
export async function fallenArticles(
  strapi: Core.Strapi,
  state: FallenState,
  rights: Rights,
  page: number,
): Promise<FallenArticlesResponse['data']> {
  const sources = await readableSources(strapi, rights, { state });
  const open: Open[] = [];
  for (const type of articleTypes(strapi).all) {
    if (sources.size === 0 || !rights.on(type).mayRead('attributions')) continue;
    const desk = createTypeDesk(strapi, type);
    const drafts = await readableDrafts(desk, state, rights);
    for (const resting of await findResting(strapi, type, { isLive: true, state })) {
      const draft = drafts.get(articleKey(resting));
      const source = sources.get(resting.source);
      if (draft === undefined || source === undefined) continue;
      if (settlementOf(resting) !== 'open') continue;
      open.push({ desk, draft, source: { ...source, state }, resting });
    }
  }
  const shown = open.sort(byStateDate).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { results: await toArticles(shown, rights), pagination: paginationOf(page, open.length) };
}

/** The drafts, by article, of what readers see on sources in the state. */
async function readableDrafts(
  { strapi, type, cards }: TypeDesk,
  state: FallenState,
  rights: Rights,
): Promise<Map<string, DraftRow>> {
  const resting = restingRows(strapi, await connectionOf(strapi), type, { isLive: true, state });
  if (resting === null) return new Map();
  const among: Where = { documentId: amongIds(resting.select('article.document_id')) };
  const where = { $and: [among, await rights.on(type).where('read')] };
  return new Map((await cards.drafts({ where })).map((draft) => [articleKey(draft), draft]));
}

/** Texts by which articles stand, each before the next one counts. */
const orderOf = ({ source, resting, draft, desk }: Open): string[] => [
  source.name,
  source.documentId,
  desk.type.uid,
  String(draft.id).padStart(12, '0'),
  resting.locale ?? '',
];

function byStateDate(one: Open, other: Open): number {
  const days = (other.resting.stateDate ?? '').localeCompare(one.resting.stateDate ?? '');
  const [texts, others] = [orderOf(one), orderOf(other)];
  return texts.reduce((order, text, at) => order || text.localeCompare(others[at] ?? ''), days);
}

/** In the same order. */
async function toArticles(open: Open[], rights: Rights): Promise<FallenArticle[]> {
  const articles = new Map<Open, FallenArticle>();
  for (const desk of new Set(open.map((each) => each.desk))) {
    const own = open.filter((each) => each.desk === desk);
    const drafts = own.map(({ draft }) => draft);
    const { mayRead, where } = rights.on(desk.type);
    const cards = await desk.cards.toCards(drafts, rights);
    const among = { id: { $in: drafts.map(({ id }) => id) } };
    const changeable = await desk.cards.ids({ $and: [among, await where('update')] });
    for (const [at, card] of cards.entries()) {
      const each = own[at];
      if (each === undefined) continue;
      const use = mayRead('citations') ? each.resting.use : [];
      const canUpdate = changeable.has(card.id);
      articles.set(each, { ...card, source: each.source, use, canUpdate });
    }
  }
  return open.flatMap((each) => articles.get(each) ?? []);
}
