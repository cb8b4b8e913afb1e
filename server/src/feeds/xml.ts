/**
 * As much of XML as the feeds need, so that they are written while they are read: the libraries that
 * make feeds hold the whole of one in memory.
 */

/** What XML 1.0 cannot hold, also not escaped: most control characters, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPED: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
  // A parser would read a bare one as a line feed.
  '\r': '&#xD;',
};

/** A text without what XML forbids. */
export const withoutForbidden = (text: string): string => text.replaceAll(FORBIDDEN, '');

/** A text within an element or an attribute. */
export const xmlText = (text: string): string =>
  withoutForbidden(text).replaceAll(/[&<>"'\r]/gu, (character) => ESCAPED[character] ?? '');

/** The same for HTML that is then the text of an element. */
export const htmlText = (text: string): string =>
  withoutForbidden(text).replaceAll(/[&<>"]/gu, (character) => ESCAPED[character] ?? '');

type Attributes = Record<string, string | number | null | undefined>;

/** The start of an element, and nothing of its end; attributes without a value are left out. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null || value === undefined ? [] : [` ${attribute}="${xmlText(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element. */
export function element(name: string, attributes: Attributes, markup = ''): string {
  const start = startTag(name, attributes);
  return markup === '' ? `${start.slice(0, -1)}/>` : `${start}${markup}</${name}>`;
}

/** An element with a text; nothing where there is none. */
export function textElement(
  name: string,
  text: string | null | undefined,
  attributes: Attributes = {},
): string {
  if (text === null || text === undefined || text === '') return '';
  return element(name, attributes, xmlText(text));
}
