import { isWebAddress } from '../../../shared/addresses';
import type { Citation, CitationUse } from '../../../shared/contracts';
import { USE_NAMES } from './texts';

/** How a source is used, as the form has it: it may not be whole yet. What is not told is empty. */
export interface Entry {
  /** documentId */
  source: string;
  use: CitationUse[];
  locator: string;
  /** The address as it was when it was cited. */
  url: string;
  archivedUrl: string;
  /** `2026-03-01` */
  accessed: string;
}

/** Before the entries of a form that is not to be saved yet. */
const NOT_WHOLE = 'not whole: ';

export const emptyEntry = (source: string): Entry => ({
  ...{ source, use: [], locator: '', url: '', archivedUrl: '', accessed: '' },
});

/** The entries of a stored value, or of the form's, without what is none. */
export function entriesOf(value: unknown): Entry[] {
  const list = typeof value === 'string' ? listIn(value) : value;
  return Array.isArray(list) ? list.flatMap(toEntry) : [];
}

function listIn(text: string): unknown {
  const json = text.startsWith(NOT_WHOLE) ? text.slice(NOT_WHOLE.length) : text;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function toEntry(stored: unknown): Entry[] {
  const told = (stored ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const { source, use } = told;
  if (typeof source !== 'string' || source === '') return [];
  const textOf = (field: unknown) => (typeof field === 'string' ? field : '');
  return [
    {
      source,
      use: Array.isArray(use) ? USE_NAMES.filter((name) => use.includes(name)) : [],
      locator: textOf(told.locator),
      url: textOf(told.url),
      archivedUrl: textOf(told.archivedUrl),
      accessed: textOf(told.accessed),
    },
  ];
}

const isBlank = (text: string): boolean => text.trim() === '';

export const isEmpty = ({ use, locator, url, archivedUrl, accessed }: Entry): boolean =>
  use.length === 0 && [locator, url, archivedUrl, accessed].every(isBlank);

export type WrongField = 'use' | 'url' | 'archivedUrl';

/** The fields of an entry that cannot be saved as they are. */
export function wrongIn(entry: Entry): WrongField[] {
  if (isEmpty(entry)) return [];
  const isWrong = (address: string) => !isBlank(address) && !isWebAddress(address.trim());
  return [
    ...(entry.use.length === 0 ? (['use'] as const) : []),
    ...(isWrong(entry.url) ? (['url'] as const) : []),
    ...(isWrong(entry.archivedUrl) ? (['archivedUrl'] as const) : []),
  ];
}

const isWhole = (entry: Entry): boolean => wrongIn(entry).length === 0;

/**
 * What the form keeps: what is told, and where an entry is not whole a text that is no JSON. The
 * form's own check then holds the save back; after one that the server refuses, Strapi shows what is
 * stored, and all that was typed is gone.
 */
export function formValue(entries: readonly Entry[]): Citation[] | string {
  const told = entries.filter((entry) => !isEmpty(entry));
  return told.every(isWhole) ? told.map(toCitation) : NOT_WHOLE + JSON.stringify(told);
}

function toCitation({ source, use, ...texts }: Entry): Citation {
  const told = Object.entries(texts).filter(([, text]) => !isBlank(text));
  return { source, use, ...Object.fromEntries(told.map(([name, text]) => [name, text.trim()])) };
}

/** An entry with a change, and all others as they are. */
export function withChange(
  entries: readonly Entry[],
  source: string,
  change: Partial<Entry>,
): Entry[] {
  const isThere = entries.some((entry) => entry.source === source);
  const all = isThere ? entries : [...entries, emptyEntry(source)];
  return all.map((entry) => (entry.source === source ? { ...entry, ...change } : entry));
}

/**
 * The form's value once sources were unlinked: entries that are not whole go with them, for nobody
 * would see what holds the save back. Whole ones stay.
 *
 * @param linked documentIds
 */
export function settledValue(value: unknown, linked: readonly string[]): unknown {
  if (typeof value !== 'string' || !value.startsWith(NOT_WHOLE)) return value;
  return formValue(
    entriesOf(value).filter((entry) => linked.includes(entry.source) || isWhole(entry)),
  );
}
