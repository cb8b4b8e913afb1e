/** An address that may become a link: `javascript:` and its like could run as code. */
export function linkable(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined;
}
