import { chainRuns } from './chains';
import { hasRoleBehind } from '../grammar';
import type { SourceLexicon } from '../lexicon';
import type { Vocabulary } from '../../grounding';
import { ANY_OFFICE, hasNounCapitals, NORDIC, PLAIN_BEHIND } from '../forms';
import { isGivenInSpain } from '../lists/basque-given';
import { isGiven, sexOf } from '../lists/given';
import {
  isCommon,
  isFromThere,
  isOfNouns,
  isTrade,
  joinParticles,
  opensInstitution,
  titleWithin,
} from './german-names';
import { SEAT, type Line, type Token } from '../line';
import { isMister, isOwner, openingOf } from './name-openings';
import { isCause, partRuns } from './run-parts';

/** Titles that are surnames as well: behind another word they are no title. */
const SURNAMES = new Set(
  'king bishop pope prince major general judge star duke head driver farmer chef boss miller'.split(
    ' ',
  ),
);

/** Those of them that open a sentence as surnames. */
export const BEARERS = new Set('king bishop prince farmer chef miller driver'.split(' '));

/** A run of tokens with capitals: a name, with the titles before it. */
export interface Run {
  from: number;
  to: number;
  /** Where the name itself begins. */
  head: number;
  /** Whether it is titles and nothing else ("Prime Minister"). */
  untitled: boolean;
  /** Whether a noun for institutions stands before it. */
  office?: boolean;
}

/** "Mother-of-two Ann Hale", "Leeds-born Ann Hale" */
const DESCRIBED = /-of-|-(?:born|based|bound|year-old|nominated|winning|elect)$/u;

/** Where many have a page of their own. */
const NETWORK = /^(?:facebook|twitter|instagram|youtube|snapchat|linkedin|tiktok|weibo)$/u;
/** English words for people that are no titles within a sentence: "Passenger Focus". */
const NO_TITLE =
  /^(?:passengers?|customers?|visitors?|tourists?|patients?|migrants?|refugees?|voters|parents|women|fans|farmers|workers|students|residents?|shoppers?|viewers?|readers?|victims?|survivors)$/u;
/** Endings of German surnames that professions have as well. */
const TRADE_NAME = /(?:mann|bauer|meister|richter|könig|bischof|wirt)$/u;
const isGermanSurname = (lexicon: SourceLexicon, last: string, before: string): boolean =>
  hasNounCapitals(lexicon) && TRADE_NAME.test(last) && !/er$/u.test(before);

/** "Gerlinde Hofer-Prinz": a double surname behind a first name, whatever it ends with. */
const isDoubleName = (lexicon: SourceLexicon, own: readonly Token[]): boolean => {
  const [first, last] = own.slice(-2);
  const double = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(last?.text ?? '');
  return hasNounCapitals(lexicon) && double && !lexicon.is.roles(first?.lower ?? '');
};

/** "Ann Pastor": behind a Romance first name, or within a sentence behind any name, no title follows. */
function isRomanceSurname({ is, language }: SourceLexicon, own: readonly Token[]): boolean {
  if (!PLAIN_BEHIND.has(language)) return false;
  return own.some(
    ({ lower, capital, opens }) =>
      isGivenInSpain(lower) ||
      (capital && !opens && !is.roles(lower) && !is.mister(lower) && !is.missis(lower)),
  );
}

/** "die deutsche Regierung Sonderzüge": a government told by its adjective, and a noun in the plural. */
function isGovernmentAnd(
  { tokens }: Line,
  lexicon: SourceLexicon,
  { from, to }: { from: number; to: number },
): boolean {
  const [adjective, own, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (!hasNounCapitals(lexicon) || to - from !== 2 || own?.lower !== 'regierung') return false;
  const told = own.gap === 0 && /\p{L}{2}sche[nr]?$/u.test(adjective?.lower ?? '');
  return told && /\p{Ll}{2}(?:e|en|er)$/u.test(next?.text ?? '');
}

/** Whether a word tells a kind of institution, before its name. */
const isKind = ({ lower }: Token, lexicon: SourceLexicon): boolean =>
  hasNounCapitals(lexicon) && ANY_OFFICE['de']?.test(lower) === true;

/** The runs that the words of names make, in tokens; hyphens may have joined some of them. */
function rawRuns({ section, tokens }: Line): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let at = 0;
  for (const { kind, start, end } of section.items) {
    if (kind !== 'name') continue;
    while (at < tokens.length && (tokens[at] as Token).end <= start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).start < end) to += 1;
    if (SEAT.test(tokens[at]?.text ?? '')) continue;
    const last = runs[runs.length - 1];
    const joins = last !== undefined && (last.to > at || (last.to === at && tokens[at]?.gap === 0));
    if (joins && last.to - last.from < 6) last.to = Math.max(to, last.to);
    else if (to > at) runs.push({ from: at, to });
  }
  return runs;
}

