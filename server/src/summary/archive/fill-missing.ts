import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../../config';
import { isBlank } from '../../blank';
import type { ArticleType } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import { withoutSummary } from '../../without-summary';
import { withDrafts } from '../../drafts/scope';
import { articleDigest } from '../digest';
import { generateSummary, textOf } from '../generator';
import { EXTRACTIVE } from '../records';
import { toSource } from '../source';
import type { Version } from '../versions';
import { writeMachineText, type WriteTools } from '../write';

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
  tools: WriteTools,
  { batchSize = 50, onProgress, type }: FillOptions,
): Promise<FillProgress> {
  const { strapi } = tools;
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new RangeError(`newsroom: \`batchSize\` is ${batchSize}; it takes a whole number from 1`);
  }
  const progress: FillProgress = { read: 0, written: 0, tooShort: 0, failed: 0 };
  for (const each of typesFor(strapi, type)) {
    if (each.fields.summary === null) continue;
    let after = 0;
    let rows: Row[];
    do {
      rows = await nextBatch(strapi, each, { after, batchSize });
      for (const row of rows) {
        const outcome = await fillOne(tools, each, row);
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
  tools: WriteTools,
  type: ArticleType,
  { id, documentId, locale, ...row }: Row,
): Promise<'written' | 'tooShort' | 'failed' | 'overtaken'> {
  const { strapi } = tools;
  try {
    const title = row[type.fields.title.name];
    const source = await toSource(strapi, type, locale, {
      title: typeof title === 'string' ? title : null,
      body: row[type.fields.body.name],
    });
    const options = strapi.plugin('newsroom').config<NewsroomConfig['summary']>('summary');
    const text = generateSummary(source, options);
    if (text === null) return 'tooShort';
    const made = { text, from: EXTRACTIVE, digest: articleDigest(textOf(source)) };
    const isMeant = (version: Version) => version.id === id && isBlank(version.summary);
    const owner = { type, documentId, locale };
    return (await writeMachineText(tools, owner, made, { isMeant })) > 0 ? 'written' : 'overtaken';
  } catch (error) {
    strapi.log.error(`newsroom: no summary for the article ${documentId}: ${String(error)}`);
    return 'failed';
  }
}
