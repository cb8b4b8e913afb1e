import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../../random';

/**
 * An archive of any size that has the statistics of one, though not its sense.
 *
 * The words are those of the demo's English articles. Each article draws six of ten words from all
 * of them, as often as the demo has them (the function words come by that), three from the forty
 * words of its subject, the first of them far more often than the last (Zipf's law), and one from
 * six names of its own, so that the vocabulary grows with the archive as a real one does (Heaps'
 * law). One subject has about fifty articles. An article has 400 to 650 words. The same number
 * gives the same article.
 */

const STORIES = path.resolve(__dirname, '../../../demo/cms/content/articles');
const SUBJECT_WORDS = 40;
const ARTICLES_OF_A_SUBJECT = 50;
const NAMES = 6;
const SECTIONS = ['World', 'Economy', 'Culture', 'Science', 'Sport'];
const FIRST_DAY = Date.UTC(2015, 0, 1);
/** Articles of a day. */
const DAILY = 25;
const DAY = 86_400_000;

export interface Archived {
  title: string;
  section: string;
  body: { type: 'paragraph'; children: { type: 'text'; text: string }[] }[];
  datePublished: Date;
}

interface Story {
  locales: { en?: { title: string; body: unknown[] } };
}

/** Every word of the demo's English articles, as often as it stands there. */
function readWords(): string[] {
  const files = readdirSync(STORIES).sort();
  const stories = files.map(
    (file) => JSON.parse(readFileSync(path.join(STORIES, file), 'utf8')) as Story,
  );
  const texts = stories.flatMap(({ locales }) => [locales.en?.title, ...(locales.en?.body ?? [])]);
  return texts.flatMap((text) => (typeof text === 'string' ? (text.match(/\p{L}+/gu) ?? []) : []));
}

export function createArchive() {
  const words = readWords();
  const telling = [...new Set(words.filter((word) => word.length > 5))];
  const syllables = [...new Set(telling.map((word) => word.slice(0, 3).toLowerCase()))];

  const subjectOf = (subject: number): string[] => {
    const random = randomFrom(1_000_000 + subject);
    const own = [0, 1, 2].map(() => nameFrom(syllables, random));
    return [...own, ...Array.from({ length: SUBJECT_WORDS - 3 }, () => pick(telling, random))];
  };

  return {
    /** The article with this number in the archive. */
    article(number: number, size: number): Archived {
      const random = randomFrom(number);
      const subjects = Math.max(1, Math.floor(size / ARTICLES_OF_A_SUBJECT));
      const subject = subjectOf(Math.floor(random() * subjects));
      const names = Array.from({ length: NAMES }, () => nameFrom(syllables, random));
      const word = (): string => {
        const kind = random();
        if (kind < 0.6) return pick(words, random);
        if (kind < 0.9) return subject[zipf(SUBJECT_WORDS, random)] ?? '';
        return names[zipf(NAMES, random)] ?? '';
      };
      const sentence = (length: number) => capitalized(Array.from({ length }, word).join(' '));
      const paragraph = () =>
        Array.from({ length: 4 }, () => `${sentence(12 + Math.floor(random() * 16))}.`).join(' ');
      const paragraphs = Array.from({ length: 5 + Math.floor(random() * 4) }, paragraph);
      return {
        title: capitalized(`${subject[0] ?? ''} ${sentence(4)} ${subject[1] ?? ''}`),
        section: SECTIONS[Math.floor(random() * SECTIONS.length)] ?? '',
        body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
        datePublished: new Date(FIRST_DAY + Math.floor(number / DAILY) * DAY),
      };
    },
  };
}

export type Archive = ReturnType<typeof createArchive>;

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

/** A rank from 0, rank n about 1 / (n + 1) as likely as the first. */
const zipf = (ranks: number, random: () => number): number =>
  Math.floor((ranks + 1) ** random()) - 1;

const nameFrom = (syllables: readonly string[], random: () => number): string =>
  capitalized(pick(syllables, random) + pick(syllables, random) + pick(syllables, random));

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
