import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleCard, LinksResponse, NeighbourChoice } from '../../../shared/contracts';
import type { ArticleType } from '../types/article-type';
import type { NewsroomConfig } from '../config';
import type { Cards, DraftRow } from '../desk/cards';
import { joinTableOf } from '../types/article-type';
import { findNeighbour, type Direction } from './neighbours';
import { deletedLinks } from './published-links/deleted';
import type { Rights } from '../desk/rights';

/** How many of the articles that link here are listed. */
const LISTED = 10;
/** How many are looked at: each is read with the user's rights. */
const COUNTED = 500;

type Links = LinksResponse['data'];

interface StoredDraft {
  related: { id: number }[];
  previous: { id: number } | null;
  next: { id: number } | null;
}

interface Tools {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
}

/**
 * The links of a draft as they are stored, and who links to it, as far as the user may read them.
 * @throws NotFoundError where there is no such draft that the user may read
 */
export async function readStoredLinks(
  tools: Tools,
  documentId: string,
  locale: string,
  rights: Rights,
): Promise<Links> {
  const { cards } = tools;
  const readable = await rights.where('read');
  const [draft] = await cards.drafts({ where: { $and: [{ documentId, locale }, readable] } });
  if (draft === undefined) {
    throw new errors.NotFoundError(
      `There is no article "${documentId}" in the language "${locale}"`,
    );
  }
  const stored = await linkedRows(tools, draft.id, rights);
  const ids = [...stored.related, stored.previous, stored.next].flatMap((row) => row?.id ?? []);
  const rows = await cards.drafts({ where: { $and: [{ id: { $in: ids } }, readable] } });
  const linked = await cards.toCards(rows, rights);
  const cardOf = (id?: number) => linked.find((card) => card.id === id);
  const related = stored.related.flatMap(({ id }) => cardOf(id) ?? []);
  return {
    linked: related,
    linkedHidden: stored.related.length - related.length,
    ...(await readLinkedFrom(tools, draft, rights)),
    deleted: await readDeleted(tools, draft, rights),
    previous: {
      chosen: cardOf(stored.previous?.id) ?? null,
      computed: await computedNeighbour(tools, draft, 'previous', rights),
    },
    next: {
      chosen: cardOf(stored.next?.id) ?? null,
      computed: await computedNeighbour(tools, draft, 'next', rights),
    },
  };
}

/**
 * Nobody can tell who might read what is gone: whoever may not read all of the draft's language
 * gets no titles.
 */
async function readDeleted(
  { strapi, type }: Tools,
  { documentId, locale }: DraftRow,
  rights: Rights,
): Promise<Links['deleted']> {
  if (!rights.mayRead('related')) return [];
  const readsAll = fieldsOf(await rights.where('read')).every((field) => field === 'locale');
  const deleted = await deletedLinks(strapi, documentId, locale, type);
  return deleted.map((link) =>
    readsAll && rights.mayRead('title') ? link : { ...link, title: '' },
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
  { strapi, type, cards }: Tools,
  draft: DraftRow,
  direction: Direction,
  rights: Rights,
): Promise<NeighbourChoice['computed']> {
  const within = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking').neighbours;
  const found = await findNeighbour(strapi, type, draft, direction, within);
  if (found === null) return null;
  const { documentId, title, datePublished } = found;
  const where = { $and: [{ documentId, locale: draft.locale }, await rights.where('read')] };
  const mayRead = rights.mayRead('title') && (await cards.drafts({ where })).length > 0;
  if (!mayRead) return { documentId: '', title: '', datePublished: null };
  return {
    documentId,
    title,
    datePublished: rights.mayRead('datePublished') ? datePublished : null,
  };
}

/** Of the relations that the user may read. */
async function linkedRows(
  { strapi, type }: Tools,
  id: number,
  rights: Rights,
): Promise<StoredDraft> {
  const select = ['id'];
  const fields = ['related', 'previous', 'next'].filter((field) => rights.mayRead(field));
  const row: unknown = await strapi.db.query(type.uid).findOne({
    select,
    where: { id },
    populate: Object.fromEntries(fields.map((field) => [field, { select }])),
  });
  return { related: [], previous: null, next: null, ...(row as Partial<StoredDraft>) };
}

async function readLinkedFrom(
  tools: Tools,
  draft: DraftRow,
  rights: Rights,
): Promise<{ linkedFrom: ArticleCard[]; linkedFromMore: number }> {
  if (!rights.mayRead('related')) return { linkedFrom: [], linkedFromMore: 0 };
  const { cards } = tools;
  const documentIds = await linkingDocuments(tools, draft);
  const rows = await cards.drafts({
    where: {
      $and: [
        { documentId: { $in: documentIds }, locale: draft.locale },
        await rights.where('read'),
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  return {
    linkedFrom: await cards.toCards(rows.slice(0, LISTED), rights),
    linkedFromMore: Math.max(0, rows.length - LISTED),
  };
}

/** The documents of which a row, draft or published, links to a row of this article. */
async function linkingDocuments(
  { strapi, type }: Tools,
  { documentId, locale }: DraftRow,
): Promise<string[]> {
  const { tableName } = strapi.db.metadata.get(type.uid);
  const { name, source, target } = joinTableOf(type.relations.related);
  const rows = (await strapi.db
    .getConnection({ link: name } as unknown as string)
    .join({ linking: tableName }, 'linking.id', `link.${source}`)
    .join({ linked: tableName }, 'linked.id', `link.${target}`)
    .where({ 'linked.document_id': documentId, 'linked.locale': locale })
    .whereNot('linking.document_id', documentId)
    .distinct('linking.document_id')
    .limit(COUNTED)) as { document_id: string }[];
  return rows.map((row) => row.document_id);
}
