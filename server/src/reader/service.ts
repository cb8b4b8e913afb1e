import type { Core } from '@strapi/strapi';
import type { ReadLanguage, ReadPage } from '../../../shared/contracts';
import { ARTICLE, type ArticleType } from '../article/type';
import { readEditorLinks } from './links';
import { findNeighbour, toNeighbour } from './neighbours';
import { toArticle, toAttribution, toSummary, type ImageRow, type PageRow } from './page';

type Status = 'draft' | 'published';

interface UploadFiles {
  signFileUrls<T>(file: T): Promise<T>;
}

export function createReaderService({ strapi }: { strapi: Core.Strapi }) {
  const statusCondition = (status: Status) => ({
    publishedAt: status === 'published' ? { $notNull: true } : { $null: true },
  });

  async function findRow(type: ArticleType, where: object, status: Status) {
    const row: unknown = await strapi.db.query(type.uid).findOne({
      where: { ...where, ...statusCondition(status) },
      populate: {
        cover: true,
        attributions: { select: ['documentId', 'name', 'kind', 'url', 'description'] },
      },
    });
    return row as PageRow | null;
  }

  async function languages(type: ArticleType, row: PageRow, status: Status) {
    const rows = (await strapi.db.query(type.uid).findMany({
      select: ['locale', type.title, type.slug],
      where: {
        documentId: row.documentId,
        locale: { $ne: row.locale },
        ...statusCondition(status),
      },
      orderBy: { locale: 'asc' },
    })) as ReadLanguage[];
    return rows.map(({ locale, title, slug }) => ({ locale, title, slug }));
  }

  /** The number of queries is the same however many articles there are. */
  async function assemble(type: ArticleType, row: PageRow, status: Status): Promise<ReadPage> {
    const links = await readEditorLinks(strapi, type, row.id, status);
    const cover = row.cover === null ? null : await signed(row.cover);
    return {
      article: toArticle({ ...row, cover }),
      summary: toSummary(row),
      attributions: row.attributions.map(toAttribution),
      related: links.related,
      previous: links.previous
        ? toNeighbour(links.previous)
        : await findNeighbour(strapi, type, row, 'previous'),
      next: links.next ? toNeighbour(links.next) : await findNeighbour(strapi, type, row, 'next'),
      languages: await languages(type, row, status),
    };
  }

  /** A private upload provider gives out addresses that expire. */
  async function signed(cover: ImageRow): Promise<ImageRow> {
    const files = strapi.plugin('upload').service('file') as unknown as UploadFiles;
    return files.signFileUrls(cover);
  }

  return {
    /** What readers see of an article; `null` where none is published under this slug. */
    async readPublished(
      slug: string,
      locale: string,
      type: ArticleType = ARTICLE,
    ): Promise<ReadPage | null> {
      const row = await findRow(type, { [type.slug]: slug, locale }, 'published');
      return row === null ? null : assemble(type, row, 'published');
    },

    /** What readers would see of a draft; the caller sees to it that it may be read. */
    async readDraft(
      documentId: string,
      locale: string,
      type: ArticleType = ARTICLE,
    ): Promise<ReadPage | null> {
      const row = await findRow(type, { documentId, locale }, 'draft');
      return row === null ? null : assemble(type, row, 'draft');
    },
  };
}

export type ReaderService = ReturnType<typeof createReaderService>;
