import { escapeHeading, escapeLineStart, tidy } from './escape';
import { writeInline } from './inline';
import type { Block, Run } from './tree';

type List = Extract<Block, { type: 'list' }>;

/** Numbers of list items have nine digits at most. */
const MAX_NUMBER = 999_999_999;
/** At the edges of a line. */
const BLANKS = /^[ \t]+|(?<![ \t])[ \t]+$/gu;
/** A line break, with the blanks around it. */
const BREAK = /(?<!\s)\s*\n\s*/gu;

/** Writes blocks as Markdown, without a line break at the end. */
export function writeBlocks(blocks: readonly Block[]): string {
  return join(blocks).join('\n\n');
}

function join(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  let before = '';
  for (const block of blocks) {
    const sign = block.type === 'list' ? signOf(block, before) : '';
    const text = block.type === 'list' ? writeList(block, sign) : writeBlock(block);
    if (text === '') continue;
    texts.push(text);
    before = sign;
  }
  return texts;
}

/** Two lists behind each other would be one, but for another sign before or behind the number. */
function signOf({ start }: List, before: string): string {
  if (start === null) return before === '-' ? '*' : '-';
  return before === '.' ? ')' : '.';
}

function writeBlock(block: Exclude<Block, List>): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block.runs);
    case 'heading':
      return writeHeading(block.level, block.runs);
    case 'quote':
      return prefixed(writeBlocks(block.blocks), '> ', '> ');
    case 'code':
      return writeCodeBlock(block.text, block.language);
    case 'table':
      return writeTable(block.rows);
    case 'rule':
      // No sign of a list, which could stand before it.
      return '___';
  }
}

function writeParagraph(runs: readonly Run[]): string {
  return writeInline(runs)
    .trim()
    .split('\n')
    .map((line) => escapeLineStart(line.replace(BLANKS, '')))
    .join('\\\n');
}

const inOneLine = (runs: readonly Run[]): string => writeInline(runs).replace(BREAK, ' ').trim();

function writeHeading(level: number, runs: readonly Run[]): string {
  const text = escapeHeading(inOneLine(runs));
  return text === '' ? '' : `${'#'.repeat(level)} ${text}`;
}

/** Code between more backticks than follow each other in it. */
function writeCodeBlock(source: string, language: string): string {
  const text = tidy(source).replace(/\n$/u, '');
  if (text.trim() === '') return '';
  const longest = longestOf(text.match(/`+/gu) ?? []);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const info = /^[\w+#.-]+$/u.test(language) ? language : '';
  return `${fence}${info}\n${text}\n${fence}`;
}

function writeList({ start, items }: List, sign: string): string {
  const isTight = items.every(holdsTogether);
  const first = start !== null && start + items.length <= MAX_NUMBER ? start : 1;
  const texts = items
    .map((item) => join(item).join(isTight ? '\n' : '\n\n'))
    .filter((text) => text !== '')
    .map((text, i) => {
      const mark = start === null ? sign : `${first + i}${sign}`;
      return prefixed(text, `${mark} `, ' '.repeat(mark.length + 1));
    });
  return texts.join(isTight ? '\n' : '\n\n');
}

/** Whether an item is a line with at most a list below, which needs no blank line between them. */
function holdsTogether([first, second, ...more]: Block[]): boolean {
  if (first === undefined) return true;
  if (more.length > 0 || first.type !== 'paragraph') return false;
  return second === undefined || (second.type === 'list' && (second.start ?? 1) === 1);
}

/** A table whose first row is the head, as wide as the widest; others may be shorter. */
function writeTable([head, ...rows]: readonly Block[][][]): string {
  const columns = longestOf([head ?? [], ...rows]);
  if (columns === 0) return '';
  const first = Array.from({ length: columns }, (_, i) => head?.[i] ?? []);
  const line = `|${' --- |'.repeat(columns)}`;
  return [writeRow(first), line, ...rows.map(writeRow)].join('\n');
}

const writeRow = (cells: readonly Block[][]): string => `| ${cells.map(writeCell).join(' | ')} |`;

/** A cell is a line. */
function writeCell(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    'runs' in block ? [inOneLine(block.runs.map(inCell))] : [],
  );
  return lines.filter((line) => line !== '').join(' ');
}

/**
 * In code, too, a pipe would end the cell; in all other text it is escaped anyway. For one behind a
 * backslash there is no way that all readers of Markdown take, so that code becomes text.
 */
function inCell(own: Run): Run {
  if (!own.code) return own;
  if (/\\(?:\||$)/u.test(own.text)) return { ...own, code: false };
  return { ...own, text: own.text.replaceAll('|', '\\|') };
}

/** Puts something before the first line and before all others; blank lines get no blanks. */
function prefixed(text: string, first: string, rest: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');
}

const longestOf = (all: readonly { length: number }[]): number =>
  all.reduce((longest, { length }) => Math.max(longest, length), 0);
