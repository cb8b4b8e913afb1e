import type { Sides } from './context';
import type { CalendarDate, Item, Section } from './items';

/** An item with the sentence that it stands in. */
export interface Found {
  section: Section;
  item: Item;
  sides: Sides;
}

const EPSILON = 1e-9;
const isEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a));

/** Whether units go together: one that is not named goes with any currency, but not with `%`. */
function unitsAgree(a: Item, b: Item): boolean {
  if (a.unit === b.unit) return true;
  if (a.unit === 'time' || b.unit === 'time') return false;
  if (a.unit === '%' || b.unit === '%') return false;
  return a.unit === undefined || b.unit === undefined;
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether one date says nothing else than the other, and what it adds is a year or a weekday. */
function datesAgree(claim: CalendarDate, other: CalendarDate): boolean {
  let shared = 0;
  for (const part of PARTS) {
    const own = claim[part];
    if (own === undefined) continue;
    if (other[part] === own) shared += 1;
    else if (other[part] !== undefined || part === 'day') return false;
  }
  return shared > 0;
}

/** Whether an item could stand in the place of another: a number of a number, a day of a day. */
export function isRival(claim: Item, other: Item): boolean {
  if (claim.dates.length === 0 && other.dates.length === 0) return true;
  const parts = partsOf(other);
  return partsOf(claim).some((part) => parts.includes(part));
}

/** Which parts of a date an item has; none of a number. */
function partsOf({ kind, dates }: Item): readonly (keyof CalendarDate)[] {
  const [date] = dates;
  if (date === undefined) return kind === 'date' ? ['year'] : [];
  return PARTS.filter((part) => date[part] !== undefined);
}

/** Whether the article's item says the same number or date as the summary's. */
export function sameFigure(claim: Item, other: Item): boolean {
  if (claim.dates.length > 0) {
    if (other.dates.length === 0) return false;
    return claim.dates.some((date) => other.dates.some((own) => datesAgree(date, own)));
  }
  if (other.dates.length > 0) {
    // A year alone, of a date that has it.
    return claim.kind === 'date' && other.dates.some(({ year }) => year === claim.values[0]);
  }
  if (!claim.values.some((value) => other.values.some((own) => isEqual(value, own)))) return false;
  return unitsAgree(claim, other);
}
