import { perLanguage } from '../text';
import { KIND, readTerms } from './terms';
import type { Candidate } from './types';
import type { Vectors } from './vectors';

/** Articles of a language: those that introduce a thing, and those that point to one. */
interface Articles {
  indefinite: ReadonlySet<number>;
  definite: ReadonlySet<number>;
}

const INDEFINITE: Readonly<Record<string, string>> = {
  en: 'a an another',
  de: 'ein eine einen einem einer eines',
  nl: 'een',
  fr: 'un une des',
  es: 'un una unos unas',
  pt: 'um uma uns umas',
  it: 'un uno una',
  ca: 'un una uns unes',
};
const DEFINITE: Readonly<Record<string, string>> = {
  en: 'the this that these those',
  de: 'der die das den dem des diese dieser dieses diesen diesem',
  nl: 'de het deze dit die dat',
  fr: 'le la les du ce cette cet ces',
  es: 'el la los las del al este esta estos estas',
  pt: 'o a os as do da dos das no na este esta esse essa',
  it: 'il lo la i gli le del della dei delle questo questa',
  ca: 'el la els les del dels aquest aquesta',
};

const articlesOf = perLanguage<Articles>((language) => {
  const hashes = (lists: Readonly<Record<string, string>>) =>
    new Set(readTerms(Object.hasOwn(lists, language) ? (lists[language] as string) : '').hashes);
  return { indefinite: hashes(INDEFINITE), definite: hashes(DEFINITE) };
});

/** Where the article has a term first. */
interface FirstMention {
  /** The sentence. */
  at: number;
  /** The word right before it where the two are one name. */
  name: number;
  /** Whether an indefinite article stands before it. */
  indefinite: boolean;
}

/** No word, and no term. */
const NONE = -1;

/**
 * The terms of each candidate that an earlier sentence introduces, and that it uses as known: a
 * surname alone that stood behind a first name ("Merrow" for "Hanna Merrow"), and a thing with the
 * definite article that had the indefinite one ("the complaint" for "a complaint"). Without that
 * sentence a reader does not know who or what is meant, unless the headline says it.
 *
 * @returns for each candidate the ids of such terms
 */
export function findReferences(
  candidates: readonly Candidate[],
  vectors: Vectors,
  title: string,
  language: string,
): number[][] {
  const articles = articlesOf(language);
  const said = new Set(readTerms(title).hashes);
  const firsts = new Map<number, FirstMention>();
  return candidates.map(({ terms: { hashes, kinds } }, at) => {
    const found: number[] = [];
    for (let place = 0; place < hashes.length; place += 1) {
      if (kinds[place] === KIND.join) continue;
      const hash = hashes[place] as number;
      const id = vectors.find(hash);
      const before = place > 0 ? (hashes[place - 1] as number) : NONE;
      const first = firsts.get(id);
      if (first === undefined) {
        const isName =
          kinds[place] === KIND.name &&
          place > 0 &&
          (kinds[place - 1] === KIND.name || (place === 1 && kinds[0] === KIND.word));
        const second = place > 1 ? (hashes[place - 2] as number) : NONE;
        firsts.set(id, {
          at,
          name: isName ? before : NONE,
          indefinite: articles.indefinite.has(before) || articles.indefinite.has(second),
        });
        continue;
      }
      if (first.at === at || said.has(hash)) continue;
      const isShort =
        first.name !== NONE && vectors.kinds[id] === KIND.name && before !== first.name;
      const isKnown = first.indefinite && articles.definite.has(before);
      if (isShort || isKnown) found.push(id);
    }
    return found;
  });
}
