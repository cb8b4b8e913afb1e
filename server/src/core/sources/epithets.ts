import { EPITHET } from './forms';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';
import { sexIn } from './names/genders';
import type { Name } from './names/names';
import type { Phrase } from './phrases/phrase';
import type { Topics } from './topics';

/**
 * "la actriz": a person of whom nothing else tells what she does, who was named or spoke shortly
 * before.
 *
 * @param before who spoke last.
 */
export function byEpithet(
  { index, tokens }: Line,
  { language }: SourceLexicon,
  topics: Topics,
  { from, head }: Phrase,
  before: Name | undefined,
): Name | undefined {
  const [article, noun] = [tokens[from] as Token, tokens[head] as Token];
  const gender = article.lower === 'el' ? 'he' : article.lower === 'la' ? 'she' : undefined;
  if (gender === undefined || EPITHET[language]?.test(noun.lower) !== true) return undefined;
  const fits = (name: Name | undefined) =>
    name?.institution === false && (sexIn(topics.fullest(name)) ?? gender) === gender;
  const subject = topics.subjectOf(index - 1) ?? topics.subjectOf(index - 2);
  const person = subject !== undefined && topics.isPerson(subject) ? subject : undefined;
  const near = [before, topics.recentSpeaker(index, gender), person].find(fits);
  return near ?? [topics.onlyPerson(index)].find(fits);
}
