/** Languages that part thousands with a comma; elsewhere the comma parts decimals. */
const COMMA_GROUPS = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi', 'ur', 'bn', 'ta', 'ar']);
const ASCII = /^[\0-\x7f]*$/;
const DIGIT = /\p{Nd}/gu;

/** The value of a decimal digit of any script: each script has its ten in a row. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const known = new Map<string, string>();

/** Digits of any script as those of ASCII; all else stays. */
export function toAsciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(DIGIT, (digit) => {
    const found = known.get(digit) ?? valueOf(digit);
    known.set(digit, found);
    return found;
  });
}

/** Whether separators stand as between groups: three digits each, or two and then three. */
const isGrouped = (parts: readonly string[]): boolean =>
  (parts[0] as string).length <= 3 &&
  parts[0] !== '0' &&
  parts
    .slice(1)
    .every((part, i) => part.length === 3 || (part.length === 2 && i < parts.length - 2));

/**
 * What a number in digits may be worth. "1.234" is a thousand and more in German and a little more
 * than one in English; a writer may have meant either, so both are given, the likelier first.
 *
 * @param text digits of any script with their separators.
 * @param language primary language subtag.
 * @returns one or two values.
 */
export function readDigits(text: string, language: string): number[] {
  const ascii = toAsciiDigits(text)
    .replace(/[٫:]/g, '.')
    .replace(/[٬'’\s]/gu, '');
  const marks = ascii.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [Number(ascii)];
  const last = marks[marks.length - 1] as string;
  const parts = ascii.split(/[.,]/);
  const whole = Number(parts.join(''));
  const decimal = Number(`${parts.slice(0, -1).join('')}.${parts[parts.length - 1] as string}`);
  // Two different marks: the last one parts the decimals.
  if (marks.some((mark) => mark !== last)) return [decimal];
  if (marks.length > 1) return [whole];
  if (!isGrouped(parts)) return [decimal];
  const groups = COMMA_GROUPS.has(language) ? last === ',' : last === '.';
  return groups ? [whole, decimal] : [decimal, whole];
}
