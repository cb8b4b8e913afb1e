import type { CorrectionKind, ReadCorrection } from '../../../shared/contracts';
import { KIND_NAMES } from './texts';

/** A correction as the form has it, which may not be whole yet. */
export interface Entry {
  /** ISO 8601 in UTC; `null` where it is empty. */
  date: string | null;
  /** `null` where it is none that there is. */
  kind: CorrectionKind | null;
  text: string;
}

/** How many an article can have; the server refuses more. */
export const MOST = 100;

/** Before the entries of a form that is not to be saved yet. */
const NOT_WHOLE = 'not whole: ';

/**
 * What the form keeps: the entries, and where one is not whole a text that is no JSON. The form's own
 * check then holds the save back; after one that the server refuses, Strapi shows what is stored, and
 * all that was typed is gone.
 */
export function formValue(entries: Entry[]): Entry[] | string {
  const isWhole = entries.every((entry) => missingIn(entry).length === 0);
  return isWhole ? entries : NOT_WHOLE + JSON.stringify(entries);
}

/**
 * The entries of a stored value, or of the form's. What was written past the plugin and is none shows its content as
 * text, so that nothing is lost that nobody has seen.
 */
export function entriesOf(value: unknown): Entry[] {
  const list = typeof value === 'string' ? listIn(value) : value;
  if (list === null || list === undefined) return [];
  return (Array.isArray(list) ? list : [list]).map(toEntry);
}

function listIn(text: string): unknown {
  if (text.trim() === '') return null;
  const json = text.startsWith(NOT_WHOLE) ? text.slice(NOT_WHOLE.length) : text;
  try {
    return JSON.parse(json);
  } catch {
    return text;
  }
}

function toEntry(stored: unknown): Entry {
  const { date, kind, text } = (stored ?? {}) as Partial<Record<keyof ReadCorrection, unknown>>;
  const moment = typeof date === 'string' ? new Date(date) : null;
  return {
    date: moment === null || Number.isNaN(moment.getTime()) ? null : moment.toISOString(),
    kind: KIND_NAMES.find((name) => name === kind) ?? null,
    text: typeof text === 'string' ? text : plainText(stored),
  };
}

function plainText(stored: unknown): string {
  if (typeof stored === 'string') return stored;
  const isNothing = stored === null || stored === undefined;
  return isNothing || Object.keys(stored).length === 0 ? '' : JSON.stringify(stored);
}

/** @param now when it is made */
export const withNew = (entries: readonly Entry[], now: Date): Entry[] => [
  ...entries,
  { date: now.toISOString(), kind: 'correction', text: '' },
];

export const without = (entries: readonly Entry[], index: number): Entry[] =>
  entries.filter((_entry, at) => at !== index);

export const withChange = (
  entries: readonly Entry[],
  index: number,
  change: Partial<Entry>,
): Entry[] => entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

/** The fields of an entry that cannot be saved as they are. */
export function missingIn({ date, kind, text }: Entry): (keyof Entry)[] {
  return [
    ...(date === null ? (['date'] as const) : []),
    ...(kind === null ? (['kind'] as const) : []),
    ...(text.trim() === '' ? (['text'] as const) : []),
  ];
}
