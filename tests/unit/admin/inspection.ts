import type { SummaryInspection, SummarySentence } from '../../../shared/contracts';

export const sentence = (text: string): SummarySentence => ({
  text,
  isJoined: false,
  place: null,
  findings: [],
});

/** What the server says of a summary of its own that is up to date, but for what is given. */
export function inspection(changed: Partial<SummaryInspection> = {}): SummaryInspection {
  const offers = ['One.', 'Two.', 'Three.'].map(sentence);
  return {
    state: 'fresh',
    provenance: provenance('extractive'),
    ...{ author: null, reviewer: null },
    sentences: offers.slice(0, 2),
    offers: { brief: offers.slice(0, 1), standard: offers.slice(0, 2), long: offers },
    choice: { length: 'standard', form: 'points' },
    model: null,
    canBeReviewed: false,
    articleDigest: '0'.repeat(32),
    ...changed,
  };
}

export function provenance(
  origin: NonNullable<SummaryInspection['provenance']>['origin'],
): NonNullable<SummaryInspection['provenance']> {
  return {
    origin,
    ...{ system: null, version: null, writtenAt: null, review: null },
    ...{ label: 'not required', digitalSourceType: null },
  };
}

export function modelState(
  changed: Partial<NonNullable<SummaryInspection['model']>> = {},
): NonNullable<SummaryInspection['model']> {
  return {
    ...{ name: 'test/model', state: 'none', error: null, nextAttempt: null, sentences: [] },
    ...changed,
  };
}
