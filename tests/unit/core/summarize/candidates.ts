import { readText, type TextFormat } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import type { Rule } from '../../../../server/src/core/summarize';

export const read = (lines: readonly string[], locale: string, format: TextFormat = 'plain') =>
  readText(lines.join('\n\n'), { format, locale });

/** Texts of the sentences that may be chosen. */
export const free = (lines: readonly string[], locale: string, format: TextFormat = 'plain') =>
  findCandidates(read(lines, locale, format)).candidates.map(({ text }) => text);

/** The rule for each sentence that may not. */
export function rules(lines: readonly string[], locale: string): Record<number, Rule> {
  const { omitted } = findCandidates(read(lines, locale));
  return Object.fromEntries(omitted.map(({ index, rule }) => [index, rule]));
}
