import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in constant time; digests, so that the lengths need not match. */
export function secretMatches(given: string | null, expected: string | undefined): boolean {
  if (!given || !expected) return false;
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
