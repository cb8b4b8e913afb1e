import type { ArticleRow } from '../types/article-type';
import { isBlank } from '../blank';
import { localeCondition } from '../strapi/locale';
import { liveDate, type ArticleState } from './rows';
import { afterCommit, type SaveHandler, type SaveTools } from './save-tools';

/**
 * Stamps the date of first publication. The draft gets it before it is copied, so that both rows
 * carry it and the article is not "modified" by its own publication. A draft that lost its date
 * (a form that was open since before the first publish sends it empty) gets it back. A draft that
 * no save has seen, as an import leaves it, gets its slug here too.
 */
export function publishHandler({ strapi, rows, slugs, links }: SaveTools): SaveHandler {
  return async (params, next) => {
    const { documentId } = params;
    if (documentId === undefined) return next();
    const locale = await localeCondition(strapi, params.locale);
    const states = await rows.states(documentId, locale);
    const now = new Date();
    for (const draft of states.filter((row) => !row.publishedAt)) {
      const patch: Partial<ArticleRow> = {};
      if (!draft.datePublished) patch.datePublished = liveDate(states, draft.locale) ?? now;
      if (isBlank(draft.slug)) patch.slug = await slugFor(slugs, draft);
      if (Object.keys(patch).length > 0) await rows.write(draft.id, patch);
    }
    const result = await next();
    await links.keep({ documentId, locale });
    return result;
  };
}

async function slugFor(slugs: SaveTools['slugs'], draft: ArticleState): Promise<string> {
  return (await slugs.generate(draft.title, draft)) ?? draft.documentId;
}

/** The draft goes back to the published slug, which another article may have got since. */
export function discardDraftHandler({ strapi, rows, slugs, links }: SaveTools): SaveHandler {
  return async (params, next) => {
    const { documentId } = params;
    if (documentId === undefined) return next();
    const locale = await localeCondition(strapi, params.locale);
    const result = await links.aroundDiscard({ documentId, locale }, next);
    const states = await rows.states(documentId, locale);
    for (const draft of states.filter((row) => !row.publishedAt)) {
      if (draft.slug !== null) await slugs.claim(draft.slug, draft);
    }
    return result;
  };
}

export function removeHandler({ strapi, summaries, links }: SaveTools): SaveHandler {
  return async (params, next, onCommit) => {
    const { documentId } = params;
    const locale = await localeCondition(strapi, params.locale);
    const result = await next();
    if (documentId !== undefined) {
      await links.forget({ documentId, locale });
      afterCommit(strapi, onCommit, documentId, () => summaries.forget(documentId, locale));
    }
    return result;
  };
}
