const LINKABLE = new Set(['http:', 'https:', 'mailto:']);

/** Whether an address that an editor wrote may become a link on the page. */
export function isLinkable(url: string): boolean {
  return URL.canParse(url) && LINKABLE.has(new URL(url).protocol);
}
