import { isTogether } from './basque-verbs';
import type { Clause } from './clause';
import { isOther } from './deeds';
import { isDeed } from './english-deeds';
import { isWithoutVerb, writesWork } from '../grammar';
import type { SourceLexicon } from '../lexicon';
import { subjectOfEnd, subjectOfInfinitive } from './modals';
import { believes } from './nordic';
import type { Phrase } from '../phrases/phrase';
import { isWished } from './spanish';
import { isOfItself } from './telling';

/** Whether a word says something, as a verb or with another word: "teilte … mit", "jakitera eman". */
export function maySay(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  const { is } = lexicon;
  if (is.verbs(lower) || is.weak(lower) || is.shows(lower) || clause.isParted(at)) return true;
  return isTogether(clause, lexicon, at) || believes(clause, lexicon, at);
}

/** What a jury or a court makes of somebody or something with "declaró". */
const DECLARED =
  /^(?:desiert|ganador|vencedor|culpable|inocente|no|nul|improcedente|ilegal|inadmisible)/u;

/** "ni confirma ni desmiente", "el libro cuenta la vida de un pastor", "declaró desierto el premio". */
function isSpanishDeed(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  if (clause.lower(at - 1) === 'ni') return true;
  const [verb, next] = [clause.lower(at), clause.lower(at + 1)];
  if (/^declar(?:a|ó|aron)$/u.test(verb) && DECLARED.test(next)) return true;
  const text = clause.endingAt(at);
  const tale = /^(?:cuentan?|narran?)$/u.test(verb) && text?.kind === 'noun';
  return tale && is.texts(clause.lower(text.head)) && !/^(?:que|cómo)$/u.test(next);
}

/** Whether a verb of saying does something else where it stands: "writes a novel". */
export function isSomethingElse(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  if (isWithoutVerb(lexicon, clause.lower(at), clause.lower(at + 1))) return true;
  if (writesWork(clause.tokens, at, lexicon) || isOther(clause, lexicon, at)) return true;
  if (isOfItself(clause, lexicon, at) || isWished(clause, lexicon, at)) return true;
  if (lexicon.language === 'es' && isSpanishDeed(clause, lexicon, at)) return true;
  return lexicon.language === 'en' && isDeed(clause, lexicon, at);
}

/** The subject of an infinitive, or of a German participle at the end of its clause. */
export function subjectOfLast(
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is, language } = lexicon;
  const subject = subjectOfInfinitive(clause, lexicon, at);
  if (subject !== undefined || language !== 'de') return subject;
  const tells = is.participles(clause.lower(at)) && !isOfItself(clause, lexicon, at);
  return tells ? subjectOfEnd(clause, at) : undefined;
}
