/** The thinking on its own: no Strapi, no I/O. `strapi-plugin-newsroom/core`. */
export { ground } from './grounding';
export type { Claim, ClaimKind, Grounding, Place, Reason, Verdict } from './grounding';
export { jsonLdScript } from './json-ld-script';
export { createKnownSources, findSources, keyOf, keysIn } from './sources';
export type {
  FoundSource,
  FoundSources,
  KnownMatch,
  KnownSource,
  KnownSources,
  SourceKind,
  SourceMention,
  SourceOptions,
  SourceUse,
} from './sources';
export { readText } from './text';
export type { Paragraph, ParagraphKind, ReadOptions, Sentence, Text, TextFormat } from './text';
export { LENGTHS, summarize } from './summarize';
export type {
  ChosenSentence,
  EmptyReason,
  OmittedSentence,
  Rule,
  ScoreParts,
  Summary,
  SummaryForm,
  SummaryLength,
  SummaryOptions,
} from './summarize';
