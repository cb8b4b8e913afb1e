import type { MessageDescriptor } from 'react-intl';
import type { SummaryProvenance } from '../../../../shared/contracts';
import { TEXTS } from './texts';

/** What the plugin's rule says of a label for readers, and the reason. */
export function labelText({
  label,
  review,
  origin,
}: Pick<SummaryProvenance, 'label' | 'review' | 'origin'>): MessageDescriptor {
  if (label === 'required') return TEXTS.required;
  if (label === 'undetermined') return TEXTS.undetermined;
  if (review !== null) return TEXTS.labelReviewed;
  return origin === 'extractive' ? TEXTS.labelOwnWords : TEXTS.labelPersons;
}
