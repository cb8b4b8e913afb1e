/** The part of `Intl` that is asked. */
interface Asked {
  Segmenter?: { supportedLocalesOf: (locales: string[]) => string[] };
  DateTimeFormat?: { supportedLocalesOf: (locales: string[]) => string[] };
}

/** One language of each script that a Node built for English alone lacks. */
const LANGUAGES = ['de', 'ru', 'ar', 'hi', 'zh', 'ja', 'th'];

/**
 * Whether the JavaScript engine knows the world's languages. One built with `small-icu` knows
 * English; one built without `Intl` cannot part a text in another script into sentences at all.
 *
 * @param intl what is asked. @default the engine's own `Intl`
 */
export function knowsLanguages(intl: Asked | undefined = globalThis.Intl): boolean {
  return [intl?.Segmenter, intl?.DateTimeFormat].every(
    (part) => part?.supportedLocalesOf(LANGUAGES).length === LANGUAGES.length,
  );
}
