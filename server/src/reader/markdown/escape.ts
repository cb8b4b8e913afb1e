/** What can begin or end something anywhere in a line. */
const SPECIAL = /[\\`*[\]<~|]/gu;
/** Between letters an underscore is never a mark, so names and addresses stay readable. */
const UNDERSCORES = /(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu;
const ENTITY = /&(?=#?[a-z0-9]+;)/giu;

/** What is something at the start of a line only: a heading, quote, list, underline or table. */
const HASH_OR_QUOTE = /^[#>]/u;
const BULLET = /^[-+](?=\s|$)/u;
const NUMBER = /^(\d+)(?=[.)](?:\s|$))/u;
const UNDERLINE = /^[-=:](?=[-=:\s]*$)/u;
/** Hashes at the end of a heading, which are not part of it. */
const TRAILING_HASHES = /(?<=^|\s)#(?=#*$)/u;

// eslint-disable-next-line no-control-regex -- the character that Markdown has no place for
const NUL = /\u0000/gu;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
const OTHER_SPACES = /[\v\f]/gu;

/** A text with line breaks of one kind, and without characters that Markdown has no place for. */
export function tidy(text: string): string {
  return text.replace(NUL, '\uFFFD').replace(BREAKS, '\n').replace(OTHER_SPACES, ' ');
}

/** Keeps an address or a text from being read for a character's name. */
export const escapeEntities = (text: string): string => text.replace(ENTITY, '\\&');

/** A text in which nothing is Markdown, wherever in a line it stands but at the start. */
export function escapeText(text: string): string {
  const safe = text
    .replace(SPECIAL, '\\$&')
    .replace(UNDERSCORES, (underscores) => underscores.replaceAll('_', '\\_'));
  return escapeEntities(safe);
}

/** A line of a paragraph that is none of what Markdown knows by its start. */
export function escapeLineStart(line: string): string {
  if (HASH_OR_QUOTE.test(line) || BULLET.test(line) || UNDERLINE.test(line)) return `\\${line}`;
  return line.replace(NUMBER, '$1\\');
}

/** The text of a heading, all of which stays part of it. */
export const escapeHeading = (text: string): string => text.replace(TRAILING_HASHES, '\\#');
