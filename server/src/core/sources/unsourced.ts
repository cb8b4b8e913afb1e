import type { Place } from '../grounding';
import { placeOf } from './gather';
import type { KnownSources } from './known';
import type { Line } from './line';
import type { FoundSource } from './types';

/** A smaller count is what a reporter sees for oneself. */
const SMALLEST_COUNT = 100;
/** Scores, times of day and of races, ages, spans of time: figures that nobody has to tell. */
const SEEN = [
  /\d+(?:\s?[:–-]\s?\d+)+/gu,
  /\d+[-\s]years?[-\s]old|\b(?:aged|at) \d+(?=[,.;\s])/gu,
  /\d+[-\s](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|segundos?|minutos?|horas?|días|semanas?|meses|años|secondes?|heures?|jours|ans)(?!\p{L})/gu,
];

/** What a list of sentences is made of. */
interface Text {
  lines: readonly Line[];
  sources: readonly FoundSource[];
  known: KnownSources | undefined;
  language: string;
}

/** Whether a sentence has a figure that somebody must have told. */
function needsSource({ section }: Line): boolean {
  const seen = new Set(
    SEEN.flatMap((pattern) => section.text.match(pattern) ?? []).flatMap((words) =>
      (words.match(/\d+/gu) ?? []).map(Number),
    ),
  );
  return section.items.some(({ kind, values, spelled, unit }) => {
    if (kind === 'percentage' || kind === 'amount') return unit !== 'time';
    const value = Math.abs(values[0] ?? 0);
    if (kind !== 'number' || spelled === true || unit === 'time' || seen.has(value)) return false;
    return value >= SMALLEST_COUNT;
  });
}

/**
 * Sentences with a figure or a quotation that no source is attached to: none that says from whom
 * something comes, and none that names a known source. A figure's source stands in its paragraph,
 * a quotation's in its sentence or in one beside it in the same paragraph.
 */
export function findUnsourced({ lines, sources, known, language }: Text): Place[] {
  const keyOf = ({ paragraph, start }: Place) => `${paragraph}:${start}`;
  const wholeOf = (line: Line) => placeOf(line, 0, line.section.text.length);
  const told = new Set(
    sources.flatMap(({ mentions }) => mentions.map(({ place }) => keyOf(place))),
  );
  const attached = new Set(
    lines.filter(
      (line) =>
        told.has(keyOf(wholeOf(line))) ||
        (known?.find(line.section.text, language).length ?? 0) > 0,
    ),
  );
  const paragraphs = new Set([...attached].map(({ section }) => section.paragraph));
  return lines.flatMap((line, at) => {
    const { paragraph } = line.section;
    if (attached.has(line)) return [];
    const beside = [lines[at - 1], lines[at + 1]].some(
      (other) => other?.section.paragraph === paragraph && attached.has(other),
    );
    const quotation = !beside && line.quoted.some(({ speech }) => speech);
    const figure = !paragraphs.has(paragraph) && needsSource(line);
    return quotation || figure ? [wholeOf(line)] : [];
  });
}
