import { NAMESAKE, OPENING_NAMES, POSTNOMINAL, TOLD_TO } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import { isGiven } from '../lists/given';
import { AGENCIES } from '../lists/agencies';
import { basqueRuns } from './basque-runs';
import { isTitleBefore } from './name-openings';

/** Tokens with capitals from the first to behind the last. */
interface Part {
  from: number;
  to: number;
}

const OF = /^(?:of|de|del)$/u;
/** Words with a capital inside a run: a caption without a stop ended before them. */
const CAPTIONED =
  /^(?:the|here|in|when|and|but|he|she|it|this|they|his|her|their|on|at|as|after|while|there|these|scroll|pictured|speaking|according|for|with|meanwhile|however|yesterday|last)$/u;

/** The runs, parted where a person's name ends and what the person belongs to begins. */
export function partRuns(line: Line, lexicon: SourceLexicon, runs: readonly Part[]): Part[] {
  if (lexicon.language === 'eu') return basqueRuns(line, lexicon, runs);
  if (!OPENING_NAMES.has(lexicon.language)) return behindAgencies(line, lexicon, runs);
  return joinParts(
    line,
    lexicon,
    runs
      .flatMap((run) => partBy(line, run, ({ lower }) => CAPTIONED.test(lower), 1))
      .flatMap((run) => partBy(line, run, (_, at) => opensPerson(line, lexicon, at), 0)),
  ).flatMap(({ from, to }) => {
    const end = personEnd(line, lexicon, from, to);
    return end === to
      ? [{ from, to }]
      : [{ from, to: end }, ...(end + 1 < to ? [{ from: end + 1, to }] : [])];
  });
}

/** "Ann Hale" of "a expliqué à l’AFP Ann Hale": the runs, parted behind an agency that is told something. */
function behindAgencies(line: Line, { language }: SourceLexicon, runs: readonly Part[]): Part[] {
  const { tokens } = line;
  const to = TOLD_TO[language];
  if (to === undefined) return [...runs];
  return runs.flatMap((run) => {
    const told = [run.from - 1, run.from - 2].some((at) => to.test(tokens[at]?.lower ?? ''));
    const agency = told && AGENCIES.has(tokens[run.from]?.lower ?? '');
    return partBy(line, run, (_, at) => agency && at === run.from + 1, 0);
  });
}

/** Joins what "and" parts within one institution's name. */
function joinParts(line: Line, lexicon: SourceLexicon, parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found[found.length - 1];
    const one =
      last !== undefined &&
      (isOneInstitution(line, lexicon, last, part) ||
        isOfTwoFields(line, lexicon, last, part) ||
        isForeign(line, lexicon, last, part) ||
        isForCause(line, lexicon, last, part) ||
        isAbbreviated(line, lexicon, last, part));
    if (one) last.to = part.to;
    else found.push({ ...part });
  }
  return found;
}

/** What bodies look after, as their names begin. */
const FIELD =
  /^(?:fire|health|arts?|food|sports?|science|culture|trade|business|work|energy|environment|housing|transport|planning|schools?|children|safety|quality|care|water|roads?|agriculture|fisheries|wildlife|media)$/u;

/** "Harn Fire and Rescue Service", "Health and Safety Executive": one body for two fields. */
function isOfTwoFields(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  first: Part,
  second: Part,
): boolean {
  const joint = tokens[first.to];
  const near = second.from === first.to + 1 && joint?.gap === 0 && tokens[second.from]?.gap === 0;
  if (language !== 'en' || !near || !/^(?:and|&)$/u.test(joint.lower)) return false;
  const last = (tokens[second.to - 1] as Token).lower;
  const body = is.organizations(last) || /^(?:executive|inspectorate|commissioner)$/u.test(last);
  return body && second.to - second.from > 1 && FIELD.test((tokens[first.to - 1] as Token).lower);
}

/** What bodies are called after that work for something, and the words within their names. */
const CAUSED: Readonly<Record<string, { noun: RegExp; joint: RegExp }>> = {
  en: {
    noun: /^(?:charity|campaign|group|organisation|organization|coalition|alliance|network|foundation|union|trust|think-tank|lobby|ngo)$/u,
    joint: /^(?:for|against|without)$/u,
  },
  es: {
    noun: /^(?:asociación|colectivo|organización|ong|coordinadora|movimiento)$/u,
    joint: /^(?:con|sin)$/u,
  },
};

/** "the charity Homes for All": whether "for" stands within the name of a body that a noun tells to be one. */
function isForCause(
  { tokens }: Line,
  { language }: SourceLexicon,
  first: Part,
  second: Part,
): boolean {
  const joint = tokens[first.to];
  const near = second.from === first.to + 1 && tokens[second.from]?.gap === 0 && joint?.gap === 0;
  const own = CAUSED[language];
  if (own === undefined || !near || !own.joint.test(joint.lower)) return false;
  // "la organización humanitaria X sin Y"
  const nouns = [tokens[first.from - 1], tokens[first.from - 2]].slice(
    0,
    language === 'es' ? 2 : 1,
  );
  return tokens[first.from]?.gap === 0 && nouns.some((noun) => own.noun.test(noun?.lower ?? ''));
}

