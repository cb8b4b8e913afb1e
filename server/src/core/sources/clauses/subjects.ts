import type { ClauseView } from './clause-view';
import {
  AGE,
  COMPLEMENT,
  GOES_ON,
  JOINS_APART,
  NORDIC,
  PRO_DROP,
  SAYS_ONLY,
  VERB_LAST,
} from '../forms';
import { isCased } from '../grammar';
import { hasOtherSubject, isMany, isOneBefore } from './heads';
import { isBehindSpeech } from './behind-speech';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** So many words back a subject is looked for. */
const CLAUSE = 40;
/** Words between a verb and the subject behind it that further words stand before. */
const ASIDE_REACH = 12;

/** What opens a German clause that another one's verb follows. */
const SUBORDINATE =
  /^(?:wenn|obwohl|weil|da|während|als|nachdem|bevor|falls|sobald|solange|ob|dass|seit|seitdem|wie)$/u;

/** "X lobte es, fordert aber weiterhin Y": whether a verb has the subject of the one before. */
function isSecond(clause: ClauseView, { is }: SourceLexicon, at: number): boolean {
  if (!GOES_ON.test(clause.lower(at + 1)) || clause.gap(at + 1) !== 0) return false;
  // "sagte auch die Polizei", "fordert aber ein Gesetz": a text is what is told of.
  const next = clause.startingAt(at + 2) ?? clause.startingAt(at + 3);
  const noun = next === undefined ? '' : clause.lower(next.head);
  const other = next !== undefined && !is.texts(noun) && !is.documents(noun);
  return !other && !SUBORDINATE.test(clause.lower(0));
}

/** "wie das Amt am Montag der Agentur X mitteilte": the subject opens a clause that its verb ends. */
export function verbLast(clause: ClauseView, at: number): Phrase | undefined {
  if (at + 1 < clause.tokens.length && clause.gap(at + 1) === 0) return undefined;
  // "wie X, Leiter des Amtes, erklärte"
  let commas = clause.gap(at) === GAP.comma ? 1 : 0;
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i -= 1) {
    if (VERB_LAST.test(clause.lower(i))) {
      const subject = clause.rightOf(i);
      const apposed = subject?.kind === 'name' && clause.gap(subject.to) === GAP.comma;
      return commas === 0 || (commas === 2 && apposed) ? subject : undefined;
    }
    const gap = clause.gap(i) & ~GAP.bracket;
    if (gap === GAP.comma && commas > 0) commas += 1;
    else if (gap !== 0) return undefined;
  }
  return undefined;
}

/** Words between two commas behind a verb of saying. */
const INSERTED = 6;

/** "“…”, contestó en la misma red, minutos después, Ana Hale, …": a name that commas part off. */
function betweenCommas(
  clause: ClauseView,
  { is }: Pick<SourceLexicon, 'is'>,
  at: number,
): Phrase | undefined {
  // "le contestó"
  if (((clause.gap(at) | clause.gap(at - 1)) & GAP.quote) === 0) return undefined;
  for (let i = at + 1; i <= at + ASIDE_REACH && i < clause.tokens.length; i += 1) {
    const gap = clause.gap(i);
    if ((gap & ~GAP.comma) !== 0 || is.verbs(clause.lower(i)) || is.relatives(clause.lower(i)))
      return undefined;
    const name = gap === GAP.comma ? clause.startingAt(i) : undefined;
    if (name?.kind !== 'name' || name.governed || name.institution) continue;
    return name.to >= clause.tokens.length || clause.gap(name.to) !== 0 ? name : undefined;
  }
  return undefined;
}

/** "“…”, cuenta, todavía en bata, Ana Hale": the subject behind what is only inserted. */
function behindInserted(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (language !== 'es') return undefined;
  if (clause.gap(at + 1) !== GAP.comma) return betweenCommas(clause, { is }, at);
  for (let i = at + 2; i <= at + 1 + INSERTED && i < clause.tokens.length; i += 1) {
    const gap = clause.gap(i);
    if (gap === GAP.comma) {
      const name = clause.startingAt(i);
      return name?.kind === 'name' && !name.governed && !name.institution ? name : undefined;
    }
    if (gap !== 0 || is.verbs(clause.lower(i)) || is.relatives(clause.lower(i))) return undefined;
  }
  return undefined;
}

