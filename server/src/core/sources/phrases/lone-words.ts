import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';

/** "Nobel de la Paz": an honour, which is nobody's name. */
export function isHonour({ tokens }: Line, { language }: SourceLexicon, at: number): boolean {
  return language === 'es' && /^(?:nobel|premio|pulitzer)$/u.test((tokens[at] as Token).lower);
}

/** "Labour said": a party, where "Labour leader" is told more of. */
export function isParty({ tokens }: Line, { is, language }: SourceLexicon, at: number): boolean {
  const next = tokens[at + 1];
  const party = language === 'en' && tokens[at]?.lower === 'labour';
  if (!party || next === undefined || next.gap !== 0 || next.capital) return false;
  return is.verbs(next.lower) || is.weak(next.lower) || /^(?:ha[sd]|will|would)$/u.test(next.lower);
}

/** "Euro" of "50 Euro": what a number counts. */
export const isCounted = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.digits === true && (tokens[at] as Token).gap === 0;

/** What people of a nation are called by a word that is an adjective as well. */
const NATIONAL =
  /^(?:scot|norwegian|german|american|italian|portuguese|brazilian|argentine|argentinian|belgian|swede|dane|pole|croatian|serb|australian|canadian|briton|russian|japanese|chilean|colombian|mexican|uruguayan|nigerian|ghanaian|algerian|egyptian|swiss|austrian|czech|slovak|greek|turk|finn|icelander|hungarian|romanian|bulgarian|ukrainian|korean|chinese|african)$/u;
/** Words behind a nation among which the noun for its body stands. */
const KINDS = 3;
/** What counts people of whom none is named: "two other Republicans". */
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|other|some|many|several|most|few|more|all|these|those)$/u;

/** "The Scot", "two Republicans": English words with a capital that name nobody. */
export function isOneOfMany({ tokens }: Line, { is, language }: SourceLexicon, at: number) {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (language !== 'en' || before === undefined || own?.gap !== 0) return false;
  const { lower } = own;
  // "the Russian defence ministry", but not "the Russian told the police"
  const isBody = (kind: Token) => is.bodies(kind.lower) || is.organizations(kind.lower);
  const isApart = (word: Token) =>
    word.gap !== 0 || is.verbs(word.lower) || is.between(word.lower) || is.articles(word.lower);
  const behind = tokens.slice(at + 1, at + 1 + KINDS);
  const end = behind.findIndex((word) => isBody(word) || isApart(word));
  const body = end >= 0 && !isApart(behind[end] as Token);
  return (
    (before.lower === 'the' && !body && NATIONAL.test(lower)) ||
    (COUNTED.test(before.lower) && /s$/u.test(lower))
  );
}

/** "Genauere Untersuchungen": a German adjective with which a sentence opens, before a text's noun. */
export function opensDescription({ tokens }: Line, { is }: SourceLexicon, at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  const text = next !== undefined && (is.tellings(next.lower) || is.texts(next.lower));
  if (own?.opens !== true || !text || next.gap !== 0 || !next.capital) return false;
  return /(?:e|e[rnms])$/u.test(own.lower);
}

/** "news agency" of "the Xinhua news agency". */
export const isAgencyAt = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.lower === 'news' && tokens[at + 1]?.gap === 0 && tokens[at + 1]?.lower === 'agency';
