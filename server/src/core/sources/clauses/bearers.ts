import { BELONGS, FIELD } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Token } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import type { ClauseView } from './clause-view';
import type { Phrase } from '../phrases/phrase';

/** The ending of an agent, and others that end alike. */
const AGENT = /k$/u;
const NO_AGENT = /(?:tik|rik|dik)$/u;

/** Whether a phrase has the ending of those who do something. */
export function isAgent(
  { tokens }: Pick<ClauseView, 'tokens'>,
  { to, case: own }: Phrase,
): boolean {
  if (own !== undefined) return own === 'agent';
  const { lower, suffix } = tokens[to - 1] as Token;
  return AGENT.test(suffix === '' ? lower : suffix) && !NO_AGENT.test(lower);
}

/** Whether a Basque name has no ending, so that a noun behind it may tell what its bearer does. */
export const isBare = ({ case: own }: Phrase): boolean => own === undefined || own === 'bare';

/** The endings with which no person's name ends that belongs to nobody. */
const OF_OTHERS = /(?:ko|go|ren)$/u;
/** An acronym, with or without an ending: whose member somebody is, rather than a surname. */
const IS_ACRONYM = /^\p{Lu}{2,}(?:-\p{Lu}{2,})?\p{Ll}{0,4}$/u;
/** Where the words of a person's own name end in a run that goes on with what they belong to. */
function ownEnd(tokens: readonly Token[], { head, to }: Phrase): number {
  let end = head + 1;
  // "Ursula von der Leyen"
  while (end < to && tokens[end]?.capital === false) end += 1;
  end += 1;
  let other = tokens.findIndex(
    ({ text, lower }, at) => at >= end && at < to && (IS_ACRONYM.test(text) || FIELD.test(lower)),
  );
  while (other > end && BELONGS.test(tokens[other - 1]?.lower ?? '')) other -= 1;
  if (other > 0) return other;
  const [second, third] = [tokens[head + 1], tokens[head + 2]];
  const two = second !== undefined && isGivenInSpain(second.lower) && head + 3 < to;
  return two && !BELONGS.test(third?.lower ?? '') ? head + 3 : end;
}

/** Whether what somebody belongs to stands in a name: "Ane Hale Dumeleko Kultura" of "… diputatuak". */
export const hasOwner = (tokens: readonly Token[], { head, to }: Phrase): boolean =>
  tokens.slice(head + 2, to).some(({ lower }, i, own) => {
    return FIELD.test(lower) || (i < own.length - 1 && BELONGS.test(lower));
  });

/** "Ane Hale" of the Basque "Ane Hale Itsaso Elkarteko", behind which a noun tells what she does. */
export function personOf(
  tokens: readonly Token[],
  { is }: SourceLexicon,
  name: Phrase,
): Phrase | undefined {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const to = ownEnd(tokens, name);
  const own = tokens.slice(name.head, to).map((token) => token.lower);
  const first = lower(name.head);
  // A surname may end in "en".
  const closes = isGivenInSpain(first) ? OF_OTHERS : BELONGS;
  const owning = BELONGS.test(first) && !isGivenInSpain(first);
  if (to >= name.to || owning || closes.test(lower(to - 1))) return undefined;
  const owner = tokens
    .slice(to, name.to)
    .some((token) => BELONGS.test(token.lower) || FIELD.test(token.lower));
  const other = own.some((word) => is.organizations(word)) || FIELD.test(first);
  if (name.institution && (!owner || other)) return undefined;
  return { ...name, to, case: 'bare', modifies: false, institution: false, short: [] };
}
