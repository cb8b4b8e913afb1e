import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AiLabel, ReadCard, ReadLanguage, ReadNeighbour } from '../../../shared/contracts';
import { tags, type Span } from '../changes/change';
import { dateSource } from '../first-publication/records';
import { dateColumn } from '../first-publication/select-date';
import { toIso, toTime, type DateValue } from '../iso-date';
import { linkTables, type LinkTable } from '../links/link-tables';
import { nearestRow, type PlaceInOrder } from '../links/neighbours';
import type { SiteConnection } from '../strapi/ambient-transaction';
import type { Part, PartRow } from '../strapi/in-one';
import {
  LINK_FIELDS,
  type ArticleType,
  type LinkField,
  type SummaryOrigin,
} from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { PageRow } from './page';
import { publicType, showsDates, showsOrigin } from './public-type';
import { cardSummary } from './summary';

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

export const AROUND_KINDS = [...LINK_FIELDS, 'before', 'after', 'language', 'own'] as const;

export type AroundKind = (typeof AROUND_KINDS)[number];

/** What is asked with of the article that all this stands around. */
export type Centre = PlaceInOrder & { id: number };

/** What tells one wording of the queries from another. */
export interface Wording {
  type: ArticleType;
  /** Of the articles at the other ends of links. */
  status: Status;
  /** Whether the neighbours are looked for in the section alone. */
  isWithin: boolean;
}

/**
 * All that stands around a row: what the editor linked, the neighbours by date and the other
 * languages.
 */
export function aroundParts(
  site: SiteConnection,
  wording: Wording,
  centre: Centre,
): Part<AroundKind>[] {
  const { type } = wording;
  return [
    ...linkTables(type).map((table) => linkedPart(site, wording, table, centre)),
    ...neighbourParts(site, wording, centre),
    ...(type.localized ? [languagePart(site, wording, centre)] : []),
    ...(dateSource(type) === 'records' ? [ownPart(site, wording, centre)] : []),
  ];
}

/** What a card shows of a row of a type, as `article`. */
function cardColumns(strapi: Core.Strapi, type: ArticleType) {
  const { title, slug, summary, summaryOrigin } = publicType(strapi, type).fields;
  const columns = Object.entries({ title, slug, summary, summaryOrigin }).flatMap(
    ([name, field]) => (field === null ? [] : [[name, `article.${field.column}`]]),
  );
  return {
    documentId: 'article.document_id',
    locale: 'article.locale',
    ...(Object.fromEntries(columns) as Record<string, string>),
  };
}

/** A query on articles, as `article`, and what is shown of them. */
function cardPart<K extends AroundKind>(
  { strapi }: SiteConnection,
  kind: K,
  type: ArticleType,
  rows: Knex.QueryBuilder,
): Part<K> {
  return { kind, rows, columns: cardColumns(strapi, type), date: dateColumn(rows, strapi, type) };
}

/** The articles at the other end of one relation; their type may be another one. */
function linkedPart(
  site: SiteConnection,
  { type, status }: Wording,
  { field, name, source, target, order }: LinkTable,
  { id }: Centre,
): Part<LinkField> {
  const to = typeOf(site.strapi, type, field);
  const rows = site.connection
    .from({ link: name })
    .join(`${to.table} as article`, 'article.id', `link.${target}`)
    .where(`link.${source}`, id)
    .modify(withStatus, to, status);
  const part = cardPart(site, field, to, rows);
  return order === null ? part : { ...part, order: `link.${order}` };
}

/** The type of the articles of a kind. */
function typeOf(strapi: Core.Strapi, type: ArticleType, kind: AroundKind): ArticleType {
  const relation = LINK_FIELDS.find((field) => field === kind);
  if (relation === undefined) return type;
  return articleTypes(strapi).byUid(type.relations[relation]?.target ?? '') ?? type;
}

function withStatus(query: Knex.QueryBuilder, type: ArticleType, status: Status): void {
  if (!type.draftAndPublish) return;
  if (status === 'published') void query.whereNotNull('article.published_at');
  else void query.whereNull('article.published_at');
}

