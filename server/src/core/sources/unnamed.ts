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

/** Nouns of these languages carry their article at their end. */
const ARTICLE_BEHIND = new Set(['nb', 'sv', 'da', 'eu', 'bg', 'ro', 'hy']);
const DEFINITE = /(?:en|et|n|a|ene|erne|ak|k|ul|ը|ն)$/u;
/** A Basque noun with its article in the singular. */
const BASQUE_ONE = /a(?:k|ren|ri|n)?$|(?<!et)atik$|[^t]etik$/u;

/** Whether a noun carries its article at its end. */
export function isDefiniteNoun({ language }: SourceLexicon, { lower }: Token): boolean {
  if (language === 'eu') return BASQUE_ONE.test(lower);
  return ARTICLE_BEHIND.has(language) && DEFINITE.test(lower);
}