/** Where the name of a run begins: behind the last title that does not end the run. */
function headOf(line: Line, lexicon: SourceLexicon, from: number, to: number): number {
  const { is } = lexicon;
  const { tokens } = line;
  const own = tokens.slice(from, to);
  // "Policía de Alcor": roles have no capital of their own in Romance languages.
  const plain = PLAIN_BEHIND.has(lexicon.language);
  const office = own.some(
    ({ lower, opens }) => is.organizations(lower) && (!is.roles(lower) || (plain && !opens)),
  );
  const nouns = hasNounCapitals(lexicon);
  let head = nouns && !office && isFromThere(line, from, to) ? from + 1 : from;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at] as Token;
    const owner = token.suffix === 's' && lexicon.language === 'en';
    // "Ann Alcalde Prado": behind a first name a role is a surname.
    const surname =
      lexicon.language === 'es' && at > from && !is.roles((tokens[from] as Token).lower);
    const untold = !token.opens && NO_TITLE.test(token.lower);
    const isRole = !office && !owner && !surname && !untold && is.roles(token.lower);
    const title = isMister(lexicon, token) || isRole;
    const trade = nouns && !office && to - at > 2 && isTrade(token);
    const behind = office && at > from && hasRoleBehind(lexicon) && is.roles(token.lower);
    const described = DESCRIBED.test(token.lower);
    // "Harn International UK"
    if (at > from && token.capital && token.lower === 'international') continue;
    if (title || trade || behind || described || token.digits) head = at + 1;
  }
  // "Secretary of State John Kerry"
  const { lower, capital } = tokens[head] as Token;
  if (head > from && !capital && is.prepositions(lower)) head = Math.min(head + 2, to - 1);
  return head;
}

/** Takes off a German run what is no part of its name. */
function trimmed(line: Line, lexicon: SourceLexicon, from: number, to: number): [number, number] {
  const { tokens } = line;
  const nouns = hasNounCapitals(lexicon);
  let [start, end] = [nouns ? titleWithin(line, lexicon, from, to) : from, to];
  // "On Monday Ann Hale": the day is no part of the name.
  const nordic = NORDIC.has(lexicon.language);
  const isDay = ({ lower }: Token) =>
    lexicon.is.between(lower) && !(nordic && sexOf(lower, true) !== undefined);
  // "the Sunday Bugle"
  const paper = (at: number) =>
    lexicon.language === 'en' &&
    lexicon.is.organizations((tokens[at + 1] as Token).lower) &&
    tokens[at - 1]?.lower === 'the';
  while (start < end - 1 && isDay(tokens[start] as Token) && !paper(start)) start += 1;
  // "Harn Council's Facebook page"
  const page = end - start > 1 && NETWORK.test((tokens[end - 1] as Token).lower);
  if (lexicon.language === 'en' && page && tokens[end - 2]?.suffix === 's') end -= 1;
  while (nouns && start < end && isCommon(lexicon, tokens[end - 1] as Token)) end -= 1;
  while (nouns && start < end && isCommon(lexicon, tokens[start] as Token)) start += 1;
  return [start, end];
}

