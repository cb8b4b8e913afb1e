import type { SourceFigure } from '../../../shared/contracts';

/** What is counted of articles. */
export type Measure = 'none' | 'one' | 'unnamed';

/** Figures of one month, or of one section in one language. */
export interface Total {
  /** Of the month, or of the section. */
  key: string;
  articles: number;
  none: number;
  one: number;
  /** `null` where the user may not know. */
  unnamed: number | null;
}

/** The measures that the figures have. */
export const measuresOf = (totals: readonly Pick<Total, 'unnamed'>[]): Measure[] =>
  totals.some(({ unnamed }) => unnamed === null) ? ['none', 'one'] : ['none', 'one', 'unnamed'];

export const monthKey = ({ month }: Pick<SourceFigure, 'month'>): string => month;

/** Sections of two languages are two, also where they have the same name. */
export const sectionKey = ({ section, locale }: Pick<SourceFigure, 'section' | 'locale'>) =>
  JSON.stringify([section, locale]);

/** Whether the figures are of more than one language. */
export const hasLanguages = (figures: readonly Pick<SourceFigure, 'locale'>[]): boolean =>
  new Set(figures.map(({ locale }) => locale).filter((locale) => locale !== null)).size > 1;

/** Figures that have the same key as one, in the order of their first ones. */
export function totalsBy(
  figures: readonly SourceFigure[],
  keyOf: (figure: SourceFigure) => string,
): Total[] {
  const totals = new Map<string, Total>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const { articles = 0, none = 0, one = 0, unnamed = 0 } = totals.get(key) ?? {};
    totals.set(key, {
      key,
      articles: articles + figure.articles,
      none: none + figure.none,
      one: one + figure.one,
      unnamed: unnamed === null || figure.unnamed === null ? null : unnamed + figure.unnamed,
    });
  }
  return [...totals.values()];
}

/** Those with most articles first. */
export const byArticles = (totals: readonly Total[]): Total[] =>
  [...totals].sort((a, b) => b.articles - a.articles);

/** From 0 to 1. */
export const shareOf = (total: Total, measure: Measure): number =>
  total.articles === 0 ? 0 : (total[measure] ?? 0) / total.articles;

/** More names than these do not stand beside each other. */
const MOST_NAMES = 12;

/** Totals that show their names, with how many of them each stands for: all where they are few. */
export function namedOf(totals: readonly Pick<Total, 'key'>[]) {
  const every = Math.max(1, Math.ceil(totals.length / MOST_NAMES));
  return totals.flatMap(({ key }, at) => {
    if (at % every !== 0) return [];
    const months = Math.min(every, totals.length - at);
    return [{ key, months, hasRoom: months === every }];
  });
}
