import { createHash } from 'node:crypto';

/** What is no longer as readers were told. */
export interface Change {
  /** Answers that carry one of these are stale. */
  tags: string[];
  /** Where in the order of dates articles came, went or moved. */
  moves?: Move[];
}

/** A place in the order of the articles of one type and language by their dates. */
export interface Move {
  /** `tags.order` of the type and the language. */
  order: string;
  /** Milliseconds since 1970; `null` for one that is not known: it may be anywhere. */
  at: number | null;
  /** Of the article that came or went. */
  section: string | null;
}

/** What an answer depends on beside its tags: that no article comes or goes between two dates. */
export interface Span {
  order: string;
  /** Milliseconds since 1970; `-Infinity` and `Infinity` where it is open. */
  from: number;
  to: number;
  /** Only articles of this section count; `undefined` where all do. */
  section?: string | null;
}

/** Whether a change makes an answer with this span stale. */
export function moves({ moves: places = [] }: Change, span: Span): boolean {
  return places.some(
    ({ order, at, section }) =>
      order === span.order &&
      (span.section === undefined || span.section === section) &&
      (at === null || (span.from <= at && at <= span.to)),
  );
}

const LENGTH = 11;

/** Short, and telling nothing of what it stands for: 66 bits of SHA-256. */
function tag(...parts: (string | number)[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('base64url').slice(0, LENGTH);
}

const inLocale = (locale: string | null): string => locale ?? '';

/** The names of what answers are made of. */
export const tags = {
  /** All that is answered of an article in one language on a page of its own. */
  page: (uid: string, documentId: string, locale: string | null) =>
    tag('page', uid, documentId, inLocale(locale)),
  /** What others show of an article: its headline, address, date and summary, in any language. */
  card: (uid: string, documentId: string) => tag('card', uid, documentId),
  /** A source, as readers see it. */
  source: (documentId: string) => tag('source', documentId),
  /** A file of the media library. */
  file: (id: number | string) => tag('file', id),
  /** Which articles a list has: of a language, or of a section in it. */
  list: (uid: string, locale: string | null, section?: string) =>
    tag('list', uid, inLocale(locale), ...(section === undefined ? [] : [section])),
  /** Who has an address that an article had before. */
  address: (uid: string, locale: string | null, slug: string) =>
    tag('address', uid, inLocale(locale), slug),
  /** Feeds, which show so much that they go with every change. */
  feeds: () => tag('feeds'),
  /** Everything that is answered of a type: for changes of which no more is known. */
  type: (uid: string) => tag('type', uid),
  /** Not an answer's tag: the order of the articles of a type and language. */
  order: (uid: string, locale: string | null) => tag('order', uid, inLocale(locale)),
  /** The languages of the site, and which one is the default. */
  languages: () => tag('languages'),
  /** Who may read what, by Strapi's roles. */
  rights: () => tag('rights'),
};
