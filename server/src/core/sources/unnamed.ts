import { GENERIC } from './forms';
import type { Said } from './gather';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';
import type { Phrase } from './phrases/phrase';

/** "A woman said …. She added": somebody without a name, and not several. */
export function isOneUnnamed(
  { name, line, start, end }: Said,
  { is, language }: SourceLexicon,
): boolean {
  if (name !== undefined || language !== 'en') return false;
  const words = line.section.text.slice(start, end).toLowerCase().split(/\s+/u);
  return words.some((word) => is.roles(word) && !/s$/u.test(word)) && !is.groups(words[0] ?? '');
}

/** "a US company", "her party": an institution that its owner does not name. */
export function isGeneric(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  owner: Phrase | undefined,
  { lower }: Token,
): boolean {
  if (owner === undefined || language !== 'en') return false;
  const owned = (tokens[owner.to - 1] as Token).suffix === 's';
  return GENERIC.test(lower) || (owned && is.organizations(lower));
}

/** "este periódico": the paper that the reader holds, which is nobody's source. */
export const isThisPaper = ({ tokens }: Line, { from, head }: Phrase): boolean =>
  /^(?:est[ea]|nuestr[oa])$/u.test(tokens[from]?.lower ?? '') &&
  /^(?:periódico|diario|medio|rotativo|revista|redacción|semanario|web|portal|cabecera)$/u.test(
    tokens[head]?.lower ?? '',
  );
