import type { Core } from '@strapi/strapi';
import type { ArticleRow, ArticleType } from '../types/article-type';
import type { FirstPublications } from '../first-publication/records';
import type { PublishedLinks } from '../links/published-links/keep';
import type { Slugs } from '../slugs/service';
import { inSavepoint } from '../strapi/savepoint';
import type { SummaryInput } from '../summary/decision';
import type { SavedSummary } from '../summary/save';
import type { SummaryService } from '../summary/service';
import type { ArticleRows } from './rows';

/** What the save hook reads and writes of a call to the Document Service. */
export interface SaveParams {
  documentId?: string;
  locale?: unknown;
  status?: unknown;
  data?: Record<string, unknown>;
}

/** What a document action finds when its turn has come. */
export interface SaveScope {
  onCommit: (task: () => void) => void;
  /** The rows that an update is about, without their texts, if they have been read already. */
  edited: ArticleRow[] | null;
}

/** Does the plugin's part of one document action around `next`, the action itself. */
export type SaveHandler = (
  params: SaveParams,
  next: () => Promise<unknown>,
  scope: SaveScope,
) => Promise<unknown>;

/** What keeps the parts of an article of one type. */
export interface SaveTools {
  strapi: Core.Strapi;
  type: ArticleType;
  rows: ArticleRows;
  /** `null` where the type has no slug. */
  slugs: Slugs | null;
  summaries: SummaryService;
  firstPublications: FirstPublications;
  links: PublishedLinks;
}

/** What a save says about the summary, under the names the summary room uses. */
export function summaryInput(data: Record<string, unknown>, type: ArticleType): SummaryInput {
  const input: Record<string, unknown> = {};
  for (const name of ['title', 'body', 'summary', 'summaryOrigin'] as const) {
    const field = type.fields[name]?.name;
    if (field !== undefined && data[field] !== undefined) input[name] = data[field];
  }
  return input;
}

/** A row's values under the field names of the type, as far as it has these fields. */
export function toFields(row: Partial<ArticleRow>, type: ArticleType): Record<string, unknown> {
  const fields: Record<string, { name: string } | null | undefined> = type.fields;
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const field = fields[name];
      return field ? [[field.name, value]] : [];
    }),
  );
}

/** Whether an action shows readers what it writes. */
export function isPublic(type: ArticleType, { status }: SaveParams): boolean {
  return !type.draftAndPublish || status === 'published';
}

/** Asks for a model's summary with the save, and remembers where a new text came from. */
export async function rememberSummary(
  tools: SaveTools,
  onCommit: (task: () => void) => void,
  article: Pick<ArticleRow, 'documentId' | 'locale'>,
  { made, wanted, isShown = false }: ToRemember,
): Promise<void> {
  const { type, summaries } = tools;
  const { documentId, locale } = article;
  if (wanted !== null) {
    await summaries.jobs?.ask({ type, documentId, locale }, wanted);
    onCommit(() => summaries.jobs?.wake());
  }
  if (made === null) return;
  const remember = () => summaries.remember({ type, documentId, locale }, made.text, made.from);
  const withSave = isShown || made.from.choice !== null;
  await rememberFor(tools, onCommit, article, remember, withSave);
}

/** What a save made of the summary, and whether readers see it with the save. */
type ToRemember = Pick<SavedSummary, 'made' | 'wanted'> & { isShown?: boolean };

/**
 * Remembers where a text came from: after commit, where what fails cannot undo the save. Where a model
 * writes as well, or an editor chose the text, or the type does not say who wrote its summaries, with
 * the save, as the next writer has nothing else to go by; also where readers see the text with the
 * save, and are told where it came from. What fails then is undone alone, and logged.
 */
export async function rememberFor(
  { strapi, type, summaries }: SaveTools,
  onCommit: (task: () => void) => void,
  { documentId }: Pick<ArticleRow, 'documentId'>,
  remember: () => Promise<void>,
  withSave = false,
): Promise<void> {
  const canWait = summaries.jobs === null && !withSave && type.fields.summaryOrigin !== null;
  if (canWait) afterCommit(strapi, onCommit, documentId, remember);
  else await inSavepoint(strapi, remember, (error) => logFailure(strapi, documentId, error));
}

function logFailure(strapi: Core.Strapi, documentId: string, error: unknown): void {
  strapi.log.error(
    `newsroom: the bookkeeping of the article ${documentId} failed: ${String(error)}`,
  );
}

/** Runs what can wait; what fails there is logged. */
export function afterCommit(
  strapi: Core.Strapi,
  onCommit: (task: () => void) => void,
  documentId: string,
  task: () => void | Promise<void>,
): void {
  const run = async (): Promise<void> => {
    try {
      await task();
    } catch (error) {
      logFailure(strapi, documentId, error);
    }
  };
  // Not before the caller has its answer.
  onCommit(() => setImmediate(() => void run()));
}
