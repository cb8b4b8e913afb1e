import type { Core } from '@strapi/strapi';
import { isBlank } from '../blank';
import { withDrafts } from '../drafts/scope';
import type { Text } from '../core/text';
import type { SummaryOrigin } from '../types/article-type';
import { articleDigest } from './digest';
import { textOf, type SummarySource } from './generator';
import { machineOriginIn, type SummaryRecords } from './records';
import type { SummaryOwner } from './schema';
import { toSource } from './source';

/** A row of an article in one language, draft or published, with its words as the core reads them. */
export interface Version {
  id: number;
  source: SummarySource;
  text: Text;
  digest: string;
  /** Whether readers see it. */
  isLive: boolean;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
}

/** The rows of an article in one language: its draft, and what readers see. */
export async function versionsOf(
  strapi: Core.Strapi,
  { type, documentId, locale }: SummaryOwner,
): Promise<Version[]> {
  const { title, body, summary, summaryOrigin } = type.fields;
  if (summary === null) return [];
  const select = ['id', 'publishedAt', title.name, body.name, summary.name];
  if (summaryOrigin !== null) select.push(summaryOrigin.name);
  const where = { documentId, ...(type.localized ? { locale } : {}) };
  // A background job acts for no caller whose rights would narrow what it reads.
  const read = async () => strapi.db.query(type.uid).findMany({ select, where });
  const rows = (await withDrafts(read)) as Record<string, unknown>[];
  return Promise.all(
    rows.map(async (row) => {
      const name = row[title.name];
      const words = { title: typeof name === 'string' ? name : null, body: row[body.name] };
      const source = await toSource(strapi, type, locale, words);
      const text = textOf(source);
      return {
        ...{ id: row['id'] as number, source, text, digest: articleDigest(text) },
        isLive: !type.draftAndPublish || row['publishedAt'] !== null,
        summary: row[summary.name] as string | null,
        summaryOrigin: (summaryOrigin === null
          ? null
          : row[summaryOrigin.name]) as SummaryOrigin | null,
      };
    }),
  );
}

/**
 * Whether a machine may write the summary of a row: not where a person or a program gave one, an
 * editor wants none, or has chosen among the plugin's own.
 */
export async function isForMachine(
  records: SummaryRecords,
  owner: SummaryOwner,
  { summary, summaryOrigin }: Pick<Version, 'summary' | 'summaryOrigin'>,
): Promise<boolean> {
  if (summaryOrigin === 'none') return false;
  if (summary === null || isBlank(summary)) return true;
  if (summaryOrigin === 'human' || summaryOrigin === 'api') return false;
  const record = await records.find(owner, summary);
  if (summaryOrigin === null && machineOriginIn(record) === null) return false;
  return record?.choice == null;
}
