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
