import type { ReadSummary } from '../../shared/contracts';
import { formatDate } from './dates';
import type { Texts } from './texts';

/** What is shown of a summary. */
export interface SummaryView {
  /** Beside the headline; `null` where readers need not be told. */
  label: string | null;
  /** In points, where there is more than one; else `null`, and the text is shown. */
  points: string[] | null;
  /** Below the text: where it came from, and who reviewed it. */
  notes: string[];
}

export function viewSummary(
  { origin, label, points, review }: ReadSummary,
  { form = 'points', lang, texts, timeZone }: SummaryViewOptions,
): SummaryView {
  const reviewed =
    review &&
    fill(texts.reviewedBy, {
      responsible: review.responsible,
      contact: review.contact,
      date: formatDate(review.reviewedAt, lang, timeZone),
    });
  const notes = [origin && texts.summaryOrigin[origin], reviewed];
  return {
    label: label === 'required' ? texts.machineLabel : null,
    points: form === 'points' && points.length > 1 ? points : null,
    notes: notes.filter((note): note is string => Boolean(note)),
  };
}

export interface SummaryViewOptions {
  /** As a list, or as one text; `points` where it is absent. */
  form?: 'points' | 'paragraph';
  lang: string;
  texts: Texts;
  timeZone?: string;
}

/**
 * In one go: what stands in for one name may itself look like another. Each value is isolated (FSI,
 * PDI), or a Latin name in Arabic would pull the day of the date to its own side.
 */
function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = values[name];
    return value === undefined ? all : `\u2068${value}\u2069`;
  });
}
