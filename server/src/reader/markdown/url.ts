import { escapeEntities } from './escape';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const SAFE = new Set(['http', 'https', 'mailto']);
/** What browsers pass over in an address. */
// eslint-disable-next-line no-control-regex -- control characters are what browsers pass over
const UNSEEN = /^[\u0000-\u0020]+|(?<![\u0000-\u0020])[\u0000-\u0020]+$|[\t\n\r]/gu;
/** What would end an address in Markdown or begin something else, and stands in none as itself. */
// eslint-disable-next-line no-control-regex -- control characters have no place in an address
const UNSAFE = /[\u0000-\u0020\u007f\s"<>\\`|]/gu;

/**
 * An address that may become a link: of the web, of mail, or relative.
 *
 * @returns `null` for any other value, as those with schemes that could run as code.
 */
export function linkable(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const url = value.replace(UNSEEN, '');
  const scheme = SCHEME.exec(url)?.[1];
  if (url === '' || (scheme !== undefined && !SAFE.has(scheme.toLowerCase()))) return null;
  return url;
}

/** An address between the parentheses of a link. Nothing changes in one that is written as it should. */
export function writeUrl(url: string): string {
  const safe = url.replace(UNSAFE, (character) => encodeURIComponent(character));
  const closed = isBalanced(safe) ? safe : safe.replaceAll('(', '%28').replaceAll(')', '%29');
  return escapeEntities(closed);
}

/** Markdown takes parentheses in an address, as long as each has its other one. */
function isBalanced(url: string): boolean {
  let open = 0;
  for (const character of url) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
