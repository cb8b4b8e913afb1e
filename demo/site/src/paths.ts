/** The addresses of the site, in one place. */

/** The newest articles, or with `before` those that came before. */
export function frontPath(locale: string, before?: string): string {
  return `/${locale}/${before === undefined ? '' : `?${new URLSearchParams({ before })}`}`;
}

/** The article type whose addresses do not name it. */
const FIRST_TYPE = 'article';

export function articlePath(locale: string, slug: string, type = FIRST_TYPE): string {
  const folder = type === FIRST_TYPE ? locale : `${locale}/${type}`;
  return `/${folder}/${encodeURIComponent(slug)}`;
}

/**
 * The article type and the rest of an address like `explainer/the-accord` or `the-accord`;
 * `undefined` where it is none.
 */
export function typeAndRest(path = ''): { type: string; rest: string } | undefined {
  const [first = '', second, ...more] = path.replace(/\/$/u, '').split('/');
  if (first === '' || more.length > 0) return undefined;
  return second === undefined ? { type: FIRST_TYPE, rest: first } : { type: first, rest: second };
}
