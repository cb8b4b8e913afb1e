import { perLanguage } from '../text';
import { Hints } from './hints';
import { ANAPHORA } from './lists/anaphora';
import { KIND, readTerms, type Terms } from './terms';

/** Languages that write every noun with a capital, so that one alone tells no name. */
const CAPITALS = new Set(['de', 'lb']);
/** What such a word weighs behind a name in the same sentence, which it may stand for. */
const BOUND = 0.3;

interface Words {
  hashes: ReadonlySet<number>;
  hints: Hints;
}

const wordsOf = perLanguage<Words>((language) => {
  const list = Object.hasOwn(ANAPHORA, language) ? (ANAPHORA[language] as string) : '';
  const { hashes } = readTerms(list);
  const hints = new Hints();
  for (const hash of hashes) hints.add(hash, 1);
  return { hashes: new Set(hashes), hints };
});

/**
 * How likely a sentence is to speak of somebody or something that only another one names, from 0
 * to 1: whether it has a word that stands for another, and whether it names somebody before it.
 */
export function anaphoraOf({ hashes, kinds }: Terms, language: string): number {
  const words = wordsOf(language);
  if (words.hashes.size === 0) return 0;
  const single = !CAPITALS.has(language);
  let isNamed = false;
  for (let place = 0; place < hashes.length; place += 1) {
    const hash = hashes[place] as number;
    if (kinds[place] === KIND.name && (single || kinds[place - 1] === KIND.name)) isNamed = true;
    else if (words.hints.of(hash) !== 0 && words.hashes.has(hash)) return isNamed ? BOUND : 1;
  }
  return 0;
}
