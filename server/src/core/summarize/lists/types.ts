/**
 * What structure alone cannot tell, per language: short lists of words, each well founded in the
 * grammar of the language. A language without lists is summed up without these checks.
 *
 * Entries are lower-case and parted by commas; an entry of several words matches as a phrase.
 */
export interface Lists {
  /** First words that point back to an earlier sentence. */
  leans: string;
  /** Openings that look like the above but point to nothing: times, mostly. */
  stands?: string;
  /** Pronouns that may be all that names a quotation's speaker. */
  speakers?: string;
  /** Openings of lines that are no part of the story; `=` before one that has to be the line. */
  furniture: string;
}

/**
 * Words that tell what a sentence does in a story, per language; parted by blanks. Words are
 * compared by their first six letters, as all terms are, so that one entry stands for the forms of
 * a longer word; short forms are listed one by one. In scripts without spaces an entry has two
 * characters.
 */
export interface CueLists {
  /** What came of it: decisions, verdicts, results, findings, losses. */
  decided?: string;
  /** Why, and what follows from it. */
  reason?: string;
  /** What comes next. */
  ahead?: string;
  /** Who contradicts. */
  denied?: string;
  /** What was before the news, and what goes on beside it. */
  past?: string;
  /** The form of a verb that tells what will be. */
  future?: RegExp;
  /** How a sentence opens that explains what something is: background, whatever the news. */
  general?: RegExp;
  /** The writer and the reader, where news speaks of others. */
  personal?: string;
}
