import { BELONGS, FIELD } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Token } from '../line';
import { isGivenBasque } from '../lists/basque-given';
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

/** An acronym, with or without an ending: whose member somebody is, rather than a surname. */
const IS_ACRONYM = /^\p{Lu}{2,}(?:-\p{Lu}{2,})?\p{Ll}{0,4}$/u;
/** Where the words of a person's own name end in a run that goes on with what they belong to. */
function ownEnd(tokens: readonly Token[], { head, to }: Phrase): number {
  const acronym = tokens.findIndex(
    ({ text }, at) => at > head + 1 && at < to && IS_ACRONYM.test(text),
  );
  if (acronym > 0) return acronym;
  const [second, third] = [tokens[head + 1], tokens[head + 2]];
  const two = second !== undefined && isGivenBasque(second.lower) && head + 3 < to;
  return two && !BELONGS.test(third?.lower ?? '') ? head + 3 : head + 2;
}

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
  const owning = BELONGS.test(first) && !isGivenBasque(first);
  if (to >= name.to || owning || BELONGS.test(lower(to - 1))) return undefined;
  const owner = to < name.to && BELONGS.test(lower(name.to - 1));
  const other = own.some((word) => is.organizations(word)) || FIELD.test(first);
  if (name.institution && (!owner || other)) return undefined;
  return { ...name, to, case: 'bare', modifies: false, institution: false, short: [] };
}
