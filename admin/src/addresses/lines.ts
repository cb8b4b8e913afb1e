import { toAddress } from '../../../shared/addresses';

/** Before the lines of a form that is not to be saved yet. */
const NOT_WHOLE = 'not whole: ';

/** What the field shows for a stored value, or for the form's: an address a line. */
export function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('\n');
  if (typeof value !== 'string') return '';
  return value.startsWith(NOT_WHOLE) ? value.slice(NOT_WHOLE.length) : value;
}

/** The first line that is neither blank nor an address, nor an identifier that stands for one. */
export const wrongLine = (text: string): string | undefined =>
  text.split('\n').find((line) => line.trim() !== '' && toAddress(line) === null);

/**
 * What the form keeps: the addresses, and where a line is none a text that is no JSON. The form's own
 * check then holds the save back; after one that the server refuses, Strapi shows what is stored, and
 * all that was typed is gone.
 */
export function formValue(text: string): string[] | string {
  if (wrongLine(text) !== undefined) return NOT_WHOLE + text;
  return [...new Set(text.split('\n').flatMap((line) => toAddress(line) ?? []))];
}
