import type { SummaryPlace } from '../../shared/contracts';
import type { Text } from './core/text';

/** A part of a paragraph, by the words that stand there; `null` where there is no such paragraph. */
export function placeOf(
  { paragraphs }: Text,
  { paragraph, start, end }: { paragraph: number; start: number; end: number },
): SummaryPlace | null {
  const found = paragraphs[paragraph];
  return found === undefined ? null : { block: found.block, text: found.text.slice(start, end) };
}
