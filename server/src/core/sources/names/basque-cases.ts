import type { Vocabulary } from '../../grounding';
import { BELONGS } from '../forms';
import type { Token } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import type { Case, Phrase } from '../phrases/phrase';

/** What ends like an agent and may be where something comes from: "Bilbotik", but "Anasagastik". */
const LIKE_ORIGIN = /[rtd]ik$/u;
const PARTITIVE = /rik$/u;
const OTHER = /(?:rekin|ekin|entzat|engan|engana|engandik|gatik|etan|etara|raino|rantz)$/u;
const OF_PERSON = /(?:ren|[^aeiou]en)$/u;
const OF_PLACE = /(?:ko|[nl]go)$/u;
/** The endings that all names have, behind a vowel and behind a consonant. */
const BEHIND_VOWEL = ['', 'ren', 'rekin', 'rentzat'];
const BEHIND_CONSONANT = ['', 'ek', 'en', 'ekin', 'entzat'];

/** An acronym with an ending: "EHri", "EHn". */
const ACRONYM = /^\p{Lu}{2,}(\p{Ll}{1,4})$/u;
const CASES_OF_ACRONYMS: Readonly<Record<string, Case | undefined>> = {
  ri: 'dative',
  i: 'dative',
  n: 'place',
  a: 'bare',
};

type Known = Pick<Vocabulary, 'capitals' | 'openings'>;

/** The case of a name's last word, as far as its ending and the text's other words tell it. */
class Cases {
  constructor(private readonly vocabulary: Known) {}

  /**
   * @param person whether the name is a person's by its other words.
   */
  of({ lower, text, suffix, opens }: Token, person: boolean): Case {
    const end = suffix === '' ? lower : suffix;
    if (end.endsWith('k')) {
      if (!LIKE_ORIGIN.test(end)) return 'agent';
      const named = person || this.isName(lower.slice(0, -1)) || (PARTITIVE.test(end) && !opens);
      return named ? 'agent' : 'origin';
    }
    if (OTHER.test(end)) return 'other';
    if (OF_PERSON.test(end) || (!person && OF_PLACE.test(end))) return 'owner';
    const acronym = ACRONYM.exec(text)?.[1];
    if (acronym !== undefined) return CASES_OF_ACRONYMS[acronym] ?? 'other';
    if (suffix !== '') return /^r?i$/u.test(suffix) ? 'dative' : 'other';
    if (this.isDative(lower)) return 'dative';
    if (!person && /[aeiou]z$/u.test(lower) && this.isName(lower.replace(/e?z$/u, '')))
      return 'other';
    return !person && this.isPlace(lower) ? 'place' : 'bare';
  }

  private has(form: string): boolean {
    return this.vocabulary.capitals.has(form) || this.vocabulary.openings.has(form);
  }

  /** Whether the text has a name with these letters before its ending. */
  private isName(stem: string): boolean {
    const ends = /[aeiou]$/u.test(stem) ? BEHIND_VOWEL : BEHIND_CONSONANT;
    return ends.some((end) => this.has(stem + end));
  }

  private isDative(lower: string): boolean {
    if (!/[aeiou]ri$|[^aeiou]i$/u.test(lower) || this.has(`${lower}k`)) return false;
    const stem = lower.slice(0, -1);
    if (this.isName(stem) || this.isName(stem.replace(/rr$/u, 'r'))) return true;
    const open = lower.slice(0, -2);
    return lower.endsWith('ri') && (this.isName(open) || this.has(`${open}k`));
  }

  /** "Bilbon": where something is. */
  private isPlace(lower: string): boolean {
    if (!/[aeiou]n$/u.test(lower) || lower.length < 4) return false;
    return !['ek', 'en', 'i', 'ekin'].some((end) => this.has(lower + end));
  }
}

/** Whether a noun of a list stands without any ending: "alkate", but not "alkatea" or "alkateak". */
export function isStem(has: (lower: string) => boolean, lower: string): boolean {
  if (has(`${lower}aren`)) return true;
  return lower.endsWith('a') && has(`${lower}ren`) && !has(lower.slice(0, -1));
}

/** The case of a Basque name, which is a person's by a first name or a title. */
export function caseOf(
  tokens: readonly Token[],
  { head, to, institution, roles }: Phrase,
  vocabulary: Known,
): Case {
  const first = (tokens[head] as Token).lower;
  const given = to - head > 1 && isGivenInSpain(first);
  const person = !institution && (given || roles.length > 0);
  const last = tokens[to - 1] as Token;
  // "Legebiltzarreko Mahaiaz": an institution's name with "of".
  const house = institution || (to - head > 1 && !given && BELONGS.test(first));
  if (house && last.suffix === '' && /[aeiou]z$/u.test(last.lower)) return 'other';
  const two = to - head > 3 || !isGivenInSpain(tokens[head + 1]?.lower ?? '');
  // "Ane Hale Dumelgo": a person's name with where she belongs to.
  if (given && to - head > 2 && two && OF_PLACE.test(last.lower)) return 'owner';
  return new Cases(vocabulary).of(last, person);
}
