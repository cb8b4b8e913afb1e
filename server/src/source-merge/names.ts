/** What names have in common that differ only in capitals, white space and how letters are coded. */
const keyOf = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/**
 * The names that are not among those that are known, each once, in their order.
 *
 * @param known names that are told from others without regard to capitals and white space
 */
export function newNames(known: readonly string[], names: readonly string[]): string[] {
  const seen = new Set(known.map(keyOf));
  return names.flatMap((name) => {
    const key = keyOf(name);
    if (seen.has(key)) return [];
    seen.add(key);
    return [name.trim()];
  });
}
