import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../types/article-type';
import { insertNew } from '../strapi/insert-new';
import { localeKey, type Locales } from '../strapi/locale';
import { currentTables } from '../strapi/transaction';
import { SLUG_UID } from './schema';

/** The article that asks for a slug, in one language. */
export interface SlugOwner {
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
}

/** A claimed slug, as the database has it. */
export interface Claim {
  id: number;
  slug: string;
  slug_key: string;
  article_document_id: string;
  article_locale: string;
  state: 'held' | 'former';
  was_live: boolean | number;
  base: string;
  number: number;
}

/** A slug with what it was made of. */
export interface NumberedSlug {
  slug: string;
  base: string;
  number: number;
}

export const slugKey = (slug: string): string => slug.toLowerCase();

/** A slug that is its own base. */
export const unnumbered = (slug: string): NumberedSlug => ({ slug, base: slug, number: 1 });

export function claimTable(strapi: Core.Strapi): string {
  return strapi.db.metadata.get(SLUG_UID).tableName;
}

/** Values of columns. */
type Columns = Record<string, unknown>;

/** The statements on the table of claimed slugs, in the transaction that this code runs in. */
export function slugClaims(strapi: Core.Strapi, type: ArticleType) {
  const table = claimTable(strapi);
  const claimed = async (): Promise<(where: Columns) => Knex.QueryBuilder> => {
    const tables = await currentTables(strapi);
    return (where) => tables(table).where({ article_type: type.uid, ...where });
  };
  const inLanguage = (locale: string | null) => ({ article_locale: localeKey(locale) });

  async function find(slug: string, locale: string | null, lock: boolean): Promise<Claim | null> {
    const found = (await claimed())({ ...inLanguage(locale), slug_key: slugKey(slug) }).first();
    // What locks sees what others committed since this transaction began.
    const locks = lock && strapi.db.dialect.client !== 'sqlite';
    return ((await (locks ? found.forUpdate() : found)) ?? null) as Claim | null;
  }

  return {
    find: (slug: string, locale: string | null): Promise<Claim | null> => find(slug, locale, false),

    /** @returns the other article's claim that is in the way, `null` where the slug is the owner's */
    async claim(
      { slug, base, number }: NumberedSlug,
      owner: SlugOwner,
      wasLive = false,
    ): Promise<Claim | null> {
      const row = {
        ...{ article_type: type.uid, ...inLanguage(owner.locale) },
        ...{ slug, slug_key: slugKey(slug), article_document_id: owner.documentId },
        ...{ state: 'held', was_live: wasLive, base: slugKey(base), number },
      };
      // A claim that was in the way may be given up before it is read.
      for (;;) {
        if (await insertNew(strapi, table, row)) return null;
        const claim = await find(slug, owner.locale, true);
        if (claim === null) continue;
        if (claim.article_document_id !== owner.documentId) return claim;
        const isKept = claim.state === 'held' && claim.slug === slug;
        if (!isKept) await (await claimed())({ id: claim.id }).update({ state: 'held', slug });
        return null;
      }
    },

    /** Gives another article's claim to the owner. */
    async takeOver(claim: Claim, slug: string, { documentId }: SlugOwner): Promise<void> {
      const taken = { slug, article_document_id: documentId, state: 'held', was_live: false };
      const numbered = { base: slugKey(slug), number: 1 };
      await (await claimed())({ id: claim.id }).update({ ...taken, ...numbered });
    },

    /** The owner's claim on a base with the lowest number. */
    async own(base: string, { documentId, locale }: SlugOwner): Promise<Claim | null> {
      const own = { article_document_id: documentId, base: slugKey(base) };
      const found = (await claimed())({ ...own, ...inLanguage(locale) })
        .orderBy('number')
        .first();
      return ((await found) ?? null) as Claim | null;
    },

    /** The highest number of a base: one step in the index, however many there are. */
    async highest(base: string, locale: string | null): Promise<number> {
      const numbers = (await claimed())({ ...inLanguage(locale), base: slugKey(base) })
        .orderBy('number', 'desc')
        .first('number');
      return ((await numbers) as { number: number } | undefined)?.number ?? 0;
    },

    /** All claims of an article, in the languages named. */
    async of(documentId: string, locales: Locales): Promise<Claim[]> {
      const found = (await claimed())({ article_document_id: documentId });
      if (locales !== undefined) void found.whereIn('article_locale', [locales].flat());
      return (await found) as Claim[];
    },

    /** Changes claims of an article, as far as they still are its own. */
    async change(documentId: string, claims: Claim[], to: Partial<Claim>): Promise<void> {
      if (claims.length === 0) return;
      const ids = claims.map(({ id }) => id);
      await (await claimed())({ article_document_id: documentId }).whereIn('id', ids).update(to);
    },

    async free(documentId: string, claims: Claim[]): Promise<void> {
      if (claims.length === 0) return;
      const ids = claims.map(({ id }) => id);
      await (await claimed())({ article_document_id: documentId }).whereIn('id', ids).delete();
    },
  };
}

export type SlugClaims = ReturnType<typeof slugClaims>;
