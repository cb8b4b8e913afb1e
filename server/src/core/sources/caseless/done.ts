import { fold } from '../known/fold';
import { phraseIn } from './caseless-lexicon';
import type { CaselessLexicon } from './caseless-lexicon';

/** "To announce", which is not yet to do so. */
const INFINITIVE = new Set(['کرنے', 'کرنا'].map(fold));

/**
 * Whether a verb's noun tells something where it stands: not "to announce", not "of the
 * announcement", not "on the charge of", not "a clear majority" instead of "made clear".
 */
export function isDone(words: readonly string[], at: number, lexicon: CaselessLexicon): boolean {
  const { masculine, inner, needs, bars, plain, deeds } = lexicon;
  const word = words[at] as string;
  const next = words[at + 1] ?? '';
  if (INFINITIVE.has(next)) return false;
  if (at > 0 && phraseIn(words, at - 1, deeds) > 0) return false;
  const needed = needs.get(word);
  if (needed !== undefined) return needed.has(next);
  if (!plain.has(word) && bars.has(next)) return false;
  return !masculine.has(word) || !inner.has(next);
}
