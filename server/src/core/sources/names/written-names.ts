import { NORDIC } from '../forms';
import { STRICT } from './genders';
import type { SourceLexicon } from '../lexicon';
import type { Line } from '../line';
import { isGiven } from '../lists/given';
import type { Name } from './names';
import { TELLER } from '../phrases/offices';
import type { Phrase } from '../phrases/phrase';

/** A name as the text has it where it stands. */
function writtenAt(
  { tokens, section }: Line,
  { head, to, short, institution, gender, roles }: Phrase,
): Name {
  const own = tokens.slice(head, to);
  const [first, last] = [own[0], own[own.length - 1]];
  const written = section.text.slice(first?.start, last?.end);
  const teller = own.length === 1 ? TELLER.exec(written)?.[1] : undefined;
  if (teller !== undefined) {
    return {
      text: teller,
      words: [teller.toLowerCase()],
      short: [...short, written],
      institution: true,
      person: false,
    };
  }
  const text = written;
  const person = !institution && (gender !== undefined || roles.length > 0);
  return { text, words: own.map(({ lower }) => lower), short, institution, person };
}

/** "Vegdirektoratet" of "Vegdirektoratets tall": without a Nordic owner's ending. */
function ownerless(name: Name, { is, language }: SourceLexicon): Name {
  const last = name.words[name.words.length - 1] ?? '';
  const bare = last.slice(0, -1);
  if (!NORDIC.has(language) || !last.endsWith('s') || !is.bodies(bare)) return name;
  return { ...name, text: name.text.slice(0, -1), words: [...name.words.slice(0, -1), bare] };
}

/** The names of a text as they are written, by which two that a caption ran together are told apart. */
export class WrittenNames {
  /** Names of up to two words as the text has them, and the surnames of those with a first name. */
  private readonly written = new Set<string>();
  private readonly surnames = new Set<string>();

  constructor(private readonly lexicon: SourceLexicon) {}

  /** Notes a name as it is written, before any two are told apart. */
  note(line: Line, phrase: Phrase): void {
    const { words } = writtenAt(line, phrase);
    if (!phrase.doubtful && words.length < 3) this.written.add(words.join(' '));
    if (words.length === 2 && isGiven(words[0] as string)) this.surnames.add(words[1] as string);
  }

  /** A name where it stands; of two that a caption without a stop ran together, the last. */
  nameOf(line: Line, phrase: Phrase): Name {
    const name = writtenAt(line, phrase);
    const from = this.joinedFrom(name);
    if (from === 0) return ownerless(name, this.lexicon);
    return writtenAt(line, { ...phrase, head: phrase.head + from, institution: false });
  }

  /** Where the second of two names begins that the text has each on its own; 0 for a single one. */
  private joinedFrom({ words }: Name): number {
    if (words.length < 3 || !STRICT.has(this.lexicon.language)) return 0;
    for (let from = words.length - 1; from > 1; from -= 1) {
      const [a, b] = [words.slice(0, from).join(' '), words.slice(from).join(' ')];
      if (this.written.has(a) && this.written.has(b)) return from;
    }
    const last = words[words.length - 1] as string;
    const given = words.slice(0, -1).some((word) => isGiven(word));
    return !given && this.surnames.has(last) ? words.length - 1 : 0;
  }
}
