import type { Span } from '../../text';
import { isFormOf } from './endings';
import { knownTokens, type KnownToken } from './fold';
import { keyAt, keyOfToken, keysOfToken } from './keys';

/** A source that is known by its names. */
export interface KnownSource {
  id: string;
  name: string;
  /** Other names and spellings. */
  aliases?: readonly string[];
}

/** Where a known source stands in a text. */
export interface KnownMatch extends Span {
  id: string;
  /** As written in the text, without an apostrophe's ending. */
  name: string;
}

/** Known sources, ready to be looked for. */
export interface KnownSources {
  /**
   * All places where one of them stands, however many are known. Where two overlap, the longer
   * counts. Case, diacritics, hyphens and usual endings of the language make no difference; a
   * name with a capital is not found in small letters, one of up to three capitals only in those.
   * Of a name of several words it is enough that one has its capital ("the declarations of the
   * Ostrel Summit"), save in German, where every noun has one.
   *
   * @param text plain text.
   * @param language primary language subtag of the text.
   * @returns in the order of the text, not overlapping; offsets in UTF-16 code units.
   */
  find: (text: string, language: string) => KnownMatch[];
}

interface Entry {
  id: string;
  tokens: readonly KnownToken[];
  /** Position of the word under which it is kept. */
  at: number;
}

/** Longest gap between two words of one name: ". " or " – ". */
const GAP = 3;
const APART = /[,;:!?()[\]{}"“”„«»\n。،؛]/u;
const SHORT_ACRONYM = 3;

/** Languages in which a capital tells that a word is a noun, not that it is a name. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?…:;\n]["'“”„«»’‘)\]]*)[\s"'“”„«»’‘([¿¡–—-]*$/u;
/** As much of what stands before a word is looked at. */
const REACH = 8;

const isAcronym = ({ capitals, folded }: KnownToken): boolean =>
  capitals === folded.length && capitals <= SHORT_ACRONYM;

/** Whether a word of a text has the capitals that the name's asks for. */
function fitsCase(word: KnownToken, name: KnownToken): boolean {
  return word.capitals >= (isAcronym(name) ? name.capitals : Math.min(1, name.capitals));
}

/** Whether a word has a capital that is not only there because a sentence begins with it. */
const hasOwnCapital = (text: string, { start, capitals }: KnownToken): boolean =>
  capitals > 0 && !OPENING.test(text.slice(Math.max(0, start - REACH), start));

/**
 * Whether a name is written as one although its telling word has a small letter: another of its
 * words has a capital of its own. English verbs end as nouns do: "Ann hopes" is not Ann Hope.
 */
function isNameWithout(
  { text, language, tokens }: Search,
  { tokens: names, at }: Entry,
  from: number,
): boolean {
  const [word, name] = [tokens[from + at] as KnownToken, names[at] as KnownToken];
  if (CAPITAL_NOUNS.has(language) || isAcronym(name)) return false;
  if (language === 'en' && word.folded !== name.folded) return false;
  return names.some((other, i) => {
    const own = tokens[from + i] as KnownToken;
    return i !== at && other.capitals > 0 && fitsCase(own, other) && hasOwnCapital(text, own);
  });
}

/** Whether two words of a text can belong to one name. */
function joined(text: string, left: KnownToken, right: KnownToken): boolean {
  const gap = text.slice(left.end, right.start);
  return gap.length <= GAP && !APART.test(gap) && (gap !== '. ' || left.end - left.start <= 2);
}

interface Search {
  text: string;
  language: string;
  tokens: readonly KnownToken[];
}

/** Where an entry stands around one of the words; undefined if it does not. */
function matchAt(search: Search, entry: Entry, at: number): Span | undefined {
  const { text, language, tokens } = search;
  const from = at - entry.at;
  const to = from + entry.tokens.length;
  if (from < 0 || to > tokens.length) return undefined;
  for (let i = from; i < to; i += 1) {
    const [word, name] = [tokens[i] as KnownToken, entry.tokens[i - from] as KnownToken];
    if (i > from && !joined(text, tokens[i - 1] as KnownToken, word)) return undefined;
    if (!isFormOf(word.folded, name.folded, language)) return undefined;
  }
  const [word, name] = [tokens[at] as KnownToken, entry.tokens[entry.at] as KnownToken];
  if (!fitsCase(word, name) && !isNameWithout(search, entry, from)) return undefined;
  return { start: (tokens[from] as KnownToken).start, end: (tokens[to - 1] as KnownToken).end };
}

/** The longest of what overlaps, in the order of the text. */
function withoutOverlaps(matches: KnownMatch[]): KnownMatch[] {
  matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: KnownMatch[] = [];
  const taken = new Set<number>();
  for (const match of matches) {
    let free = true;
    for (let at = match.start; at < match.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = match.start; at < match.end; at += 1) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function indexEntries(entries: Iterable<KnownSource>): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const { id, name, aliases = [] } of entries) {
    for (const own of new Set([name, ...aliases])) {
      const tokens = knownTokens(own);
      const at = keyAt(tokens);
      const token = tokens[at];
      if (token === undefined) continue;
      const key = keyOfToken(token);
      const kept = index.get(key);
      if (kept === undefined) index.set(key, [{ id, tokens, at }]);
      else kept.push({ id, tokens, at });
    }
  }
  return index;
}

/**
 * Makes known sources ready to be looked for. What a search takes depends on the text, not on how
 * many there are: each name is kept under one of its words.
 *
 * @param entries with their names and aliases; names without letters and digits are passed over.
 */
export function createKnownSources(entries: Iterable<KnownSource>): KnownSources {
  const index = indexEntries(entries);
  return {
    find(text, language) {
      const tokens = knownTokens(text);
      const search: Search = { text, language, tokens };
      const matches: KnownMatch[] = [];
      tokens.forEach((token, at) => {
        for (const key of new Set(keysOfToken(token, language))) {
          for (const entry of index.get(key) ?? []) {
            const span = matchAt(search, entry, at);
            if (span !== undefined) {
              matches.push({ id: entry.id, name: text.slice(span.start, span.end), ...span });
            }
          }
        }
      });
      return withoutOverlaps(matches);
    },
  };
}
