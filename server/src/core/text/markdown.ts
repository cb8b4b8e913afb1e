import MarkdownIt from 'markdown-it';
import { readHtml } from './html';
import { RaisedText, withoutFootnotes } from './notes';
import { bounded } from './plain';
import type { ParagraphKind, RawParagraph } from './types';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** The innermost of these around a line of text says what kind it is. */
const KINDS: Readonly<Record<string, ParagraphKind>> = {
  heading_open: 'heading',
  list_item_open: 'list-item',
  blockquote_open: 'quote',
  tr_open: 'table',
};

let parser: MarkdownIt | undefined;

/** `html: true` so that tags are recognised and can be left out of the text. */
function getParser(): MarkdownIt {
  parser ??= new MarkdownIt({ html: true, linkify: false, typographer: false });
  return parser;
}

/** The parser gives every inline token its children. */
const childrenOf = (token: Token): Token[] => token.children as Token[];

/** What an HTML tag within a line, or a link, does to the text read so far. */
function readTag(text: string, token: Token, raised: RaisedText): string {
  const tag = token.content;
  if (token.type === 'link_open') raised.link(String(token.attrGet('href')).includes('#'));
  else if (token.type === 'link_close' || /^<\/a\b/iu.test(tag)) raised.link(false);
  else if (/^<a\b/iu.test(tag)) raised.link(/#|footnote|noteref/iu.test(tag));
  else if (/^<sup\b/iu.test(tag)) raised.open(text, /footnote|noteref|reference/iu.test(tag));
  else if (/^<\/sup\b/iu.test(tag)) return raised.close(text);
  else if (/^<br\b/iu.test(tag)) return `${text}\n`;
  return text;
}

/** Text of a line, and whether it holds nothing but images. */
function inlineText(tokens: readonly Token[]): { text: string; image: boolean } {
  let text = '';
  let image = false;
  const raised = new RaisedText();
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') text += token.content;
    else if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'image') image = true;
    else text = readTag(text, token, raised);
  }
  return { text, image };
}

/** An image's title ("![alt](src 'title')") is shown as its caption by most renderers. */
function imageTitles(tokens: readonly Token[]): string[] {
  return tokens
    .filter((token) => token.type === 'image')
    .map((token) => String(token.attrGet('title') ?? ''))
    .filter((title) => title !== '');
}

/**
 * Reads Markdown (CommonMark with tables), as Strapi's `richtext` field keeps it.
 *
 * @returns the paragraphs in order, uncleaned; `block` counts the top-level blocks.
 */
export function readMarkdown(body: string): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  const kinds: ParagraphKind[] = [];
  let block = -1;
  let row: string[] = [];
  let inRow = false;
  for (const token of getParser().parse(withoutFootnotes(bounded(body)), {})) {
    if (token.level === 0 && token.nesting >= 0) block += 1;
    const kind = KINDS[token.type];
    if (kind !== undefined) kinds.push(kind);
    if (token.type === 'tr_open') [row, inRow] = [[], true];
    if (token.type === 'tr_close') {
      paragraphs.push({ block, kind: 'table', text: row.join(' | ') });
      inRow = false;
    }
    if (token.nesting < 0 && KINDS[token.type.replace('_close', '_open')] !== undefined)
      kinds.pop();
    if (inRow && token.type === 'inline') row.push(inlineText(childrenOf(token)).text);
    else readToken(token, block, kinds[kinds.length - 1] ?? 'paragraph', paragraphs);
  }
  return paragraphs;
}

function readToken(
  token: Token,
  block: number,
  kind: ParagraphKind,
  paragraphs: RawParagraph[],
): void {
  if (token.type === 'fence' || token.type === 'code_block') {
    paragraphs.push({ block, kind: 'code', text: token.content });
  } else if (token.type === 'html_block') {
    for (const inner of readHtml(token.content)) paragraphs.push({ ...inner, block });
  } else if (token.type === 'inline') {
    const children = childrenOf(token);
    const { text, image } = inlineText(children);
    for (const title of imageTitles(children)) {
      paragraphs.push({ block, kind: 'caption', text: title });
    }
    // The text beside an image in its own paragraph is what stands under the image.
    paragraphs.push({ block, kind: image && kind === 'paragraph' ? 'caption' : kind, text });
  }
}
