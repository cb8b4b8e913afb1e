import type { AttributionKind, CslItem, ReadAttribution } from '../../../shared/contracts';

export const CSL_TYPE = 'application/vnd.citationstyles.csl+json';

interface InCsl {
  type: CslItem['type'];
  /** What the name of the source is: who speaks, or what the work is called. */
  name: 'author' | 'title';
}

/** What each kind of source is in the terms of the Citation Style Language. */
const KINDS: Record<AttributionKind, InCsl> = {
  person: { type: 'personal_communication', name: 'author' },
  organization: { type: 'webpage', name: 'author' },
  government: { type: 'webpage', name: 'author' },
  media: { type: 'article-newspaper', name: 'author' },
  document: { type: 'document', name: 'title' },
  agreement: { type: 'treaty', name: 'title' },
  event: { type: 'event', name: 'title' },
  dataset: { type: 'dataset', name: 'title' },
  other: { type: 'document', name: 'title' },
};

const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\S+)$/iu;

/** A source as CSL-JSON has it. What the site keeps private is not there, as it is not on the page. */
export function toCsl(source: ReadAttribution): CslItem {
  const { documentId: id, name, kind, url, citedUrl, archivedUrl, accessed, locator } = source;
  const { type, name: property } = (KINDS as Partial<typeof KINDS>)[kind] ?? KINDS.other;
  const address = citedUrl ?? url;
  const doi = property === 'title' ? doiOf(source) : undefined;
  return {
    ...{ id, type },
    ...(!name ? {} : property === 'author' ? { author: [{ literal: name }] } : { title: name }),
    ...(address ? { URL: address } : {}),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(accessed ? { accessed: { 'date-parts': [dateParts(accessed)] } } : {}),
    ...(locator ? { locator } : {}),
    ...(archivedUrl
      ? { archive: new URL(archivedUrl).hostname, archive_location: archivedUrl }
      : {}),
  };
}

/** A body may have a DOI among its addresses as well, which is none of what it said. */
function doiOf({ sameAs = [] }: Partial<ReadAttribution>): string | undefined {
  const [doi] = sameAs.flatMap((address) => DOI.exec(address)?.[1] ?? []);
  return doi === undefined ? undefined : decoded(doi);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** @param day `2026-03-01` */
function dateParts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
