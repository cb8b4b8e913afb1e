import { createId } from '@paralleldrive/cuid2';
import { type ArticleRow, nameOf } from '../types/article-type';
import { isBlank } from '../blank';
import { localeOrDefault } from '../strapi/locale';
import { liveDate } from './rows';
import {
  rememberAfterCommit,
  summaryInput,
  toFields,
  type SaveHandler,
  type SaveParams,
  type SaveTools,
} from './save-tools';

/** Strapi refuses all languages at once here; it is left to say so. */
const ALL_LOCALES = '*';

export function createHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, slugs, summaries, links } = tools;
  return async (params, next, onCommit) => {
    if (params.data === undefined || params.locale === ALL_LOCALES) return next();
    const locale = await localeOrDefault(strapi, params.locale);
    const data = withoutOrigin(params.data, nameOf(type.fields.summaryOrigin));
    if (asksForSlug(data[nameOf(type.fields.slug)])) {
      // Strapi would choose it too late for a slug that falls back to it.
      const documentId = textIn(data['documentId']) ?? createId();
      data['documentId'] = documentId;
      const from = textIn(data[type.fields.title.name]);
      data[nameOf(type.fields.slug)] =
        (await slugs.generate(from, { documentId, locale })) ?? documentId;
    } else {
      await slugs.claim(String(data[nameOf(type.fields.slug)]), { locale });
    }
    const summary = await summaries.patchFor(
      { type, locale },
      summaryInput(params.data, type),
      null,
    );
    Object.assign(data, toFields(summary, type));
    if (params.status === 'published') data[nameOf(type.fields.datePublished)] ??= new Date();
    params.data = data;
    const article = (await next()) as { documentId: string };
    const { documentId } = article;
    if (params.status === 'published') await links.keep({ documentId, locale });
    rememberAfterCommit(tools, onCommit, { documentId, locale }, summary);
    return article;
  };
}

/** Also creates a language of the article: there is no draft of it then. */
export function updateHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, rows, summaries, links } = tools;
  return async (params, next, onCommit) => {
    const { documentId } = params;
    if (!documentId || params.data === undefined || params.locale === ALL_LOCALES) return next();
    const locale = await localeOrDefault(strapi, params.locale);
    const [stored = null] = await rows.drafts(documentId, locale);
    if (stored === null && !(await rows.exists(documentId))) return next();
    const data = withoutOrigin(params.data, nameOf(type.fields.summaryOrigin));
    await fillSlug(tools, data, stored, { documentId, locale });
    const summary = await summaries.patchFor(
      { type, documentId, locale },
      summaryInput(params.data, type),
      stored,
    );
    Object.assign(data, toFields(summary, type));
    await keepDate(tools, params, data, { stored, locale });
    params.data = data;
    const article = await next();
    if (params.status === 'published') await links.keep({ documentId, locale });
    rememberAfterCommit(tools, onCommit, { documentId, locale }, summary);
    return article;
  };
}

/** What an old form or a call emptied goes back to the date that readers know. */
async function keepDate(
  { type, rows }: SaveTools,
  { documentId = '', status }: SaveParams,
  data: Record<string, unknown>,
  { stored, locale }: { stored: ArticleRow | null; locale: string },
): Promise<void> {
  const field = nameOf(type.fields.datePublished);
  const publishes = status === 'published';
  if (publishes) data[field] ??= stored?.datePublished;
  if (data[field] !== null && !(publishes && data[field] === undefined)) return;
  const live = liveDate(await rows.states(documentId, locale), locale);
  data[field] = live ?? (publishes ? new Date() : null);
}

async function fillSlug(
  { type, slugs }: SaveTools,
  data: Record<string, unknown>,
  stored: ArticleRow | null,
  claim: { documentId: string; locale: string },
): Promise<void> {
  const slug =
    data[nameOf(type.fields.slug)] === undefined ? stored?.slug : data[nameOf(type.fields.slug)];
  // The documentId stands in for a headline until there is one, or readers know the address.
  const standsIn = slug === claim.documentId && stored !== null && !stored.datePublished;
  if (!asksForSlug(slug) && !standsIn) {
    if (slug !== stored?.slug) await slugs.claim(String(slug), claim);
    return;
  }
  const from = textIn(data[type.fields.title.name]) ?? stored?.title;
  data[nameOf(type.fields.slug)] = (await slugs.generate(from, claim)) ?? claim.documentId;
}

/** An empty slug asks for one; what is no text at all is left for Strapi to refuse. */
function asksForSlug(slug: unknown): boolean {
  return slug === undefined || slug === null || (typeof slug === 'string' && isBlank(slug));
}

/** Who wrote the summary is for the plugin to say; `none` is read before this. */
function withoutOrigin(data: Record<string, unknown>, field: string): Record<string, unknown> {
  const { [field]: _origin, ...rest } = data;
  return rest;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
