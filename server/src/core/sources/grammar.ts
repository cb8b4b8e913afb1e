import { CHAINS } from './lists/chains';
import { AGENCIES } from './lists/agencies';
import type { SourceLexicon } from './lexicon';
import type { Token } from './line';
import type { Phrase } from './phrases/phrase';

/** Languages that say "reported in the ministry" for "the ministry reported". */
const REPORTED_IN = new Set(['ru', 'uk', 'be', 'bg']);
const IN = new Set(['в', 'во', 'у']);

/** Whether a word is the "in" of an institution in which something was reported. */
export const isIn = ({ language }: SourceLexicon, lower: string): boolean =>
  REPORTED_IN.has(language) && IN.has(lower);

/** "В МЧС уточнили": whether an institution behind a word is one in which something was reported. */
export const isReportedIn = (
  lexicon: SourceLexicon,
  { kind, institution }: Phrase,
  lower: string,
): boolean => kind === 'name' && institution && isIn(lexicon, lower);

/** Whether a name is an agency's, which is told something as often as it tells it. */
export function isAgency(
  tokens: readonly Token[],
  { kind, head, to }: Phrase,
  { language }: SourceLexicon,
): boolean {
  const own = tokens.slice(head, to).map(({ lower }) => lower);
  return kind === 'name' && REPORTED_IN.has(language) && AGENCIES.has(own.join(' '));
}

/** Whether what a bearer belongs to can stand before the name: "глава Портовой службы X". */
export const isOwnerName = (
  { language }: SourceLexicon,
  { institution, head, to }: Phrase,
): boolean => REPORTED_IN.has(language) && (institution || to - head === 1);

/** Whether a language's roles stand between an institution and its bearer's name. */
export const hasRoleBehind = ({ language }: SourceLexicon): boolean =>
  CHAINS[language]?.roleBehind === true;

/** Whether a name has the ending of a case that no subject has. */
export const isCased = ({ language }: SourceLexicon, lower: string): boolean =>
  CHAINS[language]?.cased?.test(lower) === true;

/** Whether a word tells, by its genitive, whose office it is: "порта" of "представитель порта X". */
export function isOwning(lexicon: SourceLexicon, lower: string): boolean {
  const { tail, noTail } = CHAINS[lexicon.language] ?? {};
  const { is, joins } = lexicon;
  if (tail?.test(lower) !== true || noTail?.test(lower) === true) return false;
  return !is.verbs(lower) && !joins(lower) && !is.between(lower);
}

/** Whether a noun that tells something with a verb stands without it: "cavab olaraq". */
export function isWithoutVerb({ language }: SourceLexicon, lower: string, next: string): boolean {
  const light = CHAINS[language]?.light;
  return light?.nouns.test(lower) === true && !light.verbs.test(next);
}

/** Whether a noun without an article can mean one who was named before. */
export const isDefiniteBare = ({ language }: SourceLexicon, lower: string): boolean =>
  CHAINS[language]?.plural?.test(lower) === false;

/** Whose report a word before a cue is, where others stand between both: "X-in yaydığı hesabata görə". */
export function reporterOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { owner, reported } = CHAINS[language] ?? {};
  if (owner === undefined || reported?.test(tokens[at - 1]?.lower ?? '') !== true) return undefined;
  return phrases.find(({ kind, to, doubtful }) => {
    const { suffix, lower } = tokens[to - 1] as Token;
    return kind === 'name' && !doubtful && to < at && owner.test(suffix === '' ? lower : suffix);
  });
}

/** Whether whose office it is stands between an office and its bearer. */
export const ownsBefore = ({ language }: SourceLexicon): boolean =>
  CHAINS[language]?.tail !== undefined;

/** Instrumentals that tell when something is, rather than who: "Весной владелец …". */
const WHEN = /(?:ой|ою|ей|[ыи]м|[ое]м)$/u;

/** Whether a sentence's first word describes the noun behind it: "Местные жители". */
export function isDescribing(lexicon: SourceLexicon, { lower, capital, opens }: Token): boolean {
  const lists = CHAINS[lexicon.language];
  if (lists === undefined || !capital || !opens) return false;
  const { is, joins } = lexicon;
  const small = joins(lower) || is.between(lower) || is.prepositions(lower) || is.joints(lower);
  const other = is.verbs(lower) || is.roles(lower) || is.unnamed(lower) || is.tellings(lower);
  const one = lists.adjective?.test(lower) ?? lists.plural !== undefined;
  return !small && !other && one && !WHEN.test(lower);
}

/** Whether what somebody writes is a work, which tells nothing: "написал роман". */
export function writesWork(
  tokens: readonly Token[],
  at: number,
  { language }: SourceLexicon,
): boolean {
  const works = CHAINS[language]?.works;
  if (works?.verbs.test(tokens[at]?.lower ?? '') !== true) return false;
  return [at - 1, at + 1, at + 2].some((i) => works.nouns.test(tokens[i]?.lower ?? ''));
}
