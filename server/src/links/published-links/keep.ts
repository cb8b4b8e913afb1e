import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import { inSavepoint } from '../../strapi/savepoint';
import { incomingLinks, outgoingLinks } from '../link-tables';
import {
  forgetRecord,
  readRecord,
  writeRecord,
  type RecordedLink,
  type RecordedRowLink,
} from './record';
import { readLinkedRows, settleLinks, type LinkedRows, type StoredLink } from './row-links';
import type { Article, LinkStore, RowLink } from './types';

/**
 * Keeps the links of published articles as they were when each was last published. Strapi makes
 * them again from the drafts whenever the article at the other end is published: a link that a
 * draft gained would go live before that draft, and one that it dropped would not come back.
 *
 * A type without drafts needs none of this: its links are public as they are, and a target without
 * drafts is never published again.
 *
 * All of it runs in the transaction of the save. What fails is undone and logged, and leaves what
 * Strapi made.
 */
export function createPublishedLinks(strapi: Core.Strapi, type: ArticleType) {
  const types = articleTypes(strapi);
  const store: LinkStore = {
    ...{ strapi, type },
    outgoing: outgoingLinks(types, type),
    incoming: incomingLinks(types, type),
  };
  const isLinked = store.outgoing.length + store.incoming.length > 0;
  const isKept = isLinked && type.draftAndPublish;

  const attempt = <T>(
    { documentId }: Article,
    task: (trx: Knex.Transaction) => Promise<T>,
  ): Promise<T | undefined> =>
    inSavepoint<T | undefined>(strapi, task, (error) => {
      strapi.log.error(`newsroom: the links of the article ${documentId}: ${String(error)}`);
      return undefined;
    });

  return {
    /** To be called when an article was published, in the languages it was published in. */
    async keep(article: Article): Promise<void> {
      if (isKept) await attempt(article, (trx) => keepLinks(store, trx, article));
    },

    /**
     * Runs `discard`, which replaces drafts by the published rows: links of other drafts stay as
     * they are, and the article's own go back to those it was published with, articles that are not
     * published included.
     */
    async aroundDiscard(article: Article, discard: () => Promise<unknown>): Promise<unknown> {
      if (!isKept) return discard();
      const before = await attempt(article, async (trx) => {
        await lockDrafts(store, trx, article);
        const [incoming] = await readLinkedRows(store, trx, article, [IN_DRAFTS]);
        return incoming;
      });
      const result = await discard();
      await attempt(article, (trx) => restoreDrafts(store, trx, article, before));
      return result;
    },

    /** To be called when an article was deleted, in the languages it was deleted in. */
    async forget(article: Article): Promise<void> {
      if (isKept) await attempt(article, () => forgetRecord(strapi, type.uid, article));
    },
  };
}

export type PublishedLinks = ReturnType<typeof createPublishedLinks>;

const IN_DRAFTS = { direction: 'in', status: 'draft' } as const;
const OUT_OF_DRAFTS = { direction: 'out', status: 'draft' } as const;
const IN_PUBLISHED = { direction: 'in', status: 'published' } as const;
const NO_ROWS: LinkedRows = { rows: new Map(), links: [] };

/**
 * Waits for those who are just linking to the drafts, and makes others wait: a link that came after
 * the links were read, and before the drafts are replaced, would go with them.
 */
async function lockDrafts(
  { strapi, type }: LinkStore,
  trx: Knex.Transaction,
  { documentId }: Article,
): Promise<void> {
  if (strapi.db.dialect.client === 'sqlite') return;
  const rows = () => strapi.db.getConnection(type.table).transacting(trx).select('id');
  const drafts = (await rows().where({ document_id: documentId }).whereNull('published_at')) as {
    id: number;
  }[];
  const ids = drafts.map(({ id }) => id);
  if (ids.length > 0) await rows().whereIn('id', ids).forUpdate();
}

async function keepLinks(store: LinkStore, trx: Knex.Transaction, article: Article): Promise<void> {
  const [draft = NO_ROWS, live = NO_ROWS] = await readLinkedRows(store, trx, article, [
    OUT_OF_DRAFTS,
    IN_PUBLISHED,
  ]);
  const record = await readRecord(store, trx, article);
  const linked = draft.links.filter(({ documentId }) => documentId !== article.documentId);
  if (store.outgoing.length > 0) {
    const locales = [...draft.rows.keys()];
    const intended = new Map(locales.map((locale) => [locale, linksIn(locale, linked)]));
    await writeRecord(store, article.documentId, record.own, intended);
  }
  const stored = live.links.filter((link) => link.recorded);
  const wanted = record.incoming.flatMap((link) =>
    toRowLink(link, link.row, live.rows.get(link.targetLocale ?? link.locale)),
  );
  await settleLinks(store, trx, store.incoming, { stored, wanted });
}

/** A draft's links: at least one line, so that there is a record of none, too. */
function linksIn(locale: string, linked: StoredLink[]): RecordedLink[] {
  const links = new Map<string, RecordedLink>();
  for (const { field, position, documentId, otherLocale, title, ...link } of linked) {
    if (link.locale !== locale) continue;
    const targetLocale = otherLocale === locale ? null : otherLocale;
    const target = { targetDocumentId: documentId, targetLocale, targetTitle: title };
    links.set(`${field} ${documentId}`, { locale, field, position, ...target });
  }
  const none = {
    ...{ field: null, position: null },
    ...{ targetDocumentId: null, targetLocale: null, targetTitle: null },
  };
  return links.size > 0 ? [...links.values()] : [{ locale, ...none }];
}

async function restoreDrafts(
  store: LinkStore,
  trx: Knex.Transaction,
  article: Article,
  before: LinkedRows | undefined,
): Promise<void> {
  const [incoming = NO_ROWS, outgoing = NO_ROWS] = await readLinkedRows(store, trx, article, [
    IN_DRAFTS,
    OUT_OF_DRAFTS,
  ]);
  const { own } = await readRecord(store, trx, article);
  if (before !== undefined) {
    const wanted = before.links.flatMap((link) => moved(link, incoming.rows.get(link.locale)));
    await settleLinks(store, trx, store.incoming, { stored: incoming.links, wanted });
  }
  const recorded = new Set(own.map(({ locale }) => locale));
  const stored = outgoing.links.filter(({ locale }) => recorded.has(locale));
  const wanted = own.flatMap((link) =>
    toRowLink(link, outgoing.rows.get(link.locale), link.row ?? undefined),
  );
  await settleLinks(store, trx, store.outgoing, { stored, wanted });
  // Without a published row, a discarded draft is gone, and the language with it.
  const gone = [...recorded].filter((locale) => !outgoing.rows.has(locale));
  if (gone.length > 0)
    await forgetRecord(store.strapi, store.type.uid, { ...article, locale: gone });
}

/** The same link to another row of its target. */
function moved(link: StoredLink, target: number | undefined): RowLink[] {
  return target === undefined ? [] : [{ ...link, target }];
}

function toRowLink(
  { from, field, position }: RecordedRowLink,
  source: number | null | undefined,
  target: number | null | undefined,
): RowLink[] {
  if (field === null || source == null || target == null) return [];
  return [{ from, field, source, target, position }];
}
