import { z } from '@strapi/utils';
import type { Citation, CitationUse } from '../../../shared/contracts';
import { isWebAddress } from '../../../shared/addresses';
import { isBlank } from '../blank';
import { parseEntries, storedEntries, type EntryRules, type ParsedEntries } from '../entries';

export const CITATION_USES = [
  'quoted',
  'figures',
  'background',
  'document',
] as const satisfies readonly CitationUse[];

/** How many sources of one article can have an entry. */
export const MOST_CITATIONS = 200;

/** In characters. */
const LONGEST = { id: 255, locator: 255, address: 2048 };

/** A text without the white space around it; `null` where there is none, or it is too long. */
function textOf(value: unknown, longest: number): string | null {
  const text = typeof value === 'string' && !isBlank(value) ? value.trim() : null;
  return text === null || text.length > longest ? null : text;
}

function usesOf(value: unknown): CitationUse[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const isKnown = value.every((use) => CITATION_USES.some((known) => known === use));
  return isKnown ? CITATION_USES.filter((use) => value.includes(use)) : null;
}

const address = (example: string) => ({
  isOptional: true,
  takes: `a whole address that begins with http:// or https://, like ${example}`,
  read(value: unknown): string | null {
    const text = textOf(value, LONGEST.address);
    return text !== null && isWebAddress(text) ? text : null;
  },
});

const RULES: EntryRules<Citation> = {
  most: MOST_CITATIONS,
  unique: 'source',
  fields: {
    source: {
      takes: 'the documentId of a source',
      read: (value) => textOf(value, LONGEST.id),
    },
    use: {
      takes: `a list with at least one of ${CITATION_USES.map((use) => `"${use}"`).join(', ')}`,
      read: usesOf,
    },
    locator: {
      isOptional: true,
      takes: `a text of at most ${LONGEST.locator} characters, like "p. 12" or "03:15"`,
      read: (value) => textOf(value, LONGEST.locator),
    },
    url: address('https://example.org/report'),
    archivedUrl: address('https://web.archive.org/web/20260301/https://example.org/report'),
    accessed: {
      isOptional: true,
      takes: 'a day, like "2026-03-01"',
      read: (value) => z.iso.date().safeParse(textOf(value, 'YYYY-MM-DD'.length)).data ?? null,
    },
  },
};

/**
 * Reads how the sources of an article are used, as someone sent it, also as JSON in a text: uses
 * come in one order, each once; texts lose the white space around them, and what is not told is left
 * out. Nothing else is: what cannot be stored is complained about.
 */
export const parseCitations = (sent: unknown): ParsedEntries<Citation> => parseEntries(sent, RULES);

/** The entries of a stored row by the documentIds of their sources. */
export const storedCitations = (value: unknown): ReadonlyMap<string, Citation> =>
  new Map(storedEntries(value, RULES).map((citation) => [citation.source, citation]));
