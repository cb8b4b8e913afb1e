/** Characters of an address that a source can have. */
const LONGEST_ADDRESS = 2048;

const ARCHIVE = 'https://web.archive.org/web/';

/**
 * The address at which the Internet Archive has its copy of a page that is nearest to a day, if it
 * has one: it is not asked.
 *
 * @param day any time of it, in milliseconds since 1970
 * @returns `null` of a copy in the archive itself, and where a source could not have the address
 */
export function archivedUrl(address: string, day: number): string | null {
  if (new URL(address).hostname === new URL(ARCHIVE).hostname) return null;
  const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
  const url = `${ARCHIVE}${date}/${address}`;
  return url.length > LONGEST_ADDRESS ? null : url;
}
