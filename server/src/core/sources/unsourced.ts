import type { Place } from '../grounding';
import { hasFigure, placeOf } from './gather';
import type { Line } from './line';
import type { FoundSource } from './types';

/**
 * Sentences with a figure or a quotation that no source is attached to. A figure's source stands in
 * its sentence, a quotation's there or in a sentence beside it in the same paragraph.
 */
export function findUnsourced(lines: readonly Line[], sources: readonly FoundSource[]): Place[] {
  const keyOf = ({ paragraph, start }: Place) => `${paragraph}:${start}`;
  const attached = new Set(
    sources.flatMap(({ mentions }) => mentions.map(({ place }) => keyOf(place))),
  );
  const isAttached = (line: Line | undefined, paragraph: number) =>
    line !== undefined &&
    line.section.paragraph === paragraph &&
    attached.has(keyOf(placeOf(line, 0, line.section.text.length)));
  const places: Place[] = [];
  lines.forEach((line, at) => {
    const { paragraph, text } = line.section;
    if (isAttached(line, paragraph)) return;
    const speech = line.quoted.some((quoted) => quoted.speech);
    const beside =
      speech && (isAttached(lines[at - 1], paragraph) || isAttached(lines[at + 1], paragraph));
    if ((speech && !beside) || hasFigure(line)) places.push(placeOf(line, 0, text.length));
  });
  return places;
}