/** What texts do in Spanish that tell something, and nobody does to a text. */
const CONCLUDES =
  /^(?:conclu|señal|apunt|indic|adviert|advirt|revel|detall|sost|sugier|sugir|estim|calcul|alert|afirm|asegur|dice|reza|subray|destac|constat|precis)/u;

/** Behind a comma stands the subject, unless the comma ends an apposition to it. */
export function behindComma(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is } = lexicon;
  const next = clause.tokens[at + 1];
  const aged = AGE.test(clause.lower(at + 2)) || /-\p{L}/u.test(next?.lower ?? '');
  if (next?.digits === true && !aged) return undefined;
  // "X lobte es, fordert aber weiterhin Y": the subject stands before the first verb.
  if (lexicon.language === 'de' && isSecond(clause, lexicon, at)) return subjectBefore(clause, at);
  const right = clause.rightOf(at) ?? behindInserted(clause, lexicon, at);
  const apposed = clause.gap(at) === GAP.comma ? clause.beforeComma(at) : undefined;
  if (right === undefined) {
    const before =
      apposed ?? (clause.gap(at) === GAP.comma ? subjectBefore(clause, at) : undefined);
    return before && !isOneBefore(clause, lexicon, before, at) ? before : undefined;
  }
  // "El presidente, X, anunció un acuerdo": what is announced is no subject; "…, concluye un estudio".
  const noun = clause.lower(right.head);
  const told = is.texts(noun) || is.documents(noun) || is.tellings(noun);
  const { language } = lexicon;
  const made = language === 'es' ? !CONCLUDES.test(clause.lower(at)) : NORDIC.has(language);
  const object = right.kind === 'noun' && told && made;
  const other = object || is.verbs(clause.lower(right.to));
  return apposed !== undefined && other ? apposed : right;
}

/** "X condemned it, saying …": who spoke before in the sentence; in English a noun as well. */
function goesOn(
  clause: ClauseView,
  found: readonly { phrase?: Phrase }[],
  { language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  const last = found[found.length - 1]?.phrase;
  const next = clause.phrases.some(
    ({ kind, from, to, governed }) =>
      kind !== 'noun' && (kind === 'pronoun' || !governed) && from >= (last?.to ?? 0) && to <= at,
  );
  const noun = language === 'en' && last?.kind === 'noun' && last.to <= at && !next;
  return JOINS_APART.has(language) && (last?.kind === 'name' || noun) ? last : undefined;
}

/** "Hale was linked with the club after saying …": the word that opens an English sentence. */
function openingWord(
  { phrases, tokens }: ClauseView,
  { language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  const phraseGap = (to: number) => tokens[to]?.gap ?? 0;
  const first = at > 0 ? phrases[0] : undefined;
  const labels = first !== undefined && first.doubtful && (phraseGap(first.to) & GAP.colon) !== 0;
  const opens =
    first?.from === 0 && first.kind === 'name' && !first.governed && !first.modifies && !labels;
  return language === 'en' && opens ? first : undefined;
}

/** "…, reports X.": a name that ends the sentence; else the subject before the comma. */
export function closing(clause: ClauseView, at: number): Phrase | undefined {
  const right = clause.rightOf(at);
  const last = right === undefined ? 0 : right.to;
  // "…, reports the paper's X from Harn."
  const from =
    /^(?:report|write)/u.test(clause.lower(at)) && /^(?:from|in)$/u.test(clause.lower(last));
  const prints = right?.kind === 'noun' && (clause.gap(at) & GAP.quote) !== 0;
  const text =
    prints &&
    /^(?:editorial|statement|letter|report|post|tweet|headline)$/u.test(clause.lower(right.head));
  const ends = last >= clause.tokens.length || (from && clause.gap(last) === 0);
  return ends && (text || right?.kind === 'name') ? right : clause.leftOf(at);
}

/** In English a subject behind its verb ends the clause. */
export function endingClause(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is } = lexicon;
  const right = clause.rightOf(at);
  if (right === undefined || right.kind === 'pronoun') return undefined;
  const next = clause.lower(right.to);
  const last = right.to >= clause.tokens.length;
  const ends =
    last ||
    clause.gap(right.to) !== 0 ||
    is.prepositions(next) ||
    (is.between(next) && !/^(?:ha[sd]|have|d(?:o|oes|id))$/u.test(next));
  return ends || (clause.gap(at) & GAP.quote) !== 0 ? right : undefined;
}

/** Words between "hear" and who is heard. */
const HEARD_REACH = 4;
/** Words between "if" and its verb. */
const CONDITION = 3;
/** Words between the first auxiliary of a verb and the verb: "no se lo ha dicho". */
const HELPERS = 4;

/** Where a verb begins with its auxiliaries and what stands before them: "“…”, ha dicho". */
export function helpedFrom(clause: ClauseView, { is }: SourceLexicon, at: number): number {
  let from = at;
  while (from > at - HELPERS && clause.gap(from) === 0 && is.between(clause.lower(from - 1)))
    from -= 1;
  return from;
}

/** "si realmente considera que": whether a Spanish verb stands in a condition. */
function isIf(clause: ClauseView, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CONDITION); at -= 1) {
    if (clause.gap(at + 1) !== 0) return false;
    if (clause.lower(at) === 'si') return true;
  }
  return false;
}

