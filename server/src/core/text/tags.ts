/** Elements that part a text into blocks. */
const BLOCK = 'p|div|br|hr|ul|ol|li|h[1-6]|blockquote|figure|figcaption|table|tr|td|th|section|pre';
const INLINE = 'a|b|i|u|s|em|strong|span|img|sub|sup|small|mark|del|ins|iframe|script|style|code';
const TAG = new RegExp(`<(/?)(${BLOCK}|${INLINE})(?:\\s[^<>]*)?/?>`, 'giu');
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]*)?/?>`, 'iu');
const ONLY_TAGS = new RegExp(`^\\s*(?:</?(?:${BLOCK}|${INLINE})(?:\\s[^<>]*)?/?>\\s*)+$`, 'iu');
/** So many of these make a text HTML without any closing tag. */
const FEWEST = 2;
const OPENS_BLOCK = new RegExp(`^</?(?:${BLOCK})[\\s/>]`, 'iu');

/** Whether a text has any tag at all; asked of every one, so it is cheap. */
const mayHaveTags = (text: string): boolean => {
  const at = text.indexOf('<');
  return at >= 0 && text.includes('>', at);
};

/**
 * Whether a text that was given for plain is HTML: an element that is opened and closed, two
 * `<br>` or `<p>`, or nothing but tags. A lone "<" or "<name>" is text.
 */
export function looksLikeHtml(text: string): boolean {
  if (!mayHaveTags(text)) return false;
  const open = new Set<string>();
  let breaks = 0;
  let tags = 0;
  for (const [, slash, name] of text.matchAll(TAG)) {
    const tag = (name as string).toLowerCase();
    tags += 1;
    if (slash === '/' && open.has(tag)) return true;
    if (slash === '') open.add(tag);
    if (tag === 'br' || tag === 'p') breaks += 1;
    if (breaks >= FEWEST) return true;
  }
  return tags > 0 && ONLY_TAGS.test(text);
}

/** Whether tags part the text into blocks, or only mark words in it. */
export const hasBlockTags = (text: string): boolean => BLOCK_TAG.test(text);

/** Makes paragraphs of what blank lines part, as old systems do when they show such a text. */
export function markBlankLines(text: string): string {
  return text
    .split(/\n\s*\n\s*/u)
    .map((part, i) => (i === 0 || OPENS_BLOCK.test(part) ? part : `<p>${part}`))
    .join('');
}
