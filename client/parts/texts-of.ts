import { LATIN } from './languages/latin';
import { OTHERS } from './languages/others';
import type { Texts, TextsOverride } from './texts';

const LANGUAGES = new Map<string, Texts>(Object.entries({ ...LATIN, ...OTHERS }));

/**
 * The words for a language (BCP 47: `zh-Hans` and `en_GB` find `zh` and `en`), in English where there
 * are none for it; with a page's own words in place of those that `override` gives.
 */
export function textsOf(lang: string, override: TextsOverride = {}): Texts {
  const texts = LANGUAGES.get(lang.toLowerCase().split(/[-_]/)[0] ?? '') ?? LATIN.en;
  return {
    ...texts,
    ...override,
    summaryOrigin: { ...texts.summaryOrigin, ...override.summaryOrigin },
    correctionKind: { ...texts.correctionKind, ...override.correctionKind },
  };
}