/** Whether a verb without a subject speaks of whom the text spoke before. */
export function isImplicit(clause: ClauseView, lexicon: SourceLexicon, at: number): boolean {
  const { language, order, is } = lexicon;
  if (!PRO_DROP.has(language)) return false;
  const from = helpedFrom(clause, lexicon, at);
  if (is.relatives(clause.lower(from - 1))) return false;
  if (language === 'es' && isIf(clause, from)) return false;
  // "al juzgado le dijeron que": nobody in particular.
  if (
    language === 'es' &&
    /^(?:les?|nos|me)$/u.test(clause.lower(at - 1)) &&
    /n$/u.test(clause.lower(at))
  )
    return false;
  if (order === 'sov') return true;
  if (hasOtherSubject(clause, lexicon, from)) return false;
  const speaks = (clause.gap(at + 1) & (GAP.quote | GAP.colon)) !== 0;
  if (speaks || isBehindSpeech(clause, lexicon, from)) return true;
  return COMPLEMENT.test(clause.lower(at + 1));
}

/** The subject of the verb before: "X came and said". */
export function joinedSubject(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is } = lexicon;
  for (let i = at - 1; i >= Math.max(0, at - 2); i -= 1) {
    if (is.joints(clause.lower(i))) {
      const subject = subjectBefore(clause, i);
      return subject && isMany(clause, lexicon, subject, at) ? undefined : subject;
    }
    if (!is.between(clause.lower(i))) return undefined;
  }
  return undefined;
}

/** The first phrase of a sentence that no preposition governs; names and pronouns first. */
export function subjectBefore(clause: ClauseView, at: number): Phrase | undefined {
  const free = clause.phrases.filter(
    ({ governed, modifies, doubtful, to }) => !governed && !modifies && !doubtful && to <= at,
  );
  return free.find(({ kind }) => kind !== 'noun') ?? free[0];
}

/** The name that a sentence opens with, where nothing but what describes it stands before a verb. */
export function openingName(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const [first] = clause.phrases;
  if (first === undefined || first.from > 0 || first.kind !== 'name' || first.governed) {
    return undefined;
  }
  if (first.doubtful || first.modifies || first.to >= at) return undefined;
  const { is } = lexicon;
  for (let i = first.to; i <= at; i += 1) {
    if ((clause.gap(i) & ~GAP.bracket) !== 0) return undefined;
    const lower = clause.lower(i);
    if (i < at && (is.verbs(lower) || is.passive(lower) || is.relatives(lower))) return undefined;
    if (i === first.to && i < at && !is.of(lower)) return undefined;
  }
  return first;
}

