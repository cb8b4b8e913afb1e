import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import { isBlank } from '../blank';
import { isGiven, type StoredSummary, type SummaryInput } from './decision';
import { articleDigest } from './digest';
import { textOf, type SummarySource } from './generator';
import type { SummaryJobs } from './jobs/service';
import type { Job } from './jobs/store';
import type { SummaryRecord, SummaryRecords } from './records';
import type { SummaryOwner } from './schema';
import { versionsOf } from './versions';
import type { ArticleRow } from '../types/article-type';

/** What summaries are made with. */
export interface SummaryTools {
  strapi: Core.Strapi;
  records: SummaryRecords;
  /** `null` where the site has no model. */
  jobs: SummaryJobs | null;
}

/** The article that is being saved; without a documentId while it is being created. */
export type SaveOwner = Omit<SummaryOwner, 'documentId'> & { documentId?: string };

/** What a save brings and finds, of an article that has a field for its summary. */
interface Brought extends SummaryTools {
  owner: SaveOwner;
  field: string;
  input: SummaryInput;
  stored: StoredSummary;
  /** The row that is saved; `null` for a new article or language. */
  row: ArticleRow | null;
  /** Whether the save says that its text was chosen among those that are offered. */
  saysChosen: boolean;
  /** The words after the save. */
  source: SummarySource;
  options: NewsroomConfig['summary'];
}

/** One save, with what is looked up once, and only where it is asked for. */
export interface Saving extends Brought {
  /** Digest of the words; `null` where they cannot be read. */
  digest: () => string | null;
  /** What a model wrote of these words, or is about to write. */
  job: () => Promise<Job | null>;
  /** The words before the save. */
  storedSource: () => Promise<SummarySource | null>;
}

export function savingOf(brought: Brought): Saving {
  const { source, jobs, owner } = brought;
  const digest = once(() => attempt(brought, () => articleDigest(textOf(source))));
  const job = once(async () => {
    const { documentId } = owner;
    if (jobs === null || documentId === undefined) return null;
    const words = digest();
    return words === null ? null : jobs.find({ ...owner, documentId }, words);
  });
  const storedSource = async () => {
    const { row, strapi } = brought;
    if (row === null) return null;
    const versions = await versionsOf(strapi, { ...owner, documentId: row.documentId });
    return versions.find(({ id }) => id === row.id)?.source ?? null;
  };
  return { ...brought, digest, job, storedSource };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether a save empties the summary. */
export const isEmptied = (input: SummaryInput): boolean =>
  'summary' in input && isBlank(input.summary);

/** The stored summary, where it is of the plugin's making. */
export const machineText = (stored: StoredSummary): string | null =>
  stored === null || isGiven(stored) || isBlank(stored.summary) ? null : stored.summary;

/** What is known of a text of the article that is saved. */
export function recordOf({ records, owner }: Saving, text: string): Promise<SummaryRecord | null> {
  const { documentId } = owner;
  return documentId === undefined
    ? Promise.resolve(null)
    : records.find({ ...owner, documentId }, text);
}

/** `null` where the summariser fails: an older text might say what the article no longer says. */
export function attempt<T>({ strapi, owner }: Brought, task: () => T | null): T | null {
  try {
    return task();
  } catch (error) {
    const { documentId = 'that is being created' } = owner;
    strapi.log.error(`newsroom: no summary for the article ${documentId}: ${String(error)}`);
    return null;
  }
}
