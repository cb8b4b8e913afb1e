import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Connection } from '../strapi/ambient-transaction';
import { articleTypes } from '../types/article-types';

/**
 * A condition on rows of sources, as `source`: that an article of any type rests on them.
 *
 * @param isLive whether only what readers see counts
 */
export function restsOn(
  strapi: Core.Strapi,
  { from, knex }: Connection,
  { isLive }: { isLive: boolean },
): (where: Knex.QueryBuilder) => void {
  const linked = articleTypes(strapi).all.flatMap((type) => {
    const { attributions } = type.relations;
    if (attributions === null) return [];
    const { name, source, target } = attributions.joinTable;
    const articles = from({ link_to_source: name })
      .select(knex.raw('1'))
      .where(`link_to_source.${target}`, knex.ref('source.id'));
    if (isLive && type.draftAndPublish) {
      void articles
        .join({ article: type.table }, 'article.id', `link_to_source.${source}`)
        .whereNotNull('article.published_at');
    }
    return [articles];
  });
  return (where) => {
    // Without any type that has sources, nothing rests on one.
    if (linked.length === 0) void where.whereRaw('1 = 0');
    for (const articles of linked) void where.orWhereExists(articles);
  };
}
