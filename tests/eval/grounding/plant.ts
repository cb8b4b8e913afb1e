/**
 * Errors that are planted into sentences of an article. What is changed is found by plain patterns
 * of its own, not by the code that is measured.
 */
import type { Text } from '../../../server/src/core/text';

/** Draws a number from 0 up to 1. */
export type Random = () => number;

/** A sentence with one error in it, and where it stands. */
export interface Planted {
  text: string;
  /** The changed parts, as offsets in `text`. */
  spans: { start: number; end: number }[];
}

interface Match {
  start: number;
  end: number;
  text: string;
}

const pick = <T>(all: readonly T[], random: Random): T | undefined =>
  all[Math.floor(random() * all.length)];

function matchesOf(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Puts other texts in places of a sentence; the places are in order. */
function replaceAll(text: string, parts: readonly (Match & { by: string })[]): Planted {
  const spans: Planted['spans'] = [];
  let built = '';
  let from = 0;
  for (const { start, end, by } of parts) {
    built += text.slice(from, start);
    spans.push({ start: built.length, end: built.length + by.length });
    built += by;
    from = end;
  }
  return { text: built + text.slice(from), spans };
}

/** Digits that are no part of a name ("G20", "Covid-19"). */
const NUMBER = /(?<![\p{L}\p{M}\p{Nd}]|\p{Lu}\p{L}*[-‐/])\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/** Another digit in one place of a number. */
function otherDigits(number: string, random: Random): string {
  const characters = [...number];
  const places = characters.flatMap((one, at) => (/\p{Nd}/u.test(one) ? [at] : []));
  const at = pick(places, random) ?? 0;
  const old = (characters[at] as string).codePointAt(0) as number;
  let zero = old;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && old - zero < 9) zero -= 1;
  const digit = 1 + Math.floor(random() * 9);
  const changed = digit === old - zero ? (digit % 9) + 1 : digit;
  characters[at] = String.fromCodePoint(zero + changed);
  return characters.join('');
}

/** A few number words, each of which is changed into the next. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'three five seven eight nine twelve twenty thirty',
  de: 'drei fünf sieben acht neun zwölf zwanzig dreißig',
  es: 'tres cinco siete ocho nueve doce veinte treinta',
  nb: 'tre fem sju åtte ni tolv tjue tretti',
  ru: 'три пять семь восемь девять двенадцать двадцать тридцать',
  az: 'üç beş yeddi səkkiz doqquz iyirmi otuz',
  hy: 'երեք հինգ յոթ ութ ինը քսան երեսուն',
  eu: 'hiru bost zazpi zortzi bederatzi hamabi',
  zh: '三 五 七 八 九',
};

function numbersIn(text: string, language: string): (Match & { words?: string[] })[] {
  const list = (WORDS[language] ?? '').split(' ').filter((word) => word !== '');
  const border =
    language === 'zh'
      ? ['', '(?=[名个人年家座倍次公])']
      : ['(?<![\\p{L}\\p{M}-])', '(?![\\p{L}\\p{M}-])'];
  const words =
    list.length === 0
      ? []
      : matchesOf(text, new RegExp(border.join(`(?:${list.join('|')})`), 'gu'));
  return [...matchesOf(text, NUMBER), ...words.map((word) => ({ ...word, words: list }))];
}

/** Another number in the place of one. */
export function changeNumber(text: string, language: string, random: Random): Planted | undefined {
  const number = pick(numbersIn(text, language), random);
  if (number === undefined) return undefined;
  const { words } = number;
  const by =
    words === undefined
      ? otherDigits(number.text, random)
      : (words[(words.indexOf(number.text) + 1) % words.length] as string);
  return replaceAll(text, [{ ...number, by }]);
}

const DAY = 86_400_000;
const SUNDAY = Date.UTC(2023, 0, 1);

/** Names of months and weekdays as the engine writes them, in lists to exchange within. */
function dateNames(language: string): string[][] {
  const format = (options: Intl.DateTimeFormatOptions, part: string, date: number) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === part)?.value ?? '';
  const months = (options: Intl.DateTimeFormatOptions) =>
    Array.from({ length: 12 }, (_, i) => format(options, 'month', Date.UTC(2023, i, 1)));
  const weekdays = Array.from({ length: 7 }, (_, i) =>
    format({ weekday: 'long' }, 'weekday', SUNDAY + i * DAY),
  );
  const lists = [months({ month: 'long' }), months({ month: 'long', day: 'numeric' }), weekdays];
  return lists.map((list) => list.filter((name) => /^\p{L}{3,}$/u.test(name) && name !== 'May'));
}

const YEAR = /(?<![\p{L}\p{Nd}.,:-])(?:19|20)\d\d(?![\p{Nd}.,:]\p{Nd}|\p{Nd})/gu;

