import { findEnclosures, perLanguage, type Enclosure, type Span } from '../text';
import { CONNECTIVES, type ConnectiveLists } from './lists/connectives';
import { countWords, firstWord, wordStart } from './subject';

/** A sentence as it stands in a summary, and what was struck from it. */
export interface Prepared {
  text: string;
  /** What is missing, in order: offsets in the sentence as it was. */
  removed: Span[];
}

interface Strikes {
  /** First words of all openings that can go; most sentences begin with none of them. */
  firsts: ReadonlySet<string>;
  parted: readonly string[];
  free: readonly string[];
  except: ReadonlySet<string>;
  pointers: readonly string[];
  tying?: RegExp;
  guards?: ReadonlySet<string>;
}

const SAME: Readonly<Record<string, string>> = { da: 'nb', be: 'ru' };
/** What is left has to be a sentence. */
const FEWEST_WORDS = 4;
/** A longer bracket is a sentence of its own. */
const LONGEST_BRACKET = 160;
const AGENCY =
  /^(?:AFP|AP|dpa|DPA|Reuters|REUTERS|APA|ANSA|EFE|Lusa|LUSA|TASS|ТАСС|РИА Новости|Интерфакс|Укрінформ|PAP|NTB|TT|ANP|AA|DHA|AZƏRTAC|Xinhua|Kyodo|PTI|ANI|SDA|KNA|epd)(?:[/,;]\s?\p{L}{2,12})*$/u;

const strikesOf = perLanguage<Strikes>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const lists: ConnectiveLists = Object.hasOwn(CONNECTIVES, near)
    ? (CONNECTIVES[near] as ConnectiveLists)
    : {};
  const list = (entries = ''): string[] => entries.split(',').filter((entry) => entry !== '');
  const byLength = (entries?: string) => list(entries).sort((a, b) => b.length - a.length);
  const [parted, free] = [byLength(lists.parted), byLength(lists.free)];
  return {
    firsts: new Set([...parted, ...free].map((entry) => firstWord(entry, 0))),
    parted,
    free,
    except: new Set(list(lists.except)),
    pointers: list(lists.pointers),
    tying: lists.tying,
    guards: lists.guards === undefined ? undefined : new Set(list(lists.guards)),
  };
});

/** Length of an opening that only ties a sentence to the scene before it; 0 if there is none. */
export const tieLength = (text: string, language: string): number =>
  strikesOf(language).tying?.exec(text)?.[0].length ?? 0;

/** Where the sentence goes on behind an opening that can go; 0 if there is none. */
function connectiveEnd(text: string, strikes: Strikes): number {
  const { firsts, parted, free, except, tying } = strikes;
  const tie = tying?.exec(text)?.[0];
  if (tie !== undefined) return tie.length;
  if (!firsts.has(firstWord(text, 0))) return 0;
  const opening = text.slice(0, 40).toLowerCase();
  for (const phrase of parted) {
    if (!opening.startsWith(phrase) || !/^[,،，、]/u.test(text.slice(phrase.length))) continue;
    return behindSpace(text, phrase.length + 1);
  }
  for (const phrase of free) {
    if (!opening.startsWith(`${phrase} `)) continue;
    const end = behindSpace(text, phrase.length);
    // A mark or a digit in front leaves open what the sentence begins with.
    if (wordStart(text.slice(end)) > 0 || except.has(firstWord(text, end))) return 0;
    return end;
  }
  return 0;
}

/**
 * Length of a connective at the opening that a name stands behind ("But Ann Hale said …"): the name
 * says who is meant, so that the rest may stand without the sentence before it; 0 if there is none.
 */
export function looseLength(text: string, language: string): number {
  const end = connectiveEnd(text, strikesOf(language));
  return end > 0 && /^\p{Lu}[\p{L}\p{M}]/u.test(text.slice(end)) ? end : 0;
}

/** Length of a connective at the opening, whatever stands behind it; 0 if there is none. */
export const connectiveLength = (text: string, language: string): number =>
  connectiveEnd(text, strikesOf(language));

function behindSpace(text: string, from: number): number {
  let end = from;
  while (text.charAt(end) === ' ') end += 1;
  return end;
}

/** Whether every word begins with a capital: a name or an acronym, which says who is meant. */
const isName = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|de|der|von|di|du)$/u.test(word));

