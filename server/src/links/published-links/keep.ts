import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type ArticleType } from '../../types/article-type';
import { apart } from '../../strapi/savepoint';
import { forgetRecord, readRecord, writeRecord, type MeantLink, type RecordedLink } from './record';
import { readSides, settleLinks, type Side, type StoredLink } from './row-links';
import type { Article, Place, RowLink } from './types';

/**
 * Keeps the links of published articles as they were meant when each was last published. Strapi
 * makes them again from the drafts whenever the article at the other end is published: a link that
 * a draft gained would go live before that draft, and one that it dropped would not come back.
 *
 * All of it runs in the transaction of the save. What fails is undone and logged, and leaves what
 * Strapi made.
 */
export function createPublishedLinks(strapi: Core.Strapi, type: ArticleType) {
  const place: Place = { strapi, type };

  const attempt = <T>(
    { documentId }: Article,
    task: (trx: Knex.Transaction) => Promise<T>,
  ): Promise<T | undefined> =>
    apart<T | undefined>(strapi, task, (error) => {
      strapi.log.error(`newsroom: the links of the article ${documentId}: ${String(error)}`);
      return undefined;
    });

  return {
    /** To be called when an article was published, in the languages it was published in. */
    async keep(article: Article): Promise<void> {
      await attempt(article, (trx) => keepMeant(place, trx, article));
    },

    /**
     * Runs `discard`, which replaces drafts by the published rows: links of other drafts stay as
     * they are, and the article's own go back to what it meant, articles that are not published
     * included.
     */
    async aroundDiscard(article: Article, discard: () => Promise<unknown>): Promise<unknown> {
      const before = await attempt(article, async (trx) => {
        const [incoming] = await readSides(place, trx, article, [IN_DRAFTS]);
        return incoming;
      });
      const result = await discard();
      await attempt(article, (trx) => restoreDrafts(place, trx, article, before));
      return result;
    },

    /** To be called when an article was deleted, in the languages it was deleted in. */
    async forget(article: Article): Promise<void> {
      await attempt(article, () => forgetRecord(place, article));
    },
  };
}

export type PublishedLinks = ReturnType<typeof createPublishedLinks>;

const IN_DRAFTS = { direction: 'in', status: 'draft' } as const;
const OUT_OF_DRAFTS = { direction: 'out', status: 'draft' } as const;
const IN_PUBLISHED = { direction: 'in', status: 'published' } as const;
const NO_SIDE: Side = { rows: new Map(), links: [] };

async function keepMeant(place: Place, trx: Knex.Transaction, article: Article): Promise<void> {
  const [draft = NO_SIDE, live = NO_SIDE] = await readSides(place, trx, article, [
    OUT_OF_DRAFTS,
    IN_PUBLISHED,
  ]);
  const record = await readRecord(place, trx, article);
  const linked = draft.links.filter(({ documentId }) => documentId !== article.documentId);
  const meant = [...live.rows.keys()].map((locale) => [locale, meantIn(locale, linked)] as const);
  await writeRecord(place, article.documentId, record.own, new Map(meant));
  const stored = live.links.filter((link) => link.recorded);
  const wanted = record.naming.flatMap((link) =>
    toRowLink(link, link.row, live.rows.get(link.locale)),
  );
  await settleLinks(place, trx, stored, wanted);
}

/** What a draft's links say: at least one line, so that there is a record of none, too. */
function meantIn(locale: string, linked: StoredLink[]): MeantLink[] {
  const links = new Map<string, MeantLink>();
  for (const { field, position, documentId, title, ...link } of linked) {
    if (link.locale !== locale) continue;
    const target = { targetDocumentId: documentId, targetTitle: title };
    links.set(`${field} ${documentId}`, { locale, field, position, ...target });
  }
  const none = { field: null, position: null, targetDocumentId: null, targetTitle: null };
  return links.size > 0 ? [...links.values()] : [{ locale, ...none }];
}

async function restoreDrafts(
  place: Place,
  trx: Knex.Transaction,
  article: Article,
  before: Side | undefined,
): Promise<void> {
  const [incoming = NO_SIDE, outgoing = NO_SIDE] = await readSides(place, trx, article, [
    IN_DRAFTS,
    OUT_OF_DRAFTS,
  ]);
  const { own } = await readRecord(place, trx, article);
  if (before !== undefined) {
    const wanted = before.links.flatMap((link) => moved(link, incoming.rows.get(link.locale)));
    await settleLinks(place, trx, incoming.links, wanted);
  }
  const recorded = new Set(own.map(({ locale }) => locale));
  const stored = outgoing.links.filter(({ locale }) => recorded.has(locale));
  const wanted = own.flatMap((link) =>
    toRowLink(link, outgoing.rows.get(link.locale), link.row ?? undefined),
  );
  await settleLinks(place, trx, stored, wanted);
  // Without a published row, a discarded draft is gone, and the language with it.
  const gone = [...recorded].filter((locale) => !outgoing.rows.has(locale));
  if (gone.length > 0) await forgetRecord(place, { ...article, locale: gone });
}

/** The same link to another row of its target. */
function moved(link: StoredLink, target: number | undefined): RowLink[] {
  return target === undefined ? [] : [{ ...link, target }];
}

function toRowLink(
  { field, position }: RecordedLink,
  source: number | null | undefined,
  target: number | null | undefined,
): RowLink[] {
  if (field === null || source == null || target == null) return [];
  return [{ field, source, target, position }];
}
