/** Languages whose tables are kept; a caller may pass any number of made-up ones. */
const KEPT = 64;

/**
 * A table that is built once per language and then kept, up to a bound.
 *
 * @param make builds the table of a language.
 */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const kept = new Map<string, T>();
  return (language) => {
    const known = kept.get(language);
    if (known !== undefined) return known;
    const made = make(language);
    if (kept.size < KEPT) kept.set(language, made);
    return made;
  };
}
