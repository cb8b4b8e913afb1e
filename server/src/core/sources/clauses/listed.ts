import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';

/** How many tokens a phrase of a list has that begins here; 0 if none does. */
export function phraseAt(clause: ClauseView, at: number, index: SourceLexicon['before']): number {
  const candidates = index.get(clause.lower(at)) ?? [];
  const match = candidates.find((words) =>
    words.every(
      (word, i) => clause.lower(at + i) === word && (i === 0 || clause.gap(at + i) === 0),
    ),
  );
  return match?.length ?? 0;
}
