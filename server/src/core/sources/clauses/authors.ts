import type { Clause } from './clause';
import { DAY, NORDIC, VERB_SECOND } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isAuthor } from './nordic';
import type { Phrase } from '../phrases/phrase';

/** Words between a noun like "report" and the "by" that tells whose it is. */
const BY_REACH = 4;
/** English nouns behind whose "of" somebody's deed stands: "allegations of abuse by X". */
const BLAMES =
  /^(?:allegations?|accusations?|claims?|complaints?|evidence|reports?|fears|investigation|denial)$/u;

/** What comes from whoever judges, people as well as institutions. */
const JUDGES = /^(?:criticism|praise|condemnation|warnings?|tributes?|rebuke|apology)$/u;

/** Whether the English words between a noun and a "by" keep its author from it. */
const isParted = (clause: Clause, at: number, i: number): boolean =>
  /ing$/u.test(clause.lower(i + 1)) || (clause.lower(i) === 'of' && BLAMES.test(clause.lower(at)));

/** What a Spanish text is told by when it is from, before whose it is: "declaraciones del martes de X". */
const WHEN =
  /^(?:pasado|próximo|mismo|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|mes|\p{N}+)$/u;

/** Whether whom a Spanish noun belongs to follows: not "estimación de avance del sector de X". */
function isNearAuthor(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  const next = is.articles(clause.lower(at)) ? at + 1 : at;
  const { lower = '', capital = false } = clause.tokens[next] ?? {};
  const phrase = [at, next].some((i) => clause.startingAt(i) !== undefined);
  return phrase || capital || WHEN.test(lower) || !is.by(clause.lower(next + 1));
}

/** What is done with a text that somebody else has or wants: "no han recibido el informe de X". */
const WANTED =
  /^(?:recib|esper|aguard|solicit|exig|encarg|grab|entreg|analiz|estudi|consult|ley|leíd|leer|pedid|pedir|pidi|pide)/u;

/** What somebody appears at, and what stands before it where it only tells when. */
const EVENT = /^(?:comparecencia|discurso|conferencia|ponencia|entrevista|intervención)$/u;
const WHEN_BEFORE = /^(?:tras|durante|después|antes|ante|desde|hasta)$/u;

/** Whether a Spanish noun is what such a verb has for its object, or only tells when something was. */
export function isWanted(clause: Clause, { is, language }: SourceLexicon, at: number): boolean {
  const verb = is.articles(clause.lower(at - 1)) ? at - 2 : at - 1;
  const before = clause.lower(verb) === 'de' ? clause.lower(verb - 1) : clause.lower(verb);
  if (language === 'es' && EVENT.test(clause.lower(at)) && WHEN_BEFORE.test(before)) return true;
  return language === 'es' && WANTED.test(clause.lower(verb)) && clause.gap(at) === 0;
}

/** What a name is the name of: "the Harn website". */
const HOUSE =
  /^(?:websites?|site|newspaper|magazine|paper|charity|app|blog|think-tank|consultancy|firm)$/u;

/** "Harn" of "a survey by the Harn website". */
function houseOf(clause: Clause, language: string, phrase: Phrase | undefined): Phrase | undefined {
  const kind =
    language === 'en' && phrase?.kind === 'noun' && HOUSE.test(clause.lower(phrase.head));
  const name = kind ? clause.endingAt(phrase.from) : undefined;
  return name?.kind === 'name' && name.modifies ? { ...name, modifies: false } : phrase;
}

/** Whose a text or talk is: "a report on the talks by X". */
export function authorOf(
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
): { to: number; phrase: Phrase } | undefined {
  const { is, language } = lexicon;
  for (let i = at + 1; i <= at + BY_REACH; i += 1) {
    const lower = clause.lower(i);
    if ((clause.gap(i) & ~GAP.bracket) !== 0) return undefined;
    if (DAY.test(clause.lower(i + 1))) return undefined;
    if (language === 'en' && isParted(clause, at, i)) return undefined;
    // "La sentencia da por probado que X cobró"
    if (language === 'es' && /^(?:dan?|dio|dado|dieron|daba|pasan?|pasó)$/u.test(lower))
      return undefined;
    if (is.by(lower) && (i === at + 1 || !is.articles(lower))) {
      if (language === 'es' && !isNearAuthor(clause, lexicon, i + 1)) return undefined;
      const phrase = houseOf(clause, language, clause.objectAt(i + 1));
      if (NORDIC.has(language) && !isAuthor(clause, lexicon, at, i)) return undefined;
      const judges = language === 'en' && JUDGES.test(clause.lower(at));
      // "A letter from Ann Hale said", "data from X show"
      const next = clause.lower(phrase?.to ?? 0);
      const tells = language === 'en' && (is.verbs(next) || is.shows(next));
      const near = lower !== 'from' || phrase?.institution === true || judges || tells;
      const author = phrase?.kind === 'name' && !phrase.doubtful && near;
      return author ? { to: i + 1, phrase } : undefined;
    }
    if (is.verbs(lower) && !isPassive(clause, lexicon, i + 1)) return undefined;
    const strict = VERB_SECOND.has(language) || language === 'es';
    if (strict && is.prepositions(lower)) return undefined;
    const counted = clause.tokens[i]?.digits === true || is.made(lower) || is.articles(lower);
    const other = counted || is.joints(lower) || is.roles(lower);
    if (language === 'es' && other) return undefined;
  }
  return undefined;
}

/** Whether a passive auxiliary stands before a verb. */
export function isPassive(clause: Clause, { is, language }: SourceLexicon, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (VERB_SECOND.has(language) && clause.gap(i + 1) !== 0) return false;
    // "Ann Hale AM"
    const capital = language === 'en' && clause.tokens[i]?.capital === true;
    if (is.passive(clause.lower(i)) && !capital) return true;
    if (!is.between(clause.lower(i))) return false;
  }
  return false;
}