/** "Instituto Prensa y Sociedad (IPYS)": whether letters in brackets stand for both sides of a joint. */
function isAbbreviated(
  { tokens, section }: Line,
  { language, is }: SourceLexicon,
  first: Part,
  second: Part,
): boolean {
  const joint = tokens[first.to];
  const near = second.from === first.to + 1 && tokens[second.from]?.gap === 0;
  if (language !== 'es' || !near || joint === undefined || !is.joints(joint.lower)) return false;
  const { end } = tokens[second.to - 1] as Token;
  const letters = /^ ?\((\p{Lu}{3,9})\)/u.exec(section.text.slice(end))?.[1]?.toLowerCase() ?? '';
  const own = tokens.slice(first.from, second.to).filter(({ capital }) => capital);
  const initials = own.map(({ lower }) => lower.charAt(0)).join('');
  return letters !== '' && (letters === initials || letters.replace(/[ye]/u, '') === initials);
}

/** What joins the words of names that a Spanish text takes from other languages: "Banco do Brasil". */
const FOREIGN = /^(?:do|da|dos|das|of|the|di|della|du|des|für|for|and)$/u;

/** Whether only such words part two runs of capitals. */
function isForeign(
  { tokens }: Line,
  { language }: SourceLexicon,
  first: Part,
  second: Part,
): boolean {
  const between = tokens.slice(first.to, second.from);
  const near = between.length > 0 && between.length < 3;
  if (language !== 'es' || !near || tokens[second.from]?.gap !== 0) return false;
  return between.every(({ lower, gap }) => gap === 0 && FOREIGN.test(lower));
}

/** "the Harbour and Coast Agency": both belong to the institution's word at the end. */
function isOneInstitution(
  { tokens }: Line,
  { is }: SourceLexicon,
  first: Part,
  second: Part,
): boolean {
  const joint = tokens[first.to];
  const near = second.from === first.to + 1 && (tokens[second.from] as Token).gap === 0;
  if (!near || joint?.lower !== 'and' || joint.gap !== 0) return false;
  const own = tokens.slice(first.from, first.to);
  const other = own.some(
    ({ lower, text }) => is.organizations(lower) || /^\p{Lu}{2,}$/u.test(text),
  );
  if (other || own.length > 2 || isGiven((own[0] as Token).lower)) return false;
  const last = tokens[second.to - 1] as Token;
  const before = tokens[first.from - 1];
  return second.to - second.from > 1 && is.organizations(last.lower) && before?.lower === 'the';
}

/** Parts a run before words of a kind, and leaves so many of its words out there. */
function partBy(
  { tokens }: Line,
  { from, to }: Part,
  parts: (token: Token, at: number) => boolean,
  skipped: number,
): Part[] {
  const found: Part[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    if (!parts(tokens[at] as Token, at)) continue;
    if (at > start) found.push({ from: start, to: at });
    start = at + skipped;
  }
  return start < to ? [...found, { from: start, to }] : found;
}

/** "Ann" of "la concejal del PNR Ann Hale": behind a party's letters and whose office it is. */
function isMemberOf(tokens: readonly Token[], is: SourceLexicon['is'], at: number): boolean {
  const [role, of, party, word] = tokens.slice(Math.max(0, at - 3), at + 1);
  if (role === undefined || of === undefined || party === undefined || word === undefined)
    return false;
  const letters = /^\p{Lu}{2,}$/u;
  const named = letters.test(party.text) && !letters.test(word.text) && party.gap === 0;
  return named && word.gap === 0 && /^del?$/u.test(of.lower) && is.roles(role.lower);
}

/** "Ann" of "la concejal de Obras Ann Hale": behind a field of work and whose office it is. */
function isHolderOf(tokens: readonly Token[], is: SourceLexicon['is'], at: number): boolean {
  let of = at - 1;
  while (of > 0 && tokens[of]?.capital === true && tokens[of + 1]?.gap === 0) of -= 1;
  const [role, word] = [tokens[of - 1], tokens[of]];
  if (role === undefined || word === undefined || of === at - 1) return false;
  return /^del?$/u.test(word.lower) && is.roles(role.lower) && tokens[of + 1]?.gap === 0;
}

/** "Ann" of "dijo a EFE Ann Hale", "sostuvo en Radio Alcor Ann Hale": a first name behind a medium's. */
function isToldOne(tokens: readonly Token[], is: SourceLexicon['is'], at: number): boolean {
  let from = at - 1;
  while (from > 0 && tokens[from]?.capital === true && tokens[from + 1]?.gap === 0) from -= 1;
  const [verb, to, first, word] = [tokens[from - 1], tokens[from], tokens[from + 1], tokens[at]];
  if (verb === undefined || word === undefined || from + 1 >= at) return false;
  if (!/^(?:al?|en|con|para)$/u.test(to?.lower ?? '') || isGivenInSpain(first?.lower ?? ''))
    return false;
  const told = is.verbs(verb.lower) || is.participles(verb.lower) || is.weak(verb.lower);
  const agency = from + 2 === at && AGENCIES.has(first?.lower ?? '');
  return told && word.gap === 0 && (agency || isGivenInSpain(word.lower));
}

