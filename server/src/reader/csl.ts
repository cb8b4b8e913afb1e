import type { AttributionKind, CslItem, ReadAttribution } from '../../../shared/contracts';

export const CSL_TYPE = 'application/vnd.citationstyles.csl+json';

/**
 * What each kind of source is in the terms of the Citation Style Language. The name is always the
 * title: reference managers show an item without one as untitled, and styles put a title first where
 * there is no author. Styles write treaties as laws, without a stop behind the name.
 */
const KINDS: Record<AttributionKind, CslItem['type']> = {
  person: 'webpage',
  organization: 'webpage',
  government: 'webpage',
  media: 'webpage',
  document: 'document',
  agreement: 'document',
  event: 'document',
  dataset: 'dataset',
  other: 'document',
};

const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\S+)$/iu;

/** A source as CSL-JSON has it. What the site keeps private is not there, as it is not on the page. */
export function toCsl(source: ReadAttribution): CslItem {
  const { documentId: id, name, kind, url, citedUrl, archivedUrl, accessed, locator } = source;
  const type = (KINDS as Partial<typeof KINDS>)[kind] ?? KINDS.other;
  const address = citedUrl ?? url;
  const doi = type === 'webpage' ? undefined : doiOf(source);
  return {
    ...{ id, type },
    ...(name ? { title: name } : {}),
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
