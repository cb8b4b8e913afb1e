import MarkdownIt from 'markdown-it';
import type { BlocksNode, ReadArticle } from '../../../shared/contracts';
import { toMarkdown } from '../../../server/src/reader/markdown';
import { pageOf } from '../page';

const parser = new MarkdownIt({ html: true });

type Token = ReturnType<MarkdownIt['parse']>[number];

/** The text of a page that has nothing but it and a headline, as Markdown. */
export function bodyOf(body: ReadArticle['body'], bodyFormat: ReadArticle['bodyFormat']): string {
  const markdown = toMarkdown(pageOf({ body, bodyFormat }));
  const head = '# A headline\n\n---\n';
  expect(markdown.slice(0, head.length)).toBe(head);
  return markdown.slice(head.length).replace(/^\n/u, '').replace(/\n$/u, '');
}

export const ofBlocks = (...nodes: object[]) => bodyOf(nodes as BlocksNode[], 'blocks');
export const ofHtml = (html: string) => bodyOf(html, 'html');
export const ofPlain = (text: string) => bodyOf(text, 'plain');

export const render = (markdown: string): string => parser.render(markdown).trimEnd();

/** What a reader of the rendered Markdown sees, a line for each block. */
export function wordsOf(markdown: string): string {
  return parser
    .parse(markdown, {})
    .flatMap((token) => {
      if (token.type === 'fence') return [token.content];
      return token.type === 'inline' ? [(token.children ?? []).map(textOf).join('')] : [];
    })
    .join('\n');
}

/** Blocks by name, in order. */
export const structureOf = (markdown: string): string[] =>
  parser
    .parse(markdown, {})
    .filter(({ type, nesting }) => nesting >= 0 && type !== 'inline')
    .map(({ type, tag }) => (type === 'heading_open' ? tag : type.replace('_open', '')));

function textOf({ type, content, children }: Token): string {
  if (type === 'hardbreak' || type === 'softbreak') return '\n';
  if (type === 'image') return (children ?? []).map(textOf).join('');
  return content;
}

/** Characters with the marks they are rendered with. */
export function marksIn(markdown: string): string[] {
  const marks: string[] = [];
  const names: Record<string, string> = { strong: 'b', em: 'i', s: 's' };
  const characters: string[] = [];
  for (const { children } of parser.parse(markdown, {})) {
    for (const token of children ?? []) {
      const name = names[token.tag];
      if (name !== undefined && token.nesting > 0) marks.push(name);
      else if (name !== undefined) marks.splice(marks.lastIndexOf(name), 1);
      const look = [...new Set(marks)].sort().join('');
      for (const character of token.content) characters.push(`${character}${look}`);
    }
  }
  return characters;
}
