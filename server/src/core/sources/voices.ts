import type { Name } from './names/names';

/** A source of a sentence in a script without capitals: offsets in the sentence. */
export interface Voice {
  start: number;
  end: number;
  cueStart: number;
  cueEnd: number;
  /** Its name; without one it is a description or a pronoun. */
  name?: Name;
  pronoun?: boolean;
  /** A report or a study, told of without whose it is. */
  document?: boolean;
}
