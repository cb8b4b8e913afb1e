import { DEFAULT_ARTICLE_URL, type SiteConfig } from '../site-options';

/** What an article has for the placeholders of `site.articleUrl`. */
export interface AddressedArticle {
  slug: string;
  /** `null` where its type has no languages. */
  locale: string | null;
  /** Name of its article type. */
  type: string;
  documentId: string;
}

const PLACEHOLDER = /\{(slug|locale|type|documentId)\}/gu;

/** Without one of these a path leads to no article. */
const TELLING = /\{(?:slug|documentId)\}/u;

/** The address of the site's front page, without a slash at the end; `null` where it is not known. */
export function siteUrl({ url }: SiteConfig): string | null {
  return url === undefined ? null : url.replace(/\/+$/u, '');
}

/**
 * The address of an article's page on the site, by `site.url` and `site.articleUrl`; `null` where
 * the site has no address, or the article has nothing by which its page is told from others.
 */
export function articleUrl(site: SiteConfig, article: AddressedArticle): string | null {
  const origin = siteUrl(site);
  if (origin === null) return null;
  const { articleUrl: path } = site;
  const pattern = typeof path === 'string' ? path : (path[article.type] ?? DEFAULT_ARTICLE_URL);
  const kept = pattern.split('/').filter((segment) => isFilled(segment, article));
  if (!kept.some((segment) => TELLING.test(segment))) return null;
  const segments = kept.map((segment) => filled(segment, article));
  // A browser would take these for the folder itself, or the one above.
  const leadsAway = segments.some((segment) => segment === '.' || segment === '..');
  return leadsAway ? null : origin + segments.join('/');
}

function isFilled(segment: string, article: AddressedArticle): boolean {
  return [...segment.matchAll(PLACEHOLDER)].every(([, name]) => valueOf(article, name) !== '');
}

function filled(segment: string, article: AddressedArticle): string {
  return segment.replaceAll(PLACEHOLDER, (_all, name: string) =>
    encodeURIComponent(valueOf(article, name)),
  );
}

const valueOf = (article: AddressedArticle, name = ''): string =>
  article[name as keyof AddressedArticle] ?? '';
