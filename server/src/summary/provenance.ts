import type { AiLabel, ReadReview, SummaryProvenance } from '../../../shared/contracts';
import { toIso } from '../iso-date';
import type { SummaryOrigin } from '../types/article-type';
import type { DatedReview, KnownOrigin, SourceRecord } from './origin-query';
import type { WrittenBy } from './schema';

/** Terms of IPTC's vocabulary "Digital Source Type". */
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** What readers are told of a review. */
type ShownReview = Pick<DatedReview, 'reviewedAt' | 'responsible' | 'contact'>;

/** The name under which the built-in summariser signs. */
export const BUILT_IN = 'strapi-plugin-newsroom';

/** What is told of a summary where it is stored, and of the article that it stands in. */
export interface StoredText {
  /** `null` where the row does not say. */
  summaryOrigin: SummaryOrigin | null;
  articleDigest: () => string;
}

/**
 * Where a stored summary came from, by what the plugin's records have of it. A text of which nothing
 * is known was there before the plugin, or came past it.
 */
export function provenanceOf(
  { record, reviews }: KnownOrigin,
  { summaryOrigin, articleDigest }: StoredText,
): SummaryProvenance {
  const origin = summaryOrigin ?? record?.origin ?? 'api';
  // Computed only where the text has a review at all.
  const digest = reviews.length > 0 ? articleDigest() : null;
  const review = reviews.find((each) => each.articleDigest === digest) ?? null;
  return toProvenance(origin === 'none' ? 'api' : origin, record, review);
}

/** @param origin as the row says it, which goes before the record */
export function toProvenance(
  origin: WrittenBy,
  record: SourceRecord | null,
  review: ShownReview | null,
): SummaryProvenance {
  // A record of another origin is of another time: the same words were written twice.
  const known = record?.origin === origin ? record : null;
  // Where nothing else is known of words in a person's name, nobody can say who wrote them.
  const by = origin === 'human' && known === null ? 'api' : origin;
  const system = origin === 'extractive' ? BUILT_IN : (known?.system ?? null);
  return {
    origin,
    system,
    version: known?.systemVersion ?? null,
    writtenAt: toIso(known?.writtenAt ?? null),
    review: review === null ? null : toReview(review),
    label: labelOf(by, system, review),
    digitalSourceType: sourceTypeOf(by, system),
  };
}

/** The same of a part of the text, or of the text in other words: no review holds for that. */
export function unreviewed(provenance: SummaryProvenance): SummaryProvenance {
  const { origin, system, review, digitalSourceType } = provenance;
  if (review === null) return provenance;
  const by = digitalSourceType === null ? 'api' : origin;
  return { ...provenance, review: null, label: labelOf(by, system, null) };
}

function toReview({ reviewedAt, responsible, contact }: ShownReview): ReadReview {
  return { reviewedAt: toIso(reviewedAt) ?? '', responsible, contact };
}

/** Whether readers have to be told that a machine wrote the text. */
function labelOf(origin: WrittenBy, system: string | null, review: ShownReview | null): AiLabel {
  if (review !== null || origin === 'extractive') return 'not required';
  if (origin === 'model') return 'required';
  return origin === 'human' && system === null ? 'not required' : 'undetermined';
}

function sourceTypeOf(origin: WrittenBy, system: string | null): string | null {
  if (origin === 'api') return null;
  if (origin === 'extractive') return `${SOURCE_TYPES}algorithmicMedia`;
  if (origin === 'model') return `${SOURCE_TYPES}trainedAlgorithmicMedia`;
  const isMixed = system !== null;
  return `${SOURCE_TYPES}${isMixed ? 'compositeWithTrainedAlgorithmicMedia' : 'digitalCreation'}`;
}
