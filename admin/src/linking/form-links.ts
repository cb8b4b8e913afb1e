import type { ArticleCard, ArticleStatus } from '../../../shared/contracts';

/**
 * How the content manager's form holds a relation field: what is changed against the stored
 * relations, which are not in the form. This shape is Strapi's own (5.54, `RelationsField`), and
 * this file is the only one that knows it.
 */
export interface RelationValue {
  connect?: ConnectedItem[];
  disconnect?: DisconnectedItem[];
}

/** A relation field holds its changes; in a form that fills it in otherwise it may hold a list. */
export const isRelationValue = (value: unknown): value is RelationValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What goes to the server; the rest of an item is for the relation input to show. */
interface ApiData {
  id: number;
  documentId: string;
  locale?: string | null;
  isTemporary?: boolean;
  position?: { end: true };
}

interface ConnectedItem {
  id: number;
  /** Absent where the item was filled in from another language. */
  apiData?: ApiData;
  documentId?: string;
  locale?: string | null;
  status?: string;
  label?: string;
  title?: string | null;
  href?: string;
  /** Its place among the others: they are sorted by it as strings. */
  __temp_key__: string;
}

interface DisconnectedItem {
  id: number;
  status?: string;
  apiData?: ApiData;
}

/** What a relation field leads to. */
export interface LinkTarget {
  /** Of the content type. */
  uid: string;
  /** Whether it has drafts; without, Strapi shows no status. */
  draftAndPublish: boolean;
}

/** A linked article as the form has it, with all that is known of it. */
export interface LinkedItem {
  id: number;
  /** Of its content type. */
  uid: string;
  documentId: string;
  locale: string | null;
  title: string | null;
  /** `null` where it is not known. */
  status: ArticleStatus | null;
  /** Only of articles that the server described. */
  card: ArticleCard | null;
}

/** How many stored relations the relation input loads at once: the last ones of the list. */
const PAGE = 5;

const STATUSES: readonly ArticleStatus[] = ['draft', 'modified', 'published'];

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ONE_DIGIT = DIGITS.length;

/**
 * The keys that the package `fractional-indexing` gives in a row: `a0` for 0, `a1`, … `az`, `b00`,
 * … upwards, and `Zz`, … `Z0`, `Yzz`, … downwards.
 *
 * @param place from -3906 to 3905
 */
export function orderKey(place: number): string {
  const distance = place < 0 ? -1 - place : place;
  const digit = (value: number) => DIGITS.charAt(place < 0 ? ONE_DIGIT - 1 - value : value);
  if (distance < ONE_DIGIT) return (place < 0 ? 'Z' : 'a') + digit(distance);
  const rest = distance - ONE_DIGIT;
  const [high, low] = [Math.floor(rest / ONE_DIGIT), rest % ONE_DIGIT];
  return (place < 0 ? 'Y' : 'b') + digit(high) + digit(low);
}

/** The key that the relation input gives a stored relation, whether it has loaded it or not. */
const storedKey = (index: number, count: number) => orderKey(index - Math.max(0, count - PAGE));

/** Cards by `cardKey`. */
export type Cards = ReadonlyMap<string, ArticleCard>;

/** Row ids count within one content type. */
export const cardKey = ({ uid, id }: { uid: string; id: number }): string => `${uid} ${id}`;

export const itemOf = (card: ArticleCard): LinkedItem => ({
  id: card.id,
  uid: card.uid,
  documentId: card.documentId,
  locale: card.locale,
  title: card.title,
  status: card.status,
  card,
});

/**
 * What the editor sees linked: the stored articles with the form's changes, in order.
 *
 * @param stored in order
 * @param known any article that was seen in the panel
 */
export function readLinks(
  { uid }: Pick<LinkTarget, 'uid'>,
  value: RelationValue | undefined,
  stored: ArticleCard[],
  known: Cards,
): LinkedItem[] {
  const gone = new Set([...(value?.connect ?? []), ...(value?.disconnect ?? [])].map(idOf));
  const kept = stored
    .map((card, index) => ({ key: storedKey(index, stored.length), item: itemOf(card) }))
    .filter(({ item }) => !gone.has(item.id));
  const cards = new Map([...known, ...stored.map((card) => [cardKey(card), card] as const)]);
  const connected = (value?.connect ?? []).map((entry) => ({
    key: entry.__temp_key__,
    item: itemOfEntry(uid, entry, cards.get(cardKey({ uid, id: entry.id }))),
  }));
  return [...kept, ...connected]
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ item }) => item);
}

/**
 * The form's value for a list of links. Only new links are connected while the stored ones keep
 * their order; otherwise all are, each moved to the end in turn.
 *
 * @param current the form's value: what it removes beside the stored ones stays removed, for the
 *   form's own field can list articles that the panel does not
 */
