import type { Span } from './types';

/** Marks that can close what the key opened. „…“ and “…”, «…» and »…« share characters. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '《': '》',
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '"': '"',
};
const MARKS = /["“”„«»「」『』《》()（）[\]【】]/gu;
const BRACKETS = new Set(['(', '（', '[', '【', '《']);

/** A quotation or a bracket: from its opening mark to behind its closing one. */
export interface Enclosure extends Span {
  bracket: boolean;
}

interface OpenMark {
  mark: string;
  at: number;
}

const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/u.test(character);

/** Whether a mark can open here; straight and turned marks tell by their surroundings. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '”' && mark !== '»') return Object.hasOwn(CLOSERS, mark);
  const before = text[at - 1] ?? ' ';
  return /[\s([{—–\-“‘«'’:]/u.test(before) && !isSpace(text[at + 1]);
}

/** Takes the nearest mark that this one closes off the stack, and all that is open within it. */
function close(stack: OpenMark[], mark: string): OpenMark | undefined {
  for (let i = stack.length - 1; i >= 0 && i >= stack.length - 4; i -= 1) {
    const open = stack[i] as OpenMark;
    if (CLOSERS[open.mark]?.includes(mark)) {
      stack.length = i;
      return open;
    }
  }
  return undefined;
}

/**
 * Finds the quotations and brackets of a paragraph.
 *
 * A mark without its partner is passed over, so that one missing mark does not turn the rest of
 * the paragraph inside out. Apostrophes are never read as quotation marks.
 *
 * @param text a paragraph.
 * @returns the outermost enclosures in order, not overlapping; offsets in UTF-16 code units.
 */
export function findEnclosures(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const stack: OpenMark[] = [];
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) {
    const at = MARKS.lastIndex - 1;
    const mark = text.charAt(at);
    const canOpen = opens(text, at, mark);
    const partner = mark === '"' && canOpen ? undefined : close(stack, mark);
    if (partner !== undefined) {
      found.push({ start: partner.at, end: at + 1, bracket: BRACKETS.has(partner.mark) });
    } else if (canOpen) open(stack, mark, at);
  }
  return outermost(found);
}

/** A straight mark that opens while one is open means that the first was never closed. */
function open(stack: OpenMark[], mark: string, at: number): void {
  const top = stack[stack.length - 1];
  if (mark === '"' && top?.mark === '"') top.at = at;
  else stack.push({ mark, at });
}

/** Enclosures come in the order of their ends; those inside another are dropped. */
function outermost(found: readonly Enclosure[]): Enclosure[] {
  const kept: Enclosure[] = [];
  for (const enclosure of found) {
    while (kept.length > 0 && (kept[kept.length - 1] as Enclosure).start > enclosure.start) {
      kept.pop();
    }
    kept.push(enclosure);
  }
  return kept;
}
