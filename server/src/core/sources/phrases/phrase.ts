/**
 * What the ending of a Basque name makes of it: who does something, whom something is given, where
 * something is, where it comes from, whose it is, anything else; nothing.
 */
export type Case = 'agent' | 'dative' | 'place' | 'origin' | 'owner' | 'other' | 'bare';

/** What may be a source: a name, a noun for people or institutions, or a pronoun. */
export interface Phrase {
  kind: 'name' | 'noun' | 'pronoun';
  /** Positions of its first token and behind its last one. */
  from: number;
  to: number;
  /** Where a name begins, without titles; where a noun stands without its article and adjectives. */
  head: number;
  /** Of a name: whether it is an institution's by its words. */
  institution: boolean;
  /** Of a name: whether titles or an article before it tell that it is a man's or a woman's. */
  gender?: 'he' | 'she';
  /** Of a noun that stands for somebody: whether for several, or a company: "die Franzosen". */
  several?: boolean;
  /** Words beside a name that tell what its bearer does or is. */
  roles: string[];
  /** Of a name: whether a noun behind it is meant ("NASA officials"). */
  modifies: boolean;
  /** Whether a preposition stands before it. */
  governed: boolean;
  /** Whether an article or another determiner stands before it. */
  article: boolean;
  /** Short forms in brackets behind it. */
  short: string[];
  /** Of a name: whether brackets behind it tell when its bearer was born. */
  born: boolean;
  /** Of a name that no capital elsewhere proves: one that a sentence begins with, a German noun. */
  doubtful: boolean;
  /** Of a Basque name: what its ending makes of it. */
  case?: Case;
}

/** What a phrase is as long as nothing tells more of it. */
export const toPhrase = (
  kind: Phrase['kind'],
  { from, to, head }: Pick<Phrase, 'from' | 'to' | 'head'>,
  governed: boolean,
  article: boolean,
): Phrase => ({
  kind,
  from,
  to,
  head,
  governed,
  article,
  institution: false,
  roles: [],
  short: [],
  doubtful: false,
  modifies: false,
  born: false,
});
