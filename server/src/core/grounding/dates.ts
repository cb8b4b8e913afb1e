import { calendarOf, type Calendar } from './calendar';
import { toAsciiDigits } from './digits';
import type { CalendarDate, Item } from './items';
import type { Numeral, Reading } from './numerals';
import type { Word } from './words';

const FIRST_YEAR = 1_000;
const LAST_YEAR = 2_199;
/** What may stand between a day, its month and its year, in words. */
const REACH = 2;
/** Longest gap between the parts of a date, in UTF-16 units: ", den " or " თ. ". */
const GAP = 12;
/** Signs behind a number that make it a year, a month or a day. */
const COUNTERS: Readonly<Record<string, keyof CalendarDate>> = {
  年: 'year',
  月: 'month',
  日: 'day',
  号: 'day',
  년: 'year',
  월: 'month',
  일: 'day',
};

interface Search extends Reading {
  calendar: Calendar;
  /** The numeral that begins at a word, and the one that ends before a word. */
  beginning: ReadonlyMap<number, Numeral>;
  ending: ReadonlyMap<number, Numeral>;
}

const isYear = ({ values, plain }: Numeral): boolean =>
  plain && (values[0] as number) >= FIRST_YEAR && (values[0] as number) <= LAST_YEAR;
const isDay = ({ values, plain }: Numeral): boolean =>
  plain && (values[0] as number) >= 1 && (values[0] as number) <= 31;

const toItem = (search: Search, from: number, to: number, dates: CalendarDate[]): Item => ({
  kind: 'date',
  from,
  to,
  start: (search.words[from] as Word).start,
  end: (search.words[to - 1] as Word).end,
  values: [],
  dates,
  name: [],
});

/** A date that is growing around its month. */
interface Growing extends CalendarDate {
  from: number;
  to: number;
}

const gap = ({ words }: Search, from: number, to: number): number =>
  (words[to] as Word).start - (words[from] as Word).end;

/** What stands between a day and its month: "3 de octubre", "3rd of October". */
const BETWEEN = new Set('of de del da d di'.split(' '));

