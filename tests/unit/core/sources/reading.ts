import { findSources, type FoundSource } from '../../../../server/src/core/sources';
import { readText } from '../../../../server/src/core/text';

/** What a text of some paragraphs names. */
export const read = (locale: string, ...paragraphs: string[]) =>
  findSources(readText(paragraphs.join('\n\n'), { format: 'plain', locale }));

/** The named sources' names. */
export const named = (locale: string, ...paragraphs: string[]): string[] =>
  read(locale, ...paragraphs)
    .sources.filter(({ kind }) => kind !== 'unnamed')
    .map(({ name }) => name);

/** The source with a name among its forms. */
export function sourceOf(sources: readonly FoundSource[], name: string): FoundSource | undefined {
  return sources.find(({ names }) => names.includes(name));
}

/** Texts in their languages, and what is found in them. */
export interface Findings {
  /** Language, text, the names of its sources. */
  named: readonly (readonly [string, string, string[]])[];
  /** Language, text, what describes a source without a name. */
  unnamed: readonly (readonly [string, string, string])[];
  /** Language, text in which nobody tells anything. */
  nobody: readonly (readonly [string, string])[];
}

/** Tests each of them. */
export function itFinds({ named: names, unnamed, nobody }: Findings): void {
  it.each(names)('%s: names who tells it: %s', (locale, text, expected) => {
    expect(named(locale, text)).toEqual(expected);
  });

  it.each(unnamed)('%s: describes who has no name: %s', (locale, text, name) => {
    expect(read(locale, text).sources).toMatchObject([{ kind: 'unnamed', name }]);
  });

  it.each(nobody)('%s: finds nobody where nobody tells anything: %s', (locale, text) => {
    expect(read(locale, text).sources).toEqual([]);
  });
}