function neighbourParts(
  site: SiteConnection,
  { type, isWithin }: Wording,
  centre: Centre,
): Part<AroundKind>[] {
  return (['previous', 'next'] as const).flatMap((direction) => {
    const nearest = nearestRow(site, type, centre, direction, isWithin);
    if (nearest === null) return [];
    const { row: rows, date, documentId } = nearest;
    const columns = { ...cardColumns(site.strapi, type), documentId };
    const kind = direction === 'previous' ? 'before' : 'after';
    return [{ kind, rows, columns, date, isLimited: true } as const];
  });
}

function languagePart(
  site: SiteConnection,
  { type, status }: Wording,
  { documentId, locale }: Centre,
): Part<'language'> {
  const rows = site.connection
    .from({ article: type.table })
    .where('article.document_id', documentId)
    .whereNot('article.locale', locale)
    .modify(withStatus, type, status);
  return cardPart(site, 'language', type, rows);
}

/** The article itself, for its date. */
function ownPart(site: SiteConnection, { type }: Wording, { id }: Centre): Part<'own'> {
  const rows = site.connection.from({ article: type.table }).where('article.id', id);
  return cardPart(site, 'own', type, rows);
}

interface Card {
  kind: AroundKind;
  type: ArticleType;
  documentId: string;
  locale: string | null;
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  summaryOrigin?: SummaryOrigin | null;
  date: DateValue;
}

/**
 * What stands around a row, of the rows that were found.
 * @param language in which texts of no language are read
 */
export function toAround(
  strapi: Core.Strapi,
  { type, isWithin }: Wording,
  { row, language }: { row: PageRow; language: string },
  found: readonly PartRow<AroundKind>[],
): Around {
  const cards = found.map((each) => ({
    ...(each.data as Pick<Card, 'documentId' | 'locale'>),
    ...{ kind: each.kind, type: typeOf(strapi, type, each.kind), date: each.date },
  }));
  const others = cards.filter(({ documentId }) => documentId !== row.documentId);
  const cardsOf = (kind: AroundKind): Card[] => others.filter((card) => card.kind === kind);
  const [before, after] = [cardsOf('before')[0], cardsOf('after')[0]];
  const [previous, next] = [cardsOf('previous')[0] ?? before, cardsOf('next')[0] ?? after];
  const shown = [...cardsOf('related'), previous, next].filter((card) => card !== undefined);
  return {
    related: cardsOf('related').map((card) => toCard(strapi, card, language)),
    previous: previous === undefined ? null : toNeighbour(strapi, previous),
    next: next === undefined ? null : toNeighbour(strapi, next),
    languages: cards
      .filter(({ kind }) => kind === 'language')
      .map(toLanguage)
      .sort((a, b) => (a.locale < b.locale ? -1 : 1)),
    firstPublished: cards.find(({ kind }) => kind === 'own')?.date ?? null,
    tags: shown.flatMap((card) => [
      tags.card(card.type.uid, card.documentId),
      tags.type(card.type.uid),
    ]),
    span: {
      order: tags.order(type.uid, type.localized ? row.locale : null),
      from: toTime(before?.date) ?? -Infinity,
      to: toTime(after?.date) ?? Infinity,
      ...(isWithin ? { section: row.section } : {}),
    },
  };
}

const toLanguage = ({ locale, title, slug, documentId }: Card): ReadLanguage => ({
  locale: locale ?? '',
  title: title ?? '',
  slug: slug || documentId,
});

/** By the article's row alone: records and reviews would take queries of their own. */
function labelBy(origin: SummaryOrigin | null): AiLabel {
  if (origin === 'extractive') return 'not required';
  return origin === 'model' ? 'required' : 'undetermined';
}

function toCard(strapi: Core.Strapi, card: Card, language: string): ReadCard {
  const { locale, summary = null, summaryOrigin = null } = card;
  const text = cardSummary({ summary, summaryOrigin }, locale ?? language);
  const isTold = text !== null && showsOrigin(strapi, card.type);
  return {
    ...toNeighbour(strapi, card),
    summary: text,
    summaryLabel: isTold ? labelBy(summaryOrigin) : null,
  };
}

function toNeighbour(strapi: Core.Strapi, card: Card): ReadNeighbour {
  return {
    documentId: card.documentId,
    type: card.type.name,
    title: card.title ?? '',
    slug: card.slug || card.documentId,
    datePublished: showsDates(strapi, card.type) ? toIso(card.date) : null,
  };
}
