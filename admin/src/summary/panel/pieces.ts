import type { SummarySentence } from '../../../../shared/contracts';

/** A run of a sentence; `isFinding` where the article does not bear it. */
export interface Piece {
  text: string;
  isFinding: boolean;
}

/** A sentence cut where its findings begin and end. What overlaps is one finding. */
export function piecesOf({ text, findings }: Pick<SummarySentence, 'text' | 'findings'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...findings].sort((one, other) => one.start - other.start)) {
    const from = Math.max(at, start);
    if (from >= end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isFinding: false });
    pieces.push({ text: text.slice(from, end), isFinding: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFinding: false });
  return pieces;
}
