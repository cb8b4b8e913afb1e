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
