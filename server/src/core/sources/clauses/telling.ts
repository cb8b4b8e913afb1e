import type { Clause } from './clause';
import { ownerBehind } from './described';
import {
  ACTED_ON,
  ACTING,
  COMES,
  JUDGEMENT,
  NORDIC,
  OF_ITSELF,
  PLACE_FIRST,
  REFLEXIVE,
  SENTENCES,
  WRITTEN,
  WROTE,
} from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isAsked, isConditional } from './nordic';
import type { Phrase } from '../phrases/phrase';
import { TELLER } from '../phrases/offices';

/** Words between "kam" and "von". */
const REACH = 4;

/** "X schrieb Geschichte", "X begrüßte ihn": nothing is told. */
export function isActing(
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
  subject: Phrase,
): boolean {
  const { is, language } = lexicon;
  if (NORDIC.has(language) && (isAsked(clause, at) || isConditional(clause, lexicon, subject)))
    return true;
  const next = clause.tokens[at + 1];
  const verb = clause.lower(at);
  if (ACTING.test(verb) && next?.gap === 0)
    return ACTED_ON.test(next.lower) || (next.capital && verb.startsWith('verw'));
  if (SENTENCES.test(verb)) {
    for (let i = at + 1; i < clause.tokens.length && clause.gap(i) === 0; i += 1)
      if (clause.lower(i) === 'zu') return true;
    return false;
  }
  if (!WROTE.test(verb)) return false;
  for (let i = at + 1; i < clause.tokens.length && clause.gap(i) === 0; i += 1)
    if (WRITTEN.test(clause.lower(i))) return !is.prepositions(clause.lower(i - 1));
  return false;
}

/** German articles, alone or in a preposition. */
const ARTICLE = /^(?:de[rsmn]|die|das|eine[rsmn]?|ihre[rsmn]?|seine[rsmn]?|im|am|vom|zum|zur)$/u;
/** What may stand between one and a participle. */
const ADVERB =
  /^(?:bisher|bereits|schon|zuletzt|nun|jetzt|kürzlich|ursprünglich|intern|offiziell|öffentlich|neu|so|oft|viel)$/u;

/** "des bisher errechneten Lochs": a German participle before its noun, and no verb. */
function isAttribute(clause: Clause, at: number): boolean {
  const next = clause.tokens[at + 1];
  if (!/e[nmrs]$/u.test(clause.lower(at)) || next?.capital !== true || next.gap !== 0) return false;
  // "Das sagten Fachleute": what opens a clause can be no article.
  const opens = (i: number) =>
    i > 0 && clause.gap(i) === 0 && ARTICLE.test(clause.lower(i)) && clause.gap(i + 1) === 0;
  if (opens(at - 1)) return clause.gap(at) === 0;
  const adverb = clause.tokens[at - 1];
  return (
    clause.gap(at) === 0 && adverb?.capital === false && ADVERB.test(adverb.lower) && opens(at - 2)
  );
}

/** What studies have done, and people in another sense. */
const FOUND = /^(?:ergeben|nachgewiesen|herausgefunden)$/u;
const hasItself = ({ tokens }: Clause): boolean => tokens.some(({ lower }) => lower === 'sich');

/** German verbs that tell something only with another word: "kündigte an", not "kündigte ihm". */
const NEEDS = [
  { verb: /^kündig(?:te?|ten|en)$/u, word: /^an$/u },
  { verb: /^gelob(?:te?|ten)$/u, word: /^(?:besserung|treue|zu|dass)$/u },
];
/** Those that tell nothing with "aus" or "heraus": "wies einen Gewinn aus". */
const OUT = /^(?:w[ei]e?s|weist|wiesen|forder(?:t|te|ten))$/u;

