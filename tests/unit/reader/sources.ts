import type { AttributionKind, ReadAttribution } from '../../../shared/contracts';
import { readSource } from '../../helpers/sources';
import { MEDIA, page, SITE } from './pages';

export const SETTINGS = { site: SITE, mediaBase: MEDIA };

export const KINDS: AttributionKind[] = [
  ...(['person', 'organization', 'government', 'document', 'agreement'] as const),
  ...(['event', 'media', 'dataset', 'other'] as const),
];

export const source = (
  kind: AttributionKind,
  more: Partial<ReadAttribution> = {},
): ReadAttribution =>
  readSource({ name: `A source: ${kind}`, kind, url: `https://example.org/${kind}`, ...more });

/** A page that rests on one source of each kind. */
export const fromEachKind = () => page({ attributions: KINDS.map((kind) => source(kind)) });