/** Parties whose names are words. */
const PARTY = /^(?:labour|tories|ukip|plaid|conservatives|democrats|republicans|greens)$/u;

const isOf = ({ lower }: Token): boolean => OF.test(lower) || lower === 'for';

/** "CNN's Ann Hale", "Labour's Ann Hale", whatever her first name is. */
function isOwnedBy({ suffix, text, lower }: Token, next: Token, is: SourceLexicon['is']): boolean {
  if (suffix !== 's' || is.organizations(next.lower)) return false;
  return /^\p{Lu}{2,}$/u.test(text) || PARTY.test(lower);
}

/** What a building or an event is called behind a first name: "the Royal Albert Hall". */
const PLACE =
  /^(?:hall|hotel|street|road|avenue|square|bridge|tower|arms|park|stadium|arena|memorial|cup|trophy|prize|award|awards|medal|house|building|theatre|stakes|line|bay|island|lake|castle|falls)$/u;

/**
 * "Ann" of "chair of Harn Sport Ann Hale", "told the Harn Sun Ann Hale": behind whose office it is,
 * or behind what an article tells to be no person's name.
 */
function opensBehind({ tokens }: Line, { is, language }: SourceLexicon, at: number): boolean {
  if (language !== 'en' || !isGiven((tokens[at] as Token).lower)) return false;
  let from = at;
  while (from > 0 && tokens[from]?.gap === 0 && tokens[from - 1]?.capital === true) from -= 1;
  if (from === at || tokens[from]?.gap !== 0 || tokens[from]?.lower === 'state') return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (PLACE.test(next?.lower ?? '') || (after?.gap === 0 && after.capital)) return false;
  const own = tokens.slice(from, at + 2);
  if (own.some(({ lower }) => is.roles(lower) || is.mister(lower) || is.missis(lower)))
    return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'the') return !is.organizations(next?.lower ?? '');
  return /^(?:of|for|at)$/u.test(before) && is.roles(tokens[from - 2]?.lower ?? '');
}

/** "Ann" of "Ambassador to the United Nations Ann Hale": a first name behind an institution's word. */
function opensPerson(line: Line, lexicon: SourceLexicon, at: number): boolean {
  const { tokens, section } = line;
  const { is, language } = lexicon;
  const [before, word, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (next?.capital !== true || next.gap !== 0) return false;
  if (isMemberOf(tokens, is, at) || opensBehind(line, lexicon, at)) return true;
  if (isOwnedBy(before, next, is)) return true;
  if (language === 'es' && isToldOne(tokens, is, at)) return true;
  const given = language === 'es' && isGivenInSpain(word.lower) && !is.organizations(next.lower);
  if (given && !isGivenInSpain(before.lower) && isHolderOf(tokens, is, at)) return true;
  const isOffice = ({ lower }: Token) => is.organizations(lower) && !is.roles(lower);
  const earlier = tokens[at - 2];
  // "Harn Police Detective Ann Hale"
  const titled = is.roles(before.lower) && before.gap === 0 && earlier?.capital === true;
  const other = [word, next].some(({ lower }) => is.roles(lower) || is.organizations(lower));
  if (titled && !other && word.gap === 0 && isOffice(earlier) && !isOf(word)) return true;
  if (!isGiven(word.lower)) return false;
  // "the SNP's Ann Hale", "the Rovers' Ann Hale"
  const between = section.text.slice(before.end, word.start);
  if (before.suffix === 's' || /^['’] /u.test(between)) return true;
  // "Centro Ann Hale": what bears her name.
  if (language === 'es' && NAMESAKE.test(before.lower)) return false;
  return !is.organizations(next.lower) && (isOffice(before) || (titled && isOffice(earlier)));
}

/** "Chief Inspector X of Y Police": where a title stands before it, a person's name ends before "of". */
function personEnd(line: Line, lexicon: SourceLexicon, from: number, to: number): number {
  const { tokens } = line;
  const { is } = lexicon;
  if (to - from > 1 && POSTNOMINAL.test((tokens[to - 1] as Token).text)) return to - 1;
  const opener = tokens[from - 1];
  const opened = opener?.capital === true && opener.opens && isGiven(opener.lower);
  const first = opened ? from : from + 1;
  const of = tokens.findIndex(({ lower }, at) => at > first && at < to && OF.test(lower));
  if (of < 0) return to;
  const own = tokens.slice(from, of);
  const title = own.findLastIndex(({ lower }) => is.roles(lower));
  const named = opened || (own.length > 1 && isGiven((own[0] as Token).lower));
  const given = named && tokens[of]?.lower === 'of';
  const person = title < 0 ? given || isTitleBefore(line, lexicon, from) : own.length - title > 2;
  return person && !own.some(({ lower }) => is.organizations(lower)) ? of : to;
}

/** "Homes for All": no person's name has such a word in small letters. */
export const isCause = (own: readonly Token[], language: string): boolean =>
  language === 'en' &&
  own.some(({ lower, capital }) => !capital && CAUSED.en?.joint.test(lower) === true);