export function writeLinks(
  target: LinkTarget,
  items: LinkedItem[],
  stored: ArticleCard[],
  current: RelationValue | undefined,
): RelationValue {
  const ids = new Set(items.map(idOf));
  const kept = stored.filter(({ id }) => ids.has(id));
  const inOrder = kept.every(({ id }, index) => items[index]?.id === id);
  const connect = inOrder
    ? items.slice(kept.length).map((item, at) => entryOf(target, item, orderKey(PAGE + at)))
    : items.map((item, at) => entryOf(target, item, orderKey(at)));
  const disconnect = stored
    .filter(({ id }) => !ids.has(id))
    .map((card) => disconnected(target, card));
  const listed = new Set([...ids, ...stored.map(idOf)]);
  const unlisted = (current?.disconnect ?? []).filter(({ id }) => !listed.has(id));
  return { connect, disconnect: [...disconnect, ...unlisted] };
}

/** The article of a field that takes one: the form's, else the stored one unless it was removed. */
export function readChoice(
  target: Pick<LinkTarget, 'uid'>,
  value: RelationValue | undefined,
  stored: ArticleCard | null,
  known: Cards,
): LinkedItem | null {
  return readLinks(target, value, stored === null ? [] : [stored], known).at(-1) ?? null;
}

/** The form's value for a field that takes one article; its current value as in `writeLinks`. */
export function writeChoice(
  target: LinkTarget,
  item: LinkedItem | null,
  stored: ArticleCard | null,
  current: RelationValue | undefined,
): RelationValue {
  return writeLinks(target, item === null ? [] : [item], stored === null ? [] : [stored], current);
}

/** The documentIds of a relation field, with the form's changes; their order is of no account. */
export function readDocumentIds(
  value: RelationValue | undefined,
  stored: { id: number; documentId: string }[],
): string[] {
  const gone = new Set((value?.disconnect ?? []).map(idOf));
  const kept = stored.filter(({ id }) => !gone.has(id)).map(({ documentId }) => documentId);
  const added = (value?.connect ?? []).map(documentIdOf).filter((id) => id !== '');
  return [...new Set([...kept, ...added])];
}

/** What the content manager tells of a linked document, as far as it is needed here. */
export interface LinkedDocument {
  documentId: string;
  /** What the relation input shows for it; `null` where it is not known. */
  label: string | null;
}

/**
 * The documents of a relation field, with the form's changes, in their order.
 *
 * @param stored in order
 */
export function readDocuments(
  value: RelationValue | undefined,
  stored: readonly (LinkedDocument & { id: number })[],
): LinkedDocument[] {
  const gone = new Set([...(value?.connect ?? []), ...(value?.disconnect ?? [])].map(idOf));
  const labels = new Map(stored.map(({ id, label }) => [id, label]));
  const kept = stored
    .map(({ id, documentId, label }, index) => ({
      ...{ id, key: storedKey(index, stored.length) },
      item: { documentId, label },
    }))
    .filter(({ id }) => !gone.has(id));
  const connected = (value?.connect ?? []).map((entry) => ({
    key: entry.__temp_key__,
    item: {
      documentId: documentIdOf(entry),
      label: labels.get(entry.id) ?? entry.title ?? entry.label ?? null,
    },
  }));
  return [...kept, ...connected]
    .filter(({ item }) => item.documentId !== '')
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ item }) => item);
}

const idOf = ({ id }: { id: number }) => id;

const documentIdOf = ({ apiData, documentId }: ConnectedItem) =>
  apiData?.documentId ?? documentId ?? '';

function itemOfEntry(uid: string, entry: ConnectedItem, card: ArticleCard | undefined): LinkedItem {
  return {
    id: entry.id,
    uid,
    documentId: documentIdOf(entry),
    locale: entry.apiData?.locale ?? entry.locale ?? null,
    title: card?.title ?? entry.title ?? entry.label ?? null,
    status: card?.status ?? STATUSES.find((status) => status === entry.status) ?? null,
    card: card ?? null,
  };
}

function entryOf(
  { uid, draftAndPublish }: LinkTarget,
  item: LinkedItem,
  key: string,
): ConnectedItem {
  const { id, documentId, locale, title, status } = item;
  const language = locale === null ? '' : `?plugins[i18n][locale]=${locale}`;
  return {
    id,
    // Without the relation input's own mark `isTemporary`, by which it reads each article once more.
    apiData: { id, documentId, locale, position: { end: true } },
    documentId,
    locale,
    ...(draftAndPublish && status !== null ? { status } : {}),
    title,
    label: title ?? documentId,
    href: `../collection-types/${uid}/${documentId}${language}`,
    __temp_key__: key,
  };
}

const disconnected = (
  { draftAndPublish }: LinkTarget,
  { id, documentId, locale, status }: ArticleCard,
): DisconnectedItem => ({
  id,
  ...(draftAndPublish ? { status } : {}),
  apiData: { id, documentId, locale },
});
