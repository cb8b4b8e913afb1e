import type { SourceLexicon } from '../lexicon';
import type { Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Endings with which a Basque name belongs to the noun behind it. */
export const BELONGS = /(?:ko|go|en)$/u;

/** "Ane Hale" of the Basque "Ane Hale Itsaso Elkarteko", behind which a noun tells what she does. */
export function personOf(
  tokens: readonly Token[],
  { is }: SourceLexicon,
  name: Phrase,
): Phrase | undefined {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const to = name.head + 2;
  const first = [lower(name.head), lower(to - 1)];
  if (to >= name.to || first.some((word) => BELONGS.test(word))) return undefined;
  const owner = to + 1 < name.to && BELONGS.test(lower(name.to - 1));
  if (name.institution && (!owner || first.some((word) => is.organizations(word))))
    return undefined;
  return { ...name, to, modifies: false, institution: false, short: [] };
}
