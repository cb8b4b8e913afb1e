/** Marks of footnotes, and the notes themselves: not part of the sentences they stand in. */

/** "1", "[2]", "1, 3–5", "*", "†". */
const MARK = /^\s*[[(]?(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡§¶]{1,3})[\])]?\s*$/u;
/** Letters and Roman numerals, which are notes only where a link says so. */
const LETTER_MARK = /^\s*[[(]?[a-z]{1,4}[\])]?\s*$/iu;
/** Behind a stop or a closing mark, and behind a word that is no unit ("m", "km", "CO"). */
const BEHIND_STOP = /[\p{L}\p{N}][.,;:!?…。」”’»)"']+\s*$/u;
const BEHIND_WORD = /\p{L}{4}\s*$/u;
const UNIT = /(?:met(?:er|re|ro|ri)s?|miles?|feet|yards?|inch(?:es)?)\s*$/iu;
const SYMBOL = /^\s*[[(*†‡§¶]/u;
/** Longest text before a mark that is looked at. */
const BEFORE = 12;

/**
 * Whether a raised text is the mark of a note, and no exponent ("m²", "10⁶") or ordinal ("1er").
 *
 * @param before the text it stands behind.
 * @param linked whether it leads to a place on the page, or its class or role says what it is.
 */
export function isNoteMark(before: string, raised: string, linked: boolean): boolean {
  if (linked) return MARK.test(raised) || LETTER_MARK.test(raised);
  if (!MARK.test(raised)) return false;
  const left = before.slice(-BEFORE);
  return (
    BEHIND_STOP.test(left) || SYMBOL.test(raised) || (BEHIND_WORD.test(left) && !UNIT.test(left))
  );
}

const NOTE_CLASS =
  /(?:^|\s)(?:footnotes?|footnotes?-(?:item|list|ref|sep)|endnotes?|noteref|references?|wp-block-footnotes|fn)(?:$|\s)/iu;
const NOTE_ROLE = /^doc-(?:endnotes?|footnotes?|noteref)$/u;

type Attributes = Readonly<Record<string, string>>;

/** Whether an element holds notes, or leads to one, by its class or role. */
export function isOfNotes({ class: names = '', role = '' }: Attributes): boolean {
  return NOTE_CLASS.test(names) || NOTE_ROLE.test(role);
}

/** Whether a link leads to a place on the page, or to a note by its class or role. */
export function leadsToNote(attributes: Attributes): boolean {
  return attributes.href?.includes('#') === true || isOfNotes(attributes);
}

/** Follows raised text while a line is read, to take it off again where it is the mark of a note. */
export class RaisedText {
  private start = -1;
  private linked = false;
  private inLink = false;

  /** At `<sup>`. */
  open(text: string, linked: boolean): void {
    this.start = text.length;
    this.linked = linked || this.inLink;
  }

  /** At the start of a link, within or around the raised text, and with `false` at its end. */
  link(leads: boolean): void {
    this.inLink = leads;
    this.linked ||= leads;
  }

  /** At `</sup>`. @returns the text, without the mark if it is one */
  close(text: string): string {
    const { start } = this;
    this.start = -1;
    if (start < 0 || start > text.length) return text;
    const before = text.slice(0, start);
    return isNoteMark(before, text.slice(start), this.linked) ? before : text;
  }
}

const DEFINITION = /^ {0,3}\[\^[^\]\s]{1,60}\]:/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;
const INDENTED = /^(?: {2,}|\t)/u;
/** "[^1]", with the blank before it, and Pandoc's "^[A note within the text.]". */
const REFERENCE = / ?\[\^[^\]\s[]{1,60}\]|\^\[[^[\]]{1,2000}\]/gu;

/** Takes Markdown's footnotes out: their marks, and the lines that define them. */
export function withoutFootnotes(markdown: string): string {
  if (!markdown.includes('[^') && !markdown.includes('^[')) return markdown;
  let fenced = false;
  /** Within a definition: its lines, and behind a blank line those that are indented. */
  let defining: 'lines' | 'indented' | undefined;
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line)) fenced = !fenced;
    const blank = line.trim() === '';
    if (!fenced && DEFINITION.test(line)) defining = 'lines';
    else if (defining !== undefined && blank) defining = 'indented';
    else if (defining === 'indented' && !INDENTED.test(line)) defining = undefined;
    if (defining !== undefined && !blank) continue;
    kept.push(fenced ? line : line.replace(REFERENCE, ''));
  }
  return kept.join('\n');
}
