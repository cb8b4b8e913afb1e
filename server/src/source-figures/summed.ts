import type { SourceFigure } from '../../../shared/contracts';

/** Figures that have the same key as one, in the order of their first ones. */
export function summed(
  figures: readonly SourceFigure[],
  keyOf: (figure: SourceFigure) => readonly (string | null)[],
): SourceFigure[] {
  const sums = new Map<string, SourceFigure>();
  for (const figure of figures) {
    const key = JSON.stringify(keyOf(figure));
    sums.set(key, added(sums.get(key), figure));
  }
  return [...sums.values()];
}

function added(a: SourceFigure | undefined, b: SourceFigure): SourceFigure {
  if (a === undefined) return b;
  const unnamed = b.unnamed === null ? null : (a.unnamed ?? 0) + b.unnamed;
  const { articles, none, one } = a;
  return {
    ...b,
    ...{ articles: articles + b.articles, none: none + b.none, one: one + b.one, unnamed },
  };
}
