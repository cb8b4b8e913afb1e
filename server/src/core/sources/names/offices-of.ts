import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Words between an office and its bearer's name. */
const REACH = 14;
/** Words between an office and whose it is: "alcalde socialista de la". */
const OWNER_REACH = 4;

/** Whose an office is: "Alcor" of "el alcalde de Alcor"; undefined where nothing tells it. */
export function ownerOf(tokens: Line['tokens'], at: number): string | undefined {
  for (let i = at + 1; i <= at + OWNER_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.gap !== 0) return undefined;
    if (token.capital) return i > at + 1 ? token.lower : undefined;
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