/** What a run of capitals is: where its name begins, and whether it is titles alone. */
function toRun(line: Line, lexicon: SourceLexicon, from: number, to: number): Run {
  const { tokens } = line;
  const { is } = lexicon;
  // "Senterpartiets Ane Hale": whose member she is.
  const party = to - from > 2 && isOwner(tokens[from] as Token, lexicon) ? 1 : 0;
  const head = Math.max(from + party, headOf(line, lexicon, from, to));
  const last = (tokens[to - 1] as Token).lower;
  // "Chefredakteur der Salzburger Nachrichten": an office and whose it is.
  const owned = head > from && is.articles((tokens[head] as Token).lower);
  const alone = to - head === 1;
  const untitled =
    alone &&
    last !== 'international' &&
    is.roles(last) &&
    !is.organizations(last) &&
    !(head > from && SURNAMES.has(last)) &&
    !(to - from > 1 && SURNAMES.has(last));
  const spans =
    !alone &&
    is.roles(last) &&
    last !== 'international' &&
    !SURNAMES.has(last) &&
    !isGermanSurname(lexicon, last, (tokens[to - 2] as Token).lower) &&
    !isDoubleName(lexicon, tokens.slice(head, to)) &&
    !isRomanceSurname(lexicon, tokens.slice(from, to - 1)) &&
    !tokens.slice(head, to).some(({ lower }) => is.organizations(lower));
  const nouns = isOfNouns(tokens.slice(from, to), lexicon);
  // "Abogado del Estado"
  const office =
    lexicon.language === 'es' &&
    head === to - 1 &&
    is.roles((tokens[from] as Token).lower) &&
    /^del?$/u.test(tokens[from + 1]?.lower ?? '');
  if (office) return { from, to, head, untitled: true };
  return { from, to, head, untitled: untitled || spans || owned || nouns };
}

/**
 * The names of a sentence in tokens: with titles before them, and in languages where all nouns
 * have capitals without the nouns beside them.
 */
export function nameRuns(
  line: Line,
  { lexicon, vocabulary }: { lexicon: SourceLexicon; vocabulary: Vocabulary },
): Map<number, Run> {
  const { tokens } = line;
  const found = new Map<number, Run>();
  const raw = chainRuns(line, lexicon, vocabulary.smalls, partRuns(line, lexicon, rawRuns(line)));
  const runs = hasNounCapitals(lexicon) ? joinParticles(line, lexicon, raw) : raw;
  let floor = 0;
  for (let { from, to } of runs) {
    from = openingOf(line, lexicon, vocabulary.smalls, { from, to, floor });
    floor = to;
    if (isGovernmentAnd(line, lexicon, { from, to })) continue;
    // "Nachrichtenagentur Reuters": the name is what follows.
    const bare = to - from === 2 && isCommon(lexicon, tokens[to - 1] as Token);
    if (to - from > 1 && isKind(tokens[from] as Token, lexicon) && !bare) {
      found.set(from, { from, to, head: from + 1, untitled: false, office: true });
      continue;
    }
    [from, to] = trimmed(line, lexicon, from, to);
    if (from < to) found.set(from, toRun(line, lexicon, from, to));
  }
  return found;
}

/** English nouns that tell what the name behind them is the name of: "the newspaper X". */
const KIND_BEFORE =
  /^(?:newspaper|magazine|tabloid|broadsheet|broadcaster|website|charity|agency|company|firm|bank|insurer|retailer|airline|carmaker|drugmaker|union|group|organisation|organization|consultancy|brokerage|network|channel)$/u;

/** Whether a run is an institution's name by one of its words, or by an article of its own. */
export function isInstitution(
  { tokens }: Line,
  lexicon: SourceLexicon,
  { head, to, office }: Run,
): boolean {
  const { is, international, language } = lexicon;
  const own = tokens.slice(head, to);
  const kind = tokens[head]?.gap === 0 ? tokens[head - 1] : undefined;
  // "the charity's Ann Hale", "the founder of the charity Ann Hale"
  const person = own.length === 2 && isGiven(own[0]?.lower ?? '');
  const told = kind?.suffix === '' && KIND_BEFORE.test(kind.lower) && !person;
  if (language === 'en' && told) return true;
  const opens = own.length > 1 && opensInstitution(own[0] as Token, lexicon);
  const isNoun = ({ lower, capital }: Token) =>
    is.organizations(lower) || is.documents(lower) || (capital && international(lower));
  return office === true || opens || own.some(isNoun) || isCause(own, language);
}
