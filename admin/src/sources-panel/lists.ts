import type {
  FallenSource,
  FoundSourcesInText,
  KnownSourceCard,
  MentionedSource,
  NamedSource,
} from '../../../shared/contracts';

/** Which source a name of the text was linked as in the panel, by the name. */
export type Chosen = ReadonlyMap<string, string>;

export interface Lists {
  /** Named, with a stored source of that name or without one, and not linked. */
  toLink: NamedSource[];
  /** The stored ones among them. */
  known: KnownSourceCard[];
  /** Told by a description alone, and not stored under it. */
  unnamed: NamedSource[];
  /** Stored, in the text without anything that comes from them, and not linked. */
  mentioned: MentionedSource[];
  notNamed: KnownSourceCard[];
  /** Linked, and withdrawn, corrected or dead. */
  fallen: FallenSource[];
}

/**
 * What the panel lists, by what the form links just now: an answer of the server is of a moment ago.
 *
 * @param linked documentIds
 * @param chosen what was linked under a name that the server may not know it by
 */
export function listsOf(
  { found, mentioned, notNamed, fallen }: FoundSourcesInText,
  linked: readonly string[],
  chosen: Chosen,
): Lists {
  const ids = new Set(linked);
  const documentIdOf = ({ name, known }: NamedSource) => known?.documentId ?? chosen.get(name);
  const isLinked = (source: NamedSource) => ids.has(documentIdOf(source) ?? '');
  // Someone without a name can be stored as well, by what the text calls them.
  const isUnknown = ({ kind, known }: NamedSource) => kind === 'unnamed' && known === null;
  const toLink = found.filter((source) => !isUnknown(source) && !isLinked(source));
  return {
    toLink,
    known: toLink.flatMap(({ known }) => known ?? []),
    unnamed: found.filter(isUnknown),
    mentioned: mentioned.filter(({ documentId }) => !ids.has(documentId)),
    fallen: fallen.filter(({ documentId }) => ids.has(documentId)),
    notNamed: notNamed.filter(
      ({ documentId }) => ids.has(documentId) && ![...chosen.values()].includes(documentId),
    ),
  };
}

/** The names that a list in a text field has, one a line; each once, and not the own name. */
export const aliasesIn = (text: string, name: string): string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '' && line !== name.trim());
};