/** "hat eine Rolle geübt", "hatten sich ausgesprochen", "sagte eine Reise ab": German acts that tell nothing. */
function isOtherAct(clause: Clause, { is }: SourceLexicon, at: number): boolean {
  const lower = clause.lower(at);
  if (FOUND.test(lower))
    return !clause.tokens.some((token) => is.texts(token.lower)) || hasItself(clause);
  const needs = NEEDS.find(({ verb }) => verb.test(lower));
  if (needs !== undefined)
    return !clause.tokens.slice(at + 1).some((token) => needs.word.test(token.lower));
  if (
    OUT.test(lower) &&
    clause.tokens.slice(at + 1).some((token) => /^(?:heraus|aus)$/u.test(token.lower))
  )
    return true;
  if (lower === 'gedrängt')
    return !clause.tokens.some((token) => /^(?:da|dar)?auf$/u.test(token.lower));
  if (lower === 'geübt') return !clause.tokens.some((token) => token.lower === 'kritik');
  if (lower === 'ausgesprochen')
    return !clause.tokens.some((token) => /^(?:da|wo)?(?:für|gegen)$/u.test(token.lower));
  if (!/^sagten?$/u.test(lower) || clause.gap(at + 1) !== 0) return false;
  const behind = clause.tokens.slice(at + 1);
  const ends = behind.findIndex(({ gap }, i) => i > 0 && gap !== 0);
  const own = ends < 0 ? behind : behind.slice(0, ends);
  const called = own.findIndex((token) => token.lower === 'ab');
  return called >= 0 && (called === own.length - 1 || own[called + 1]?.lower === 'und');
}

/** "in dem sich ein Amt befindet", "dass sich das bestätigt hat": nobody tells anything. */
export function isOfItself(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const { language } = lexicon;
  if (isSent(clause, language, at)) return true;
  if (language === 'de' && (isAttribute(clause, at) || isOtherAct(clause, lexicon, at)))
    return true;
  if (language !== 'de' || !OF_ITSELF.test(clause.lower(at))) return false;
  for (let i = at; i > 0 && (clause.gap(i) & ~GAP.bracket) === 0; i -= 1)
    if (REFLEXIVE.test(clause.lower(i - 1))) return true;
  return false;
}

/** Words between "wurde" and its participle, at the end of the clause. */
const PASSIVE_REACH = 14;

/** "wurde der Agentur aus dem Amt bestätigt": what stands beside the participle says nothing. */
export function isUndergone(
  clause: Clause,
  { language }: SourceLexicon,
  at: number,
  { from }: Phrase,
): boolean {
  const last = at + 1 >= clause.tokens.length || clause.gap(at + 1) !== 0;
  if (language !== 'de' || !last || from > at || /^zitier/u.test(clause.lower(at))) return false;
  if ([from - 1, from - 2].some((i) => /^(?:von|vom|durch)$/u.test(clause.lower(i)))) return false;
  for (let i = at - 1; i >= Math.max(0, at - PASSIVE_REACH); i -= 1) {
    if ((clause.gap(i + 1) & ~GAP.bracket) !== 0) return false;
    if (/^(?:wird|werden|wurden?)$/u.test(clause.lower(i))) return true;
  }
  return false;
}

/** What somebody "hat sich" to "bekannt" who did it. */
const DONE =
  /(?:anschl[aä]ge?n?|attentate?n?|angriffe?n?|bluttat|tat|taten|explosion|entführung|mord|morde?n?|dazu)$/u;

/** "hat sich zu dem Anschlag bekannt": who says that they did it. */
export function claimsDeed(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  if (language !== 'de' || clause.lower(at) !== 'bekannt') return false;
  const before = clause.tokens.slice(0, at).map(({ lower }) => lower);
  return before.includes('sich') && before.some((lower) => DONE.test(lower));
}

/** "es ortete Absicht": what stands behind the verb is no subject. */
export const isOfIt = (clause: Clause, { language }: SourceLexicon, at: number): boolean =>
  language === 'de' && /^(?:es|ich|wir)$/u.test(clause.lower(at - 1)) && clause.gap(at) === 0;

/** "hat den Fall an das Gericht verwiesen": somebody sends what is told to nobody. */
function isSent(clause: Clause, language: string, at: number): boolean {
  if (language !== 'de' || clause.lower(at) !== 'verwiesen') return false;
  if (at + 1 < clause.tokens.length && clause.gap(at + 1) === 0) return false;
  for (let i = at - 1; i > 0 && (clause.gap(i + 1) & ~GAP.bracket) === 0; i -= 1)
    if (clause.lower(i) === 'auf' || clause.lower(i) === 'darauf') return false;
  return true;
}

