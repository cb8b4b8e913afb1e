import type { Core } from '@strapi/strapi';
import type { ReadLanguage, ReadPage } from '../../../shared/contracts';
import { type ArticleType, nameOf } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { NewsroomConfig } from '../config';
import { findNeighbour, toNeighbour, type Direction } from '../links/neighbours';
import { readEditorLinks } from './links';
import { toArticle, toAttribution, toSummary, type ImageRow, type PageRow } from './page';

type Status = 'draft' | 'published';

interface UploadFiles {
  signFileUrls<T>(file: T): Promise<T>;
}

const statusCondition = (status: Status) => ({
  publishedAt: status === 'published' ? { $notNull: true } : { $null: true },
});

async function findRow(strapi: Core.Strapi, type: ArticleType, where: object, status: Status) {
  const row: unknown = await strapi.db.query(type.uid).findOne({
    where: { ...where, ...statusCondition(status) },
    populate: {
      cover: true,
      attributions: { select: ['documentId', 'name', 'kind', 'url', 'description'] },
    },
  });
  return row as PageRow | null;
}

async function languages(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  status: Status,
): Promise<ReadLanguage[]> {
  const rows = (await strapi.db.query(type.uid).findMany({
    select: ['locale', type.fields.title.name, nameOf(type.fields.slug)],
    where: {
      documentId: row.documentId,
      locale: { $ne: row.locale },
      ...statusCondition(status),
    },
    orderBy: { locale: 'asc' },
  })) as ReadLanguage[];
  return rows.map(({ locale, title, slug }) => ({ locale, title, slug }));
}

/** A private upload provider gives out addresses that expire. */
async function signed(strapi: Core.Strapi, cover: ImageRow): Promise<ImageRow> {
  const files = strapi.plugin('upload').service('file') as unknown as UploadFiles;
  return files.signFileUrls(cover);
}

/** The number of queries is the same however many articles there are. */
async function assemble(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  status: Status,
): Promise<ReadPage> {
  const links = await readEditorLinks(strapi, type, row, status);
  const { neighbours } = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking');
  const neighbour = (direction: Direction) =>
    findNeighbour(strapi, type, row, direction, neighbours);
  const cover = row.cover === null ? null : await signed(strapi, row.cover);
  return {
    article: toArticle({ ...row, cover }),
    summary: toSummary(row),
    attributions: row.attributions.map(toAttribution),
    related: links.related,
    previous: links.previous ? toNeighbour(links.previous) : await neighbour('previous'),
    next: links.next ? toNeighbour(links.next) : await neighbour('next'),
    languages: await languages(strapi, type, row, status),
  };
}

export function createReaderService({ strapi }: { strapi: Core.Strapi }) {
  async function read(type: ArticleType, where: object, status: Status): Promise<ReadPage | null> {
    const row = await findRow(strapi, type, where, status);
    return row === null ? null : assemble(strapi, type, row, status);
  }

  return {
    /** What readers see of an article; `null` where none is published under this slug. */
    readPublished(
      slug: string,
      locale: string,
      type: ArticleType = articleTypes(strapi).first,
    ): Promise<ReadPage | null> {
      return read(type, { [nameOf(type.fields.slug)]: slug, locale }, 'published');
    },

    /** What readers would see of a draft; the caller sees to it that it may be read. */
    readDraft(
      documentId: string,
      locale: string,
      type: ArticleType = articleTypes(strapi).first,
    ): Promise<ReadPage | null> {
      return read(type, { documentId, locale }, 'draft');
    },
  };
}

export type ReaderService = ReturnType<typeof createReaderService>;
