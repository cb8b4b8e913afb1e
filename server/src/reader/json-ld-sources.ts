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
import type { AttributionKind, ReadAttribution } from '../../../shared/contracts';

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
 * How an article uses each kind of source, in schema.org's terms:
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

/** The sources of an article, each under the property that says how it is used. */
export function sourcesOf(
  attributions: readonly ReadAttribution[],
): Pick<NewsArticleLeaf, 'isBasedOn' | 'citation' | 'mentions'> {
  const isBasedOn: (CreativeWorkLeaf | DatasetLeaf)[] = [];
  const citation: (CreativeWorkLeaf | DatasetLeaf)[] = [];
  const mentions: ThingLeaf[] = [];
  for (const { kind, name, url, description } of attributions) {
    // A site may keep any field of a source to itself; what then has no name tells nothing.
    if (!name) continue;
    const said = { name, url: url ?? undefined, description: description ?? undefined };
    const { property, type } = (USES as Partial<typeof USES>)[kind] ?? USES.other;
    if (property === 'mentions') mentions.push({ '@type': type, ...said } as ThingLeaf);
    else (property === 'citation' ? citation : isBasedOn).push({ '@type': type, ...said });
  }
  return { isBasedOn, citation, mentions };
}
