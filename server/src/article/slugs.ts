import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type ArticleType, nameOf } from '../types/article-type';
import { mayReadDrafts } from '../drafts/right';
import { slugFromTitle, withSuffix } from './slug';

/** How many numbered suffixes are tried, all in one query, before a random one is taken. */
const NUMBERED_SUFFIXES = 20;

interface Holder {
  documentId: string;
  slug: string;
  title: string | null;
  publishedAt: string | Date | null;
}

/** The article that asks for a slug, in one language. */
interface Claim {
  /** Unknown while the article is being created. */
  documentId?: string;
  locale: string;
}

/**
 * Slugs that are unique within a language, among drafts and published articles alike. For a save,
 * call inside its transaction and behind `lockSaves`.
 */
export function createSlugs(strapi: Core.Strapi, type: ArticleType) {
  const holders = (slugs: string[], claim: Claim) => holdersOf(strapi, type, slugs, claim);

  return {
    /**
     * Keeps a slug that a person set.
     * @throws ValidationError on `slug` that names the article which has it.
     */
    async claim(slug: string, claim: Claim): Promise<void> {
      const taken = await holders([slug], claim);
      // Of an article's two rows, the published one has the title that anyone may know.
      const holder = taken.find(({ publishedAt }) => publishedAt !== null) ?? taken[0];
      if (holder === undefined) return;
      const message = `slug: ${await titleOf(strapi, holder)} already has the slug "${slug}". Take another one, or leave it empty to have one made.`;
      throw new errors.ValidationError(message, {
        errors: [{ path: ['slug'], name: 'ValidationError', message, value: slug }],
      });
    },

    /**
     * A free slug made from the title, with a suffix where the plain one is taken; `null` where
     * the title has nothing to make one from, or cannot be spelt.
     */
    async generate(title: string | null | undefined, claim: Claim): Promise<string | null> {
      const slug = readable(strapi, title ?? '', claim);
      return slug === '' ? null : this.free(slug, claim);
    },

    /** Whether no article has the slug, draft or published. */
    async isFree(slug: string, claim: Claim): Promise<boolean> {
      return (await holders([slug], claim)).length === 0;
    },

    /** `slug` itself if it is free, else with the first free suffix: `-2`, `-3` and on. */
    async free(slug: string, claim: Claim): Promise<string> {
      const candidates = [slug];
      for (let n = 2; n <= NUMBERED_SUFFIXES; n += 1) candidates.push(withSuffix(slug, String(n)));
      const rows = await holders(candidates, claim);
      // MariaDB does not tell capitals from small letters, and a person's slug may have them.
      const taken = new Set(rows.map((holder) => holder.slug.toLowerCase()));
      return (
        candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ??
        withSuffix(slug, randomBytes(6).toString('hex'))
      );
    },
  };
}

/** Empty where the spelling fails: an error of ours is logged, and the save goes on. */
function readable(
  strapi: Core.Strapi,
  title: string,
  { documentId = 'that is being created' }: Claim,
): string {
  try {
    return slugFromTitle(title);
  } catch (error) {
    strapi.log.error(
      `newsroom: no slug from the title of the article ${documentId}: ${String(error)}`,
    );
    return '';
  }
}

/** The rows of other articles that hold one of the slugs. */
async function holdersOf(
  strapi: Core.Strapi,
  type: ArticleType,
  slugs: string[],
  { documentId, locale }: Claim,
): Promise<Holder[]> {
  const rows = await strapi.db
    .queryBuilder(type.uid)
    .select(['documentId', nameOf(type.fields.slug), type.fields.title.name, 'publishedAt'])
    .where({
      locale,
      [nameOf(type.fields.slug)]: { $in: slugs },
      ...(documentId === undefined ? {} : { documentId: { $ne: documentId } }),
    })
    // A read that locks sees what other transactions committed since this one began.
    .forUpdate()
    .execute<Record<string, Holder[keyof Holder]>[]>();
  return rows.map((row) => ({
    documentId: String(row['documentId']),
    slug: String(row[nameOf(type.fields.slug)]),
    title: (row[type.fields.title.name] ?? null) as string | null,
    publishedAt: row['publishedAt'] ?? null,
  }));
}

/** A caller that may not read drafts is not told a draft's title. */
async function titleOf(strapi: Core.Strapi, holder: Holder): Promise<string> {
  if (holder.publishedAt === null && !(await mayReadDrafts(strapi))) return 'another article';
  return `the article "${holder.title ?? ''}" (${holder.documentId})`;
}
