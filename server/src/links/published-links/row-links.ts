import type { Knex } from 'knex';
import type { LinkField } from '../../types/article-type';
import type { LinkBetweenTypes } from '../link-tables';
import { recordTable } from './record';
import type { Article, Direction, LinkStore, RowLink, Status } from './types';
import { inLocales, readUnion } from './union';

/** The rows of an article in one status, and their links in one direction. */
export interface LinkedRows {
  /** The article's rows by language; by '' where its type has no languages. */
  rows: Map<string, number>;
  links: StoredLink[];
}

/** A link as Strapi stores it. */
export interface StoredLink extends RowLink {
  /** Of the link itself, in the field's own table. */
  id: number;
  /** Of the article's own row; '' where its type has no languages. */
  locale: string;
  /** The article at the other end, and the language of its row. */
  documentId: string;
  otherLocale: string;
  title: string | null;
  /** Whether the links of the article at the other end are recorded; asked of direction `in`. */
  recorded: boolean;
}

/** Which of an article's links are asked for. */
export interface LinksAskedFor {
  direction: Direction;
  /** Of the article's own rows, and of the others that link to them. */
  status: Status;
}

interface LinkRow {
  direction: Direction;
  from_type: string;
  field: LinkField;
  locale: string;
  own: number;
  link: number | null;
  other: number | null;
  document_id: string;
  other_locale: string;
  title: string | null;
  position: number | null;
  recorded: number | null;
}

/** The links of an article: one query, whatever is asked for. */
export async function readLinkedRows(
  store: LinkStore,
  trx: Knex.Transaction,
  article: Article,
  asked: LinksAskedFor[],
): Promise<LinkedRows[]> {
  const parts = asked.flatMap((links) => {
    const tables = links.direction === 'out' ? store.outgoing : relevantIncoming(store, links);
    return tables.map((table) => linksOf(store, table, article, links));
  });
  const rows = await readUnion<LinkRow>(store.strapi, trx, parts);
  return asked.map(({ direction }) => toLinkedRows(rows, direction));
}

/**
 * A type without drafts shows readers its links as they are, and there is no record of them: what
 * Strapi makes of them when their target is published stays.
 */
const relevantIncoming = ({ incoming }: LinkStore, { status }: LinksAskedFor) =>
  incoming.filter(({ from }) => from.draftAndPublish || status === 'draft');

/** The article's rows, each once for each of its links, or once where it has none. */
function linksOf(
  { strapi, type }: LinkStore,
  table: LinkBetweenTypes,
  article: Article,
  asked: LinksAskedFor,
): Knex.QueryBuilder {
  const knex = strapi.db.connection;
  const isOut = asked.direction === 'out';
  const other = isOut ? table.to : table.from;
  const query = strapi.db
    .getConnection(`${type.table} as own`)
    .leftJoin(`${table.name} as link`, `link.${isOut ? table.source : table.target}`, 'own.id')
    .leftJoin(`${other.table} as other`, (join) => {
      void join.on('other.id', `link.${isOut ? table.target : table.source}`);
      if (isOut) return;
      void join.on('other.document_id', '<>', 'own.document_id');
      if (!other.draftAndPublish) return;
      if (asked.status === 'draft') void join.onNull('other.published_at');
      else void join.onNotNull('other.published_at');
    })
    .select(knex.raw('? as direction', [asked.direction]))
    .select(knex.raw('? as from_type, ? as field', [table.from.uid, table.field]))
    .select(knex.raw("coalesce(own.locale, '') as locale"), 'own.id as own')
    .select('link.id as link', 'other.id as other', 'other.document_id')
    .select(knex.raw("coalesce(other.locale, '') as other_locale"))
    .select(`other.${other.fields.title.column} as title`)
    .select(table.order === null ? knex.raw('0 as position') : `link.${table.order} as position`)
    .select(isOut ? knex.raw('0 as recorded') : anyRecord(knex, table, recordTable(strapi)))
    .where('own.document_id', article.documentId)
    .modify(inLocales, 'own.locale', article.locale);
  if (!type.draftAndPublish) return query;
  return asked.status === 'draft'
    ? query.whereNull('own.published_at')
    : query.whereNotNull('own.published_at');
}

function anyRecord(knex: Knex, { from }: LinkBetweenTypes, table: string): Knex.QueryBuilder {
  return knex(`${table} as record`)
    .select('record.id')
    .where('record.article_document_id', knex.ref('other.document_id'))
    .where('record.article_locale', knex.raw("coalesce(other.locale, '')"))
    .where('record.article_type', from.uid)
    .limit(1)
    .as('recorded');
}

function toLinkedRows(all: LinkRow[], direction: Direction): LinkedRows {
  const rows = all.filter((row) => row.direction === direction);
  const links = rows.flatMap(({ own, link, other, recorded, ...row }) => {
    if (link === null || other === null) return [];
    const [source, target] = direction === 'out' ? [own, other] : [other, own];
    const { field, locale, position, title } = row;
    return [
      {
        ...{ id: link, from: row.from_type, field, locale, position, title, source, target },
        ...{ documentId: row.document_id, otherLocale: row.other_locale },
        recorded: recorded !== null,
      },
    ];
  });
  return { rows: new Map(rows.map(({ locale, own }) => [locale, own])), links };
}

/**
 * Brings links in line with what they should be, with at most one delete and one insert for each
 * field (for very many rows, in batches).
 */
export async function settleLinks(
  { strapi }: LinkStore,
  trx: Knex.Transaction,
  tables: LinkBetweenTypes[],
  { stored, wanted }: { stored: StoredLink[]; wanted: RowLink[] },
): Promise<void> {
  const isStored = new Set(stored.map(keyOf));
  const isWanted = new Set(wanted.map(keyOf));
  const rows = (name: string) => strapi.db.getConnection(name).transacting(trx);
  for (const table of tables) {
    const { name, source, target, order } = table;
    const isOfTable = (link: RowLink) => link.field === table.field && link.from === table.from.uid;
    const gone = stored.filter((link) => isOfTable(link) && !isWanted.has(keyOf(link)));
    for (const batch of batches(gone, strapi.db.dialect.getBatchInsertSize())) {
      const ids = batch.map(({ id }) => id);
      await rows(name).whereIn('id', ids).delete();
    }
    const missing = wanted.filter((link) => isOfTable(link) && !isStored.has(keyOf(link)));
    for (const batch of batches(missing, strapi.db.dialect.getBatchInsertSize())) {
      const inserted = batch.map((link) => ({
        [source]: link.source,
        [target]: link.target,
        ...(order === null ? {} : { [order]: link.position }),
      }));
      await rows(name).insert(inserted);
    }
  }
}

const keyOf = ({ from, field, source, target, position }: RowLink) =>
  `${from} ${field} ${source} ${target} ${field === 'related' ? position : ''}`;

function batches<T>(rows: T[], size: number): T[][] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, n) => rows.slice(n * size, (n + 1) * size));
}
