import type { Core } from '@strapi/strapi';
import type { ArticleType, Field } from '../types/article-type';
import { isBlank } from '../blank';
import { maxLengthOf } from '../strapi/attributes';
import { slugKey } from '../slug-key';
import { localeKey, type Locales } from '../strapi/locale';
import { SlugClaims, unnumbered, type Claim, type NumberedSlug, type SlugOwner } from './claims';
import { SLUG_MAX_LENGTH, slugFromTitle, withSuffix } from './from-title';
import { rowsWithSlug, slugRefusal } from './refusal';

/** A slug that an article has after an action, and whether its readers have it. */
export interface SlugInUse {
  locale: string | null;
  slug: string | null;
  isLive: boolean;
}

/** @returns `null` for a type that has no slugs */
export function createSlugs(strapi: Core.Strapi, type: ArticleType): Slugs | null {
  const { slug } = type.fields;
  return slug === null ? null : new Slugs(strapi, type, slug);
}

/**
 * The slugs of a type, unique within a language among drafts and published articles. What claims
 * one is to be called inside the transaction of the save.
 */
export class Slugs {
  private readonly claims: SlugClaims;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly type: ArticleType,
    readonly field: Field,
  ) {
    this.claims = new SlugClaims(strapi, type);
  }

  /**
   * Claims a slug that a person set. One that another article had formerly becomes this one's.
   * @throws ValidationError on the slug's field that names the article which has it
   */
  async take(slug: string, owner: SlugOwner, wasLive = false): Promise<void> {
    // Left for Strapi to refuse.
    if (slug.length > SLUG_MAX_LENGTH) return;
    const claim = await this.claims.claim(unnumbered(slug), owner, wasLive);
    if (claim === null) return;
    if (claim.state === 'held') {
      const rows = await rowsWithSlug(this.strapi, this.type, this.field, claim);
      const refused = { slug, claim, rows };
      if (rows.length > 0) throw await slugRefusal(this.strapi, this.type, this.field, refused);
    }
    await this.claims.takeOver(claim, slug, owner, wasLive);
  }

  /** Claims `base`, or where another article has it, the next number of it: `-2`, `-3` and on. */
  async takeFree(base: string, owner: SlugOwner, wasLive = false): Promise<string> {
    if ((await this.claims.claim(unnumbered(base), owner, wasLive)) === null) return base;
    const own = await this.claims.own(base, owner);
    if (own !== null) return own.slug;
    for (let number = 2; ; number += 1) {
      number = Math.max(number, (await this.claims.highest(base, owner.locale)) + 1);
      const next = this.numbered(base, number);
      if ((await this.claims.claim(next, owner, wasLive)) === null) return next.slug;
    }
  }

  /** Claims a slug made from the title; `null` where the title has nothing to make one from. */
  async generate(title: string | null, owner: SlugOwner, wasLive = false): Promise<string | null> {
    const base = this.fromTitle(title, owner.documentId);
    return base === '' ? null : this.takeFree(base, owner, wasLive);
  }

  /** What `generate` would claim; '' where the title has nothing to make one from. */
  async propose(title: string | null, locale: string | null, documentId = ''): Promise<string> {
    const base = this.fromTitle(title, documentId);
    return base === '' ? '' : this.proposeFree(base, locale, documentId);
  }

  /** What `takeFree` would claim. */
  async proposeFree(base: string, locale: string | null, documentId = ''): Promise<string> {
    const isFree = async (slug: string) => {
      const claim = await this.claims.find(slug, locale);
      return claim === null || claim.article_document_id === documentId;
    };
    if (await isFree(base)) return base;
    const own = await this.claims.own(base, { documentId, locale });
    if (own !== null) return own.slug;
    let number = Math.max(2, (await this.claims.highest(base, locale)) + 1);
    while (!(await isFree(this.numbered(base, number).slug))) number += 1;
    return this.numbered(base, number).slug;
  }

  /** Whether no article has the slug, draft or published. */
  async isFree(slug: string, locale: string | null): Promise<boolean> {
    return (await this.claims.find(slug, locale))?.state !== 'held';
  }

  /**
   * Brings the claims of an article in line with the slugs that its rows have after an action, in
   * the languages named. One that readers knew is kept as a former one, another is given up; one
   * that nobody claimed, of a row that was written past the Document Service, is claimed.
   *
   * @param options.keepDoubles whether the article may keep a slug that another one has: two of one
   *   slug may be in an archive that was there before, and either can be taken down or go on
   * @throws ValidationError where another article has it
   */
  async settle(
    documentId: string,
    locales: Locales,
    inUse: SlugInUse[],
    { keepDoubles = false }: { keepDoubles?: boolean } = {},
  ): Promise<void> {
    const own = await this.claims.of(documentId, locales);
    const uses = inUse.filter((use): use is SlugInUse & { slug: string } => !isBlank(use.slug));
    for (const { slug, locale, isLive } of uses) {
      const isClaimed = own.some((claim) => isFor(claim, slug, locale));
      if (isClaimed) continue;
      if (keepDoubles) await this.claims.claim(unnumbered(slug), { documentId, locale }, isLive);
      else await this.take(slug, { documentId, locale }, isLive);
    }
    const usesOf = (claim: Claim) => uses.filter((use) => isFor(claim, use.slug, use.locale));
    const used = own.filter((claim) => usesOf(claim).length > 0);
    const isLive = (claim: Claim) => usesOf(claim).some((use) => use.isLive);
    const newlyLive = used.filter((claim) => isLive(claim) && !claim.was_live);
    const again = used.filter(({ state }) => state === 'former');
    const dropped = own.filter((claim) => claim.state === 'held' && !used.includes(claim));
    const known = dropped.filter(({ was_live }) => was_live);
    await this.claims.change(documentId, newlyLive, { was_live: true });
    await this.claims.change(documentId, again, { state: 'held' });
    await this.claims.change(documentId, known, { state: 'former' });
    const unknown = dropped.filter(({ was_live }) => !was_live);
    await this.claims.free(documentId, unknown);
  }

  /** Gives up all claims of a deleted article, former ones too. */
  async forget(documentId: string, locales: Locales): Promise<void> {
    await this.claims.free(documentId, await this.claims.of(documentId, locales));
  }

  private numbered(base: string, number: number): NumberedSlug {
    return { base, number, slug: withSuffix(base, String(number), this.maxLength()) };
  }

  private maxLength(): number {
    const { strapi, type, field } = this;
    return Math.min(SLUG_MAX_LENGTH, maxLengthOf(strapi, type.uid, field.name) ?? SLUG_MAX_LENGTH);
  }

  /** Empty where the spelling fails: an error of ours is logged, and the save goes on. */
  private fromTitle(title: string | null, documentId: string): string {
    try {
      return slugFromTitle(title ?? '', this.maxLength());
    } catch (error) {
      this.strapi.log.error(
        `newsroom: no slug from the title of the article ${documentId}: ${String(error)}`,
      );
      return '';
    }
  }
}

function isFor(claim: Claim, slug: string, locale: string | null): boolean {
  return claim.slug_key === slugKey(slug) && claim.article_locale === localeKey(locale);
}

/**
 * The article to which a slug belonged that readers knew, for an answer that redirects them.
 *
 * @param locale `null` where the type has no languages
 * @returns its documentId, `null` where the slug is nobody's former one
 */
export async function movedTo(
  strapi: Core.Strapi,
  type: ArticleType,
  slug: string,
  locale: string | null,
): Promise<string | null> {
  const claim = await new SlugClaims(strapi, type).find(slug, locale);
  return claim?.state === 'former' ? claim.article_document_id : null;
}
