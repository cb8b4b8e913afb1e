import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReadCard, ReadLanguage, ReadNeighbour } from '../../../shared/contracts';
import { tags, type Span } from '../changes/change';
import type { NewsroomConfig } from '../config';
import { dateSource } from '../first-publication/records';
import { selectDate } from '../first-publication/select-date';
import { toIso, toTime, type DateValue } from '../iso-date';
import { linkTables, type LinkTable } from '../links/link-tables';
import {
  isWithinSection,
  nearestRow,
  placeOf,
  type Direction,
  type NeighbourScope,
  type PlaceInOrder,
  type SiteConnection,
} from '../links/neighbours';
import { connectionOf } from '../strapi/ambient-transaction';
import { askAgain } from '../strapi/statement';
import type { ArticleType, Field } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { PageRow } from './page';
import { publicType, showsDates } from './public-type';

export type Status = 'draft' | 'published';

/** What stands around an article. */
export interface Around {
  /** Those that the editor linked, in order. */
  related: ReadCard[];
  /** The editor's choice, else the one before it by date. */
  previous: ReadNeighbour | null;
  next: ReadNeighbour | null;
  /** The other languages that it can be read in. */
  languages: ReadLanguage[];
  /** When it was first published, where the plugin's own records have that. */
  firstPublished: DateValue;
  /** What the cards are made of. */
  tags: string[];
  /** Between which dates no article may come or go for the neighbours to stay. */
  span: Span;
}

type Kind = 'related' | Direction | 'before' | 'after' | 'language' | 'own';

interface Card {
  kind: Kind;
  type: string;
  locale: string | null;
  document_id: string;
  title: string | null;
  slug: string | null;
  summary: string | null;
  date_published: DateValue;
}

/** What the query is asked with: of the article that all this stands around. */
type Centre = PlaceInOrder & { id: number };

/** What tells one wording of the query from another. */
interface Wording {
  type: ArticleType;
  /** Of the articles at the other ends of links. */
  status: Status;
  /** Whether the neighbours are looked for in the section alone. */
  isWithin: boolean;
}

/** A query on articles that gives cards of one kind. */
interface Cards {
  kind: Kind;
  type: ArticleType;
  /** Rows of the type's table, as `article`. */
  rows: Knex.QueryBuilder;
  /** The column with the place in an order; absent where there is one row. */
  order?: string;
  /** The column of the date; where it is absent, it is joined. */
  date?: string;
  documentId?: string;
}

/**
 * All that stands around a row, in one query: what the editor linked, the neighbours by date and
 * the other languages. An article that is linked to itself is not shown to itself.
 *
 * @param status of the articles at the other ends of links
 */
export async function readAround(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  status: Status,
): Promise<Around> {
  const site = { strapi, connection: await connectionOf(strapi) };
  const { neighbours } = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking');
  const isWithin = isWithinSection(type, row, neighbours);
  const rows = await askAgain<Centre>(strapi, site.connection.knex, {
    key: ['around', type.uid, status, String(isWithin)].join(' '),
    values: { id: row.id, ...placeOf(row) },
    build: (centre) => allCards(site, { type, status, isWithin }, centre),
  });
  return toAround(strapi, type, row, rows as Card[], neighbours);
}

function allCards(site: SiteConnection, wording: Wording, centre: Centre): Knex.QueryBuilder {
  const { type } = wording;
  const { knex } = site.connection;
  const cards = [
    ...linkTables(type).map((table) => linkedCards(site, wording, table, centre)),
    ...neighbourCards(site, wording, centre),
    ...(type.localized ? [languageCards(site, wording, centre)] : []),
    ...(dateSource(type) === 'records' ? [ownCard(site, wording, centre)] : []),
  ];
  const all = knex.unionAll(cards.map((each) => selectCard(site, each)));
  return knex.from(all.as('cards') as unknown as string).orderBy('position');
}

/** The same columns in the same order for each kind, as a union wants them. */
function selectCard(
  { strapi, connection: { knex } }: SiteConnection,
  { kind, type, rows, order, date, documentId = 'article.document_id' }: Cards,
): Knex.QueryBuilder {
  const { fields } = publicType(strapi, type);
  const column = (field: Field | null) =>
    field === null ? knex.raw("''") : `article.${field.column}`;
  void rows.select({
    kind: knex.raw('?', [kind]),
    type: knex.raw('?', [type.uid]),
    position: order ?? knex.raw('0'),
    locale: 'article.locale',
    document_id: documentId,
    title: column(fields.title),
    slug: column(fields.slug),
    summary: column(fields.summary),
  });
  if (date === undefined) return rows.modify(selectDate, strapi, type);
  // What is limited has to stand in a query of its own.
  return knex.select('*').from(rows.select({ date_published: date }).as('nearest'));
}

