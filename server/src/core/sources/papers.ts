import type { Credit } from './credits';
import { AUXILIARY, NAMED_ALONE, PAPER_NAMES } from './forms';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';

/** Languages that write the names of papers between quotation marks. */
const QUOTING = new Set(['de']);
/** Small words between what tells and the name: "des deutschen Magazins". */
const REACH = 4;
const LONGEST_NAME = 5;
/** Nouns before the name of a paper. */
const PAPER =
  /(?:zeitung|magazin|blatt|sender|portal|plattform|website|webseite|zeitschrift|journal)(?:en|s)?$/u;
/** What stands before the name of whom something is told, or where something is printed. */
const TOLD = /^(?:dem|den|im|in|vom|zur|zum|bei|beim|mit|gegenüber|an|für|über)$/u;

/** The capitals that a name between quotation marks has, in a language where all nouns have them. */
function nameIn(text: string): { name: string; offset: number } | undefined {
  const name = text.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
  const words = name.split(/\s+/u);
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:am|im|der|des|für|und)$/u.test(word),
  );
  const long = words.length > LONGEST_NAME || small.length > 0;
  if (name === '' || long || /[.!?,:;]/u.test(name)) return undefined;
  return { name, offset: text.indexOf(name) };
}

/** Whether words before a name say that it tells something: "laut", "berichtet der". */
function isTeller({ tokens }: Line, lexicon: SourceLexicon, from: number): Token | undefined {
  const { is, before } = lexicon;
  for (let at = from; at > from - REACH && at >= 0; at -= 1) {
    const { lower, capital } = tokens[at] as Token;
    if (TOLD.test(lower)) return undefined;
    if (is.verbs(lower) || (before.get(lower) ?? []).some((words) => words.length === 1)) {
      return tokens[at];
    }
    if (is.tellings(lower) && capital) return at > 0 ? tokens[at] : undefined;
    const passed =
      is.articles(lower) || is.by(lower) || PAPER.test(lower) || /(?:e|en|er)$/u.test(lower);
    if (!passed || (tokens[at] as Token).gap !== 0) return undefined;
  }
  return undefined;
}

/** What papers have done. */
const REPORTED = /^(?:berichtet|gemeldet|geschrieben|zitiert|enthüllt)$/u;
const reportedIn = (tokens: readonly Token[], from: number): Token | undefined => {
  const own = tokens.slice(from + 1);
  const end = own.findIndex(({ gap }) => gap !== 0);
  return (end < 0 ? own : own.slice(0, end)).find(({ lower }) => REPORTED.test(lower));
};

/** Whether the verb of a sentence about a paper follows its name: "Der „Bote“ berichtet". */
function verbBehind({ tokens }: Line, { is }: SourceLexicon, at: number): Token | undefined {
  const article = tokens[at - 1];
  const opens = article !== undefined && is.articles(article.lower) && !TOLD.test(article.lower);
  const noun = article !== undefined && PAPER.test(article.lower);
  if (!opens && !noun) return undefined;
  for (let i = at; i < at + REACH && i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (is.verbs(token.lower)) return token;
    // "Der „Bote“ hatte darüber berichtet": the verb ends the sentence.
    if (AUXILIARY.test(token.lower)) return reportedIn(tokens, i);
    if (!is.between(token.lower) && !is.prepositions(token.lower)) return undefined;
  }
  return undefined;
}

/** Verbs of what papers do, and words before the noun of a paper's name. */
const REPORTS = /^(?:berichtete?n?|schreib(?:t|en)|schrieb(?:en)?|meldete?n?|zitierte?)$/u;
const ARTICLE = /^(?:der|die|das)$/u;
/** What a common noun ends with, and a word for people. */
const COMMON =
  /(?:ung|heit|keit|schaft|tion|innen|leute|er(?:in)?|ent|ant|ist|eur|ige[rn]?|chef|kreise)$/u;

/** Whether a noun with its article can be a paper's name: one that nothing else tells of. */
function isBarePaper(token: Token | undefined, { is, language }: SourceLexicon): token is Token {
  if (token === undefined || !token.capital || token.gap !== 0) return false;
  const { lower } = token;
  const known = is.roles(lower) || is.unnamed(lower) || is.tellings(lower) || is.documents(lower);
  const own = NAMED_ALONE[language]?.has(lower) === true || is.organizations(lower);
  const paper = PAPER_NAMES['de']?.test(lower) === true;
  return !known && !own && (paper || !COMMON.test(lower));
}

/** "Wie der Bote berichtet", "Das berichtet der Bote in …": papers' names without quotation marks. */
function findBare(line: Line, lexicon: SourceLexicon): (Credit & { cue: Token })[] {
  const { tokens } = line;
  const found: (Credit & { cue: Token })[] = [];
  tokens.forEach((verb, at) => {
    if (!REPORTS.test(verb.lower)) return;
    const behind = ARTICLE.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : undefined;
    const next = tokens[at + 3];
    const ends =
      next === undefined || next.gap !== 0 || /^(?:in|am|im|unter|online|auf)$/u.test(next.lower);
    const wie = tokens.findLast(({ lower }, i) => i < at && i > at - REACH * 2 && lower === 'wie');
    const opening = wie === undefined ? -1 : tokens.indexOf(wie);
    const before =
      opening >= 0 && ARTICLE.test(tokens[opening + 1]?.lower ?? '')
        ? tokens[opening + 2]
        : undefined;
    const noun = ends && isBarePaper(behind, lexicon) ? behind : before;
    if (
      !isBarePaper(noun, lexicon) ||
      /^\p{Lu}/u.test(tokens[tokens.indexOf(noun) + 1]?.text ?? '')
    )
      return;
    const name = {
      text: noun.text,
      words: [noun.lower],
      short: [],
      institution: true,
      person: false,
    };
    found.push({ name, start: noun.start, end: noun.end, cue: verb });
  });
  return found;
}

/**
 * The papers between quotation marks that a sentence names as its source: "laut „Bote“", "Der „Bote“
 * berichtet".
 *
 * @returns in order; offsets in UTF-16 code units.
 */
export function findPapers(line: Line, lexicon: SourceLexicon): (Credit & { cue: Token })[] {
  if (!QUOTING.has(lexicon.language)) return [];
  const found = findBare(line, lexicon);
  for (const quoted of line.quoted) {
    const own = nameIn(line.section.text.slice(Math.max(0, quoted.start), quoted.end));
    if (own === undefined) continue;
    const at = line.tokens.findIndex(({ start }) => start >= quoted.end);
    const next = at < 0 ? line.tokens.length : at;
    const cue = isTeller(line, lexicon, next - 1) ?? verbBehind(line, lexicon, next);
    if (cue === undefined) continue;
    const start = Math.max(0, quoted.start) + own.offset;
    const words = own.name.toLowerCase().split(/\s+/u);
    const name = { text: own.name, words, short: [], institution: true, person: false };
    found.push({ name, start, end: start + own.name.length, cue });
  }
  return found;
}
