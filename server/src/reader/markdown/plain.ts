import { wraps } from '../../core/text/lines';
import { tidy } from './escape';
import { paragraph, run, type Block } from './tree';

/** Blank lines part paragraphs; a line break stays one, but for one that only wraps a line. */
export function fromPlain(body: string): Block[] {
  return tidy(body)
    .split(/\n[^\S\n]*\n\s*/u)
    .map((part) => paragraph(run(joinWrapped(part.split('\n')))));
}

function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line, i) => {
    const before = lines[i - 1];
    if (before === undefined) return line;
    return `${text}${wraps(before, line) ? ' ' : '\n'}${line}`;
  }, '');
}
