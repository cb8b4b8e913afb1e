/**
 * Tries what `findSources` knows by frames: each noun, name, verb and phrase of a list in the places
 * where news puts it. A kind of word that no list has shows at once, as it does not in articles.
 *
 *   npm run eval:frames -- [language]
 *
 * `tests/eval/frames/<language>.json` has the lists by kind, with their frames: `{}` is the word,
 * `{^}` the word with a capital, `{-}` the word without a comma at its end, `{v1}` and `{v2}` the two
 * parts of a German verb. Behind " = " stands what is to be found where it is not the word itself.
 * Prints how many are found, and those that are not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSources } from '../../server/src/core/sources';
import { readText } from '../../server/src/core/text';

interface Kind {
  frames: string[];
  words: string[];
}

const DIR = join(__dirname, 'frames');
/** Who says it in frames of verbs and phrases. */
const SPEAKER = 'Otto Brill';
const ARTICLE = /^(?:the|die|der|das|la|el|los|las) /iu;

const fill = (frame: string, word: string): string => {
  const [first = '', ...rest] = word.split(' ');
  return frame
    .replace('{}', word)
    .replace('{^}', word.charAt(0).toUpperCase() + word.slice(1))
    .replace('{-}', word.replace(/,$/u, ''))
    .replace('{v1}', first)
    .replace('{v2}', rest.map((part) => ` ${part}`).join(''));
};

/** Whether a text has the source, by most of its name: "Department" is not the "Justice Department". */
function finds(language: string, text: string, wanted: string): boolean {
  const bare = wanted.replace(ARTICLE, '').toLowerCase();
  return findSources(readText(text, { format: 'plain', locale: language }))
    .sources.filter(({ kind }) => kind !== 'unnamed')
    .some(({ names }) =>
      names
        .map((name) => name.toLowerCase())
        .some(
          (name) => name.includes(bare) || (bare.includes(name) && name.length > 0.6 * bare.length),
        ),
    );
}

function tryKind(language: string, kind: string, { frames, words }: Kind): void {
  const said = kind === 'verbs' || kind === 'phrases';
  for (const frame of frames) {
    const missed = words.filter((entry) => {
      const [word = '', own] = entry.split(' = ');
      return !finds(language, fill(frame, word), own ?? (said ? SPEAKER : word));
    });
    const found = words.length - missed.length;
    console.log(`${language} ${kind}: ${found} of ${words.length} in "${frame}"`);
    if (missed.length > 0) console.log(`  ${missed.join(' | ')}`);
  }
}

const languages = readdirSync(DIR).map((file) => file.replace('.json', ''));
const [asked] = process.argv.slice(2);
for (const language of languages.filter((one) => asked === undefined || one === asked)) {
  const kinds = JSON.parse(readFileSync(join(DIR, `${language}.json`), 'utf8')) as Record<
    string,
    Kind
  >;
  for (const [kind, own] of Object.entries(kinds)) tryKind(language, kind, own);
}
