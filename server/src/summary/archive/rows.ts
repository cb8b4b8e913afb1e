import type { Core } from '@strapi/strapi';
import type { ArchiveRequest } from '../../../../shared/contracts';
import { withDrafts } from '../../drafts/scope';
import type { SummaryOrigin } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import type { ArticleType } from '../../types/article-type';
import { withoutSummary } from '../../without-summary';

/** A row of the archive: an article in one language, its draft or what readers see. */
export interface ArchiveRow {
  id: number;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  title: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
}

type Where = Record<string, unknown>;

/** The types that a request is about. */
export function typesOf(strapi: Core.Strapi, { types }: ArchiveRequest): ArticleType[] {
  return articleTypes(strapi).all.filter(
    ({ uid, fields }) => fields.summary !== null && (types?.includes(uid) ?? true),
  );
}

/** A condition on the rows of a type that a request may be about. */
export function whereOf(type: ArticleType, { scope, locale, section }: ArchiveRequest): Where {
  const parts: Where[] = [];
  if (locale !== undefined && type.localized) parts.push({ locale });
  if (section !== undefined) {
    const field = type.fields.section?.name;
    parts.push(field === undefined ? { id: { $null: true } } : { [field]: section });
  }
  if (scope === 'missing') parts.push(withoutSummary(type) ?? {});
  const origin = type.fields.summaryOrigin?.name;
  if (origin !== undefined) {
    const isMachines = { [origin]: { $notIn: ['human', 'api', 'none'] } };
    parts.push({ $or: [{ [origin]: { $null: true } }, isMachines, withoutSummary(type) ?? {}] });
  }
  return { $and: parts };
}

export async function countRows(
  strapi: Core.Strapi,
  type: ArticleType,
  where: Where,
): Promise<number> {
  return withDrafts(() => strapi.db.query(type.uid).count({ where }));
}

/** The next rows by id, with their words. */
export async function rowsAfter(
  strapi: Core.Strapi,
  type: ArticleType,
  where: Where,
  { after, limit }: { after: number; limit: number },
): Promise<ArchiveRow[]> {
  const { title, body, summary, summaryOrigin } = type.fields;
  const names = [title, body, summary, summaryOrigin].flatMap((field) => field?.name ?? []);
  const read = async (): Promise<unknown> =>
    strapi.db.query(type.uid).findMany({
      select: ['id', 'documentId', 'locale', ...names],
      where: { $and: [{ id: { $gt: after } }, where] },
      orderBy: { id: 'asc' },
      limit,
    });
  const rows = (await withDrafts(read)) as Record<string, unknown>[];
  return rows.map((row) => {
    const value = (field: { name: string } | null) =>
      field === null ? null : (row[field.name] ?? null);
    return {
      id: row['id'] as number,
      documentId: row['documentId'] as string,
      locale: type.localized ? (row['locale'] as string | null) : null,
      title: value(title) as string | null,
      body: value(body),
      summary: value(summary) as string | null,
      summaryOrigin: value(summaryOrigin) as SummaryOrigin | null,
    };
  });
}
