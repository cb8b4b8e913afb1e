import type { ArticleCard, CitationUse, NamedSourceUse } from '../../../shared/contracts';
import {
  itemOf,
  readLinks,
  writeLinks,
  type LinkedItem,
  type RelationValue,
} from '../linking/form-links';
import { ATTRIBUTION } from '../attribution/uid';
import { emptyEntry, entriesOf, formValue } from '../citations/entries';

/** A source, as far as the form needs to know it. */
export interface FormSource {
  /** Of its row. */
  id: number;
  documentId: string;
  /** `null` where the user may not read it. */
  name: string | null;
}

const TARGET = { uid: ATTRIBUTION, draftAndPublish: false };
const NOBODY: ReadonlyMap<string, ArticleCard> = new Map();

/** A source as the form's links know what they lead to: it has no languages and no drafts. */
const cardOf = ({ id, documentId, name }: FormSource): ArticleCard => ({
  ...{ id, documentId, uid: ATTRIBUTION, locale: null, title: name ?? documentId, section: null },
  ...{ status: 'published', datePublished: null, updatedAt: '' },
});

/**
 * The sources that the form links, in order.
 *
 * @param value of the form's relation field: its changes against what is stored
 * @param stored in order
 */
export const linkedSources = (
  value: RelationValue | undefined,
  stored: readonly FormSource[],
): LinkedItem[] => readLinks(TARGET, value, stored.map(cardOf), NOBODY);

/** The form's value with some more sources at the end; those that are linked stay as they are. */
export function withSources(
  value: RelationValue | undefined,
  stored: readonly FormSource[],
  added: readonly FormSource[],
): RelationValue {
  const linked = linkedSources(value, stored);
  const ids = new Set(linked.map(({ documentId }) => documentId));
  const more = added.filter(({ documentId }) => !ids.has(documentId));
  const items = [...linked, ...more.map((source) => itemOf(cardOf(source)))];
  return writeLinks(TARGET, items, stored.map(cardOf), value);
}

/** A source that the text names, and what rests on it there. */
export interface UsedSource extends FormSource {
  use: readonly NamedSourceUse[];
}

/** What the form calls it; that something is stated is no use of its own. */
const CITED_AS: Record<NamedSourceUse, CitationUse[]> = {
  quotation: ['quoted'],
  figure: ['figures'],
  claim: [],
};

/** The form's value of how sources are used, with what the text tells of some more. */
export function withUses(value: unknown, added: readonly UsedSource[]): unknown {
  const entries = entriesOf(value);
  const told = new Set(entries.map(({ source }) => source));
  const more = added
    .filter(({ documentId }) => !told.has(documentId))
    .map(({ documentId, use }) => ({
      ...emptyEntry(documentId),
      use: use.flatMap((one) => CITED_AS[one]),
    }))
    .filter(({ use }) => use.length > 0);
  return more.length === 0 ? value : formValue([...entries, ...more]);
}
