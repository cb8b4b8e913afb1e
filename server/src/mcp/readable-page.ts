import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ReadNeighbour, ReadPage, ReadSummary } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { ofStatus } from '../desk/cards';
import type { Rights, Where } from '../desk/rights';
import { inLanguage } from '../desk/type-desk';
import { bodyToMarkdown } from '../reader/markdown/body';
import { attribution, correction, summary } from '../reader/schemas';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';

const link = z.object({
  documentId: z.string(),
  type: z.string(),
  title: z.string(),
  slug: z.string(),
});

/** What the tool answers of a page: what is said in it, and where it leads. */
export const readablePage = z.object({
  documentId: z.string(),
  type: z.string(),
  locale: z.string().nullable(),
  title: z.string(),
  slug: z.string(),
  byline: z.string().nullable(),
  section: z.string().nullable(),
  body: z.string().describe('The text, in Markdown.'),
  datePublished: z.string().nullable(),
  dateModified: z.string().nullable(),
  summary: summary.nullable(),
  sources: z.array(
    z.object({
      ...attribution.pick({ documentId: true, name: true }).shape,
      kind: attribution.shape.kind.nullable(),
      url: z.string().nullable(),
      description: z.string().nullable(),
      sameAs: z.array(z.string()),
      ...attribution.pick({ use: true, locator: true, accessed: true }).shape,
      citedUrl: z.string().nullable(),
      archivedUrl: z.string().nullable(),
    }),
  ),
  corrections: z.array(correction).describe('What was put right since; the newest first.'),
  related: z.array(link),
  previous: link.nullable(),
  next: link.nullable(),
  languages: z.array(z.object({ locale: z.string(), title: z.string(), slug: z.string() })),
});

export type ReadablePage = z.infer<typeof readablePage>;

/** A published article, by what its page says. */
interface Published {
  type: ArticleType;
  page: ReadPage;
}

/** Whether a token may read a published article at all. */
export async function isReadable(
  strapi: Core.Strapi,
  { type, page: { article } }: Published,
  rights: Rights,
): Promise<boolean> {
  const { documentId, locale } = article;
  const where = { documentId, ...inLanguage(type, locale) };
  return (await readableRows(strapi, type, where, rights)).length > 0;
}

/**
 * A page as far as a token may read what it is made of, as the content manager has it: field by
 * field, and of sources and other articles only those that it may read.
 */
export async function asReadable(
  strapi: Core.Strapi,
  published: Published,
  rights: Rights,
): Promise<ReadablePage> {
  const { type, page } = published;
  const { mayRead } = rights.on(type);
  const shows = (part: keyof ArticleType['fields']) => type.fields[part] === null || mayRead(part);
  const { documentId, locale, ...article } = page.article;
  return {
    ...{ documentId, type: type.name, locale },
    title: shows('title') ? article.title : '',
    slug: shows('slug') ? article.slug : documentId,
    byline: shows('byline') ? article.byline : null,
    section: shows('section') ? article.section : null,
    body: shows('body') ? bodyToMarkdown(page.article) : '',
    datePublished: shows('datePublished') ? article.datePublished : null,
    dateModified: article.dateModified,
    summary: shows('summary') ? toldSummary(page.summary, shows('summaryOrigin')) : null,
    corrections: shows('corrections') ? page.corrections : [],
    sources: mayRead('attributions') ? await readableSources(strapi, published, rights) : [],
    ...(await readableLinks(strapi, published, rights)),
    languages: await readableLanguages(strapi, published, rights),
  };
}

function toldSummary(told: ReadSummary | null, showsOrigin: boolean): ReadSummary | null {
  if (told === null || showsOrigin) return told;
  const { text, points } = told;
  return {
    ...{ text, points, origin: null, system: null, version: null, writtenAt: null },
    ...{ review: null, label: null, digitalSourceType: null },
  };
}

