import type { Core } from '@strapi/strapi';
import type { SearchIndexService } from '../../../server/src/search-index/service';
import { ARTICLE } from './articles';

export const linkIndex = (strapi: Core.Strapi): SearchIndexService =>
  strapi.plugin('newsroom').service('searchIndex');

/** What the index holds of an article: a text, and which of the article's rows have it. */
export interface IndexedText {
  documentId: string;
  locale: string;
  draft: boolean;
  published: boolean;
}

/**
 * The texts in the index once it has caught up.
 * @throws Error where a text speaks of a row that is not there, or is another's
 */
export async function indexed(strapi: Core.Strapi): Promise<IndexedText[]> {
  const { index, settled } = linkIndex(strapi);
  await settled();
  const texts = await index.walk(0, 10_000);
  const rows = (await strapi.db.query(ARTICLE).findMany({})) as {
    id: number;
    documentId: string;
    locale: string;
    publishedAt: unknown;
  }[];
  return texts
    .map(({ documentId, locale, draftRow, publishedRow }) => {
      for (const [id, isPublished] of [
        [draftRow, false],
        [publishedRow, true],
      ] as const) {
        if (id === null) continue;
        const row = rows.find((each) => each.id === id);
        const isRight = row?.documentId === documentId && row.locale === locale;
        if (!isRight || (row.publishedAt !== null) !== isPublished) {
          throw new Error(`The index has a row ${id} of ${documentId} in ${locale}`);
        }
      }
      return { documentId, locale, draft: draftRow !== null, published: publishedRow !== null };
    })
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

const keyOf = ({ documentId, locale, draft }: IndexedText) =>
  `${documentId} ${locale} ${draft ? 'draft' : 'published'}`;

type Row = Record<string, unknown>;

/** All that the index holds, free of the numbers that each building gives anew. */
export async function indexContent(strapi: Core.Strapi): Promise<Record<string, string[]>> {
  await linkIndex(strapi).settled();
  const knex = strapi.db.connection;
  const { active } = await linkIndex(strapi).index.readState();
  const texts = await knex(`newsroom_link_texts_${active}`).select<Row[]>('*');
  const names = new Map(
    texts.map((row) => [row['id'], `${String(row['document_id'])} ${String(row['locale'])}`]),
  );
  const named = ({ id: _id, ...row }: Row) => JSON.stringify(row);
  const postings = await knex(`newsroom_link_postings_${active}`).select<Row[]>('*');
  return {
    texts: texts.map(named).sort(),
    postings: postings
      .map(({ text, ...row }) => `${names.get(text) ?? 'of no text'} ${JSON.stringify(row)}`)
      .sort(),
    counts: (await knex(`newsroom_link_counts_${active}`).select<Row[]>('*'))
      .filter((row) => Number(row['texts']) > 0)
      .map(named)
      .sort(),
  };
}

/** What the index holds once it was built from nothing. */
export async function rebuiltContent(strapi: Core.Strapi): Promise<Record<string, string[]>> {
  await linkIndex(strapi).rebuild();
  return indexContent(strapi);
}
