/** The addresses of the site, in one place. */

export function frontPath(locale: string, page = 1): string {
  return `/${locale}/${page > 1 ? `?page=${page}` : ''}`;
}

export function articlePath(locale: string, slug: string): string {
  return `/${locale}/${encodeURIComponent(slug)}`;
}
