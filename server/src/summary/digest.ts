import { createHash } from 'node:crypto';
import type { Text } from '../core/text';

/** The same text whatever its white space: editors' forms and databases change that. */
export function sameText(a: string, b: string): boolean {
  return foldWhiteSpace(a) === foldWhiteSpace(b);
}

/** The same words and signs, wherever lines and spaces stand. */
export const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/gu, '') === b.replace(/\s+/gu, '');

/** 128 bits of SHA-256 over the text with its white space folded, in hexadecimal. */
export function textDigest(text: string): string {
  return digestOf(foldWhiteSpace(text));
}

/** 128 bits of SHA-256 over the text as it is, in hexadecimal. */
export function exactDigest(text: string): string {
  return digestOf(text);
}

/**
 * 128 bits of SHA-256 over what an article says, headline and paragraphs, in hexadecimal: the same
 * in whichever order a database keeps the keys of its body.
 */
export function articleDigest({ title, paragraphs }: Text): string {
  return digestOf(JSON.stringify([title, ...paragraphs.map(({ kind, text }) => [kind, text])]));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
