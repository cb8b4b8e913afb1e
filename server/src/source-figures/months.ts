/** How many months figures can be of. */
export const MOST_MONTHS = 60;

const MONTHS_A_YEAR = 12;

/** `YYYY-MM`, in UTC. */
export type Month = string;

/** The months since the year 0. */
const numberOf = (month: Month): number => {
  const [year, ofYear] = month.split('-').map(Number);
  return (year ?? 0) * MONTHS_A_YEAR + (ofYear ?? 1) - 1;
};

const monthAt = (number: number): Month => {
  const year = String(Math.floor(number / MONTHS_A_YEAR)).padStart(4, '0');
  return `${year}-${String((number % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
};

export const monthOf = (date: Date): Month => date.toISOString().slice(0, 'YYYY-MM'.length);

/** The month so many months later. */
export const addMonths = (month: Month, count: number): Month => monthAt(numberOf(month) + count);

/** All months from one to another, in order; none where the last is before the first. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, numberOf(to) - numberOf(from) + 1) }, (_none, at) =>
    addMonths(from, at),
  );

/** Its first moment. */
export const startOf = (month: Month): Date => new Date(`${month}-01T00:00:00.000Z`);
