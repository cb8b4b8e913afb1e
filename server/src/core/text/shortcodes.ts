import type { RawParagraph } from './types';

/**
 * Shortcodes: calls of a content system's own functions that its pages replace (WordPress's
 * `[gallery ids="1,2"]`, Hugo's `{{< figure src="a.png" >}}`). They are no text of the article.
 */
const SHORTCODE = /\[(\/?)([a-z][\w-]{0,40})([\s=][^[\]]{0,2000})?\/?\]/giu;
/** Those that are known by their name alone. */
const KNOWN = new Set('caption gallery audio video playlist embed'.split(' '));
const CAPTIONS = new Set(['caption', 'wp_caption']);
/** Those that hold a caption, or an address that is not for readers. */
const HOLDERS = new Set([...CAPTIONS, 'audio', 'video', 'playlist', 'embed', 'gallery']);
/** Paragraphs over which a caption may reach. */
const REACH = 6;

/** Longest call that is looked for, in UTF-16 units. */
const LONGEST = 2_000;
const CALLS: ReadonlyArray<readonly [string, string]> = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
];

function withoutCallsBetween(text: string, start: string, end: string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, from)) {
    const close = text.slice(at, at + LONGEST).indexOf(end, start.length);
    const next = close < 0 ? at + start.length : at + close + end.length;
    kept += text.slice(from, close < 0 ? next : at);
    from = next;
  }
  return kept + text.slice(from);
}

/** Takes the calls of Hugo and Jekyll out of a text; before it is parsed, for they hold tags. */
export function withoutCalls(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  return CALLS.reduce((rest, [start, end]) => withoutCallsBetween(rest, start, end), text);
}

/** A shortcode in a paragraph, and where it stands. */
interface Tag {
  paragraph: number;
  at: number;
  end: number;
  name: string;
  closes: boolean;
  /** Whether the next tag of its name closes it, not far below. */
  pairs: boolean;
}

/** Names that are closed somewhere: "[/quote]". */
function closedNames(paragraphs: readonly RawParagraph[]): Set<string> {
  const closed = new Set<string>();
  for (const { text } of paragraphs) {
    if (!text.includes('[/')) continue;
    for (const match of text.matchAll(/\[\/([a-z][\w-]{0,40})\]/giu)) {
      closed.add((match[1] as string).toLowerCase());
    }
  }
  return closed;
}

/** The tags that are shortcodes for sure: "[sic]" and "[the mayor]" are none. */
function findTags(paragraphs: readonly RawParagraph[]): Tag[] {
  const closed = closedNames(paragraphs);
  const tags: Tag[] = [];
  const last = new Map<string, Tag>();
  paragraphs.forEach(({ kind, text }, paragraph) => {
    if (kind === 'code' || !text.includes('[')) return;
    for (const match of text.matchAll(SHORTCODE)) {
      const [all, slash, written, attributes = ''] = match;
      const name = (written as string).toLowerCase();
      const called = name.includes('_') || /^=|\s[\w-]+=/u.test(attributes);
      if (!called && !KNOWN.has(name) && !closed.has(name)) continue;
      const closes = slash === '/';
      const place = { paragraph, at: match.index, end: match.index + all.length };
      const tag = { ...place, name, closes, pairs: false };
      const before = last.get(name);
      if (before !== undefined) before.pairs = closes && paragraph - before.paragraph < REACH;
      last.set(name, tag);
      tags.push(tag);
    }
  });
  return tags;
}

/** Reads paragraphs one by one; what is open at the end of one is open in the next. */
class ShortcodeReader {
  readonly paragraphs: RawParagraph[] = [];
  private open = '';

  read(paragraph: RawParagraph, tags: readonly Tag[]): void {
    const { text } = paragraph;
    let own = '';
    let from = 0;
    for (const tag of tags) {
      own += this.take(paragraph, text.slice(from, tag.at));
      from = tag.end;
      if (tag.closes && this.open === tag.name) this.open = '';
      else if (tag.pairs && !tag.closes && HOLDERS.has(tag.name)) this.open = tag.name;
    }
    own += this.take(paragraph, text.slice(from));
    this.push(paragraph, own);
  }

  /** Text between two tags: the paragraph's own, or a caption, or nothing a reader sees. */
  private take(paragraph: RawParagraph, text: string): string {
    if (this.open === '') return text;
    if (CAPTIONS.has(this.open)) this.push({ ...paragraph, kind: 'caption' }, text);
    return ' ';
  }

  private push(paragraph: RawParagraph, text: string): void {
    if (text.trim() !== '') this.paragraphs.push({ ...paragraph, text });
  }
}

/**
 * Takes shortcodes out of paragraphs; what a caption holds becomes a paragraph of that kind.
 * Code stays as it is.
 */
export function withoutShortcodes(paragraphs: RawParagraph[]): RawParagraph[] {
  if (!paragraphs.some(({ text }) => text.includes('['))) return paragraphs;
  const tags = findTags(paragraphs);
  if (tags.length === 0) return paragraphs;
  const reader = new ShortcodeReader();
  let next = 0;
  paragraphs.forEach((paragraph, at) => {
    const from = next;
    while (tags[next]?.paragraph === at) next += 1;
    reader.read(paragraph, tags.slice(from, next));
  });
  return reader.paragraphs;
}
