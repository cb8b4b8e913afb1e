import { MAX_CHARACTERS } from './limits';
import { LIST_MARK, wraps } from './lines';
import type { RawParagraph } from './types';

/** Cuts a text that is too long at its last blank line, else at its last space. */
export function bounded(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const head = text.slice(0, MAX_CHARACTERS);
  const cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  return cut > MAX_CHARACTERS / 2 ? head.slice(0, cut) : head;
}

/**
 * Reads plain text: blank lines part paragraphs, and so does a line break, except where a text
 * was wrapped at a margin and the sentence goes on.
 *
 * @returns the paragraphs in order; `block` counts the parts between blank lines.
 */
export function readPlain(body: string): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  const blocks = bounded(body)
    .split(/\r?\n[^\S\n]*\r?\n\s*|[\u2029\f]/u)
    .filter((block) => block.trim() !== '');
  blocks.forEach((source, block) => {
    let text = '';
    const lines = source.split(/\r?\n|[\u2028\u0085]/u).filter((line) => line.trim() !== '');
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      text += text === '' ? line : ` ${line}`;
      if (next !== undefined && wraps(line, next)) return;
      const item = LIST_MARK.exec(text);
      paragraphs.push(
        item === null || !isList(lines)
          ? { block, kind: 'paragraph', text }
          : { block, kind: 'list-item', text: text.slice(item[0].length) },
      );
      text = '';
    });
  });
  return paragraphs;
}

/** One dash alone opens direct speech in many languages; two such lines make a list. */
function isList(lines: readonly string[]): boolean {
  return lines.filter((line) => LIST_MARK.test(line)).length > 1;
}
