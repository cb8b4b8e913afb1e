import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import { connectionOf } from '../../strapi/ambient-transaction';
import { documentIdsIn } from '../link-input';
import { outgoingLinks } from '../link-tables';

/** An article by its type and documentId. */
export interface LinkedArticle {
  uid: string;
  documentId: string;
}

/**
 * The articles to which an article will lead once it is published: those that its drafts lead to,
 * and those that the call names. Publishing it and publishing one of them at once would leave out
 * the link between them, as neither sees the other.
 *
 * @param documentId absent for an article that is being created
 */
export async function linkedArticles(
  strapi: Core.Strapi,
  type: ArticleType,
  documentId: string | undefined,
  data: Record<string, unknown>,
): Promise<LinkedArticle[]> {
  const links = outgoingLinks(articleTypes(strapi), type).filter(({ to }) => to.draftAndPublish);
  const named = links.flatMap(({ field, to }) => {
    const relation = type.relations[field];
    const ids = relation === null ? [] : documentIdsIn(data[relation.name]);
    return ids.map((id) => ({ uid: to.uid, documentId: id }));
  });
  if (documentId === undefined || links.length === 0) return named;
  const { from } = await connectionOf(strapi);
  const [first, ...others] = links.map(({ name, source, target, to }) =>
    from({ own: type.table })
      .join(`${name} as link`, `link.${source}`, 'own.id')
      .join(`${to.table} as other`, 'other.id', `link.${target}`)
      .where('own.document_id', documentId)
      .whereNull('own.published_at')
      .select('other.document_id as documentId')
      .select(strapi.db.connection.raw('? as uid', [to.uid])),
  );
  const stored = (await first?.union(others)) as LinkedArticle[] | undefined;
  return [...named, ...(stored ?? [])];
}
