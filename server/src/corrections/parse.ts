import { z } from '@strapi/utils';
import type { CorrectionKind, ReadCorrection } from '../../../shared/contracts';
import { isBlank } from '../blank';
import type { Complaint } from '../complaint';
import { parseEntries, storedEntries, type EntryRules } from '../entries';

export const CORRECTION_KINDS = [
  'correction',
  'clarification',
  'update',
  'retraction',
] as const satisfies readonly CorrectionKind[];

/** How many corrections one article can have. */
export const MOST_CORRECTIONS = 100;

export interface ParsedCorrections {
  /** As they are stored; of no account where there are complaints. */
  corrections: ReadCorrection[];
  complaints: Complaint[];
}

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

const isMoment = (text: string): boolean =>
  z.iso.datetime({ offset: true }).safeParse(text).success;

const RULES: EntryRules<ReadCorrection> = {
  most: MOST_CORRECTIONS,
  fields: {
    date: {
      takes:
        'a date with its time and time zone, like "2026-03-01T09:30:00Z", or a day, like "2026-03-01"',
      read(value) {
        if (value instanceof Date)
          return Number.isNaN(value.getTime()) ? null : value.toISOString();
        const text = typeof value === 'string' ? value.trim() : '';
        return isDay(text) || isMoment(text) ? new Date(text).toISOString() : null;
      },
    },
    kind: {
      takes: `one of ${CORRECTION_KINDS.map((kind) => `"${kind}"`).join(', ')}`,
      read: (value) => CORRECTION_KINDS.find((kind) => kind === value) ?? null,
    },
    text: {
      takes: 'a text that says what was changed',
      read: (value) => (typeof value === 'string' && !isBlank(value) ? value.trim() : null),
    },
  },
};

/**
 * Reads a list of corrections as someone sent it, also as JSON in a text: dates become ISO 8601 in
 * UTC, a day its beginning in UTC; texts lose the white space around them. Nothing is left out:
 * what cannot be stored is complained about.
 */
export function parseCorrections(sent: unknown): ParsedCorrections {
  const { entries, complaints } = parseEntries(sent, RULES);
  return { corrections: entries, complaints };
}

/**
 * The corrections of a stored row, the newest first. What was written past the check and is none is
 * left out.
 */
export const storedCorrections = (value: unknown): ReadCorrection[] =>
  storedEntries(value, RULES).sort((a, b) => b.date.localeCompare(a.date));
