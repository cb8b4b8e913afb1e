/** What a claim of a summary is about. */
export type ClaimKind = 'number' | 'percentage' | 'amount' | 'date' | 'name' | 'quotation';

/** What the article says to a claim. */
export type Verdict = 'supported' | 'contradicted' | 'not-found' | 'not-checked';

/** Where the article says so: offsets in a paragraph's text, in UTF-16 code units. */
export interface Place {
  /** Position in `Text.paragraphs`. */
  paragraph: number;
  start: number;
  end: number;
}

/**
 * Why a claim has its verdict, for a person:
 * - `other-number`, `other-date`, `other-name`: the same words have another one in the article;
 * - `other-thing`: the article has it, but with other words, and these words with another one;
 * - `other-words`: the article has a name or a quotation that is like it, but not in these words;
 * - `absent`: nothing like it stands in the article, or nothing that can be read as such;
 * - `countable`: a small number in words, which a reader may have counted;
 * - `headline`: it stands in the headline alone, which has no place in the text.
 */
export type Reason =
  | 'other-number'
  | 'other-date'
  | 'other-name'
  | 'other-thing'
  | 'other-words'
  | 'absent'
  | 'countable'
  | 'headline';

/** One number, date, amount, percentage, name or quotation of a summary. */
export interface Claim {
  kind: ClaimKind;
  text: string;
  /** Offset in the summary, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  verdict: Verdict;
  /** Where the article bears it, or says otherwise; absent where it says nothing. */
  place?: Place;
  /** Absent where a place bears the claim, and for claims beyond the first 300. */
  reason?: Reason;
}

/** What `ground` gives. */
export interface Grounding {
  /** All claims, in the order of the summary. */
  claims: Claim[];
  /** Those which the article contradicts or does not have. */
  findings: Claim[];
  /**
   * Kinds that are not looked for in this language: names where a script has no capitals, months
   * and weekdays where no table is there.
   */
  unchecked: ClaimKind[];
}
