import type { BlocksBody } from './blocks';

/**
 * What the admin panel and the server say to each other about linked articles. All routes are
 * admin routes under `/newsroom/linking`, those of one article type under its name (`article`,
 * `post`: see `ArticleTypeInfo`); all dates are ISO 8601 in UTC.
 */

/** As Strapi shows it: `modified` is published, with a draft that differs. */
export type ArticleStatus = 'draft' | 'modified' | 'published';

/** An article as a list shows it, in one language: its draft's words. */
export interface ArticleCard {
  /** Of the draft's row, which the form's relation fields want beside the documentId. */
  id: number;
  documentId: string;
  /** uid of its content type. */
  uid: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  title: string;
  section: string | null;
  status: ArticleStatus;
  /** When readers first saw it; stays when it is unpublished. */
  datePublished: string | null;
  updatedAt: string;
}

/** Why an article is suggested. */
export interface SuggestionReasons {
  /** The most telling words both have, as they stand in the suggested article; at most 6. */
  terms: string[];
  /** Sources both rest on. */
  sources: { documentId: string; name: string }[];
  /** Where both stand in the same section: its name. */
  section: string | null;
  /** Whole days between the two; `null` where the other has no date. */
  days: number | null;
  /** An older article whose subject this text goes back to. */
  background: boolean;
}

export interface Suggestion extends ArticleCard {
  /** 0 to 100; the same number means the same likeness for every article. */
  score: number;
  reasons: SuggestionReasons;
  /** It links to this article already. */
  linksHere: boolean;
  /**
   * Whether the article can be linked: it has a draft in the language of the article that is
   * edited. `id`, `title` and the rest are of that draft then.
   */
  linkable: boolean;
}

/** An article that says much the same. */
export interface Duplicate extends ArticleCard {
  /** 0 to 1: how much of the shorter text stands in the other one as well. */
  share: number;
}

/** `POST /newsroom/linking/<type>/suggestions` */
export interface SuggestionsRequest {
  /** Absent while the article is new. */
  documentId?: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  /** The form's live values. */
  article: {
    title: string | null;
    /** As the type writes it: Strapi blocks, or a text. */
    body: BlocksBody | string | null;
    section: string | null;
    datePublished: string | null;
    /** documentIds of the sources. */
    attributions: string[];
  };
  /** documentIds of the articles linked in the form; they are not suggested. */
  linked: string[];
  /** Words to search by, in place of the article's own. */
  query?: string;
  filters?: SuggestionFilters;
  /** 1 to 20; 8 where it is absent. */
  limit?: number;
}

export interface SuggestionFilters {
  /** Another language to look in. */
  locale?: string;
  section?: string;
  /** Not older than so many days; by date of first publication, else of the last save. */
  days?: number;
  publishedOnly?: boolean;
}

export interface SuggestionsResponse {
  data: {
    suggestions: Suggestion[];
    /** Most alike first; empty in a search. */
    duplicates: Duplicate[];
    index: IndexState;
  };
}

/** `GET /newsroom/linking/<type>/articles/:documentId?locale=`: the draft as it is stored. */
export interface LinksResponse {
  data: {
    /** In the editor's order. */
    linked: ArticleCard[];
    /** How many more are linked that this editor may not read; a save keeps them. */
    linkedHidden: number;
    /** Articles whose draft or published version links here. */
    linkedFrom: ArticleCard[];
    /** How many more link here than are listed. */
    linkedFromMore: number;
    /** Linked at the last publish, and deleted since; no title where not all may be read. */
    deleted: { documentId: string; title: string }[];
    previous: NeighbourChoice;
    next: NeighbourChoice;
  };
}

export interface NeighbourChoice {
  /** The editor's choice, which goes before the computed one. */
  chosen: ArticleCard | null;
  /**
   * By date of first publication, as readers get it without a choice; the title is empty where
   * this editor may not read it.
   */
  computed: { documentId: string; title: string; datePublished: string | null } | null;
}

/**
 * `POST /newsroom/linking/<type>/articles/:documentId/links`: adds one link to a stored draft, for
 * the way back of "Link both ways" and for the queue. Needs the right to update that article.
 * `DELETE /newsroom/linking/<type>/articles/:documentId/links/:target?locale=` takes it away again.
 */
export interface LinkRequest {
  /** `null` where the type has no languages. */
  locale: string | null;
  /** documentId of the article to link to. */
  target: string;
}

export interface LinkResponse {
  data: { linked: boolean };
}

/**
 * `POST /newsroom/linking/<type>/dismissals`: "not this one", for the pair in every language.
 * `DELETE /newsroom/linking/<type>/dismissals/:documentId/:other` takes it back.
 */
export interface DismissalRequest {
  documentId: string;
  other: string;
}

export interface DismissalResponse {
  data: { dismissed: boolean };
}

/** `GET /newsroom/linking/<type>/queue`: what needs a hand, for the home page. */
export interface QueueResponse {
  data: {
    /**
     * Recent articles that nobody links to and that link to nothing: those with a suggestion in
     * their own language first, then those whose nearest relation is in another language, then the
     * others; newest first among equals.
     */
    articles: QueuedArticle[];
    counts: QueueCounts;
    index: IndexState;
  };
}

export interface QueuedArticle extends ArticleCard {
  /** In the article's language, or where there is none in another: then its `locale` differs. */
  suggestion: Suggestion | null;
  /** Whether this editor may link it. */
  canUpdate: boolean;
}

/** Of the latest 1,000 drafts, those this editor may read; each language counts by itself. */
export interface QueueCounts {
  articles: number;
  withoutSource: number;
  withoutSummary: number;
  /** Links of articles that lead to one that is not published. */
  waitingLinks: number;
}

/** `GET /newsroom/linking/index`; `POST /newsroom/linking/index/rebuild` answers it too. */
export interface IndexResponse {
  data: IndexState;
}

/**
 * `GET /newsroom/linking/progress`: how far the index is, for whoever may read some articles; in
 * hundredths, and never an error.
 */
export interface ProgressResponse {
  data: IndexState;
}

export interface IndexState {
  /**
   * `building`: now, in one of the site's processes; `stopped`: half built, and the process that
   * did it is gone; `failed`: see `error`; `missing`: never built.
   */
  state: 'missing' | 'building' | 'stopped' | 'failed' | 'ready';
  /**
   * Articles read so far, and in all; each language counts by itself. With suggestions, the queue
   * and the progress, which are for whoever may read some articles: hundredths, and never an error.
   */
  done: number;
  total: number;
  /** What went wrong last, in a developer's words. */
  error: string | null;
  finishedAt: string | null;
}
