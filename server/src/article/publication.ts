import { localeCondition } from './locale';
import { afterCommit, type SaveHandler, type SaveTools } from './save-tools';

/**
 * Stamps the date of first publication. The draft gets it before it is copied, so that both rows
 * carry it and the article is not "modified" by its own publication.
 */
export function publishHandler({ strapi, rows, type }: SaveTools): SaveHandler {
  return async (params, next) => {
    const locale = await localeCondition(strapi, params.locale);
    await rows.write(
      {
        documentId: params.documentId,
        publishedAt: null,
        [type.datePublished]: null,
        ...(locale === undefined ? {} : { locale }),
      },
      { datePublished: new Date() },
    );
    return next();
  };
}

/** The draft goes back to the published slug, which another article may have got since. */
export function discardDraftHandler({ strapi, rows, slugs }: SaveTools): SaveHandler {
  return async (params, next) => {
    const result = await next();
    if (params.documentId === undefined) return result;
    const locale = await localeCondition(strapi, params.locale);
    for (const draft of await rows.drafts(params.documentId, locale)) {
      if (draft.slug !== null) await slugs.claim(draft.slug, draft);
    }
    return result;
  };
}

export function removeHandler({ strapi, summaries }: SaveTools): SaveHandler {
  return async (params, next, onCommit) => {
    const { documentId } = params;
    const locale = await localeCondition(strapi, params.locale);
    const result = await next();
    if (documentId !== undefined) {
      afterCommit(strapi, onCommit, documentId, () => summaries.forget(documentId, locale));
    }
    return result;
  };
}
