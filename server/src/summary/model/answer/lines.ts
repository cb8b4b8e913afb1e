import { clean } from '../../../core/text/clean';

/**
 * What no reader sees: marks of direction, soft hyphens and zero-width signs, tags that spell
 * hidden letters, and characters that only a private font has. The two joiners stay, which shape
 * letters in Persian and in the scripts of India.
 */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Co}]|\ufe0e|\ufe0f/gu;
/** Emoji in colour, with what joins and tints them; "©" and "™" are signs of a text. */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3|\p{Emoji_Modifier}|\p{Regional_Indicator})(?:\u200d|\ufe0f)*/gu;

/** A line without what is not text for readers, its white space folded. */
export function visible(line: string): string {
  return clean(line.replace(EMOJI, '').replace(HIDDEN, '')).replaceAll('\n', ' ');
}

/** Marks of lists, quotations and tables; a dash or plus before a digit is a sign of the number. */
const MARKS =
  /^(?:[\s>|•·‣⁃∙▪▫◦●○■□▶►▸→⇒➤➢➔✓✔☑✅◆◇★☆※①-⑳❶-❿➀-➓]|\p{Extended_Pictographic}|[-–—−*+](?!\p{Nd}))+/u;
const RULE = /^[^\p{L}\p{N}]*$/u;
const HEADING = /^\s{0,3}#{1,6}\s+/u;
const ALL_BOLD = /^\s{0,3}(?:\*\*[^*]{1,200}\*\*|__[^_]{1,200}__)\s*[:：]?\s*$/u;
const STOP = /[.!?…。！？؟۔।։።॥။។][^\p{L}\p{N}]{0,9}$/u;

/** Whether a line ends as sentences do in most scripts; Thai has no stop. */
export const endsInStop = (line: string): boolean => STOP.test(line);

/** Whether a line is a heading, as Markdown writes it, over what follows. */
export const isHeading = (line: string): boolean =>
  !endsInStop(line) && (HEADING.test(line) || ALL_BOLD.test(line));

/** Takes the mark of a list, a heading or a quotation off a line; a rule gives an empty line. */
export function withoutMark(line: string): string {
  if (RULE.test(line)) return '';
  const body = line.replace(MARKS, '').replace(HEADING, '').replace(MARKS, '');
  let end = body.length;
  while (end > 0 && ' |'.includes(body.charAt(end - 1))) end -= 1;
  return body.slice(0, end);
}

/** "1." "(2)" "٣-" "Point 4:" */
const NUMBER =
  /^(?:[(（[]\s?)?(?:\p{L}{2,15}\s)?(\p{Nd}{1,2}|[一二三四五六七八九十])\s?[.)）\]:：、．。\-–](?!\p{Nd})\s*/u;
const CHINESE = '一二三四五六七八九十';

/** The value of digits in any script: of each, how far it is from the zero of its row. */
function valueOf(digits: string): number {
  const chinese = CHINESE.indexOf(digits);
  if (chinese >= 0) return chinese + 1;
  return [...digits].reduce((value, digit) => {
    const point = digit.codePointAt(0) as number;
    let zero = point;
    while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return value * 10 + point - zero;
  }, 0);
}

/** Whether an article has a number before a word; in "31 to 12. Work" is no "2. Work". */
function hasNumber(article: string, numbered: string): boolean {
  let at = article.indexOf(numbered);
  while (at > 0 && /\p{Nd}/u.test(article.charAt(at - 1))) at = article.indexOf(numbered, at + 1);
  return at >= 0;
}

/**
 * Takes numbers off the front of lines where they count from one up. A number that the article has
 * before the same word is the text's own: "1. Mai".
 */
export function withoutNumbers(lines: readonly string[], article: string): string[] {
  let next = 1;
  return lines.map((line) => {
    const match = NUMBER.exec(line);
    if (match === null || valueOf(match[1] as string) !== next) return line;
    const rest = line.slice(match[0].length);
    const word = /^\S{1,40}/u.exec(rest)?.[0] ?? '';
    if (word === '' || hasNumber(article, match[0] + word)) return line;
    next += 1;
    return rest;
  });
}

const PAIRS: ReadonlyArray<readonly [string, string]> = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
];

/** What stands in quotation marks; `null` where they do not enclose the whole text, once. */
function unquoted(text: string): string | null {
  for (const [open, close] of PAIRS) {
    if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) continue;
    const inner = text.slice(1, -1);
    if (!inner.includes(open) && !inner.includes(close)) return inner.trim();
  }
  return null;
}

/**
 * Takes quotation marks off that enclose the whole, or every line. A quotation that the article
 * has as well stays one.
 */
export function withoutQuotes(lines: readonly string[], article: string): string[] {
  const whole = lines.join('\n');
  const inner = unquoted(whole);
  if (inner !== null) return article.includes(whole) ? [...lines] : inner.split('\n');
  const each = lines.map(unquoted);
  const areAll = each.every((line): line is string => line !== null);
  return areAll && !lines.some((line) => article.includes(line)) ? each : [...lines];
}
