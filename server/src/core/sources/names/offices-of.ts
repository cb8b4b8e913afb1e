import { NATIONAL_BEHIND } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import type { Phrase } from '../phrases/phrase';
import { inflects } from '../../grounding';
import type { Appearance } from './appearances';
import { sameBearer, type Name } from './names';

/** Words between an office and its bearer's name. */
const REACH = 14;
/** Words between an office and whose it is: "alcalde socialista de la". */
const OWNER_REACH = 4;

const isLed = (next: Token | undefined): boolean =>
  next?.gap === 0 && /^(?:del?|en)$/u.test(next.lower);

/** Letters that a country's name and its adjective begin with. */
const NATION = 3;
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** "peruano" and "perú": whether one of two owners is the other's adjective. */
export function isNation(own: string, other: string): boolean {
  const adjective = [own, other].some((word) => NATIONAL_BEHIND.es?.test(word) === true);
  return adjective && bare(own).slice(0, NATION) === bare(other).slice(0, NATION);
}

/** Whose an office is: "Alcor" of "el alcalde de Alcor"; undefined where nothing tells it. */
export function ownerOf(tokens: Line['tokens'], at: number): string | undefined {
  for (let i = at + 1; i <= at + OWNER_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.gap !== 0) return undefined;
    if (token.capital) return i > at + 1 ? token.lower : undefined;
    if (i === at + 1 && NATIONAL_BEHIND.es?.test(token.lower) === true && !isLed(tokens[i + 1]))
      return token.lower;
    const led = /^(?:del?|en|la|el|los|las)$/u.test(token.lower);
    if (!led && i > at + 1) return undefined;
  }
  return undefined;
}

/** Whose the office of a name is, beside the name. */
export function officeOf(
  tokens: Line['tokens'],
  { is }: SourceLexicon,
  { from, to }: Phrase,
  isOffice: (lower: string) => boolean,
): string | undefined {
  const fits = ({ lower }: Token) => is.roles(lower) && isOffice(lower);
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1)
    if (fits(tokens[at] as Token)) return ownerOf(tokens, at);
  const behind = tokens.slice(to, to + OWNER_REACH).findIndex(fits);
  return behind < 0 ? undefined : ownerOf(tokens, to + behind);
}

/** Whose bearers are asked for. */
interface Office {
  lexicon: SourceLexicon;
  /** Whether a role is the one that is asked for. */
  isOffice: (lower: string) => boolean;
  /** Whose the office is, where that is told. */
  owner: string | undefined;
  /** Whether a word is that owner. */
  isOwner: (own: string | undefined) => boolean;
}

/** The last of some who have a role whom nothing tells to have it elsewhere. */
export function bearerFor(
  bearers: readonly Appearance[],
  { lexicon, isOffice, owner, isOwner }: Office,
): Appearance | undefined {
  if (owner === undefined) return bearers.at(-1);
  const of = ({ tokens, phrase }: Appearance) => officeOf(tokens, lexicon, phrase, isOffice);
  const own = bearers.findLast((one) => isOwner(of(one)));
  if (own !== undefined) return own;
  const elsewhere = ({ name }: Appearance) =>
    bearers.some(
      (one) => sameBearer(one.name, name, inflects(lexicon.language)) && of(one) !== undefined,
    );
  return bearers.findLast((one) => !elsewhere(one));
}

/** The only one of some who have a role, or the first who has it of this owner. */
export function soleBearer(
  bearers: readonly Appearance[],
  { lexicon, isOffice, owner, isOwner }: Office,
): Name | undefined {
  const own = bearers.find(
    ({ tokens, phrase }) =>
      owner !== undefined && isOwner(officeOf(tokens, lexicon, phrase, isOffice)),
  );
  const [first] = bearers;
  if (own !== undefined || first === undefined) return own?.name;
  const same = ({ name }: Appearance) => sameBearer(name, first.name, inflects(lexicon.language));
  return bearers.every(same) ? first.name : undefined;
}
