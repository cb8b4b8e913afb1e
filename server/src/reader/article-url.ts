import type { SiteConfig } from '../config';

/** What an address says of an article. */
export interface AddressOf {
  slug: string;
  /** `null` where its type has no languages. */
  locale: string | null;
  /** Name of its article type. */
  type: string;
  documentId: string;
}

/**
 * The address of an article's page, by the site's pattern; `null` where the site has not said its
 * own. A segment whose placeholder is empty is left out.
 *
 * @example
 * articleUrl({ url: 'https://news.example.org', articleUrl: '/{locale}/{slug}' }, article);
 * // https://news.example.org/en/open-harbour
 */
export function articleUrl(site: SiteConfig, article: AddressOf): string | null {
  if (site.url === undefined) return null;
  const { slug, locale, type, documentId } = article;
  const values: Record<string, string> = { slug, locale: locale ?? '', type, documentId };
  const segments = site.articleUrl.split('/').map((segment) => filled(segment, values));
  return `${site.url.replace(/\/$/u, '')}${segments.filter((each) => each !== null).join('/')}`;
}

/** A segment with its placeholders filled; `null` where one of them is empty. */
function filled(segment: string, values: Record<string, string>): string | null {
  const names = [...segment.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  if (names.some((name) => values[name] === '')) return null;
  return segment.replaceAll(/\{(\w+)\}/gu, (placeholder, name: string) =>
    encodeURIComponent(values[name] ?? placeholder),
  );
}
