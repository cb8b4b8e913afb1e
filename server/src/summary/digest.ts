import { createHash } from 'node:crypto';

/** The same text whatever its white space: editors' forms and databases change that. */
export function sameText(a: string, b: string): boolean {
  return foldWhiteSpace(a) === foldWhiteSpace(b);
}

/** 128 bits of SHA-256 over the text with its white space folded, in hexadecimal. */
export function textDigest(text: string): string {
  return createHash('sha256').update(foldWhiteSpace(text)).digest('hex').slice(0, 32);
}

function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
