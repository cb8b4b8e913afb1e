import type { JsonLd } from '../../shared/contracts';

/**
 * JSON for a `<script>` of a page. With `<` it could end the script or begin a comment, and older
 * parsers of scripts take U+2028 and U+2029 for the end of a line: as escapes they are the same text.
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
