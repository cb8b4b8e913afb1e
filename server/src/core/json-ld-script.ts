/** Characters by which a text could end the script, begin a comment in it, or break its lines. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

/**
 * Structured data as the content of a `<script type="application/ld+json">`: JSON in which no text
 * can end the script, whatever an editor wrote.
 */
export function jsonLdScript(jsonLd: object): string {
  return JSON.stringify(jsonLd).replaceAll(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