/** Whether what is between a day and its month only joins them, or is written on to the day. */
function leadsTo({ words, text }: Search, from: number, to: number): boolean {
  return words.slice(from, to).every((word, i) => {
    const before = words[from + i - 1] as Word;
    return (
      BETWEEN.has(word.lower) || (i === 0 && /^[-‐‑’']?$/u.test(text.slice(before.end, word.start)))
    );
  });
}

/** Takes in the day and the year that stand before the month. */
function growLeft(search: Search, date: Growing): void {
  for (let skipped = 0; skipped <= REACH;) {
    const numeral = search.ending.get(date.from - skipped);
    if (numeral !== undefined && gap(search, numeral.to - 1, date.from) <= GAP) {
      if (date.day === undefined && isDay(numeral) && leadsTo(search, numeral.to, date.from)) {
        [date.day] = numeral.values;
      } else if (date.year === undefined && isYear(numeral)) [date.year] = numeral.values;
      else return;
      date.from = numeral.from;
      skipped = 0;
    } else if (/[.;!?]/.test(search.words[date.from - skipped - 1]?.text ?? '.')) return;
    else skipped += 1;
  }
}

/** Takes in the day and the year that stand behind the month. */
function growRight(search: Search, date: Growing): void {
  for (let skipped = 0; skipped <= REACH;) {
    const numeral = search.beginning.get(date.to + skipped);
    if (numeral === undefined || gap(search, date.to - 1, numeral.from) > GAP) skipped += 1;
    else {
      if (date.day === undefined && skipped === 0 && isDay(numeral)) [date.day] = numeral.values;
      else if (date.year === undefined && isYear(numeral)) [date.year] = numeral.values;
      else return;
      date.to = numeral.to;
      skipped = 0;
    }
  }
}

/** Whether a month's or weekday's name stands within somebody's name: "Theresa May", "Sunday Times". */
function isWithinName({ words, text }: Search, at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  const joined = (left: Word, right: Word) => text.slice(left.end, right.start) === ' ';
  if (!word.capital) return false;
  if (before !== undefined && before.capital && !before.opens && joined(before, word)) return true;
  return after !== undefined && after.capital && joined(word, after);
}

/** "May" begins many sentences; a month that is also a verb needs a number or a word before it. */
const isAmbiguous = ({ words, language }: Search, at: number): boolean =>
  language === 'en' &&
  (words[at] as Word).opens &&
  /^(?:may|march)$/.test((words[at] as Word).lower);

/** The date around a month's name. */
function aroundMonth(search: Search, at: number, month: number): Item | undefined {
  const date: Growing = { from: at, to: at + 1, month };
  growLeft(search, date);
  growRight(search, date);
  const alone = date.day === undefined && date.year === undefined;
  if (alone && (isWithinName(search, at) || isAmbiguous(search, at))) return undefined;
  const { from, to, year, day } = date;
  return toItem(search, from, to, [{ year, month, day }]);
}

/** "2026年10月3日": numbers with a sign for what they are. */
function withCounters(search: Search, at: number): Item | undefined {
  const date: CalendarDate = {};
  let to = at;
  for (;;) {
    const numeral = search.beginning.get(to);
    const sign = search.words[numeral?.to ?? -1]?.text.charAt(0) ?? '';
    const part = Object.hasOwn(COUNTERS, sign) ? COUNTERS[sign] : undefined;
    if (numeral === undefined || part === undefined || date[part] !== undefined) break;
    [date[part]] = numeral.values;
    to = numeral.to + 1;
  }
  if (to === at || (date.year ?? FIRST_YEAR) < FIRST_YEAR) return undefined;
  // Days alone are as often counted as dated.
  if (date.year === undefined && date.month === undefined) return undefined;
  return toItem(search, at, to, [date]);
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;

function fromParts(first: number, second: number, year: number): CalendarDate[] {
  const whole = year < 100 ? 2_000 + year : year;
  const fits = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const dates: CalendarDate[] = [];
  if (fits(second, first)) dates.push({ year: whole, month: second, day: first });
  if (first !== second && fits(first, second))
    dates.push({ year: whole, month: first, day: second });
  return dates;
}

/** "3.10.2026", "3/10/2026", "2026-10-03"; where it is open which is the day, both ways. */
function inDigits(search: Search, at: number): Item | undefined {
  const { words, text } = search;
  const dotted = DOTTED.exec(toAsciiDigits((words[at] as Word).text));
  if (dotted !== null) {
    const dates = fromParts(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
    return dates.length > 0 ? toItem(search, at, at + 1, dates) : undefined;
  }
  const parts = [0, 1, 2].map((i) => search.beginning.get(at + i));
  const mark = text.charAt((words[at] as Word).end);
  if (parts.some((part) => part?.plain !== true) || (mark !== '/' && mark !== '-'))
    return undefined;
  const joined = [0, 1].every(
    (i) => text.slice(words[at + i]?.end, words[at + i + 1]?.start) === mark,
  );
  if (!joined) return undefined;
  const [a, b, c] = parts.map((part) => part?.values[0] as number) as [number, number, number];
  const isoFirst = a >= FIRST_YEAR;
  const dates = isoFirst ? [{ year: a, month: b, day: c }] : fromParts(a, b, c);
  return dates.length > 0 ? toItem(search, at, at + 3, dates) : undefined;
}

function dateAt(search: Search, at: number): Item | undefined {
  const { words, calendar } = search;
  const { text, lower, digits } = words[at] as Word;
  if (digits || search.beginning.has(at))
    return withCounters(search, at) ?? (digits ? inDigits(search, at) : undefined);
  const month = calendar.monthOf(text, lower);
  if (month > 0) return aroundMonth(search, at, month);
  const weekday = calendar.weekdayOf(text, lower);
  if (weekday === 0 || isWithinName(search, at)) return undefined;
  return toItem(search, at, at + 1, [{ weekday: weekday - 1 }]);
}

/**
 * The dates of a sentence but for years that stand alone: months with their days and years,
 * weekdays, and dates in digits.
 *
 * @param numerals the numbers of the sentence.
 * @returns in order, not overlapping.
 */
export function findDates(reading: Reading, numerals: readonly Numeral[]): Item[] {
  const search: Search = {
    ...reading,
    calendar: calendarOf(reading.language),
    beginning: new Map(numerals.map((numeral) => [numeral.from, numeral])),
    ending: new Map(numerals.map((numeral) => [numeral.to, numeral])),
  };
  const found: Item[] = [];
  let end = 0;
  for (let at = 0; at < reading.words.length; at += 1) {
    const date = at < end ? undefined : dateAt(search, at);
    if (date === undefined) continue;
    // A day before the month may have been taken for the end of the date before.
    if (date.from < end) continue;
    found.push(date);
    end = date.to;
  }
  return found;
}
