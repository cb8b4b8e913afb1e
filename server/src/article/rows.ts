import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleRow, ArticleType } from '../types/article-type';
import { StaleRead } from '../strapi/conflicts';
import type { Locales } from '../strapi/locale';

/** How far a row is published, and under which address. */
export type ArticleState = Pick<
  ArticleRow,
  'id' | 'documentId' | 'locale' | 'title' | 'slug' | 'datePublished' | 'publishedAt'
>;

type FieldValues = Record<string, string>;

/** The fields that a save reads, by the names they have in an `ArticleRow`. */
const READ = ['title', 'body', 'slug', 'summary', 'summaryOrigin', 'datePublished'] as const;
const STATE = ['title', 'slug', 'datePublished'] as const;

export function articleRows(strapi: Core.Strapi, type: ArticleType) {
  const all = fieldsOf(type, READ);
  const { body: _long, ...withoutBody } = all;
  const read = (fields: FieldValues, where: Record<string, unknown>) =>
    readRows(strapi, type, fields, where);

  // The statement is the same each time, and a save each: it is put together once.
  let editedSql: string | undefined;

  return {
    /**
     * The rows of a document that editors write, as they are now, in one language or several, or in
     * all where none is named: its drafts, or all of them where the type has no drafts.
     *
     * @param options.withBody `false` leaves the long text where it is; `body` is then `null`
     */
    edited(
      documentId: string,
      locales?: Locales,
      { withBody = true }: { withBody?: boolean } = {},
    ): Promise<ArticleRow[]> {
      const draft = type.draftAndPublish ? { publishedAt: null } : {};
      return read(withBody ? all : withoutBody, { documentId, ...draft, ...inLocales(locales) });
    },

    /**
     * What `edited` reads, without the texts, as SQL without parameters; `fromColumns` reads the
     * answer.
     */
    editedSql(documentId: string): string {
      editedSql ??= editedQuery(strapi, type).toSQL().sql;
      return strapi.db.connection.raw(editedSql, [documentId]).toQuery();
    },

    /** All rows of a document, drafts and published ones, without their texts. */
    states(documentId: string, locales?: Locales): Promise<ArticleState[]> {
      return read(fieldsOf(type, STATE), { documentId, ...inLocales(locales) });
    },

    async exists(documentId: string): Promise<boolean> {
      const row: unknown = await strapi.db
        .query(type.uid)
        .findOne({ select: ['id'], where: { documentId } });
      return row !== null;
    },

    /**
     * Writes to a row without the Document Service and without its lifecycles: `updatedAt` stays,
     * so that bookkeeping marks no article "modified". What the type has no field for is left out.
     */
    async write(id: number, data: Partial<ArticleRow>): Promise<void> {
      const values = Object.entries(data).flatMap(([name, value]) => {
        const field = all[name];
        return field === undefined ? [] : [[field, value]];
      });
      if (values.length === 0) return;
      const columns = Object.fromEntries(values) as Record<string, unknown>;
      await strapi.db.queryBuilder(type.uid).where({ id }).update(columns).execute();
    },
  };
}

export type ArticleRows = ReturnType<typeof articleRows>;

function editedQuery(strapi: Core.Strapi, type: ArticleType): Knex.QueryBuilder {
  const columns = READ.flatMap((name) => {
    const field = name === 'body' ? null : type.fields[name];
    return field === null ? [] : [[name, field.column]];
  });
  const query = strapi.db
    .getConnection(type.table)
    .select({ id: 'id', documentId: 'document_id', locale: 'locale' })
    .select({ publishedAt: 'published_at', ...Object.fromEntries(columns) })
    .where({ document_id: '' })
    .forUpdate();
  return type.draftAndPublish ? query.whereNull('published_at') : query;
}

/** A row that `editedSql` gave. */
export const fromColumns = (row: Record<string, unknown>): ArticleRow =>
  ({ ...NOTHING, ...row }) as unknown as ArticleRow;

const inLocales = (locale: Locales) => (locale === undefined ? {} : { locale });

function fieldsOf(type: ArticleType, names: readonly (typeof READ)[number][]): FieldValues {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = type.fields[name];
      return field === null ? [] : [[name, field.name]];
    }),
  );
}

/**
 * Reads and locks rows: what locks sees what was committed since the transaction began. On MySQL
 * and MariaDB a lock over any other index than the primary key also locks the gaps between its
 * keys, where rows of other articles would be inserted, so the ids are asked for first.
 */
async function readRows(
  strapi: Core.Strapi,
  type: ArticleType,
  fields: FieldValues,
  where: Record<string, unknown>,
): Promise<ArticleRow[]> {
  const isMysql = strapi.db.dialect.client === 'mysql';
  const ids = isMysql ? await idsOf(strapi, type, where) : [];
  if (isMysql && ids.length === 0) return [];
  const found = await strapi.db
    .queryBuilder(type.uid)
    .select(['id', 'documentId', 'locale', 'publishedAt', ...Object.values(fields)])
    .where(isMysql ? { id: { $in: ids } } : where)
    .forUpdate()
    .execute<Record<string, unknown>[]>();
  if (found.length < ids.length) throw new StaleRead();
  return found.map((entity) => toRow(entity, fields));
}

async function idsOf(
  strapi: Core.Strapi,
  type: ArticleType,
  where: Record<string, unknown>,
): Promise<number[]> {
  const rows = await strapi.db
    .queryBuilder(type.uid)
    .select(['id'])
    .where(where)
    .execute<{ id: number }[]>();
  return rows.map(({ id }) => id);
}

const NOTHING = {
  ...{ title: null, slug: null, body: null },
  ...{ summary: null, summaryOrigin: null, datePublished: null },
};

function toRow(entity: Record<string, unknown>, fields: FieldValues): ArticleRow {
  const row: Record<string, unknown> = { ...NOTHING, ...entity };
  for (const [name, field] of Object.entries(fields)) row[name] = entity[field];
  return row as unknown as ArticleRow;
}

/** Whether readers see a row: each of a type without drafts. */
export function isLiveRow(type: ArticleType, { publishedAt }: Pick<ArticleRow, 'publishedAt'>) {
  return !type.draftAndPublish || Boolean(publishedAt);
}

/** The date that readers see in a language; `null` where nothing is published with one. */
export function liveDate(states: ArticleState[], locale: string | null): Date | null {
  const live = states.find((row) => row.publishedAt && row.locale === locale);
  return live?.datePublished ? new Date(live.datePublished) : null;
}