/** Another year, month or weekday. */
export function changeDate(text: string, language: string, random: Random): Planted | undefined {
  const years = matchesOf(text, YEAR).map((match) => ({ ...match, list: [] as string[] }));
  const named = dateNames(language).flatMap((list) =>
    list.length === 0
      ? []
      : matchesOf(
          text,
          new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.join('|')})(?![\\p{L}\\p{M}])`, 'gu'),
        ).map((match) => ({ ...match, list })),
  );
  const date = pick([...named, ...years], random);
  if (date === undefined) return undefined;
  const { list } = date;
  const step = 1 + Math.floor(random() * 5);
  const by =
    list.length === 0
      ? String(Number(date.text) + (random() < 0.5 ? -step : step))
      : (list[(list.indexOf(date.text) + step) % list.length] as string);
  return by === date.text ? undefined : replaceAll(text, [{ ...date, by }]);
}

const QUOTED =
  /“[^“”"„«»]{15,}?”|„[^“”"„«»]{15,}?“|«[^«»“”"]{15,}?»|(?<!\S)"[^"“”„«»]{15,}?"(?!\p{L})|「[^「」]{6,}?」/gu;

/** Another word within a quotation, or one word less. */
export function changeQuotation(
  text: string,
  others: readonly string[],
  random: Random,
): Planted | undefined {
  const quotation = pick(matchesOf(text, QUOTED), random);
  if (quotation === undefined) return undefined;
  const inner = quotation.text.slice(1, -1);
  const spaced = /\s/.test(inner);
  const words = matchesOf(inner, spaced ? /[\p{L}\p{M}]{4,}/gu : /\p{Script=Han}{2}/gu);
  if (words.length < (spaced ? 2 : 3) || (spaced && inner.trim().split(/\s+/).length < 4))
    return undefined;
  const word = pick(words, random) as Match;
  const other = pick(others, random) ?? '';
  const by = spaced ? (other.toLowerCase() === word.text.toLowerCase() ? '' : other) : '';
  const at = quotation.start + 1 + word.start;
  const planted = replaceAll(text, [
    { start: at, end: at + word.text.length, text: word.text, by },
  ]);
  const length = quotation.text.length + by.length - word.text.length;
  return { text: planted.text, spans: [{ start: quotation.start, end: quotation.start + length }] };
}

/** Runs of words with capitals behind a word in lower case, which no sentence begins with. */
const NAME =
  /(?<=(?:^|[\s(])\p{Ll}[\p{Ll}\p{M}]*,? )\p{Lu}[\p{Ll}\p{M}]{2,}(?:[ -]\p{Lu}[\p{Ll}\p{M}]{2,})*(?![\p{L}\p{M}])/gu;

const alike = (a: string, b: string): boolean =>
  a
    .split(/[ -]/)
    .some((x) =>
      b.split(/[ -]/).some((y) => x.slice(0, 3).toLowerCase() === y.slice(0, 3).toLowerCase()),
    );

/** The names of an article: not what it also writes in lower case, no months, no weekdays. */
export function namesOf(text: Text): string[] {
  const all = text.sentences.map((sentence) => sentence.text).join('\n');
  const dates = new Set(
    [...dateNames(text.language).flat(), 'May'].map((name) => name.toLowerCase()),
  );
  const small = new Set(all.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  const isName = (name: string) =>
    name
      .split(/[ -]/)
      .every((word) => !small.has(word.toLowerCase()) && !dates.has(word.toLowerCase())) &&
    (text.language !== 'de' || name.includes(' '));
  return [...new Set(text.sentences.flatMap((sentence) => sentence.text.match(NAME) ?? []))].filter(
    isName,
  );
}

/** Another name of the article in the place of one, or two names of the sentence exchanged. */
export function swapNames(
  text: string,
  names: readonly string[],
  random: Random,
): Planted | undefined {
  const found = matchesOf(text, NAME).filter((match) => names.includes(match.text));
  const exchange = random() < 0.5;
  if (exchange) {
    const [first, second] = found;
    if (first === undefined || second === undefined || alike(first.text, second.text))
      return undefined;
    // The order of an enumeration means nothing.
    if (second.start - first.end < 12) return undefined;
    return replaceAll(text, [
      { ...first, by: second.text },
      { ...second, by: first.text },
    ]);
  }
  const name = pick(found, random);
  const others = names.filter(
    (other) => name !== undefined && !alike(other, name.text) && !text.includes(other),
  );
  const by = pick(others, random);
  return name === undefined || by === undefined ? undefined : replaceAll(text, [{ ...name, by }]);
}

/** Two numbers of a text exchanged. */
export function swapNumbers(text: string, random: Random): Planted | undefined {
  const found = matchesOf(text, NUMBER);
  const first = pick(found, random);
  const second = pick(found, random);
  if (first === undefined || second === undefined || first.text === second.text) return undefined;
  const [a, b] = first.start < second.start ? [first, second] : [second, first];
  return replaceAll(text, [
    { ...a, by: b.text },
    { ...b, by: a.text },
  ]);
}
