import type { Core } from '@strapi/strapi';
import type { ArticleType, Field } from '../types/article-type';
import { maxLengthOf } from '../strapi/attributes';
import { deleteInBatches } from '../strapi/delete-in-batches';
import { localeKey, type Locales } from '../strapi/locale';
import { slugClaims, slugKey, unnumbered, type Claim, type SlugOwner } from './claims';
import { SLUG_MAX_LENGTH, slugFromTitle, withSuffix } from './from-title';
import { rowsWithSlug, slugRefusal } from './refusal';
import { SLUG_UID } from './schema';

/** A slug that an article has after an action, and whether its readers have it. */
export interface SlugInUse {
  locale: string | null;
  slug: string | null;
  isLive: boolean;
}

/**
 * The slugs of a type, unique within a language among drafts and published articles. For a save,
 * call inside its transaction. `null` for a type that has none.
 */
export function createSlugs(strapi: Core.Strapi, type: ArticleType) {
  const field = type.fields.slug;
  return field === null ? null : slugsOf(strapi, type, field);
}

export type Slugs = NonNullable<ReturnType<typeof createSlugs>>;

function slugsOf(strapi: Core.Strapi, type: ArticleType, field: Field) {
  const claims = slugClaims(strapi, type);
  const maxLength = () =>
    Math.min(SLUG_MAX_LENGTH, maxLengthOf(strapi, type.uid, field.name) ?? SLUG_MAX_LENGTH);
  const readable = (title: string | null, owner: string) =>
    fromTitle(strapi, title ?? '', maxLength(), owner);
  const numbered = (base: string, number: number) => ({
    ...{ base, number },
    slug: number === 1 ? base : withSuffix(base, String(number), maxLength()),
  });

  async function take(slug: string, owner: SlugOwner, wasLive = false): Promise<void> {
    // Left for Strapi to refuse.
    if (slug.length > SLUG_MAX_LENGTH) return;
    const claim = await claims.claim(unnumbered(slug), owner, wasLive);
    if (claim === null) return;
    if (claim.state === 'held') {
      const rows = await rowsWithSlug(strapi, type, field, claim);
      if (rows.length > 0) throw await slugRefusal(strapi, type, field, { slug, claim, rows });
    }
    await claims.takeOver(claim, slug, owner);
  }

  async function takeFree(base: string, owner: SlugOwner, wasLive = false): Promise<string> {
    if ((await claims.claim(unnumbered(base), owner, wasLive)) === null) return base;
    const own = await claims.own(base, owner);
    if (own !== null) return own.slug;
    for (let number = 2; ; number += 1) {
      number = Math.max(number, (await claims.highest(base, owner.locale)) + 1);
      const next = numbered(base, number);
      if ((await claims.claim(next, owner, wasLive)) === null) return next.slug;
    }
  }

  return {
    field,

    /**
     * Claims a slug that a person set. One that another article had formerly becomes this one's.
     * @throws ValidationError on the slug's field that names the article which has it
     */
    take,

    /** Claims `base`, or where another article has it, the next number of it: `-2`, `-3` and on. */
    takeFree,

    /** Claims a slug made from the title; `null` where the title has nothing to make one from. */
    async generate(
      title: string | null,
      owner: SlugOwner,
      wasLive = false,
    ): Promise<string | null> {
      const base = readable(title, owner.documentId);
      return base === '' ? null : takeFree(base, owner, wasLive);
    },

    /** What `generate` would claim; '' where the title has nothing to make one from. */
    async propose(title: string | null, locale: string | null, documentId = ''): Promise<string> {
      const base = readable(title, documentId);
      return base === '' ? '' : this.proposeFree(base, locale, documentId);
    },

    /** What `takeFree` would claim. */
    async proposeFree(base: string, locale: string | null, documentId = ''): Promise<string> {
      const isFree = async (slug: string) => {
        const claim = await claims.find(slug, locale);
        return claim === null || claim.article_document_id === documentId;
      };
      if (await isFree(base)) return base;
      const own = await claims.own(base, { documentId, locale });
      if (own !== null) return own.slug;
      let number = Math.max(2, (await claims.highest(base, locale)) + 1);
      while (!(await isFree(numbered(base, number).slug))) number += 1;
      return numbered(base, number).slug;
    },

    /** Whether no article has the slug, draft or published. */
    async isFree(slug: string, locale: string | null): Promise<boolean> {
      return (await claims.find(slug, locale))?.state !== 'held';
    },

    /**
     * Brings the claims of an article in line with the slugs that its rows have after an action, in
     * the languages named. One that readers knew is kept as a former one, another is given up; one
     * that nobody claimed, of a row that was written past the Document Service, is claimed.
     * @throws ValidationError where another article has it
     */
    async settle(documentId: string, locales: Locales, inUse: SlugInUse[]): Promise<void> {
      const own = await claims.of(documentId, locales);
      const uses = inUse.flatMap(({ slug, locale, isLive }) =>
        slug === null || slug === '' ? [] : [{ slug, locale, isLive }],
      );
      for (const { slug, locale, isLive } of uses) {
        if (!own.some((claim) => isFor(claim, slug, locale))) {
          await take(slug, { documentId, locale }, isLive);
        }
      }
      const users = (claim: Claim) => uses.filter(({ slug, locale }) => isFor(claim, slug, locale));
      const isLive = (claim: Claim) => users(claim).some((use) => use.isLive);
      const unused = own.filter((claim) => users(claim).length === 0);
      const used = own.filter((claim) => users(claim).length > 0);
      const newlyLive = used.filter((claim) => isLive(claim) && !claim.was_live);
      const again = used.filter(({ state }) => state === 'former');
      await claims.change(documentId, newlyLive, { was_live: true });
      await claims.change(documentId, again, { state: 'held' });
      const dropped = unused.filter(({ state }) => state === 'held');
      await claims.change(
        documentId,
        dropped.filter((claim) => claim.was_live),
        { state: 'former' },
      );
      await claims.free(
        documentId,
        dropped.filter((claim) => !claim.was_live),
      );
    },

    /** Gives up all claims of a deleted article, former ones too. */
    async forget(documentId: string, locales: Locales): Promise<void> {
      await claims.free(documentId, await claims.of(documentId, locales));
    },
  };
}

function isFor(claim: Claim, slug: string, locale: string | null): boolean {
  return claim.slug_key === slugKey(slug) && claim.article_locale === localeKey(locale);
}

/** Empty where the spelling fails: an error of ours is logged, and the save goes on. */
function fromTitle(
  strapi: Core.Strapi,
  title: string,
  maxLength: number,
  documentId: string,
): string {
  try {
    return slugFromTitle(title, maxLength);
  } catch (error) {
    strapi.log.error(
      `newsroom: no slug from the title of the article ${documentId}: ${String(error)}`,
    );
    return '';
  }
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
  const claim = await slugClaims(strapi, type).find(slug, locale);
  return claim?.state === 'former' ? claim.article_document_id : null;
}

/** Gives up all claims in a language that was deleted. */
export async function forgetSlugsOfLanguage(strapi: Core.Strapi, code: string): Promise<void> {
  await deleteInBatches(strapi, SLUG_UID, { articleLocale: code });
}