/** Where verbs end a sentence, the subject stands at its beginning, without an ending. */
export function firstOfClause(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is } = lexicon;
  let from = at;
  while (from > 0 && (clause.gap(from) & GAP.break) === 0) from -= 1;
  const isSubject = (phrase: Phrase) => {
    const noun = clause.lower(phrase.head);
    const person = phrase.kind !== 'noun' || is.roles(noun) || is.unnamed(noun) || is.spokes(noun);
    const { suffix, lower } = clause.tokens[phrase.to - 1] as Token;
    const bare = suffix === '' && !isCased(lexicon, lower);
    return phrase.from >= from && phrase.to <= at && bare && person && !phrase.modifies;
  };
  const right = clause.startingAt(at + 1);
  const subjects = clause.phrases.filter(isSubject);
  const subject = subjects.find(({ doubtful }) => !doubtful) ?? subjects[0];
  if (subject?.kind === 'noun') return clause.meant(subject);
  return subject ?? (right?.kind === 'name' ? right : undefined);
}

/** "explica por teléfono desde Alcor la alcaldesa X": who stands behind what is only added. */
export function behindAside(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { is } = lexicon;
  for (let i = at; i < Math.min(at + ASIDE_REACH, clause.tokens.length); i += 1) {
    const lower = clause.lower(i);
    if ((clause.gap(i) & ~GAP.bracket) !== 0 || is.verbs(lower) || is.relatives(lower))
      return undefined;
    const phrase = clause.startingAt(i);
    if (phrase === undefined) continue;
    const free = !phrase.governed && !phrase.modifies;
    const noun = clause.lower(phrase.head);
    const teller = is.roles(noun) || is.spokes(noun) || (is.bodies(noun) && phrase.article);
    if (free && (phrase.kind === 'name' || teller)) return clause.meant(phrase);
    i = phrase.to - 1;
  }
  return undefined;
}

/** "Das ist Wahlkampf sagte Ministerin Ann Hale": a comma is missing behind the noun. */
export function titledBehind(
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
  left: Phrase | undefined,
): Phrase | undefined {
  const says = SAYS_ONLY[language]?.test(clause.lower(at)) === true;
  const right = says && left?.doubtful === true ? clause.rightOf(at) : undefined;
  return right?.kind === 'name' && right.roles.length > 0 ? right : undefined;
}

/** "the royal" of "The royal, who runs the Hale show, went on, saying": a noun before a relative clause. */
function subjectOfMain(
  clause: ClauseView,
  { language, is }: SourceLexicon,
  at: number,
): Phrase | undefined {
  const [first] = clause.phrases;
  if (language !== 'en' || first?.kind !== 'noun' || first.governed || first.from > 1)
    return undefined;
  const who = first.to < at && /^wh(?:o|ich)$/u.test(clause.lower(first.to));
  return who && is.roles(clause.lower(first.head)) ? first : undefined;
}

/** "X" of "you can hear X saying": whoever stands between such a verb and one in "-ing". */
function heardAt(clause: ClauseView, at: number): Phrase | undefined {
  const near = clause.endingAt(at);
  if (near === undefined || clause.gap(at) !== 0) return undefined;
  for (let i = near.from - 1; i >= Math.max(0, near.from - HEARD_REACH); i -= 1) {
    if (clause.gap(i + 1) !== 0) return undefined;
    if (/^(?:hear|heard|hears|overheard|filmed|recorded|seen)$/u.test(clause.lower(i))) return near;
  }
  return undefined;
}

/** Whose words "saying …" gives: who spoke before in the sentence, or its subject. */
export function gerundSubject(
  clause: ClauseView,
  lexicon: SourceLexicon,
  found: readonly { phrase?: Phrase }[],
  at: number,
): Phrase | undefined {
  // "…,” X likes saying."
  const leads = lexicon.language === 'en' && lexicon.is.leads(clause.lower(at - 1));
  const led = leads ? clause.leftOf(at - 1) : undefined;
  if (led !== undefined) return led;
  const heard = lexicon.language === 'en' ? heardAt(clause, at) : undefined;
  if (heard !== undefined) return heard;
  const own = goesOn(clause, found, lexicon, at);
  const subject = subjectOfMain(clause, lexicon, at) ?? subjectBefore(clause, at);
  if (own !== undefined || subject?.kind === 'pronoun') return own ?? subject;
  return openingWord(clause, lexicon, at) ?? subject;
}
