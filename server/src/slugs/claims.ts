import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../types/article-type';
import { tags } from '../changes/change';
import { recordChange } from '../changes/record';
import { slugKey } from '../slug-key';
import { insertNew } from '../strapi/insert-new';
import { localeKey, type Locales } from '../strapi/locale';
import { connectionOf } from '../strapi/ambient-transaction';
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

/** A slug that is its own base. */
export const unnumbered = (slug: string): NumberedSlug => ({ slug, base: slug, number: 1 });

export function claimTable(strapi: Core.Strapi): string {
  return strapi.db.metadata.get(SLUG_UID).tableName;
}

/** Values of columns. */
type Columns = Record<string, unknown>;

const inLanguage = (locale: string | null) => ({ article_locale: localeKey(locale) });

/** The statements on the table of claimed slugs, in the transaction that the code runs in. */
export class SlugClaims {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly type: ArticleType,
  ) {}

  /** @param locks whether to lock the claim, and see what others committed meanwhile */
  async find(slug: string, locale: string | null, locks = false): Promise<Claim | null> {
    const claims = await this.claims();
    const found = claims({ ...inLanguage(locale), slug_key: slugKey(slug) }).first();
    const isLocked = locks && this.strapi.db.dialect.client !== 'sqlite';
    return ((await (isLocked ? found.forUpdate() : found)) ?? null) as Claim | null;
  }

  /** @returns the other article's claim that is in the way, `null` where the slug is the owner's */
  async claim(
    { slug, base, number }: NumberedSlug,
    { documentId, locale }: SlugOwner,
    wasLive: boolean,
  ): Promise<Claim | null> {
    const row = {
      ...{ article_type: this.type.uid, ...inLanguage(locale) },
      ...{ slug, slug_key: slugKey(slug), article_document_id: documentId },
      ...{ state: 'held', was_live: wasLive, base: slugKey(base), number },
    };
    // A claim that was in the way may be given up before it is read.
    for (;;) {
      if (await insertNew(this.strapi, claimTable(this.strapi), row)) return null;
      const claim = await this.find(slug, locale, true);
      if (claim === null) continue;
      if (claim.article_document_id !== documentId) return claim;
      const isKept = claim.state === 'held' && claim.slug === slug;
      // On MariaDB the claim may be of another spelling: accents make no other key there.
      const held = { state: 'held' as const, slug, slug_key: slugKey(slug) };
      if (!isKept) await this.change(documentId, [claim], held);
      return null;
    }
  }

  /** Gives another article's claim to the owner. */
  async takeOver(
    claim: Claim,
    slug: string,
    { documentId }: SlugOwner,
    wasLive: boolean,
  ): Promise<void> {
    const owned = { slug, article_document_id: documentId, state: 'held' as const };
    const number = { was_live: wasLive, base: slugKey(slug), number: 1 };
    await this.change(claim.article_document_id, [claim], { ...owned, ...number });
    if (!claim.was_live) return;
    // Readers who came by it were sent to the article that had it.
    const locale = this.type.localized ? claim.article_locale : null;
    const stale = tags.address(this.type.uid, locale, claim.slug_key);
    await recordChange(this.strapi, { tags: [stale] }, { isInFeeds: false });
  }

  /** The owner's claim on a base with the lowest number. */
  async own(base: string, { documentId, locale }: SlugOwner): Promise<Claim | null> {
    const claims = await this.claims();
    const own = { article_document_id: documentId, base: slugKey(base) };
    const found = claims({ ...own, ...inLanguage(locale) })
      .orderBy('number')
      .first();
    return ((await found) ?? null) as Claim | null;
  }

  /** The highest number of a base: one step in the index, however many there are. */
  async highest(base: string, locale: string | null): Promise<number> {
    const claims = await this.claims();
    const numbers = claims({ ...inLanguage(locale), base: slugKey(base) });
    const found: unknown = await numbers.orderBy('number', 'desc').limit(1).pluck('number');
    return (found as number[])[0] ?? 0;
  }

  /** All claims of an article, in the languages named. */
  async of(documentId: string, locales: Locales): Promise<Claim[]> {
    const claims = await this.claims();
    const found = claims({ article_document_id: documentId });
    if (locales !== undefined) void found.whereIn('article_locale', [locales].flat());
    return (await found) as Claim[];
  }

  /** Changes claims of an article, as far as they still are its own. */
  async change(documentId: string, changed: Claim[], to: Partial<Claim>): Promise<void> {
    if (changed.length === 0) return;
    const ids = changed.map(({ id }) => id);
    const claims = await this.claims();
    await claims({ article_document_id: documentId }).whereIn('id', ids).update(to);
  }

  /** Gives claims of an article up. */
  async free(documentId: string, freed: Claim[]): Promise<void> {
    if (freed.length === 0) return;
    const ids = freed.map(({ id }) => id);
    const claims = await this.claims();
    await claims({ article_document_id: documentId }).whereIn('id', ids).delete();
  }

  private async claims(): Promise<(where: Columns) => Knex.QueryBuilder> {
    const { from } = await connectionOf(this.strapi);
    const table = claimTable(this.strapi);
    return (where) => from(table).where({ article_type: this.type.uid, ...where });
  }
}
