import { LENGTHS, type SummaryForm, type SummaryLength } from '../core/summarize';

export { LENGTHS, type SummaryLength };

export const LENGTH_NAMES = Object.keys(LENGTHS) as SummaryLength[];
export const FORMS = ['points', 'paragraph'] as const satisfies readonly SummaryForm[];

/** Length and form of a summary that the plugin makes. */
export interface Choice {
  length: SummaryLength;
  form: SummaryForm;
}

/** What is kept of a text whose sentences an editor chose one by one: it is never made anew. */
export const BY_SENTENCE = 'sentences';

export const choiceName = ({ length, form }: Choice): string => `${form} ${length}`;

/** @returns the choice of that name, `null` where it is none */
export function choiceOf(name: string | null): Choice | null {
  return ALL.find((choice) => choiceName(choice) === name) ?? null;
}

const ALL: Choice[] = LENGTH_NAMES.flatMap((length) => FORMS.map((form) => ({ length, form })));