/** Where the judge stands of "Kritik kam von X"; 0 where nobody judges. */
export function judgeBehind(clause: Clause, language: string, at: number): number {
  if (language !== 'de' || at === 0 || !COMES.test(clause.lower(at))) return 0;
  if (!clause.tokens.slice(0, at).some(({ lower }) => JUDGEMENT.test(lower))) return 0;
  for (let i = at + 1; i <= at + REACH && clause.gap(i) === 0; i += 1)
    if (/^(?:von|vom|seitens)$/u.test(clause.lower(i))) return i + 1;
  return 0;
}

/** Spanish verbs of finding, which institutions do without telling it. */
const FINDS =
  /^(?:muestra|mostr|sit[uú]|coloc|descub|hall|detect|identific|registr|demostr|comprob|recog|refleja|arroj|vincul|otorg|acredit|aval|contempl|fij|establec)/u;

/** "sitúa la subida en el 4,1 %": a figure that is told rather than made. */
const isShare = ({ tokens, line }: Clause, at: number): boolean =>
  tokens
    .slice(at + 1)
    .some(({ digits, end }) => digits && /^ ?%/u.test(line.section.text.slice(end)));

/** In German and Norwegian an institution shows *that* something is so; museums show pictures. */
function hasComplement(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  // "La Guardia Civil halló el arma": what was found is an act, that it is so is told.
  if (language === 'es' && FINDS.test(clause.lower(at))) {
    const complement = /^(?:que|cómo|hasta|cuánt[oa]s)$/u.test(clause.lower(at + 1));
    return complement || isShare(clause, at);
  }
  if (!PLACE_FIRST.has(language)) return true;
  return clause.tokens
    .slice(at + 1)
    .some(({ lower }) => /^(?:dass|wie|ob|at|hvor|hvordan)$/u.test(lower));
}

/** Where a verb is second, a clause that begins with a preposition has its subject behind it. */
export function isBehindPlace(
  clause: Clause,
  { is, language }: SourceLexicon,
  at: number,
): boolean {
  if (!PLACE_FIRST.has(language)) return false;
  let from = at;
  while (from > 0 && (clause.gap(from) & ~GAP.bracket) === 0) from -= 1;
  return (clause.gap(from) & ~GAP.bracket) !== GAP.comma && is.prepositions(clause.lower(from));
}

/** "In einem Brief verteidigt X die Reportage": a clause that begins with where something was told. */
export function isBehindText(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const { is } = lexicon;
  // "In einem Brief an den Rat"
  const text = clause.phrases.find(
    ({ kind, to, from }) => kind === 'noun' && to <= at && (to === at || from <= 1),
  );
  const noun = text === undefined ? '' : clause.lower(text.head);
  return (is.tellings(noun) || is.texts(noun)) && isBehindPlace(clause, lexicon, at);
}

/** "– Is it safe? asks X": a line of dialogue, which a dash begins. */
export function isDialogue(clause: Clause, { language }: SourceLexicon, gap: number): boolean {
  if ((clause.gap(0) & GAP.dash) === 0) return false;
  // "—Hace frío —responde X."
  if (language === 'es') return (gap & GAP.dash) !== 0;
  if (!NORDIC.has(language)) return false;
  return (gap & (GAP.comma | GAP.break)) !== 0;
}

/** "Nach WHO-Angaben", "nach Polizeiangaben": whose information follows is told by its own word. */
export const isAfterTeller = (clause: Clause, at: number): boolean =>
  clause.lower(at) === 'nach' &&
  (TELLER.test(clause.tokens[at + 1]?.text ?? '') ||
    /\p{L}{4}angaben$/u.test(clause.lower(at + 1)));

/** Whether what shows something is a study, a report, or an institution. */
export function canShow(
  clause: Clause,
  lexicon: SourceLexicon,
  { kind, institution, head, to }: Phrase,
  at: number,
): boolean {
  const { is } = lexicon;
  const lower = clause.lower(head);
  if (kind === 'noun' && is.groups(lower)) return ownerBehind(clause, lexicon, to) !== undefined;
  if (kind === 'name' && is.documents(lower)) return institution;
  if (kind === 'name') return institution && hasComplement(clause, lexicon, at);
  return is.tellings(lower) || is.documents(lower);
}
