import { findDates } from './dates';
import { toAsciiDigits } from './digits';
import type { Item } from './items';
import { findNumerals, type Numeral, type Reading } from './numerals';
import { currencyOf, percentBefore, percentBehind, signOf } from './units';
import type { Word } from './words';

/** A number of four digits without a unit is a year between these. */
const FIRST_YEAR = 1_500;
const LAST_YEAR = 2_099;
const TIME = /^(\d{1,2})[:.](\d{2})$/;
const HALF = /^([ap])m$/;
const HOURS = 24;
const MINUTES = 60;
const NEAR = /^[ \u00a0\u202f-]?$/u;

interface Unit {
  kind: Item['kind'];
  unit?: string;
  from: number;
  to: number;
  start: number;
  end: number;
}

const isNear = ({ text, words }: Reading, at: number): boolean =>
  NEAR.test(text.slice((words[at - 1] as Word).end, words[at]?.start ?? 0));

function boundsOf({ words }: Reading, { from, to }: Numeral): Unit {
  const start = (words[from] as Word).start;
  return { kind: 'number', from, to, start, end: (words[to - 1] as Word).end };
}

/** A sign right before or behind a number, or one blank away. */
function signNear(text: string, at: number, step: 1 | -1): string {
  const first = text.charAt(at);
  return /^[ \u00a0\u202f]$/u.test(first) ? text.charAt(at + step) : first;
}

const isPercent = (sign: string): boolean => sign !== '' && '%٪％'.includes(sign);

/** Whether a number is a percentage, and how far it reaches then. */
function asPercentage(reading: Reading, own: Unit): Unit | undefined {
  const { text, words } = reading;
  const behind = text.slice(own.end, own.end + 2).search(/[%٪％]/u);
  if (behind >= 0 && isPercent(signNear(text, own.end, 1))) {
    return { ...own, kind: 'percentage', unit: '%', end: own.end + behind + 1 };
  }
  if (isPercent(text.charAt(own.start - 1))) {
    return { ...own, kind: 'percentage', unit: '%', start: own.start - 1 };
  }
  const count = isNear(reading, own.to)
    ? percentBehind(words[own.to]?.lower, words[own.to + 1]?.lower)
    : 0;
  if (count > 0) {
    const to = own.to + count;
    return { ...own, kind: 'percentage', unit: '%', to, end: (words[to - 1] as Word).end };
  }
  const before = words
    .slice(Math.max(0, own.from - 3), own.from)
    .map(({ lower }) => lower)
    .join(' ');
  const last = words[own.from - 1]?.lower ?? '';
  if (percentBefore(last) || percentBefore(before))
    return { ...own, kind: 'percentage', unit: '%' };
  return undefined;
}

/** Whether a number is an amount of money, and how far it reaches then. */
function asAmount(reading: Reading, own: Unit): Unit | undefined {
  const { text, words } = reading;
  const before = signOf(signNear(text, own.start - 1, -1));
  if (before !== undefined) {
    return {
      ...own,
      kind: 'amount',
      unit: before,
      start: text.lastIndexOf(signNear(text, own.start - 1, -1), own.start),
    };
  }
  const sign = signNear(text, own.end, 1);
  const behind = signOf(sign);
  if (behind !== undefined) {
    return { ...own, kind: 'amount', unit: behind, end: text.indexOf(sign, own.end) + 1 };
  }
  const word = isNear(reading, own.to) ? words[own.to] : undefined;
  const currency = word === undefined ? undefined : currencyOf(word.lower);
  if (word === undefined || currency === undefined) return undefined;
  return { ...own, kind: 'amount', unit: currency, to: own.to + 1, end: word.end };
}

/** The minutes of a time of day; of one that may be in the afternoon as well, both. */
function asTime({ words }: Reading, own: Unit): { unit: Unit; values: number[] } | undefined {
  const word = words[own.from] as Word;
  const time = TIME.exec(toAsciiDigits(word.text));
  const next = words[own.to];
  const half = HALF.exec(next?.lower ?? '')?.[1];
  if (time === null || (half === undefined && !word.text.includes(':'))) return undefined;
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  if (hour > HOURS || minute >= MINUTES) return undefined;
  const minutes = (hour % 12) * MINUTES + minute + (half === 'p' || hour > 12 ? 12 * MINUTES : 0);
  const unit: Unit = { ...own, unit: 'time' };
  if (half !== undefined) Object.assign(unit, { to: own.to + 1, end: (next as Word).end });
  return {
    unit,
    values: half === undefined && hour <= 12 ? [minutes, minutes + 12 * MINUTES] : [minutes],
  };
}

function toFigure(reading: Reading, numeral: Numeral): Item {
  const own = boundsOf(reading, numeral);
  const { values, spelled, plain } = numeral;
  const rest = { dates: [], name: [] };
  const time = spelled ? undefined : asTime(reading, own);
  if (time !== undefined) return { ...time.unit, values: time.values, ...rest };
  const unit = asPercentage(reading, own) ?? asAmount(reading, own);
  if (unit !== undefined) return { ...unit, values, spelled, ...rest };
  const [value] = values as [number];
  const year = plain && value >= FIRST_YEAR && value <= LAST_YEAR;
  return { ...own, kind: year ? 'date' : 'number', values, spelled, ...rest };
}

/**
 * The numbers, percentages, amounts, times and dates of a sentence.
 *
 * @returns in order, not overlapping.
 */
export function findFigures(reading: Reading): Item[] {
  const numerals = findNumerals(reading);
  const dates = findDates(reading, numerals);
  const used = new Set<number>();
  for (const { from, to } of dates) for (let at = from; at < to; at += 1) used.add(at);
  const figures = numerals
    .filter(({ from }) => !used.has(from))
    .map((numeral) => toFigure(reading, numeral));
  return [...dates, ...figures].sort((a, b) => a.from - b.from);
}
