import type { Core } from '@strapi/strapi';
import { untilQuiet } from './app';
import { ARTICLE, articles, ATTRIBUTION, story } from './articles';

/** Who an unnamed source is: must never leave by the API. */
export const IDENTITY = 'Woodstein';

interface Row {
  id: number;
  documentId: string;
}

const day = (date: number) => `2024-03-${String(date).padStart(2, '0')}T08:00:00.000Z`;

/** A format of an image, as Strapi's upload plugin stores it. */
const formatOf = (name: string, width: number, height: number) => ({
  ...{ name: `${name}_cover.png`, hash: `${name}_cover`, ext: '.png', mime: 'image/png' },
  ...{ path: null, width, height, size: 1, sizeInBytes: 1000, url: `/uploads/${name}_cover.png` },
});

/** Brings articles and attributions into a test in one line each. */
export function newsroom(strapi: Core.Strapi) {
  const on = articles(strapi);

  return {
    on,

    async attribution(data: { name: string; [field: string]: unknown }): Promise<string> {
      const service = strapi.documents(ATTRIBUTION as typeof ARTICLE) as unknown as {
        create(params: object): Promise<Row>;
      };
      return (await service.create({ data: { kind: 'other', ...data } })).documentId;
    },

    /** A published article, first published on this day of March. */
    async published(title: string, date: number, data: object = {}): Promise<string> {
      const fields = { title, body: story(title), datePublished: day(date), ...data };
      return (await on.create({ data: fields, status: 'published' })).documentId;
    },

    async draft(title: string, date: number, data: object = {}): Promise<string> {
      const fields = { title, body: story(title), datePublished: day(date), ...data };
      return (await on.create({ data: fields })).documentId;
    },

    /** The same article in another language, published. */
    async translated(documentId: string, locale: string, data: object): Promise<void> {
      await on.update({ documentId, locale, data, status: 'published' });
    },

    async image(): Promise<number> {
      const data = {
        name: 'cover.png',
        alternativeText: 'A harbour at dawn',
        caption: 'The harbour',
        hash: 'cover',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/cover.png',
        provider: 'local',
        width: 1600,
        height: 900,
        formats: {
          medium: formatOf('medium', 750, 422),
          thumbnail: formatOf('thumbnail', 245, 138),
          small: formatOf('small', 500, 281),
        },
      };
      const file = (await strapi.db.query('plugin::upload.file').create({ data })) as Row;
      return file.id;
    },

    /** Rows of an archive, past the Document Service: many and quick. */
    async archive(count: number): Promise<void> {
      const rows = Array.from({ length: count }, (_unused, index) => ({
        documentId: `archive${String(index).padStart(17, '0')}`,
        title: `Archive ${index}`,
        slug: `archive-${index}`,
        locale: 'en',
        datePublished: new Date(Date.UTC(2020, 0, 1 + index)),
        publishedAt: new Date(),
      }));
      for (let start = 0; start < count; start += 50) {
        await strapi.db.query(ARTICLE).createMany({ data: rows.slice(start, start + 50) as never });
      }
    },
  };
}

/** What readers get of the formats of `image`. */
export const FORMATS = [
  { url: '/uploads/thumbnail_cover.png', width: 245, height: 138, mimeType: 'image/png' },
  { url: '/uploads/small_cover.png', width: 500, height: 281, mimeType: 'image/png' },
  { url: '/uploads/medium_cover.png', width: 750, height: 422, mimeType: 'image/png' },
];

export { day };

export interface Query {
  sql: string;
  bindings: unknown[];
}

/** The queries that the database gets while `task` runs, and nothing of what came before. */
export async function queriesOf(strapi: Core.Strapi, task: () => Promise<unknown>) {
  await untilQuiet(strapi);
  const queries: Query[] = [];
  const listen = ({ sql, bindings }: Query) => queries.push({ sql, bindings });
  strapi.db.connection.on('query', listen);
  try {
    await task();
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return queries;
}
