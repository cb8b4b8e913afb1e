import { search, walk } from './search';
import { readState, writeState } from './build-state';
import { outdated, sync } from './sync';
import { clear, createTables, openDatabase, stats } from './tables';
import type { IndexOptions, LinkIndex } from './types';

export type * from './types';

/**
 * The index of telling terms in the site's own database. It keeps nothing in the process: what one
 * of the site's processes writes, all of them find.
 *
 * `search` finds what an article is like, whoever asks; the caller takes out what a person may not
 * see.
 */
export function createLinkIndex(options: IndexOptions): LinkIndex {
  const database = openDatabase(options);
  return {
    ensureTables: () => createTables(database),
    sync: (documentIds, read) => sync(database, documentIds, read),
    clear: () => clear(database),
    stats: () => stats(database),
    outdated: (rows) => outdated(database, rows),
    walk: (after, limit) => walk(database, after, limit),
    readState: () => readState(database),
    writeState: (patch, when) => writeState(database, patch, when),
    search: (query) => search(database, query),
  };
}
