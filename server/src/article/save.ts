import { createId } from '@paralleldrive/cuid2';
import type { ArticleRow } from '../types/article-type';
import { isBlank } from '../blank';
import { rowLocale } from '../strapi/locale';
import type { SlugOwner } from '../slugs/claims';
import type { Slugs } from '../slugs/service';
import { isLiveRow, liveDate } from './rows';
import {
  isPublic,
  rememberSummary,
  summaryInput,
  toFields,
  type SaveHandler,
  type SaveParams,
  type SaveTools,
} from './save-tools';

/** Strapi refuses all languages at once here; it is left to say so. */
const ALL_LOCALES = '*';

type Data = Record<string, unknown>;

export function createHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, summaries, links, firstPublications } = tools;
  return async (params, next, { onCommit }) => {
    if (params.data === undefined || params.locale === ALL_LOCALES) return next();
    const locale = await rowLocale(strapi, type, params.locale);
    const data = withoutOrigin(params.data, tools);
    // Strapi would choose it too late for the plugin's records of the article.
    const documentId = textIn(data['documentId']) ?? createId();
    data['documentId'] = documentId;
    await newSlug(tools, params, data, { documentId, locale });
    const summary = await summaries.ofSave({ type, locale }, summaryInput(params.data, type), null);
    Object.assign(data, toFields(summary.fields, type));
    const now = new Date();
    const { datePublished } = type.fields;
    if (datePublished !== null && isPublic(type, params)) data[datePublished.name] ??= now;
    params.data = data;
    const article = await next();
    if (isPublic(type, params)) {
      await firstPublications.record(documentId, [locale], now);
      await links.keep({ documentId, locale: locale ?? undefined });
    }
    const isShown = isPublic(type, params);
    await rememberSummary(tools, onCommit, { documentId, locale }, { ...summary, isShown });
    return article;
  };
}

async function newSlug(
  { type, slugs }: SaveTools,
  params: SaveParams,
  data: Data,
  owner: SlugOwner,
): Promise<void> {
  if (slugs === null) return;
  const { name } = slugs.field;
  const isLive = isPublic(type, params);
  const sent = textIn(data[name]);
  if (!asksForSlug(data[name])) return sent === null ? undefined : slugs.take(sent, owner, isLive);
  const title = textIn(data[type.fields.title.name]);
  data[name] = (await slugs.generate(title, owner, isLive)) ?? (await ownId(slugs, owner, isLive));
}

/** The documentId stands in for a slug where the title has nothing to make one from. */
async function ownId(slugs: Slugs, owner: SlugOwner, isLive = false): Promise<string> {
  await slugs.take(owner.documentId, owner, isLive);
  return owner.documentId;
}

/** Also creates a language of the article: there is no draft of it then. */
export function updateHandler(tools: SaveTools): SaveHandler {
  const { strapi, type, rows, summaries, links, firstPublications } = tools;
  return async (params, next, { onCommit, edited }) => {
    const { documentId } = params;
    if (!documentId || params.data === undefined || params.locale === ALL_LOCALES) return next();
    const locale = await rowLocale(strapi, type, params.locale);
    const withBody = params.data[type.fields.body.name] === undefined;
    const known = withBody ? null : edited;
    const stored =
      known === null
        ? ((await rows.edited(documentId, locale ?? undefined, { withBody }))[0] ?? null)
        : (known.find((row) => !type.localized || row.locale === locale) ?? null);
    if (stored === null && !(await rows.exists(documentId))) return next();
    const data = withoutOrigin(params.data, tools);
    const slug = await fillSlug(tools, data, stored, { documentId, locale });
    const summary = await summaries.ofSave(
      { type, documentId, locale },
      summaryInput(params.data, type),
      stored,
    );
    Object.assign(data, toFields(summary.fields, type));
    await keepDate(tools, params, data, { stored, locale });
    params.data = data;
    const article = await next();
    await settleSlug(tools, params, { documentId, locale }, { slug, stored });
    if (isPublic(type, params)) {
      await firstPublications.record(documentId, [locale], new Date());
      await links.keep({ documentId, locale: locale ?? undefined });
    }
    const isShown = isPublic(type, params);
    await rememberSummary(tools, onCommit, { documentId, locale }, { ...summary, isShown });
    return article;
  };
}

/** What an old form or a call emptied goes back to the date that readers know. */
async function keepDate(
  { type, rows }: SaveTools,
  params: SaveParams,
  data: Data,
  { stored, locale }: { stored: ArticleRow | null; locale: string | null },
): Promise<void> {
  const { datePublished: field } = type.fields;
  if (field === null) return;
  const { name } = field;
  const publishes = isPublic(type, params);
  if (publishes) data[name] ??= stored?.datePublished;
  if (data[name] !== null && !(publishes && data[name] === undefined)) return;
  const states = await rows.states(params.documentId ?? '', locale ?? undefined);
  data[name] = liveDate(states, locale) ?? (publishes ? new Date() : null);
}

/** @returns the slug that the row has after the save */
async function fillSlug(
  tools: SaveTools,
  data: Data,
  stored: ArticleRow | null,
  owner: SlugOwner,
): Promise<string | null> {
  const { type, slugs } = tools;
  if (slugs === null) return null;
  const { name } = slugs.field;
  const slug = data[name] === undefined ? stored?.slug : data[name];
  // The documentId stands in for a headline until there is one, or readers know the address.
  const standsIn =
    slug === owner.documentId && stored !== null && !(await isKnown(tools, stored, owner));
  if (!asksForSlug(slug) && !standsIn) {
    const text = textIn(slug);
    if (text !== null && text !== stored?.slug) await slugs.take(text, owner);
    return text;
  }
  const title = textIn(data[type.fields.title.name]) ?? stored?.title ?? null;
  const made = (await slugs.generate(title, owner)) ?? (await ownId(slugs, owner));
  data[name] = made;
  return made;
}

/** Whether readers have seen the article. */
async function isKnown(
  { type, firstPublications }: SaveTools,
  stored: ArticleRow,
  { documentId, locale }: SlugOwner,
): Promise<boolean> {
  if (isLiveRow(type, stored) || stored.datePublished) return true;
  return (await firstPublications.read([documentId], locale)).has(documentId);
}

/** A slug that changed, or that readers see from now on, changes the article's claims. */
async function settleSlug(
  { type, slugs, rows }: SaveTools,
  params: SaveParams,
  { documentId, locale }: SlugOwner,
  { slug, stored }: { slug: string | null; stored: ArticleRow | null },
): Promise<void> {
  const isLive = isPublic(type, params);
  if (slugs === null || (slug === stored?.slug && !isLive)) return;
  const inUse = [{ locale, slug, isLive }];
  if (!isLive) {
    const states = await rows.states(documentId, locale ?? undefined);
    const live = states.find((row) => isLiveRow(type, row));
    if (live !== undefined) inUse.push({ locale, slug: live.slug, isLive: true });
  }
  const keepDoubles = !type.draftAndPublish && slug === stored?.slug;
  await slugs.settle(documentId, locale ?? undefined, inUse, { keepDoubles });
}

/** An empty slug asks for one; what is no text at all is left for Strapi to refuse. */
function asksForSlug(slug: unknown): boolean {
  return slug === undefined || slug === null || (typeof slug === 'string' && isBlank(slug));
}

/** Who wrote the summary is for the plugin to say; `none` is read before this. */
function withoutOrigin(data: Data, { type }: SaveTools): Data {
  const { summaryOrigin } = type.fields;
  if (summaryOrigin === null) return { ...data };
  const { [summaryOrigin.name]: _origin, ...rest } = data;
  return rest;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
