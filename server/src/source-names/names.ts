import { keyOf } from '../core/sources';
import { storedNames } from '../attribution/names-field';

/** The longest name that a source can have, in characters; a longer alias is not searched for. */
const LONGEST = 255;
/** How many names of one source are searched for. */
const MOST = 200;

/** The columns of a source that have its names. */
export interface StoredNames {
  name: unknown;
  /** A list of texts, or JSON of one; anything else counts as none. */
  aliases: unknown;
}

/** A name, as it is kept. */
export interface IndexedName {
  /** 0 for the name, higher for aliases. */
  place: number;
  key: string;
  name: string;
}

/** A name and the row that keeps it. */
export interface KeptName extends IndexedName {
  id: number;
}

/** What brings the kept names of one source in step. */
export interface NameChanges {
  added: IndexedName[];
  /** With the rows that they take over. */
  changed: KeptName[];
  /** ids of rows. */
  gone: number[];
}

/**
 * The names by which a source can be found in a text, each once. A name without letters and digits
 * is none; where the name itself is none, place 0 stays free.
 *
 * @param rows of one source: more than one only where a site gave sources drafts or languages
 */
export function indexedNames(rows: readonly StoredNames[]): IndexedName[] {
  const [own, ...others] = rows.map(({ name }) => name);
  const aliases = [...others, ...rows.flatMap((row) => storedNames(row.aliases))];
  const named = searchable([own]);
  const known = new Set(named.map(({ name }) => name));
  const more = searchable(aliases).filter(({ name }) => !known.has(name));
  return [
    ...named.map((each) => ({ ...each, place: 0 })),
    ...more.slice(0, MOST - 1).map((each, at) => ({ ...each, place: at + 1 })),
  ];
}

/** Those that a text can be searched for, each once. */
function searchable(values: readonly unknown[]): Omit<IndexedName, 'place'>[] {
  const texts = values.filter((value): value is string => typeof value === 'string');
  const names = new Set(texts.filter((text) => text.length <= LONGEST).map((text) => text.trim()));
  return [...names].map((name) => ({ key: keyOf(name), name })).filter(({ key }) => key !== '');
}

/** @param names as the source has them now */
export function changesOf(kept: readonly KeptName[], names: readonly IndexedName[]): NameChanges {
  const rows = new Map(kept.map((row) => [row.place, row]));
  const places = new Set(names.map(({ place }) => place));
  return {
    added: names.filter(({ place }) => !rows.has(place)),
    changed: names.flatMap((one) => {
      const row = rows.get(one.place);
      const isSame = row === undefined || (row.key === one.key && row.name === one.name);
      return isSame ? [] : [{ ...one, id: row.id }];
    }),
    gone: kept.filter(({ place }) => !places.has(place)).map(({ id }) => id),
  };
}

export const isInStep = ({ added, changed, gone }: NameChanges): boolean =>
  added.length + changed.length + gone.length === 0;