/** The articles at the other end of one relation; their type may be another one. */
function linkedCards(
  { strapi, connection: { from } }: SiteConnection,
  { type, status }: Wording,
  { field, name, source, target, order }: LinkTable,
  { id }: Centre,
): Cards {
  const to = articleTypes(strapi).byUid(type.relations[field]?.target ?? '') ?? type;
  const rows = from({ link: name })
    .join(`${to.table} as article`, 'article.id', `link.${target}`)
    .where(`link.${source}`, id)
    .modify(withStatus, to, status);
  return { kind: field, type: to, rows, ...(order === null ? {} : { order: `link.${order}` }) };
}

function withStatus(query: Knex.QueryBuilder, type: ArticleType, status: Status): void {
  if (!type.draftAndPublish) return;
  if (status === 'published') void query.whereNotNull('article.published_at');
  else void query.whereNull('article.published_at');
}

function neighbourCards(
  site: SiteConnection,
  { type, isWithin }: Wording,
  centre: Centre,
): Cards[] {
  return (['previous', 'next'] as const).flatMap((direction) => {
    const nearest = nearestRow(site, type, centre, direction, isWithin);
    const kind = direction === 'previous' ? 'before' : 'after';
    if (nearest === null) return [];
    const { row: rows, date, documentId } = nearest;
    return [{ kind, type, rows, date, documentId }];
  });
}

function languageCards(
  { connection: { from } }: SiteConnection,
  { type, status }: Wording,
  { documentId, locale }: Centre,
): Cards {
  const rows = from({ article: type.table })
    .where('article.document_id', documentId)
    .whereNot('article.locale', locale)
    .modify(withStatus, type, status);
  return { kind: 'language', type, rows };
}

/** For its date. */
function ownCard(
  { connection: { from } }: SiteConnection,
  { type }: Wording,
  { id }: Centre,
): Cards {
  return { kind: 'own', type, rows: from({ article: type.table }).where('article.id', id) };
}

function toAround(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  found: Card[],
  within: NeighbourScope,
): Around {
  const others = found.filter(({ document_id }) => document_id !== row.documentId);
  const cardsOf = (kind: Kind) => others.filter((card) => card.kind === kind);
  const [before, after] = [cardsOf('before')[0], cardsOf('after')[0]];
  const [previous, next] = [cardsOf('previous')[0] ?? before, cardsOf('next')[0] ?? after];
  const shown = [...cardsOf('related'), previous, next].filter((card) => card !== undefined);
  const languages = found.filter(({ kind }) => kind === 'language');
  return {
    related: cardsOf('related').map((card) => toCard(strapi, card)),
    previous: previous === undefined ? null : toNeighbour(strapi, previous),
    next: next === undefined ? null : toNeighbour(strapi, next),
    languages: languages
      .map(({ locale, title, slug }) => ({
        locale: locale ?? '',
        title: title ?? '',
        slug: slug || row.documentId,
      }))
      .sort((a, b) => (a.locale < b.locale ? -1 : 1)),
    firstPublished: found.find(({ kind }) => kind === 'own')?.date_published ?? null,
    tags: shown.flatMap((card) => [tags.card(card.type, card.document_id), tags.type(card.type)]),
    span: {
      order: tags.order(type.uid, type.localized ? row.locale : null),
      from: toTime(before?.date_published) ?? -Infinity,
      to: toTime(after?.date_published) ?? Infinity,
      ...(isWithinSection(type, row, within) ? { section: row.section } : {}),
    },
  };
}

function toCard(strapi: Core.Strapi, card: Card): ReadCard {
  const type = articleTypes(strapi).byUid(card.type);
  const isDateShown = type !== undefined && showsDates(strapi, type);
  return {
    documentId: card.document_id,
    type: type?.name ?? '',
    title: card.title ?? '',
    slug: card.slug || card.document_id,
    datePublished: isDateShown ? toIso(card.date_published) : null,
    summary: card.summary || null,
  };
}

function toNeighbour(strapi: Core.Strapi, card: Card): ReadNeighbour {
  const { summary: _summary, ...neighbour } = toCard(strapi, card);
  return neighbour;
}
