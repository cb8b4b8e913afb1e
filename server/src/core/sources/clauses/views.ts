import type { Clause } from './clause';
import { subjectBefore } from './subjects';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isGiven } from '../lists/given';
import type { Phrase } from '../phrases/phrase';

/** What stands before whose view a sentence gives: "Para X, el puente es una joya". */
const FOR: Readonly<Record<string, RegExp>> = {
  es: /^para$/u,
  it: /^per$/u,
  fr: /^pour$/u,
  ca: /^per$/u,
};
/** Words before it: "En cambio, para X, …". */
const OPENING = 3;

/** "Für X ist das Unsinn": the verb behind the name, and what makes a judgement of it. */
const JUDGED: Readonly<Record<string, { opens: RegExp; verb: RegExp; judgement: RegExp }>> = {
  de: {
    opens: /^für$/u,
    verb: /^(?:ist|sind|war|waren|wäre|wären|steht|stand|kommt|kam|bleibt|bedeutet|gibt|zeigt|liegt|klingt|sei|stellt)$/u,
    judgement:
      /^(?:klar|fest|un(?:sinn|sinnig|verständlich|erklärlich|annehmbar|denkbar|vorstellbar|erträglich|tragbar|zulässig|begreiflich|fassbar|glaubwürdig|nötig|bestritten|problematisch|wahrscheinlich)|inakzeptabel|nachvollziehbar|verständlich|fraglich|fragwürdig|skandal|farce|absurd|falsch|richtig|fehler|beweis|beleg|zeichen|signal|infrage|frage|problem|problematisch|logisch|offensichtlich|entscheidend|zentral|wichtig|sinnvoll|sinnlos|denkbar|möglich|wenig|genug|schritt|rückschritt|eindeutig|akzeptabel|tabu|lächerlich|heuchelei|zynisch|zumutung|provokation|\p{L}*verrat|thema|grund|ursache|dass)$/u,
  },
};
const JUDGED_REACH = 14;
const COPULA =
  /^(?:es|son|fue|fueron|era|supone|suponen|resulta|constituye|representa|significa)$/u;
/** Words between the name and the verb: "Für X, Chef von Y, ist". */
const LONGEST_APPOSITION = 8;

/** "Für X ist das Unsinn": whose judgement a sentence gives. */
function judgeOf(clause: Clause, { language, is }: SourceLexicon, at: number): Phrase | undefined {
  const own = JUDGED[language];
  const opens = at === 0 || (at === 1 && /^(?:auch|und|aber|doch|nur)$/u.test(clause.lower(0)));
  if (own === undefined || !opens || !own.opens.test(clause.lower(at))) return undefined;
  const phrase = clause.objectAt(at + 1);
  if (phrase === undefined || phrase.kind === 'pronoun') return undefined;
  if (phrase.kind === 'noun' && !is.roles(clause.lower(phrase.head))) return undefined;
  const verb = clause.tokens.findIndex(({ lower }, i) => i >= phrase.to && own.verb.test(lower));
  if (verb < 0 || verb > phrase.to + LONGEST_APPOSITION) return undefined;
  const said = clause.tokens.slice(verb, verb + JUDGED_REACH).map(({ lower }) => lower);
  // "ist das ein Schlag"
  const called = /^\p{L}+ (?:all |auch )?(?:das|dies) k?eine? /u.test(said.join(' '));
  const judged = called || said.some((lower) => own.judgement.test(lower));
  return judged ? phrase : undefined;
}

/** "Para el Partido X, la ley es “un error”": whether an institution judges rather than gets something. */
function isJudging(clause: Clause, { language }: SourceLexicon, { to }: Phrase): boolean {
  if (language !== 'es') return false;
  const { tokens, line } = clause;
  const article = /^(?:el|la|los|las|est[aeo]s?)$/u.test(tokens[to]?.lower ?? '');
  if (!article || clause.gap(to) === GAP.comma) return article;
  const is = tokens.findIndex(({ lower }, i) => i >= to && COPULA.test(lower));
  const near = is >= 0 && is <= to + JUDGED_REACH;
  return near && line.quoted.some(({ start }) => start > (tokens[to - 1]?.end ?? 0));
}

/** Whose view a sentence opens with: a person, behind whose name a pause stands. */
export function viewOf(clause: Clause, lexicon: SourceLexicon, at: number): Phrase | undefined {
  const { language } = lexicon;
  const judge = judgeOf(clause, lexicon, at);
  if (judge !== undefined) return judge;
  const opens = at === 0 || (at <= OPENING && clause.gap(at) === GAP.comma && language === 'es');
  if (!opens || FOR[language]?.test(clause.lower(at)) !== true) return undefined;
  const phrase = clause.objectAt(language === 'ca' && clause.lower(1) === 'a' ? 2 : at + 1);
  if (phrase?.kind !== 'name' || phrase.doubtful) return undefined;
  if (phrase.institution) return isJudging(clause, lexicon, phrase) ? phrase : undefined;
  const person = phrase.roles.length > 0 || phrase.gender !== undefined;
  const given = isGiven(clause.lower(phrase.head));
  return (person || given) && clause.gap(phrase.to) === GAP.comma ? phrase : undefined;
}

/** "según reflejan encuestas recientes": whether a noun without an article follows the verb. */
function hasOwnSubject(clause: Clause, { is, language, joins }: SourceLexicon, at: number) {
  const next = clause.tokens[at + 1];
  if (language !== 'es' || next?.gap !== 0 || next.capital || next.digits) return false;
  const { lower } = next;
  const other = is.prepositions(lower) || is.between(lower) || is.articles(lower) || joins(lower);
  return !other && /s$/u.test(lower) && /n$/u.test(clause.lower(at));
}

/** The name or pronoun that a sentence is about, where what it tells is only added. */
export function asTold(clause: Clause, lexicon: SourceLexicon, at: number): Phrase | undefined {
  if (hasOwnSubject(clause, lexicon, at)) return undefined;
  const subject = subjectBefore(clause, at);
  return subject?.kind === 'noun' ? undefined : subject;
}