/** Whether a bracket at the end of a sentence names its sources: "(attribution: A; B; C)". */
const isSource = (inner: string): boolean =>
  /^\p{L}[\p{L}\p{M} ]{1,30}\s?[:：]/u.test(inner) || AGENCY.test(inner);

/** Whether what a bracket holds can go without a change of meaning. */
function canGo(inner: string, last: boolean, strikes: Strikes): boolean {
  const lower = inner.toLowerCase();
  if (strikes.pointers.some((entry) => isPointer(lower, entry))) return true;
  if (/\p{N}/u.test(inner) || /["“”„«»?!]/u.test(inner)) return false;
  if (last && isSource(inner)) return true;
  if (strikes.guards === undefined) return false;
  const words = inner.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== '');
  if (words.length < 2 || isName(words)) return false;
  return !words.some((word) => strikes.guards?.has(word.toLowerCase()));
}

const isPointer = (inner: string, entry: string): boolean =>
  inner === entry || (inner.startsWith(entry) && /^[\s.:]/u.test(inner.slice(entry.length)));

/** The part of a sentence that goes with a bracket; undefined if the bracket stays. */
function bracketSpan(text: string, bracket: Enclosure, strikes: Strikes): Span | undefined {
  const mark = text.charAt(bracket.start);
  if (mark !== '(' && mark !== '（' && mark !== '[') return undefined;
  if (bracket.start === 0 || bracket.end - bracket.start > LONGEST_BRACKET) return undefined;
  const inner = text.slice(bracket.start + 1, bracket.end - 1).trim();
  // A note's number: "[3]".
  const note = mark === '[' && /^\^?\p{Nd}{1,3}$/u.test(inner);
  const last = /^[.!?…。।։۔\s]*$/u.test(text.slice(bracket.end));
  // "member(s)", "(re)built": a part of the word.
  const within = text.charAt(bracket.start - 1) !== ' ' || /^\p{L}/u.test(text.slice(bracket.end));
  if (within && !note && mark !== '（') return undefined;
  // What a writer put into another's words is needed there.
  if (!note && (mark === '[' ? !last || !isSource(inner) : !canGo(inner, last, strikes))) {
    return undefined;
  }
  const from = text.charAt(bracket.start - 1) === ' ' ? bracket.start - 1 : bracket.start;
  return { start: from, end: bracket.end };
}

function findRemoved(text: string, strikes: Strikes): Span[] {
  const removed: Span[] = [];
  const end = connectiveEnd(text, strikes);
  if (end > 0) removed.push({ start: 0, end });
  if (!text.includes('(') && !text.includes('[') && !text.includes('（')) return removed;
  for (const enclosure of findEnclosures(text)) {
    if (!enclosure.bracket || enclosure.start < end) continue;
    const span = bracketSpan(text, enclosure, strikes);
    if (span !== undefined) removed.push(span);
  }
  return removed;
}

/** Turkish and Azerbaijani have an İ of their own. */
function capitalize(text: string, language: string): string {
  const first = text.charAt(0);
  if (first === 'i' && (language === 'tr' || language === 'az')) return `İ${text.slice(1)}`;
  return first.toUpperCase() + text.slice(1);
}

/**
 * Trims a sentence as an editor does before it stands in a summary: without a connective at its
 * opening that joined it to the sentence before ("However, …"), and without brackets that only
 * point elsewhere, name a source or add an aside. Figures, names, conditions and negations stay.
 *
 * @param text a sentence without its dateline.
 * @param language primary language subtag; brackets with sources go in all languages, everything
 * else only in those that have a list.
 * @returns the text, and the ranges of `text` that are missing in it; the first letter behind a
 * connective is a capital then.
 */
export function prepare(text: string, language: string): Prepared {
  const removed = findRemoved(text, strikesOf(language));
  if (removed.length === 0) return { text, removed };
  let rest = '';
  let from = 0;
  for (const { start, end } of removed) {
    rest += text.slice(from, start);
    from = end;
  }
  rest += text.slice(from);
  if (countWords(rest) < FEWEST_WORDS) return { text, removed: [] };
  return { text: removed[0]?.start === 0 ? capitalize(rest, language) : rest, removed };
}
