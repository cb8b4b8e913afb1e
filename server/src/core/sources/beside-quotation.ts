import type { Attribution } from './clauses/cues';
import type { SourceLexicon } from './lexicon';
import type { Line } from './line';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';

/** Languages whose lists tell enough words for a quotation's neighbour to be taken for its speaker. */
const SPEAKS_BESIDE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:I|I['’](?:m|d|ve|ll)|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/u,
};
/** What happens to somebody of whom others speak then. */
const SUFFERED =
  /^(?:died|dies|dead|killed|murdered|stabbed|shot|missing|funeral|collapsed|drowned|arrested|charged|jailed|sentenced|sacked|appointed|suspended|convicted)$/u;
/** So many words into its sentence a name begins, and one with titles that no list has. */
const OPENS_WITHIN = 1;
const TITLED_WITHIN = 3;

/** Whether a sentence is nothing but words in quotation marks. */
const isSpeech = ({ tokens, quoted }: Line): boolean =>
  tokens.length === 0 && quoted.some(({ speech }) => speech);

/** Behind the last sentence of the quotation that begins with one. */
function quotationEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isSpeech(lines[at] as Line)) at += 1;
  const goesOn = lines[at]?.quoted.some(({ start }) => start < 0) === true;
  return goesOn ? at + 1 : at;
}

/** Whether words of the first person open a quotation behind a sentence, and nobody is told to say them. */
function isQuotedNext(
  lines: readonly Line[],
  attributions: readonly (readonly Attribution[])[],
  at: number,
  own: RegExp,
): boolean {
  const [line, next] = [lines[at] as Line, lines[at + 1]];
  if (next === undefined || next.section.paragraph !== line.section.paragraph) return false;
  if (!isSpeech(next) || next.quoted.some(({ start }) => start < 0)) return false;
  const end = quotationEnd(lines, at + 1);
  const words = lines.slice(at + 1, end);
  if (words.some((_, i) => (attributions[at + 1 + i] as readonly Attribution[]).length > 0))
    return false;
  return words.some(({ section }) => own.test(section.text));
}

/**
 * Who speaks where a quotation follows a sentence about somebody, and no verb tells it: "Ann Hale is
 * a driver. “I saw it fall.”"
 *
 * @param at the sentence before the quotation.
 */
export function findBeside(
  lines: readonly Line[],
  phrases: readonly (readonly Phrase[])[],
  attributions: readonly (readonly Attribution[])[],
  { at, topics, lexicon }: { at: number; topics: Topics; lexicon: SourceLexicon },
): Attribution | undefined {
  const own = SPEAKS_BESIDE[lexicon.language];
  const line = lines[at] as Line;
  if (own === undefined || line.quoted.length > 0) return undefined;
  if (!isQuotedNext(lines, attributions, at, own)) return undefined;
  if (line.tokens.some(({ lower }) => SUFFERED.test(lower))) return undefined;
  const { is } = lexicon;
  const free = (phrases[at] as Phrase[]).filter(({ doubtful }) => !doubtful);
  const subject = free.find(
    ({ kind, from, governed, modifies, institution }, i) =>
      kind === 'name' &&
      !(governed || modifies || institution) &&
      (from <= OPENS_WITHIN || (i === 0 && from <= TITLED_WITHIN)) &&
      line.tokens.slice(0, from).every(({ lower }) => !is.passive(lower) && !is.verbs(lower)),
  );
  if (subject === undefined || !topics.isPerson(topics.nameOf(line, subject))) return undefined;
  return { from: subject.to - 1, to: subject.to, phrase: subject };
}
