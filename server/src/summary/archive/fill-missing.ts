import type { Core } from '@strapi/strapi';
import type { ArticleType, Field } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import { withoutSummary } from '../../without-summary';
import { withDrafts } from '../../drafts/scope';
import type { SummaryOwner } from '../schema';
import type { Words } from '../source';

export interface FillOptions {
  /**
   * How many articles are read at a time; only these are in memory.
   * @default 50
   */
  batchSize?: number;
  /** Called after each batch. */
  onProgress?: (progress: FillProgress) => void;
  /**
   * The content type of the articles, or its uid.
   * @default every type that has summaries
   */
  type?: ArticleType | string;
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

/** How a summary is made and remembered. */
interface Summaries {
  generate(type: ArticleType, locale: string | null, words: Words): Promise<string | null>;
  remember(owner: SummaryOwner, text: string): Promise<void>;
}

interface Row {
  id: number;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  [field: string]: unknown;
}

/**
 * Reads the archive by id, a batch at a time, and writes only rows that still have no summary.
 * @throws RangeError where an option is of no use
 */
export async function fillMissingSummaries(
  strapi: Core.Strapi,
  { batchSize = 50, onProgress, type }: FillOptions,
  summaries: Summaries,
): Promise<FillProgress> {
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`newsroom: \`batchSize\` is ${batchSize}; it takes a whole number from 1`);
  }
  const progress: FillProgress = { read: 0, written: 0, tooShort: 0, failed: 0 };
  for (const each of typesFor(strapi, type)) {
    const { summary: field } = each.fields;
    if (field === null) continue;
    let after = 0;
    let rows: Row[];
    do {
      rows = await nextBatch(strapi, each, { after, batchSize });
      for (const row of rows) {
        const outcome = await fillOne(strapi, each, field, { row, summaries });
        if (outcome !== 'overtaken') progress[outcome] += 1;
        after = row.id;
      }
      progress.read += rows.length;
      if (rows.length > 0) onProgress?.({ ...progress });
    } while (rows.length === batchSize);
  }
  return progress;
}

function typesFor(strapi: Core.Strapi, type: FillOptions['type']): readonly ArticleType[] {
  const types = articleTypes(strapi);
  if (type === undefined) return types.all;
  const named = typeof type === 'string' ? types.byUid(type) : type;
  if (named !== undefined) return [named];
  throw new RangeError(`newsroom: \`type\` is "${type as string}", which is no article type`);
}

async function nextBatch(
  strapi: Core.Strapi,
  type: ArticleType,
  { after, batchSize }: { after: number; batchSize: number },
): Promise<Row[]> {
  const read = async (): Promise<unknown> =>
    strapi.db.query(type.uid).findMany({
      select: ['id', 'documentId', 'locale', type.fields.title.name, type.fields.body.name],
      where: { id: { $gt: after }, ...withoutSummary(type) },
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
  field: Field,
  { row, summaries }: { row: Row; summaries: Summaries },
): Promise<'written' | 'tooShort' | 'failed' | 'overtaken'> {
  const { id, documentId, locale } = row;
  try {
    const title = row[type.fields.title.name];
    const summary = await summaries.generate(type, locale, {
      title: typeof title === 'string' ? title : null,
      body: row[type.fields.body.name],
    });
    if (summary === null) return 'tooShort';
    await summaries.remember({ type, documentId, locale }, summary);
    const { summaryOrigin } = type.fields;
    // Without the lifecycles, which would touch `updatedAt` and mark the article modified.
    const written = await strapi.db
      .queryBuilder(type.uid)
      .where({ id, ...withoutSummary(type) })
      .update({
        [field.name]: summary,
        ...(summaryOrigin === null ? {} : { [summaryOrigin.name]: 'extractive' }),
      })
      .execute<number>();
    return written > 0 ? 'written' : 'overtaken';
  } catch (error) {
    strapi.log.error(`newsroom: no summary for the article ${documentId}: ${String(error)}`);
    return 'failed';
  }
}
