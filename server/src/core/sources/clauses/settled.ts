import type { ClauseView } from './clause-view';
import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Phrase } from '../phrases/phrase';
import { joinedSubject } from './subjects';

/** The writer, the reader, or people in general: behind them a verb has no other subject. */
const FIRST: Readonly<Record<string, RegExp>> = {
  nb: /^(?:jeg|vi|du|dere|man)$/u,
  da: /^(?:jeg|vi|du|man)$/u,
  sv: /^(?:jag|vi|du|ni|man)$/u,
  de: /^(?:ich|wir|du|man)$/u,
};

/** "Jeg mener kommunen burde": whether a verb's subject is the writer, or whom the text does not name. */
const isOwnWord = (clause: ClauseView, { language }: SourceLexicon, at: number): boolean =>
  clause.gap(at) === 0 && FIRST[language]?.test(clause.lower(at - 1)) === true;

/** So far into its sentence a subject begins that stands before its verb. */
const OPENING = 2;

/** "X møtte pressen og kritiserte Y": the subject of the verb before, which mostly opens the sentence. */
function joinedInNordic(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const [first] = clause.phrases;
  const opens = first !== undefined && first.from <= OPENING && first.to < at && !first.governed;
  // "Lederen i Høyre, X, trakk seg og sa": a comma gives the name.
  const parted = clause.tokens.slice(first?.to, at - 1).some(({ gap }) => gap !== 0);
  if (!opens || parted || first.kind !== 'noun') return joinedSubject(clause, lexicon, at);
  return clause.startingAt(first.to) === undefined ? first : clause.meant(first);
}

/**
 * The subject of a verb that what stands right before it settles: nobody behind "jeg", the subject
 * of the verb before behind a Norwegian "og".
 *
 * @returns undefined where nothing is settled.
 */
export function settledSubject(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): { phrase?: Phrase } | undefined {
  if (isOwnWord(clause, lexicon, at)) return {};
  const joined = NORDIC.has(lexicon.language) && /^(?:og|och)$/u.test(clause.lower(at - 1));
  if (!joined || clause.gap(at) !== 0) return undefined;
  // "X, som beklager og sier": not the subject of the whole sentence.
  if (clause.tokens.slice(0, at).some(({ lower }) => /^(?:som|der)$/u.test(lower)))
    return undefined;
  return { phrase: joinedInNordic(clause, lexicon, at) };
}
