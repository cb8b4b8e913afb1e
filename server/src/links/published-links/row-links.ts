import type { Knex } from 'knex';
import type { LinkField } from '../../types/article-type';
import { linkTables, type LinkTable } from '../link-tables';
import { PUBLISHED_LINK_UID } from './schema';
import type { Article, Direction, Place, RowLink, Status } from './types';
import { inLocale, readUnion } from './union';

/** The rows of an article in one status, and their links in one direction. */
export interface Side {
  /** The article's rows by language. */
  rows: Map<string, number>;
  links: StoredLink[];
}

/** A link as Strapi stores it. */
export interface StoredLink extends RowLink {
  /** Of the link itself, in the field's own table. */
  id: number;
  locale: string;
  /** The article at the other end. */
  documentId: string;
  title: string | null;
  /** Whether it is known what the article at the other end meant; only asked of direction `in`. */
  recorded: boolean;
}

export interface Ends {
  direction: Direction;
  status: Status;
}

interface LinkRow {
  direction: Direction;
  field: LinkField;
  locale: string;
  own: number;
  link: number | null;
  other: number | null;
  document_id: string;
  title: string | null;
  position: number | null;
  recorded: number | null;
}

/** The links of an article: one query, whatever is asked for. */
export async function readSides(
  place: Place,
  trx: Knex.Transaction,
  article: Article,
  asked: Ends[],
): Promise<Side[]> {
  const tables = linkTables(place.type);
  const parts = asked.flatMap((ends) =>
    tables.map((table) => linksOf(place, table, article, ends)),
  );
  const rows = await readUnion<LinkRow>(place.strapi, trx, parts);
  return asked.map(({ direction }) => toSide(rows, direction));
}

/** The article's rows, each once for each of its links, or once where it has none. */
function linksOf(place: Place, table: LinkTable, article: Article, ends: Ends): Knex.QueryBuilder {
  const { strapi, type } = place;
  const { tableName, attributes } = strapi.db.metadata.get(type.uid);
  const title = (attributes[type.fields.title.name] as { columnName: string }).columnName;
  const knex = strapi.db.connection;
  const isOut = ends.direction === 'out';
  const query = strapi.db
    .getConnection(`${tableName} as own`)
    .leftJoin(`${table.name} as link`, `link.${isOut ? table.source : table.target}`, 'own.id')
    .leftJoin(`${tableName} as other`, (join) => {
      void join.on('other.id', `link.${isOut ? table.target : table.source}`);
      if (isOut) return;
      void join.on('other.document_id', '<>', 'own.document_id');
      if (ends.status === 'draft') void join.onNull('other.published_at');
      else void join.onNotNull('other.published_at');
    })
    .select(knex.raw('? as direction', [ends.direction]), knex.raw('? as field', [table.field]))
    .select('own.locale', 'own.id as own', 'link.id as link', 'other.id as other')
    .select('other.document_id', `other.${title} as title`)
    .select(table.order === null ? knex.raw('0 as position') : `link.${table.order} as position`)
    .select(isOut ? knex.raw('0 as recorded') : anyRecord(place))
    .where('own.document_id', article.documentId)
    .modify(inLocale, 'own.locale', article.locale);
  return ends.status === 'draft'
    ? query.whereNull('own.published_at')
    : query.whereNotNull('own.published_at');
}

function anyRecord({ strapi, type }: Place): Knex.QueryBuilder {
  const knex = strapi.db.connection;
  const { tableName } = strapi.db.metadata.get(PUBLISHED_LINK_UID);
  return strapi.db
    .getConnection(`${tableName} as record`)
    .select('record.id')
    .where('record.article_document_id', knex.ref('other.document_id'))
    .where('record.article_locale', knex.ref('other.locale'))
    .where('record.article_type', type.uid)
    .limit(1)
    .as('recorded');
}

function toSide(all: LinkRow[], direction: Direction): Side {
  const rows = all.filter((row) => row.direction === direction);
  const links = rows.flatMap(({ own, link, other, document_id, recorded, ...row }) => {
    if (link === null || other === null) return [];
    const [source, target] = direction === 'out' ? [own, other] : [other, own];
    const documentId = document_id;
    return [{ ...row, id: link, source, target, documentId, recorded: recorded !== null }];
  });
  return { rows: new Map(rows.map(({ locale, own }) => [locale, own])), links };
}

/**
 * Brings links in line with what they should be, with at most one delete and one insert for each
 * field (for very many rows, in batches).
 */
export async function settleLinks(
  { strapi, type }: Place,
  trx: Knex.Transaction,
  stored: StoredLink[],
  wanted: RowLink[],
): Promise<void> {
  const isStored = new Set(stored.map(keyOf));
  const isWanted = new Set(wanted.map(keyOf));
  const table = (name: string) => strapi.db.getConnection(name).transacting(trx);
  for (const { field, name, source, target, order } of linkTables(type)) {
    const gone = stored.filter((link) => link.field === field && !isWanted.has(keyOf(link)));
    for (const batch of batches(gone, strapi.db.dialect.getBatchInsertSize())) {
      const ids = batch.map(({ id }) => id);
      await table(name).whereIn('id', ids).delete();
    }
    const missing = wanted.filter((link) => link.field === field && !isStored.has(keyOf(link)));
    for (const batch of batches(missing, strapi.db.dialect.getBatchInsertSize())) {
      const rows = batch.map((link) => ({
        [source]: link.source,
        [target]: link.target,
        ...(order === null ? {} : { [order]: link.position }),
      }));
      await table(name).insert(rows);
    }
  }
}

const keyOf = ({ field, source, target, position }: RowLink) =>
  `${field} ${source} ${target} ${field === 'related' ? position : ''}`;

function batches<T>(rows: T[], size: number): T[][] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, n) => rows.slice(n * size, (n + 1) * size));
}
