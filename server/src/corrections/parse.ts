import { z } from '@strapi/utils';
import type { CorrectionKind, ReadCorrection } from '../../../shared/contracts';
import { isBlank } from '../blank';
import { isPlain } from '../is-plain';

export const CORRECTION_KINDS = [
  'correction',
  'clarification',
  'update',
  'retraction',
] as const satisfies readonly CorrectionKind[];

/** How many corrections one article can have. */
export const MOST_CORRECTIONS = 100;

/** What is wrong with a list of corrections, and what would be right. */
export interface Complaint {
  /** Where: nothing for the list itself, else the entry, counted from 0, and its field. */
  path: (string | number)[];
  /** `give …` */
  takes: string;
}

export interface ParsedCorrections {
  /** As they are stored; of no account where there are complaints. */
  corrections: ReadCorrection[];
  complaints: Complaint[];
}

const TAKES_LIST = `a list of at most ${MOST_CORRECTIONS} entries with \`date\`, \`kind\` and \`text\``;

const TAKES: Record<keyof ReadCorrection, string> = {
  date: 'a date with its time and time zone, like "2026-03-01T09:30:00Z", or a day, like "2026-03-01"',
  kind: `one of ${CORRECTION_KINDS.map((kind) => `"${kind}"`).join(', ')}`,
  text: 'a text that says what was changed',
};

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

const isMoment = (text: string): boolean =>
  z.iso.datetime({ offset: true }).safeParse(text).success;

/** How each field is stored; `null` for what cannot be. */
const READERS: {
  [Field in keyof ReadCorrection]: (value: unknown) => ReadCorrection[Field] | null;
} = {
  date(value) {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    const text = typeof value === 'string' ? value.trim() : '';
    return isDay(text) || isMoment(text) ? new Date(text).toISOString() : null;
  },
  kind: (value) => CORRECTION_KINDS.find((kind) => kind === value) ?? null,
  text: (value) => (typeof value === 'string' && !isBlank(value) ? value.trim() : null),
};

/**
 * Reads a list of corrections as someone sent it, also as JSON in a text: dates become ISO 8601 in
 * UTC, a day its beginning in UTC; texts lose the white space around them. Nothing is left out:
 * what cannot be stored is complained about.
 */
export function parseCorrections(sent: unknown): ParsedCorrections {
  const list = typeof sent === 'string' ? fromJson(sent) : sent;
  if (list === null) return { corrections: [], complaints: [] };
  if (!Array.isArray(list) || list.length > MOST_CORRECTIONS) {
    return { corrections: [], complaints: [{ path: [], takes: TAKES_LIST }] };
  }
  const entries = list.map((entry: unknown, at) => parseEntry(entry, at));
  return {
    corrections: entries.flatMap(({ corrections }) => corrections),
    complaints: entries.flatMap(({ complaints }) => complaints),
  };
}

function fromJson(text: string): unknown {
  if (isBlank(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseEntry(entry: unknown, at: number): ParsedCorrections {
  if (!isPlain(entry)) {
    const takes = 'an object with `date`, `kind` and `text`';
    return { corrections: [], complaints: [{ path: [at], takes }] };
  }
  const [date, kind, text] = [
    READERS.date(entry['date']),
    READERS.kind(entry['kind']),
    READERS.text(entry['text']),
  ];
  const wrong = Object.entries({ date, kind, text }).filter(([, value]) => value === null);
  const complaints = [
    ...wrong.map(([field]) => ({ path: [at, field], takes: TAKES[field as keyof ReadCorrection] })),
    ...Object.keys(entry)
      .filter((field) => !Object.hasOwn(TAKES, field))
      .map((field) => ({
        path: [at, field],
        takes: 'no such field, only `date`, `kind` and `text`',
      })),
  ];
  const isWhole = date !== null && kind !== null && text !== null;
  return { corrections: isWhole ? [{ date, kind, text }] : [], complaints };
}

/**
 * The corrections of a stored row, the newest first. What was written past the check and is none is
 * left out.
 */
export function storedCorrections(value: unknown): ReadCorrection[] {
  const list = typeof value === 'string' ? fromJson(value) : value;
  if (!Array.isArray(list)) return [];
  return list
    .flatMap((entry: unknown, at) => parseEntry(entry, at).corrections)
    .sort((a, b) => b.date.localeCompare(a.date));
}
