import { errors } from '@strapi/utils';
import type { ArticleCard, LinksResponse, NeighbourChoice } from '../../../shared/contracts';
import type { NewsroomConfig } from '../config';
import type { DraftRow } from '../desk/cards';
import type { Rights } from '../desk/rights';
import { createTypeDesk, inLanguage, targetOf, type TypeDesk } from '../desk/type-desk';
import { LINK_FIELDS, type LinkField } from '../types/article-type';
import { readLinkedFrom } from './linked-from';
import { findNeighbour, type Direction } from './neighbours';
import { deletedLinks } from './published-links/deleted';

type Links = LinksResponse['data'];

/** The articles that one field of a draft leads to, as far as the user may read them. */
interface LinkedArticles {
  /** In the editor's order. */
  cards: ArticleCard[];
  /** How many there are beside them. */
  hidden: number;
}

/**
 * The links of a draft as they are stored, and who links to it, as far as the user may read them.
 * @throws NotFoundError where there is no such draft that the user may read
 */
export async function readStoredLinks(
  desk: TypeDesk,
  documentId: string,
  locale: string | null,
  rights: Rights,
): Promise<Links> {
  const { cards, type } = desk;
  const readable = await rights.on(type).where('read');
  const where = { $and: [{ documentId, ...inLanguage(type, locale) }, readable] };
  const [draft] = await cards.drafts({ where });
  if (draft === undefined) {
    const language = locale === null ? '' : ` in the language "${locale}"`;
    throw new errors.NotFoundError(`There is no article "${documentId}"${language}`);
  }
  const { related, previous, next } = await readLinked(desk, draft.id, rights);
  const choice = async (direction: Direction, { cards: [chosen] }: LinkedArticles) => ({
    chosen: chosen ?? null,
    computed: await computedNeighbour(desk, draft, direction, rights),
  });
  return {
    linked: related.cards,
    linkedHidden: related.hidden,
    ...(await readLinkedFrom(desk, draft, rights)),
    deleted: await readDeleted(desk, draft, rights),
    previous: await choice('previous', previous),
    next: await choice('next', next),
  };
}

/** Of the relations that the user may read. */
async function readLinked(
  desk: TypeDesk,
  id: number,
  rights: Rights,
): Promise<Record<LinkField, LinkedArticles>> {
  const { strapi, type } = desk;
  const { mayRead } = rights.on(type);
  const names = LINK_FIELDS.filter(mayRead).flatMap((field) => type.relations[field]?.name ?? []);
  const select = ['id', 'documentId'];
  const row = (await strapi.db.query(type.uid).findOne({
    select: ['id'],
    where: { id },
    populate: Object.fromEntries(names.map((name) => [name, { select }])),
  })) as Record<string, unknown> | null;
  const linked = (field: LinkField) => {
    const name = type.relations[field]?.name;
    const value = name === undefined ? null : (row?.[name] ?? null);
    return toLinked(desk, field, [value].flat() as (LinkedRow | null)[], rights);
  };
  return {
    related: await linked('related'),
    previous: await linked('previous'),
    next: await linked('next'),
  };
}

interface LinkedRow {
  id: number;
  documentId: string;
}

/** A row without drafts leads to both rows of an article that has them: it is one article. */
async function toLinked(
  { strapi, type }: TypeDesk,
  field: LinkField,
  values: (LinkedRow | null)[],
  rights: Rights,
): Promise<LinkedArticles> {
  const rows = values.filter((row) => row !== null);
  const relation = type.relations[field];
  if (rows.length === 0 || relation === null) return { cards: [], hidden: 0 };
  const target = targetOf(strapi, relation);
  const { cards } = createTypeDesk(strapi, target);
  const readable = await rights.on(target).where('read');
  const ids = rows.map(({ id }) => id);
  const drafts = await cards.drafts({ where: { $and: [{ id: { $in: ids } }, readable] } });
  const known = await cards.toCards(drafts, rights);
  const shown = ids.flatMap((id) => known.find((card) => card.id === id) ?? []);
  const all = new Set(rows.map(({ documentId }) => documentId));
  return { cards: shown, hidden: all.size - shown.length };
}

/**
 * Nobody can tell who might read what is gone: whoever may not read all of the draft's language
 * gets no titles.
 */
async function readDeleted(
  { strapi, type }: TypeDesk,
  { documentId, locale }: DraftRow,
  rights: Rights,
): Promise<Links['deleted']> {
  const { related } = type.relations;
  if (related === null || !rights.on(type).mayRead('related')) return [];
  const target = rights.on(targetOf(strapi, related));
  const readsAll = fieldsOf(await target.where('read')).every((field) => field === 'locale');
  const deleted = await deletedLinks(strapi, documentId, locale, type);
  return deleted.map((link) =>
    readsAll && target.mayRead('title') ? link : { ...link, title: '' },
  );
}

/** The fields that a condition speaks of. */
function fieldsOf(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(fieldsOf);
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([key, inner]) =>
    key.startsWith('$') ? fieldsOf(inner) : [key],
  );
}

/** What readers get without a choice; only that there is one where the user may not read it. */
async function computedNeighbour(
  { strapi, type, cards }: TypeDesk,
  draft: DraftRow,
  direction: Direction,
  rights: Rights,
): Promise<NeighbourChoice['computed']> {
  const within = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking').neighbours;
  const found = await findNeighbour(strapi, type, draft, direction, within);
  if (found === null) return null;
  const { documentId, title, datePublished } = found;
  const { mayRead, where: whereFor } = rights.on(type);
  const where = {
    $and: [{ documentId, ...inLanguage(type, draft.locale) }, await whereFor('read')],
  };
  const isReadable = mayRead('title') && (await cards.drafts({ where })).length > 0;
  if (!isReadable) return { documentId: '', title: '', datePublished: null };
  return { documentId, title, datePublished: mayRead('datePublished') ? datePublished : null };
}
