export { Corrections, type CorrectionsProps } from './corrections';
export { JsonLd, type JsonLdProps } from './json-ld';
export { Neighbours, type NeighboursProps } from './neighbours';
export { Sources, type SourcesProps } from './sources';
export { SummaryDisclosure, type SummaryDisclosureProps } from './summary-disclosure';
export { formatDate, jsonLdText, textsOf, type Texts, type TextsOverride } from '../parts';
