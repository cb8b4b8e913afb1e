import { hasCapitalNouns, compareNames, type Likeness } from './names';
import type { Item } from './items';
import { bestOf, contradict, decide, support, type Hearing, type Judgement } from './judge';
import type { Found } from './matches';
import { inflects, sameName } from './words';

/** Those that stand near what the summary's sentence comes from. */
const rivalsOf = ({ near }: Hearing, all: readonly Found[]): Found[] =>
  all.filter(({ section }) => near.has(section));

/** The names of the article in four heaps, by how they stand to one of the summary. */
function sortNames(hearing: Hearing, claim: Item): Record<Likeness, Found[]> {
  const heaps: Record<Likeness, Found[]> = { same: [], shorter: [], other: [], none: [] };
  for (const found of hearing.names) {
    heaps[compareNames(claim, found.item, hearing.source.language)].push(found);
  }
  return heaps;
}

/** The words of a name that no name of the article has to itself, nor the article in lower case. */
function uncovered(
  hearing: Hearing,
  claim: Item,
  { shorter, other }: Record<Likeness, Found[]>,
): string[] {
  const ends = inflects(hearing.source.language);
  const { smalls, openings, joined } = hearing.source.vocabulary;
  const nouns = hasCapitalNouns(hearing.source.language);
  const within = (all: readonly Found[], word: string) =>
    all.some(({ item }) => item.name.some((own) => sameName(own, word, ends)));
  return claim.name.filter((word) => {
    if (smalls.has(word) || within(shorter, word) || (nouns && !joined.has(word))) return false;
    return !openings.has(word) || within(other, word);
  });
}

/**
 * Judges a name that the article does not have as it is. Put together from names that stand there
 * alone it is borne ("Keldorian Minister Vint"), as it is by a surname; put together from parts of
 * several names it is nobody's ("Jora Hale" of Jora Vint and Tom Hale).
 */
function judgeComposed(hearing: Hearing, claim: Item, heaps: Record<Likeness, Found[]>): Judgement {
  const { shorter, other, none } = heaps;
  const rivals = rivalsOf(hearing, none);
  const rest = uncovered(hearing, claim, heaps);
  if (rest.length === 0) {
    const near = bestOf(hearing, claim, shorter).found;
    return near === undefined ? inAnyCase(hearing, claim) : support(near);
  }
  const ends = inflects(hearing.source.language);
  const conflict = other.find(({ item }) =>
    rest.some((word) => item.name.some((own) => sameName(own, word, ends))),
  );
  const last = claim.name[claim.name.length - 1] as string;
  const surname = rest.length === 1 && rest[0] === last && claim.name.length > 1;
  if (conflict !== undefined && !(surname && conflict.item.name.includes(last))) {
    return contradict(conflict, 'other-words');
  }
  if (conflict !== undefined) return support(conflict);
  if (!rest.includes(last)) return decide(hearing, claim, bestOf(hearing, claim, shorter), rivals);
  return decide(hearing, claim, { score: -1 }, rivals);
}

/** The place of a name that the article has, but not as one. */
function inAnyCase({ source }: Hearing, claim: Item): Judgement {
  for (const section of source.sections) {
    const word = section.words.find(({ lower }) => claim.name.includes(lower));
    if (word === undefined || section.paragraph < 0) continue;
    const { paragraph, offset } = section;
    const place = { paragraph, start: offset + word.start, end: offset + word.end };
    return { verdict: 'supported', place };
  }
  // A noun of a language that writes every noun like a name.
  return { verdict: 'not-checked', reason: 'absent' };
}

/** Judges a name. */
export function judgeName(hearing: Hearing, claim: Item): Judgement {
  const heaps = sortNames(hearing, claim);
  const { same, shorter, none } = heaps;
  if (same.length === 0) return judgeComposed(hearing, claim, heaps);
  const rivals = rivalsOf(hearing, none);
  return decide(hearing, claim, bestOf(hearing, claim, [...same, ...shorter]), rivals);
}
