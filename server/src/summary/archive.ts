import type { Core } from '@strapi/strapi';
import { type ArticleType, nameOf } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { withDrafts } from '../drafts/scope';
import type { SummarySource } from './generator';
import type { SummaryOwner } from './schema';

export interface FillOptions {
  /**
   * How many articles are read at a time; only these are in memory.
   * @default 50
   */
  batchSize?: number;
  /** Called after each batch. */
  onProgress?: (progress: FillProgress) => void;
  type?: ArticleType;
}

/** Counts of rows: an article has one per language, and one more where it is published. */
export interface FillProgress {
  /** Rows without a summary that were read. */
  read: number;
  /** Rows that got one. */
  written: number;
  /** Rows that are too short for one. */
  tooShort: number;
  /** Rows that failed; the log names each. */
  failed: number;
}

interface Work {
  generate(source: SummarySource): string | null;
  remember(owner: SummaryOwner, text: string): Promise<void>;
}

interface Row {
  id: number;
  documentId: string;
  locale: string;
  [field: string]: unknown;
}

/** Reads the archive by id, a batch at a time, and writes only rows that still have no summary. */
export async function fillMissingSummaries(
  strapi: Core.Strapi,
  { batchSize = 50, onProgress, type = articleTypes(strapi).first }: FillOptions,
  work: Work,
): Promise<FillProgress> {
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`newsroom: \`batchSize\` is ${batchSize}; it takes a whole number from 1`);
  }
  const progress: FillProgress = { read: 0, written: 0, tooShort: 0, failed: 0 };
  let after = 0;
  for (;;) {
    const rows = await nextBatch(strapi, type, after, batchSize);
    for (const row of rows) {
      const outcome = await fillOne(strapi, type, row, work);
      if (outcome !== 'overtaken') progress[outcome] += 1;
      after = row.id;
    }
    progress.read += rows.length;
    if (rows.length > 0) onProgress?.({ ...progress });
    if (rows.length < batchSize) return progress;
  }
}

/** No summary, and not because an editor wants none; a person's emptied one is asked for again. */
const missing = (type: ArticleType) => ({
  $and: [
    {
      $or: [
        { [nameOf(type.fields.summary)]: { $null: true } },
        { [nameOf(type.fields.summary)]: '' },
      ],
    },
    {
      $or: [
        { [nameOf(type.fields.summaryOrigin)]: { $null: true } },
        { [nameOf(type.fields.summaryOrigin)]: { $ne: 'none' } },
      ],
    },
  ],
});

async function nextBatch(
  strapi: Core.Strapi,
  type: ArticleType,
  after: number,
  batchSize: number,
): Promise<Row[]> {
  const read = async (): Promise<unknown> =>
    strapi.db.query(type.uid).findMany({
      select: ['id', 'documentId', 'locale', type.fields.title.name, type.fields.body.name],
      where: { id: { $gt: after }, ...missing(type) },
      orderBy: { id: 'asc' },
      limit: batchSize,
    });
  // A route of the site's own may start this, for a caller who may not read drafts.
  const rows = await withDrafts(read);
  return rows as Row[];
}

/** `overtaken`: someone saved a summary, or the wish for none, since the row was read. */
async function fillOne(
  strapi: Core.Strapi,
  type: ArticleType,
  row: Row,
  work: Work,
): Promise<'written' | 'tooShort' | 'failed' | 'overtaken'> {
  try {
    const summary = work.generate({
      title: row[type.fields.title.name] as string | null,
      body: row[type.fields.body.name],
      locale: row.locale,
    });
    if (summary === null) return 'tooShort';
    await work.remember({ type, documentId: row.documentId, locale: row.locale }, summary);
    // Without the lifecycles, which would touch `updatedAt` and mark the article modified.
    const written = await strapi.db
      .queryBuilder(type.uid)
      .where({ id: row.id, ...missing(type) })
      .update({
        [nameOf(type.fields.summary)]: summary,
        [nameOf(type.fields.summaryOrigin)]: 'extractive',
      })
      .execute<number>();
    return written > 0 ? 'written' : 'overtaken';
  } catch (error) {
    strapi.log.error(`newsroom: no summary for the article ${row.documentId}: ${String(error)}`);
    return 'failed';
  }
}
