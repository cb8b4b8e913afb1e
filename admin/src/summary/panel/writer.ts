import type {
  SummaryInspection,
  SummaryLength,
  SummarySentence,
} from '../../../../shared/contracts';

/**
 * Whose the text in the form is:
 * - `plugin`, `model`, `person`, `program`: as it is stored;
 * - `offered`: the plugin's, chosen in the panel, and not saved yet;
 * - `typed`: written in the form, and not saved yet.
 */
export type Writer = 'plugin' | 'model' | 'person' | 'program' | 'offered' | 'typed';

export const LENGTHS: readonly SummaryLength[] = ['brief', 'standard', 'long'];

/** By what the server says of a stored text. */
export const WRITERS: Partial<Record<string, Writer>> = {
  extractive: 'plugin',
  model: 'model',
  human: 'person',
  api: 'program',
};

type Known = Pick<SummaryInspection, 'provenance' | 'sentences' | 'offers' | 'model'>;

/** @returns `null` where the form has no summary */
export function writerOf(inspection: Known): Writer | null {
  const { provenance, sentences, offers, model } = inspection;
  if (sentences.length === 0) return null;
  if (provenance !== null) return WRITERS[provenance.origin] ?? 'program';
  const isOffered = LENGTHS.some((length) => sameSentences(sentences, offers[length]));
  if (isOffered) return 'offered';
  return model !== null && sameSentences(sentences, model.sentences) ? 'model' : 'typed';
}

/** Somebody's own words are never replaced without asking. */
export const isSomebodys = (writer: Writer | null): boolean =>
  writer === 'person' || writer === 'program' || writer === 'typed';

export const textsOf = (sentences: readonly SummarySentence[]): string[] =>
  sentences.map(({ text }) => text);

export function sameSentences(
  one: readonly SummarySentence[],
  other: readonly SummarySentence[],
): boolean {
  return one.length === other.length && one.every(({ text }, at) => text === other[at]?.text);
}
