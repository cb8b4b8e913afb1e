import { CITATION_USES } from '../citations/parse';
import { fromJson } from '../entries';
import { isPlain } from '../is-plain';

/** The sources of one version of an article, as far as a merge is concerned with them. */
export interface SourcesOfRow {
  /** The documentIds of the linked sources, in the editor's order. */
  links: string[];
  /** As they are stored; `null` where the type has none. */
  citations: unknown[] | null;
}

/** Which source becomes which. */
export interface Merging {
  kept: string;
  merged: string;
}

/** The stored entries; `null` for what is no list. */
export function citationList(value: unknown): unknown[] | null {
  const list = typeof value === 'string' ? fromJson(value) : value;
  return Array.isArray(list) ? list : null;
}

/** With one source for two: where both are linked, at the place of the first. */
export function mergedSources({ links, citations }: SourcesOfRow, merging: Merging): SourcesOfRow {
  const renamed = links.map((link) => (link === merging.merged ? merging.kept : link));
  return {
    links: [...new Set(renamed)],
    citations: citations === null ? null : mergedCitations(citations, merging),
  };
}

const isOf = (entry: unknown, source: string): boolean =>
  isPlain(entry) && entry['source'] === source;

function mergedCitations(entries: unknown[], { kept, merged }: Merging): unknown[] {
  const other = entries.find((entry) => isOf(entry, merged));
  if (!entries.some((entry) => isOf(entry, kept))) {
    return entries.map((entry) =>
      isOf(entry, merged) && isPlain(entry) ? { ...entry, source: kept } : entry,
    );
  }
  return entries
    .filter((entry) => !isOf(entry, merged))
    .map((entry) => (isOf(entry, kept) ? joined(entry, other) : entry));
}

/** The uses of both; what else is told of the first wins. */
function joined(entry: unknown, other: unknown): unknown {
  if (!isPlain(entry) || !isPlain(other)) return entry;
  const used = [entry['use'], other['use']].flat();
  const { source: _source, ...details } = other;
  return { ...details, ...entry, use: CITATION_USES.filter((use) => used.includes(use)) };
}

/** Whether both say the same; databases change the order of fields. */
export const isSameSources = (a: SourcesOfRow, b: SourcesOfRow): boolean =>
  canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(byName)) : inner,
  );

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
