export { formatDate } from './dates';
export { jsonLdText } from './json-ld';
export { linkable } from './links';
export { viewSource, type SourceView } from './sources';
export { viewSummary, type SummaryView, type SummaryViewOptions } from './summary';
export type { Texts, TextsOverride } from './texts';
export { textsOf } from './texts-of';
