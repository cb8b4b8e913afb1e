/** By which a caller's copy of an answer is compared. */
export interface Validators {
  /** With its quotation marks. */
  etag: string;
  /** As the header has it; `null` where it is not told. */
  lastModified: string | null;
}

/**
 * Whether the caller has the very same answer. Where an entity tag was sent, it alone decides; a date
 * has to be the same one: another process may have seen the answer earlier or later.
 */
export function isUnchanged(
  ctx: { get(header: string): string },
  { etag, lastModified }: Validators,
): boolean {
  const known = ctx.get('If-None-Match');
  if (known === '') return lastModified !== null && ctx.get('If-Modified-Since') === lastModified;
  return known.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//u, '')));
}
