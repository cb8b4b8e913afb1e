export { default as Corrections } from './Corrections.astro';
export { default as JsonLd } from './JsonLd.astro';
export { default as Neighbours } from './Neighbours.astro';
export { default as Sources } from './Sources.astro';
export { default as SummaryDisclosure } from './SummaryDisclosure.astro';
export { formatDate, jsonLdText, textsOf, type Texts, type TextsOverride } from '../parts';
