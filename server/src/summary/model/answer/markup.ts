import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';

/** Elements whose text is no part of what is said. */
const SILENT = new Set(
  'script style template noscript head title svg iframe textarea select'.split(' '),
);
/** Elements that stand within a line; every other one ends it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Entities may stand for tags, and those for further ones. */
const PASSES = 4;

function readTags(html: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.has(name)) silent += 1;
      if (!INLINE.has(name)) text += '\n';
    },
    ontext: (data) => {
      if (silent === 0) text += data;
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1;
      if (!INLINE.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text;
}

/** Whether HTML would read something as a tag, a comment or an entity. */
const hasTags = (text: string): boolean => /<[a-z/!?]|&#?\w{1,40};/iu.test(text);

/** Takes tags out and puts characters in for entities; blocks become lines. */
export function withoutTags(text: string): string {
  let rest = text;
  for (let pass = 0; pass < PASSES && hasTags(rest); pass += 1) rest = readTags(rest);
  return rest;
}

let markdown: MarkdownIt | undefined;

function getParser(): MarkdownIt {
  if (markdown === undefined) {
    markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
    // A link to an address that the parser refuses would stay as it is written.
    markdown.validateLink = () => true;
  }
  return markdown;
}

/** What Markdown's marks within a line are made of. */
const MARKS = /[*_`[\]\\~!]/u;
/**
 * The parser's time grows with the square of the open brackets in a line; a line that is longer than
 * any summary loses its marks one by one.
 */
const LONGEST_LINE = 4_000;
/** Marks that are left over, like those of a bold word that was cut off. */
const LEFT_OVER = /\*{2,}|_{2,}|~{2,}|`+/gu;

/** Takes Markdown's marks within a line out; of links and images the words stay, no addresses. */
export function withoutMarkdown(line: string): string {
  if (!MARKS.test(line)) return line;
  if (line.length > LONGEST_LINE) return line.replace(/[*_`[\]\\~]/gu, '');
  const [inline] = getParser().parseInline(line, {});
  return (inline?.children ?? [])
    .filter(({ type }) => type !== 'image')
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
}

/** What ends an address in scripts that write no blanks around it. */
const ADDRESS = String.raw`[^\s<>"“”«»()（）《》「」，。、；：！？\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const URLS = new RegExp(
  String.raw` ?(?:[a-z0-9+.-]{0,30}:\/\/|(?:java|vb)script:|(?<![a-z0-9])(?:www\.|(?:mailto|data|tel):(?=\S)))${ADDRESS}*`,
  'giu',
);
/** "[1]", "[^2]" and "【3†source】": where a model says that it has something from. */
const CITATIONS = / ?\[\^?\p{Nd}{1,3}\]| ?【\p{Nd}[^【】]{0,60}】/gu;
/** Brackets out of which all was taken. */
const EMPTY = / ?\(\s{0,9}\)| ?\[\s{0,9}\]|（\s{0,9}）/gu;
const STOPS = /[.!?…,;:،؛؟։।]+$/u;

/** Takes addresses and marks of sources out of a line; a stop behind an address stays. */
const withoutLinks = (line: string): string =>
  line
    .replace(URLS, (url) => STOPS.exec(url)?.[0] ?? '')
    .replace(CITATIONS, '')
    .replace(EMPTY, '');

/** The beginning of a tag that was an entity of an entity of an entity. */
const TAG = /<+(?=[\p{L}/!?])/gu;

/**
 * Takes addresses out of a line, marks of sources, and what is left of markup. What is taken out may
 * join what stood around it to an address or a mark again, so that this goes on until nothing is
 * found; a line that is made to go on for long loses every sign that markup could be made of.
 */
export function withoutRemains(line: string): string {
  let rest = line;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = rest;
    rest = withoutLinks(rest).replace(LEFT_OVER, '').replace(TAG, '').replaceAll('](', '] (');
    if (rest === before) return rest;
  }
  return rest.replace(/[<>()[\]*_`~:]|www/giu, ' ');
}
