import type { ArticleRow } from '../types/article-type';
import { isBlank } from '../blank';
import type { Slugs } from '../slugs/service';
import { forgetKept } from '../source-states/kept-sources';
import { rowLocales } from '../strapi/locale';
import { isLiveRow, liveDate, type ArticleState } from './rows';
import { afterCommit, type SaveHandler, type SaveTools } from './save-tools';

/**
 * Stamps the date of first publication. The draft gets it before it is copied, so that both rows
 * carry it and the article is not "modified" by its own publication. A draft that lost its date
 * (a form that was open since before the first publish sends it empty) gets it back. A draft that
 * no save has seen, as an import leaves it, gets its slug here too.
 */
export function publishHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, rows, slugs, links, firstPublications } = tools;
  return async (params, next) => {
    const { documentId } = params;
    if (documentId === undefined) return next();
    const locale = await rowLocales(strapi, type, params.locale);
    const states = await rows.states(documentId, locale);
    const drafts = states.filter((row) => !isLiveRow(type, row));
    const now = new Date();
    const inUse = [];
    for (const draft of drafts) {
      const patch: Partial<ArticleRow> = {};
      if (!draft.datePublished) patch.datePublished = liveDate(states, draft.locale) ?? now;
      if (slugs !== null && isBlank(draft.slug)) patch.slug = await slugFor(slugs, draft);
      inUse.push({ locale: draft.locale, slug: patch.slug ?? draft.slug, isLive: true });
      await rows.write(draft.id, patch);
    }
    await slugs?.settle(documentId, locale, inUse);
    const result = await next();
    const locales = drafts.map((draft) => draft.locale);
    await firstPublications.record(documentId, locales, now);
    await links.keep({ documentId, locale });
    return result;
  };
}

async function slugFor(slugs: Slugs, { title, documentId, locale }: ArticleState): Promise<string> {
  const owner = { documentId, locale };
  return (await slugs.generate(title, owner, true)) ?? (await slugs.takeFree(documentId, owner));
}

/**
 * Takes the published row away and no more: the draft keeps its summary, slug and date. An address
 * that only the published row had becomes a former one.
 */
export function unpublishHandler({ strapi, type, rows, slugs }: SaveTools): SaveHandler {
  return async (params, next) => {
    const { documentId } = params;
    const result = await next();
    if (documentId === undefined || slugs === null) return result;
    const locale = await rowLocales(strapi, type, params.locale);
    const states = await rows.states(documentId, locale);
    const inUse = states.map((row) => ({ ...row, isLive: isLiveRow(type, row) }));
    await slugs.settle(documentId, locale, inUse, { keepDoubles: true });
    return result;
  };
}

/** The draft goes back to the published slug, which the article has held on to. */
export function discardDraftHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, rows, slugs, links } = tools;
  return async (params, next) => {
    const { documentId } = params;
    if (documentId === undefined) return next();
    const locale = await rowLocales(strapi, type, params.locale);
    const result = await links.aroundDiscard({ documentId, locale }, next);
    if (slugs === null) return result;
    const states = await rows.states(documentId, locale);
    const inUse = states.map((row) => ({ ...row, isLive: isLiveRow(type, row) }));
    await slugs.settle(documentId, locale, inUse, { keepDoubles: true });
    return result;
  };
}

export function removeHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, slugs, summaries, links, firstPublications } = tools;
  return async (params, next, { onCommit }) => {
    const { documentId } = params;
    const locale = await rowLocales(strapi, type, params.locale);
    const result = await next();
    if (documentId === undefined) return result;
    await slugs?.forget(documentId, locale);
    await firstPublications.forget(documentId, locale);
    await links.forget({ documentId, locale });
    await forgetKept(strapi, type, documentId, locale);
    afterCommit(strapi, onCommit, documentId, () => summaries.forget(type, documentId, locale));
    return result;
  };
}
