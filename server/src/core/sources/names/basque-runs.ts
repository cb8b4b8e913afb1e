import { DETERMINES, FIELD, NAMED_BEFORE, NO_AGENT_NAMES } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import { isGivenInSpain } from '../lists/basque-given';

/** Tokens with capitals from the first to behind the last. */
interface Part {
  from: number;
  to: number;
}

/** What a name ends with that is no part of the person's behind it: "EH Bilduko Ane Hale", "Bilbon Ane Hale". */
const CASED = /(?:[aeiou]n|ko|go|ren|[^aeiou]en|ri|tik|dik|rekin|etan|ra)$/u;

/** Whether a word ends with what only an agent has, or in a dative. */
function isAgent({ lower, text, suffix }: Token, before: Token | undefined): boolean {
  if (/(?:[^aeiou]|i)ari$/u.test(lower) && lower.length > 5) return true;
  if (suffix === 'k' || /\p{Lu}e?k$/u.test(text)) return true;
  if (!/[aeiou]k$/u.test(lower) || NO_AGENT_NAMES.test(lower)) return false;
  return !/[rt]ik$/u.test(lower) || (before !== undefined && isGivenInSpain(before.lower));
}

/** Whether a person's first name stands here, behind what has an ending of its own. */
function opensPerson({ tokens }: Line, { is }: SourceLexicon, at: number, to: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || own === undefined || next === undefined || at + 1 >= to) return false;
  if (!isGivenInSpain(own.lower) || is.organizations(next.lower)) return false;
  return isOther(before);
}

/** Whether a word before a person's name is no part of it, by its ending. */
export const isOther = ({ lower, suffix }: Token): boolean =>
  !isGivenInSpain(lower) && CASED.test(suffix === '' ? lower : suffix);

/** In Basque an ending parts a name from one behind it: "Ane Halek | Itsaso Irratian". */
export function basqueRuns(line: Line, lexicon: SourceLexicon, raw: readonly Part[]): Part[] {
  const { tokens } = line;
  const runs = raw.flatMap(({ from, to }) => {
    const parts = [{ from, to }];
    for (let at = from; at < to - 1; at += 1) {
      const before = at > from ? tokens[at - 1] : undefined;
      if (!isAgent(tokens[at] as Token, before) && !opensPerson(line, lexicon, at + 1, to))
        continue;
      (parts[parts.length - 1] as { to: number }).to = at + 1;
      parts.push({ from: at + 1, to });
    }
    return parts;
  });
  if (runs[0]?.from !== 0 && isNamedBefore(line, lexicon)) runs.unshift({ from: 0, to: 1 });
  return runs;
}

/** "Reuters agentziak": a name that only the word behind it proves where a sentence begins. */
function isNamedBefore({ tokens }: Line, { is, language, joins }: SourceLexicon): boolean {
  const [first, next] = tokens;
  if (first === undefined || next === undefined || next.gap !== 0 || !first.capital) return false;
  if (next.capital) return false;
  const other = joins(first.lower) || is.between(first.lower) || DETERMINES.test(first.lower);
  if (FIELD.test(first.lower)) return false;
  return !other && NAMED_BEFORE[language]?.test(next.lower) === true;
}
