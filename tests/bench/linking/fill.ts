import type { Core } from '@strapi/strapi';
import type { Archive } from './archive';

const BATCH = 200;

/**
 * Writes articles past the Document Service, each published with an equal draft, as an import does:
 * what is measured is the index, not Strapi.
 */
export async function fill(
  { db }: Core.Strapi,
  archive: Archive,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const { tableName } = db.metadata.get('plugin::newsroom.article');
  for (let first = from; first < to; first += BATCH) {
    const rows: object[] = [];
    for (let number = first; number < Math.min(first + BATCH, to); number += 1) {
      const { title, section, body, datePublished } = archive.article(number, to);
      const article = {
        ...{ title, section, slug: `article-${number}`, body: JSON.stringify(body) },
        document_id: `archive${String(number).padStart(17, '0')}`,
        locale: 'en',
        date_published: dateFor(db.dialect.client, datePublished),
        updated_at: dateFor(db.dialect.client, datePublished),
      };
      const published_at = article.updated_at;
      rows.push({ ...article, published_at: null }, { ...article, published_at });
    }
    await db.connection.batchInsert(tableName, rows, 50);
  }
  await analyze(db, tableName);
}

/** What these two do by themselves within a minute; SQLite never does. */
async function analyze({ connection, dialect }: Core.Strapi['db'], table: string): Promise<void> {
  if (dialect.client === 'postgres') await connection.raw('vacuum analyze ??', [table]);
  if (dialect.client === 'mysql') await connection.raw('analyze table ??', [table]);
}

/** Strapi keeps milliseconds in SQLite. */
const dateFor = (client: string, date: Date) => (client === 'sqlite' ? date.getTime() : date);
