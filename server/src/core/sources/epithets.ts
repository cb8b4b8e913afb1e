import { COACH, EPITHET } from './forms';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';
import type { Appearance } from './names/appearances';
import { sexIn } from './names/genders';
import { sameBearer, type Name } from './names/names';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';

/** So many sentences back somebody was named whom a role means that nothing gives them. */
const REACH = 2;
/** What a team is called by whose it is: "los de X", "el conjunto de X". */
const TEAM =
  /^(?:los|las|conjunto|equipo|cuadro|hombres|pupilos|pupilas|once|selección|jugadores|jugadoras|chicos|chicas|plantilla|discípulos)$/u;

/** The one whose team a Spanish text speaks of most often: "los de X". */
function coachOf({ appearances }: Topics, before: number): Name | undefined {
  const led = ({ tokens, phrase: { from } }: Appearance) =>
    tokens[from - 1]?.lower === 'de' && TEAM.test(tokens[from - 2]?.lower ?? '');
  const there = appearances.filter(({ line, name }) => line <= before && !name.institution);
  const counts = there
    .filter(led)
    .map(({ name }) => ({
      name,
      count: there.filter((other) => sameBearer(other.name, name, false)).length,
    }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
  return counts[0]?.name;
}

/** Who tells something as one of many, and is nobody whom the text named. */
const ANYONE =
  /^(?:usuari[oa]|internauta|lectora?|oyente|televidente|espectadora?|testigo|transeúnte|denunciante)$/u;
/** What stands beside the name of somebody who cannot speak any more. */
const DIED = /^(?:murió|muere|falleció|fallece|muert[oa]|fallecid[oa]|asesinad[oa])$/u;

/** "donde murió X", "X murió". */
const isDead = ({ tokens, phrase: { from, to } }: Appearance): boolean =>
  [from - 1, to, to + 1].some((at) => DIED.test(tokens[at]?.lower ?? ''));

/** The only one of a sex whom the sentences before name: "Ane Hale …. La concejala se mostró …". */
function onlyNamed(
  topics: Topics,
  { index, tokens }: Line,
  { from }: Phrase,
  gender: 'he' | 'she',
): Name | undefined {
  const opens = from === 0 && /^(?:el|la)$/u.test(tokens[0]?.lower ?? '');
  if (!opens) return undefined;
  const near = topics.appearances.filter(
    ({ line, name, phrase }) =>
      line < index &&
      line >= index - REACH &&
      !name.institution &&
      !phrase.doubtful &&
      topics.fullest(name).words.length > 1 &&
      topics.isPerson(name) &&
      (sexIn(topics.fullest(name)) ?? endsLike(topics.fullest(name)) ?? gender) === gender,
  );
  const one = near[0]?.name;
  const alive = one !== undefined && !near.some(isDead);
  return alive && near.every(({ name }) => sameBearer(name, one, false)) ? one : undefined;
}

/** The only person of a text so far, of whom nothing tells another role: "defiende la directora". */
function onlyOne(topics: Topics, before: number, gender: 'he' | 'she'): Name | undefined {
  const one = topics.onlyPerson(before);
  if (one === undefined || (sexIn(topics.fullest(one)) ?? endsLike(one)) !== gender)
    return undefined;
  const named = topics.appearances.some(
    (own) => (own.phrase.roles.length > 0 || isDead(own)) && sameBearer(own.name, one, false),
  );
  return named ? undefined : one;
}

/** "Este dirigente": the person named last in the sentence before. */
function pointedAt(
  { index, tokens }: Line,
  { is, language }: Pick<SourceLexicon, 'is' | 'language'>,
  topics: Topics,
  { from, head }: Phrase,
): Name | undefined {
  if (language !== 'es' || from > 0 || !is.roles(tokens[head]?.lower ?? '')) return undefined;
  const gender = tokens[from]?.lower === 'esta' ? 'she' : 'he';
  return topics.appearances.findLast(
    ({ line, name, phrase }) =>
      line < index &&
      line >= index - 1 &&
      !name.institution &&
      !phrase.doubtful &&
      (name.words.length > 1 || topics.isPerson(name)) &&
      (sexIn(topics.fullest(name)) ?? gender) === gender,
  )?.name;
}

/** What the end of an unknown first name tells of a sex. */
const endsLike = ({ words: [first = ''] }: Name): 'he' | 'she' | undefined =>
  /a$/u.test(first) ? 'she' : /o$/u.test(first) ? 'he' : undefined;

/**
 * "la actriz": a person of whom nothing else tells what she does, who was named or spoke shortly
 * before.
 *
 * @param before who spoke last.
 */
export function byEpithet(
  line: Line,
  { language, is }: SourceLexicon,
  topics: Topics,
  phrase: Phrase,
  before: Name | undefined,
): Name | undefined {
  const { index, tokens } = line;
  const [article, noun] = [tokens[phrase.from] as Token, tokens[phrase.head] as Token];
  if (/^est[ea]$/u.test(article.lower)) return pointedAt(line, { is, language }, topics, phrase);
  const gender = article.lower === 'el' ? 'he' : article.lower === 'la' ? 'she' : undefined;
  if (gender === undefined) return undefined;
  const known = EPITHET[language]?.test(noun.lower) === true;
  if (!known) {
    const role = language === 'es' && is.roles(noun.lower) && !ANYONE.test(noun.lower);
    return role
      ? (onlyNamed(topics, line, phrase, gender) ?? onlyOne(topics, index, gender))
      : undefined;
  }
  const fits = (name: Name | undefined) =>
    name?.institution === false && (sexIn(topics.fullest(name)) ?? gender) === gender;
  const subject = topics.subjectOf(index - 1) ?? topics.subjectOf(index - 2);
  const person = subject !== undefined && topics.isPerson(subject) ? subject : undefined;
  const coach = COACH.test(noun.lower) ? coachOf(topics, index) : undefined;
  const near = [coach, before, topics.recentSpeaker(index, gender), person].find(fits);
  return near ?? [topics.onlyPerson(index)].find(fits);
}
