import { readState, writeState } from './build-state';
import { emptyCopy } from './empty';
import { search } from './search';
import { sync } from './sync';
import { createTables, openDatabase } from './tables';
import type { IndexOptions, LinkIndex } from './types';
import { inLanguage, outdated, stats, walk } from './walk';

export { otherCopy } from './build-state';
export { LAYOUT } from './tables';
export type * from './types';

/**
 * The index of telling terms in the site's own database. It keeps nothing in the process: what one
 * of the site's processes writes, all of them find.
 *
 * There are two copies of its tables. One is searched; a new index is built in the other one, which
 * is searched from the moment it stands, and then the old one is emptied. Saves meanwhile are
 * written to both.
 *
 * `search` finds what an article is like, whoever asks; the caller takes out what a person may not
 * see.
 */
export function createLinkIndex(options: IndexOptions): LinkIndex {
  const database = openDatabase(options);
  return {
    ensureTables: () => createTables(database),
    sync: (type, documentIds, read, only) =>
      sync(database, { type, documentIds, read, copies: only === undefined ? undefined : [only] }),
    empty: (copy) => emptyCopy(database, copy),
    stats: () => stats(database),
    outdated: (type, rows) => outdated(database, type, rows),
    walk: (after, limit) => walk(database, after, limit),
    inLanguage: (locale, after, limit) => inLanguage(database, locale, { after, limit }),
    readState: () => readState(database),
    writeState: (patch, when) => writeState(database, patch, when),
    search: (query) => search(database, query),
  };
}