async function readableSources(
  strapi: Core.Strapi,
  { type, page: { attributions } }: Published,
  rights: Rights,
): Promise<ReadablePage['sources']> {
  const ids = attributions.map(({ documentId }) => documentId);
  const rows = (await strapi.db.query(ATTRIBUTION_UID).findMany({
    select: ['documentId'],
    where: { $and: [{ documentId: { $in: ids } }, await rights.whereSources()] },
  })) as { documentId: string }[];
  const may = (field: string) => rights.sources.may('read', field);
  const showsUse = rights.on(type).mayRead('citations');
  return attributions
    .filter((source) => rows.some(({ documentId }) => documentId === source.documentId))
    .map(({ documentId, name, kind, url, description, sameAs, ...used }) => ({
      ...{ documentId, name },
      kind: may('kind') ? kind : null,
      url: may('url') ? url : null,
      description: may('description') ? description : null,
      sameAs: may('sameAs') ? sameAs : [],
      ...(showsUse ? used : UNTOLD),
    }));
}

/** Of a source, what a token may not read that may not read how sources are used. */
const UNTOLD = { use: [], locator: null, citedUrl: null, archivedUrl: null, accessed: null };

/** The articles it leads to, by relations that the token may read. */
async function readableLinks(
  strapi: Core.Strapi,
  { type, page }: Published,
  rights: Rights,
): Promise<Pick<ReadablePage, 'related' | 'previous' | 'next'>> {
  const { mayRead } = rights.on(type);
  const { article, related, previous, next } = page;
  const shown = {
    related: mayRead('related') ? related : [],
    previous: mayRead('previous') ? previous : null,
    next: mayRead('next') ? next : null,
  };
  const all = [...shown.related, shown.previous, shown.next].filter((one) => one !== null);
  const links = await readableCards(strapi, all, article.locale, rights);
  const linkOf = (one: ReadNeighbour | null) =>
    (one === null ? undefined : links.get(`${one.type} ${one.documentId}`)) ?? null;
  return {
    related: shown.related.map(linkOf).filter((one) => one !== null),
    previous: linkOf(shown.previous),
    next: linkOf(shown.next),
  };
}

/** By type and documentId; a link stays within its language. */
async function readableCards(
  strapi: Core.Strapi,
  cards: readonly ReadNeighbour[],
  locale: string | null,
  rights: Rights,
): Promise<Map<string, ReadablePage['related'][number]>> {
  const links = new Map<string, ReadablePage['related'][number]>();
  for (const type of articleTypes(strapi).all) {
    const own = cards.filter((card) => card.type === type.name);
    // Of which language such a card is cannot be told, and so not whether it may be read.
    if (own.length === 0 || (type.localized && locale === null)) continue;
    const ids = own.map(({ documentId }) => documentId);
    const where = { documentId: { $in: ids }, ...inLanguage(type, locale) };
    const rows = await readableRows(strapi, type, where, rights);
    const { mayRead } = rights.on(type);
    for (const { documentId, title, slug } of own) {
      if (!rows.some((row) => row.documentId === documentId)) continue;
      links.set(`${type.name} ${documentId}`, {
        ...{ documentId, type: type.name },
        title: mayRead('title') ? title : '',
        slug: mayRead('slug') ? slug : documentId,
      });
    }
  }
  return links;
}

async function readableLanguages(
  strapi: Core.Strapi,
  { type, page }: Published,
  rights: Rights,
): Promise<ReadablePage['languages']> {
  if (page.languages.length === 0) return [];
  const { documentId } = page.article;
  const rows = await readableRows(strapi, type, { documentId }, rights);
  const { mayRead } = rights.on(type);
  return page.languages
    .filter((language) => rows.some(({ locale }) => locale === language.locale))
    .map(({ locale, title, slug }) => ({
      locale,
      title: mayRead('title') ? title : '',
      slug: mayRead('slug') ? slug : documentId,
    }));
}

/** What is published of some articles, as far as the token may read it. */
async function readableRows(
  strapi: Core.Strapi,
  type: ArticleType,
  where: Where,
  rights: Rights,
): Promise<{ documentId: string; locale?: string | null }[]> {
  const readable = await rights.on(type).where('read');
  const rows: unknown = await strapi.db.query(type.uid).findMany({
    select: ['documentId', ...(type.localized ? ['locale'] : [])],
    where: { $and: [where, ofStatus(type, false), readable] },
  });
  return rows as { documentId: string; locale?: string | null }[];
}
