import { ground } from '../core/grounding';
import type { Text } from '../core/text';

/** Whether an article bears every number, date, name and quotation of a summary. */
export function isBorneBy(article: Text, summary: string): boolean {
  return ground(summary, article).findings.length === 0;
}
