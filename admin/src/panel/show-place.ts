import type { SummaryPlace } from '../../../shared/contracts';
import { findWords } from './find-words';

/** Of the CSS highlight; `PlaceHighlight` gives it its colours. */
export const HIGHLIGHT = 'newsroom-place';

/** How long the words stay marked, in milliseconds. */
const SHOWN_FOR = 8_000;

/** What is used of CodeMirror, by which Strapi's richtext input edits Markdown and HTML. */
interface CodeMirror {
  getValue: () => string;
  posFromIndex: (index: number) => object;
  markText: (from: object, to: object, options: { css: string }) => { clear: () => void };
  scrollIntoView: (range: { from: object; to: object }, margin: number) => void;
}

let takeAway = () => {};

/**
 * Shows a place of the article in the input that it is edited with: Strapi's blocks editor, its
 * richtext editor or a plain text field. The focus stays where it is, so that an editor can go on
 * from one sentence to the next.
 *
 * @param field of the form that has the text
 * @returns whether its words were found
 */
export function showPlace(place: SummaryPlace, field: string): boolean {
  takeAway();
  const page = document.querySelector('main') ?? document.body;
  return (
    some(page, '[data-slate-editor]', (editor) => showInBlocks(editor, place)) ||
    some(page, '.CodeMirror', (editor) => showInCode(editor, place)) ||
    some(page, `textarea[name="${CSS.escape(field)}"]`, (input) => showInTextarea(input, place))
  );
}

const some = (page: Element, selector: string, show: (found: Element) => boolean): boolean =>
  [...page.querySelectorAll(selector)].some(show);

/** In the block that is named, else anywhere: blocks may have been moved since. */
function showInBlocks(editor: Element, { block, text }: SummaryPlace): boolean {
  const blocks = [...editor.querySelectorAll('[data-slate-node="element"]')].filter(
    (node) => node.parentElement?.closest('[data-slate-node="element"]') === null,
  );
  const named = blocks[block];
  const range = (named && rangeOf(named, text)) ?? rangeOf(editor, text);
  if (range === null) return false;
  mark(range);
  scrollTo(range.startContainer.parentElement);
  return true;
}

function rangeOf(within: Element, words: string): Range | null {
  const nodes = [...within.querySelectorAll('[data-slate-string]')].flatMap((leaf) =>
    [...leaf.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
  );
  const span = findWords(nodes.map((node) => node.textContent ?? '').join(''), words);
  if (span === null) return null;
  const [start, end] = [pointAt(nodes, span.start), pointAt(nodes, span.end - 1)];
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function pointAt(nodes: readonly Node[], at: number): { node: Node; offset: number } | null {
  let offset = at;
  for (const node of nodes) {
    const { length } = node.textContent ?? '';
    if (offset < length) return { node, offset };
    offset -= length;
  }
  return null;
}

/** A selection would take the caret out of the editor that has it: it is the second best. */
function mark(range: Range): void {
  if (typeof Highlight === 'undefined') {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return;
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  later(() => CSS.highlights.delete(HIGHLIGHT));
}

/** CodeMirror has only the lines in sight in the document: it is asked by itself. */
function showInCode(editor: Element, { text }: SummaryPlace): boolean {
  const { CodeMirror: code } = editor as Element & { CodeMirror?: CodeMirror };
  const span = code && findWords(code.getValue(), text);
  if (code === undefined || !span) return false;
  const [from, to] = [code.posFromIndex(span.start), code.posFromIndex(span.end)];
  const marked = code.markText(from, to, { css: 'background: #fff2b3; color: #32324d' });
  code.scrollIntoView({ from, to }, 80);
  scrollTo(editor);
  later(() => marked.clear());
  return true;
}

/** Words in a plain field can only be selected, and a selection is seen where the focus is. */
function showInTextarea(input: Element, { text }: SummaryPlace): boolean {
  if (!(input instanceof HTMLTextAreaElement)) return false;
  const span = findWords(input.value, text);
  if (span === null) return false;
  input.focus({ preventScroll: true });
  input.setSelectionRange(span.start, span.end);
  input.scrollTop = (span.start / input.value.length) * input.scrollHeight - input.clientHeight / 2;
  scrollTo(input);
  return true;
}

function scrollTo(element: Element | null): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

function later(task: () => void): void {
  const timer = setTimeout(() => takeAway(), SHOWN_FOR);
  takeAway = () => {
    clearTimeout(timer);
    takeAway = () => {};
    task();
  };
}
