import type {
  CreativeWorkLeaf,
  DatasetLeaf,
  EventLeaf,
  GovernmentOrganizationLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  ThingLeaf,
} from 'schema-dts';
import type { AttributionKind, CitationUse, ReadAttribution } from '../../../shared/contracts';

interface Work {
  property: 'isBasedOn' | 'citation';
  type: (CreativeWorkLeaf | DatasetLeaf)['@type'];
}

interface Mention {
  property: 'mentions';
  type: (
    EventLeaf | GovernmentOrganizationLeaf | OrganizationLeaf | PersonLeaf | ThingLeaf
  )['@type'];
}

/**
 * How an article uses each kind of source where the editor has not told it, in schema.org's terms:
 *
 * - `isBasedOn`, "a resource from which this work is derived": what was read and reported on;
 * - `citation`, "a reference to another creative work, such as another publication": another
 *   newsroom's report, which is quoted and not reworked;
 * - `mentions`, "a reference to, but not necessarily about a concept": people, bodies and events,
 *   which are no creative works, as both of the others want.
 *
 * An agreement is the text that was signed. What the editor gave no kind of its own is a `Thing`.
 */
const USES: Record<AttributionKind, Work | Mention> = {
  document: { property: 'isBasedOn', type: 'CreativeWork' },
  agreement: { property: 'isBasedOn', type: 'CreativeWork' },
  dataset: { property: 'isBasedOn', type: 'Dataset' },
  media: { property: 'citation', type: 'CreativeWork' },
  person: { property: 'mentions', type: 'Person' },
  organization: { property: 'mentions', type: 'Organization' },
  government: { property: 'mentions', type: 'GovernmentOrganization' },
  event: { property: 'mentions', type: 'Event' },
  other: { property: 'mentions', type: 'Thing' },
};

/** What of a work an article goes on to report, and so is derived from. */
const BASES: readonly CitationUse[] = ['document', 'figures'];

/**
 * The sources of an article, each under the property that says how it is used: a creative work by
 * what the editor told of it, else by its kind; all others are mentioned.
 */
export function sourcesOf(
  attributions: readonly ReadAttribution[],
): Pick<NewsArticleLeaf, 'isBasedOn' | 'citation' | 'mentions'> {
  const isBasedOn: (CreativeWorkLeaf | DatasetLeaf)[] = [];
  const citation: (CreativeWorkLeaf | DatasetLeaf)[] = [];
  const mentions: ThingLeaf[] = [];
  for (const source of attributions) {
    // A site may keep any field of a source to itself; what then has no name tells nothing.
    if (!source.name) continue;
    const { property, type } = (USES as Partial<typeof USES>)[source.kind] ?? USES.other;
    if (property === 'mentions') mentions.push({ '@type': type, ...thing(source) } as ThingLeaf);
    else {
      const list = propertyOf(source, property) === 'citation' ? citation : isBasedOn;
      list.push({ '@type': type, ...work(source) });
    }
  }
  return { isBasedOn, citation, mentions };
}

/** A page that the site makes itself may have sources that tell nothing of their use. */
function propertyOf({ use = [] }: Partial<ReadAttribution>, byKind: Work['property']) {
  if (use.length === 0) return byKind;
  return use.some((one) => BASES.includes(one)) ? 'isBasedOn' : 'citation';
}

const thing = ({ name, url, description, sameAs }: ReadAttribution) => ({
  name,
  url: url ?? undefined,
  description: description ?? undefined,
  sameAs,
});

/** A work is at the address where it was cited. */
const work = (source: ReadAttribution) => ({
  ...thing(source),
  url: source.citedUrl ?? source.url ?? undefined,
  archivedAt: source.archivedUrl ?? undefined,
});
