/** What the field shows for a stored value, or for the form's: a name a line. */
export function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'string' ? value : '';
}

/** What the form keeps: each name once, without blank lines. */
export const formValue = (text: string): string[] => [
  ...new Set(text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))),
];
