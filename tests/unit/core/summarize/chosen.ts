import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';

/** The sentences of a summary in points, by their places. */
export function chosen(lines: readonly string[], sentences = 4, locale = 'en', title?: string) {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale, title });
  return summarize(text, { sentences, form: 'points' }).sentences;
}

/** Those of them that are points of their own. */
export const points = (...args: Parameters<typeof chosen>): number[] =>
  chosen(...args)
    .filter(({ isJoined }) => !isJoined)
    .map(({ index }) => index);
