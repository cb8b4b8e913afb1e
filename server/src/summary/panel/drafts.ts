import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticlePart, Rights, Where } from '../../desk/rights';
import { inLanguage } from '../../desk/type-desk';
import { ofStatus } from '../../desk/cards';
import type { SummaryOrigin } from '../../types/article-type';
import type { SummaryOwner } from '../schema';

/** The summary of a stored draft, and the words that it sums up. */
export interface Draft {
  id: number;
  title: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
}

/**
 * The draft of an article as far as the user may read it: without its summary where they may not
 * read that of every article.
 *
 * @throws NotFoundError where there is none that the user may read
 */
export async function readableDraft(
  strapi: Core.Strapi,
  owner: SummaryOwner,
  rights: Rights,
): Promise<Draft> {
  const { where, mayRead } = rights.on(owner.type);
  const draft = await findDraft(strapi, owner, await where('read'));
  if (draft === null) throw notFound(owner);
  return mayRead('summary') ? draft : { ...draft, summary: null, summaryOrigin: null };
}

/**
 * The draft of an article whose summary the user may change.
 * @throws NotFoundError, ForbiddenError
 */
export async function changeableDraft(
  strapi: Core.Strapi,
  owner: SummaryOwner,
  rights: Rights,
): Promise<Draft> {
  const { where, mayUpdate } = rights.on(owner.type);
  const part: ArticlePart = 'summary';
  if (!mayUpdate(part)) {
    const name = owner.type.fields.summary?.name ?? part;
    throw new errors.ForbiddenError(`${name}: your role may not change this field of articles`);
  }
  await readableDraft(strapi, owner, rights);
  const draft = await findDraft(strapi, owner, await where('update'));
  if (draft === null) throw new errors.ForbiddenError('Your role may not change this article');
  return draft;
}

const notFound = ({ documentId }: SummaryOwner) =>
  new errors.NotFoundError(`There is no article "${documentId}" in this language`);

async function findDraft(
  strapi: Core.Strapi,
  { type, documentId, locale }: SummaryOwner,
  rights: Where,
): Promise<Draft | null> {
  const { title, body, summary, summaryOrigin } = type.fields;
  const names = [title, body, summary, summaryOrigin].flatMap((field) => field?.name ?? []);
  const row = (await strapi.db.query(type.uid).findOne({
    select: ['id', ...names],
    where: { $and: [{ documentId, ...inLanguage(type, locale) }, ofStatus(type, true), rights] },
  })) as Record<string, unknown> | null;
  if (row === null) return null;
  const value = (field: { name: string } | null) =>
    field === null ? null : (row[field.name] ?? null);
  return {
    id: row['id'] as number,
    title: value(title) as string | null,
    body: value(body),
    summary: value(summary) as string | null,
    summaryOrigin: value(summaryOrigin) as SummaryOrigin | null,
  };
}
