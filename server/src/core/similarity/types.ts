/** One of the words that tell what an article is about. */
export interface Term {
  /** Signed 32-bit hash of locale and stem: equal keys mean the same word of the same language. */
  key: number;
  /** The word as it stands in the article; two characters where the script has no spaces. */
  word: string;
  /** 1 to 1000; the squares of an article's weights sum up to about a million. */
  weight: number;
  inTitle: boolean;
  /**
   * How many texts are usually found to have such a word. Of terms that an article was just read
   * for; an index does not keep it.
   */
  usual?: Usual;
}

/** What is known of words of one kind before any archive is looked at. */
export interface Usual {
  /** For how many texts of an archive this counts. */
  texts: number;
  /** How many of these have such a word. */
  having: number;
}

/** How much terms tell within an archive: rare ones more. */
export interface Idf {
  /** Of a term that two articles share, by its key and the word as it stands in the other one. */
  of(key: number, word: string): number;
  /** Taken for each term that only one of them has. */
  typical: number;
  /** The same by how the word is written, for a title of few words. */
  unshared(word: string): number;
}

/** What `tellingTerms` reads. */
export interface Article {
  title: string | null;
  /** In the order of the article, e.g. the paragraphs of `readText`. */
  paragraphs: readonly { text: string }[];
  /** Strapi's code of the locale; terms of two locales never meet. */
  locale: string;
}

/** What is known of two articles. */
export interface Likeness {
  /** 0 to 1, of `cosine`. */
  cosine: number;
  /** How many sources both rest on. */
  sharedSources: number;
  sameSection: boolean;
  /** Days between the two; null where one has no date, which lowers nothing. */
  days: number | null;
  /** The other is what this text goes back to, so that its age is no fault. */
  background: boolean;
}
