import { smallTail } from './beside';
import { HOUSE, NAMESAKE } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line, type Token } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import { isGiven } from '../lists/given';
import type { Run } from '../names/runs';

/** What joins the parts of an institution's name. */
const GENITIVE = /^(?:of|de|del|des|der|du|di|della|dell|do|da|dos|das|van|von|d|of|for|für)$/u;
/** What stands before two that are joined, and so many words before the second. */
const BETWEEN = /^(?:between|entre)$/u;
const BETWEEN_REACH = 5;
/** Institutions whose fields of work "and" joins: "Department of Health and Social Care". */
const OF_FIELDS =
  /^(?:department|ministry|office|institute|committee|commission|centre|center|agency|council|centers|centres|administration|school|faculty|college|association|ministerio|departamento|consejería|conselleria|concejalía|secretaría|dirección|instituto|asociación|comisión|agencia|facultad|federación|delegación|área|consejo)$/u;

/** "between X and Y", where X may be no phrase. */
export function isBetween(line: Line, lexicon: SourceLexicon, from: number): boolean {
  const { is } = lexicon;
  let at = from - 1;
  if (is.articles(line.tokens[at]?.lower ?? '')) at -= 1;
  if (!is.joints(line.tokens[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - BETWEEN_REACH); i -= 1) {
    if (BETWEEN.test((line.tokens[i] as Token).lower)) return true;
    if ((line.tokens[i + 1] as Token).gap !== 0) return false;
  }
  return false;
}

/** What stands before what a Spanish institution is for or against, and the nouns of those. */
const CAUSE = /^(?:por|para|contra)$/u;
const FOR_CAUSE =
  /^(?:plataforma|asociación|coordinadora|fundación|comisión|movimiento|federación|instituto|consejo|observatorio|oficina|agencia|centro|secretaría|liga|mesa|comité|ministerio|red|unión|alianza|organización|confederación|colectivo|campaña|iniciativa|departamento|dirección|comisionado)$/u;
const CAUSE_REACH = 4;

/** Whether the words before "por" are such an institution's name: "Plataforma de Afectados por la Hipoteca". */
function isCause({ tokens }: Line, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - CAUSE_REACH); at -= 1) {
    const { lower, capital, gap } = tokens[at] as Token;
    if (FOR_CAUSE.test(lower) && capital) return true;
    if (gap !== 0) return false;
  }
  return false;
}

/** "of the Interior" behind an institution's first words. */
export function further(
  line: Line,
  lexicon: SourceLexicon,
  runs: ReadonlyMap<number, Run>,
  to: number,
  institution: boolean,
): number {
  const { is } = lexicon;
  const joint = line.tokens[to];
  if (!institution || joint === undefined || joint.gap !== 0) return to;
  const placed = joint.lower === 'i' && HOUSE.test(line.tokens[to - 1]?.lower ?? '');
  const cause = lexicon.language === 'es' && CAUSE.test(joint.lower) && isCause(line, to);
  if (!(placed || cause || GENITIVE.test(joint.lower)) || !is.prepositions(joint.lower)) return to;
  let next = to + 1;
  const isArticle = (lower: string) =>
    is.articles(lower) || (lexicon.language === 'es' && lower === 'lo');
  while (next < to + 3 && isArticle(line.tokens[next]?.lower ?? '')) next += 1;
  return runs.get(next)?.to ?? smallTail(line, lexicon, next, to);
}

/** Words between a name and the noun for what it is. */
const KIND_REACH = 3;

/** Behind "relief group" of "the Blue Lanterns relief group": what an English name is the name of. */
export function kindTo(
  { tokens }: Line,
  { is, joins, language }: SourceLexicon,
  head: number,
  to: number,
): number {
  const article = tokens[head - 1]?.lower === 'the' && tokens[head]?.gap === 0;
  if (language !== 'en' || !article || to - head < 2 || tokens[to - 1]?.suffix === 's') return to;
  for (let at = to; at < to + KIND_REACH; at += 1) {
    const { lower, capital, gap } = tokens[at] ?? { lower: '', capital: true, gap: 0 };
    const other = is.prepositions(lower) || is.between(lower) || is.joints(lower) || joins(lower);
    if (gap !== 0 || capital || other || is.verbs(lower) || is.roles(lower)) return to;
    if (at > to && is.organizations(lower)) return at + 1;
    if (is.weak(lower) || is.shows(lower) || /(?:ed|ly)$/u.test(lower)) return to;
  }
  return to;
}

/** One word with a capital that is no run. */
function singleAt(line: Line, at: number): Pick<Run, 'from' | 'head' | 'to'> | undefined {
  return line.tokens[at]?.capital === true ? { from: at, head: at, to: at + 1 } : undefined;
}

/** Behind ", Food and Rural Affairs" of "Department for Environment, Food and Rural Affairs". */
function fieldListTo(
  line: Line,
  { is }: SourceLexicon,
  runs: ReadonlyMap<number, Run>,
  to: number,
): number {
  const { tokens } = line;
  const fieldAt = (at: number) => {
    const run = runs.get(at) ?? singleAt(line, at);
    if (run === undefined || run.to - run.from > 2 || run.head > run.from) return undefined;
    const own = tokens.slice(run.from, run.to);
    const other = own.some(
      ({ lower, text, suffix }) =>
        is.organizations(lower) ||
        is.roles(lower) ||
        isGiven(lower) ||
        suffix !== '' ||
        /^\p{Lu}{2,}$/u.test(text),
    );
    return other ? undefined : run.to;
  };
  let end = to;
  while (tokens[end]?.gap === GAP.comma) {
    const next = fieldAt(end);
    if (next === undefined) return to;
    end = next;
  }
  const [joint, last] = [tokens[end], tokens[end + 1]];
  if (end === to || joint?.lower !== 'and' || joint.gap !== 0 || last?.gap !== 0) return to;
  return fieldAt(end + 1) ?? to;
}

/** "and Social Care" behind "Department of Health". */
export function fieldsTo(
  line: Line,
  lexicon: SourceLexicon,
  runs: ReadonlyMap<number, Run>,
  from: number,
  to: number,
): number {
  const { is } = lexicon;
  const own = line.tokens.slice(from, to);
  const field = own.findIndex(({ lower }) => OF_FIELDS.test(lower));
  const joined = field >= 0 && own.slice(field + 1).some(({ lower }) => GENITIVE.test(lower));
  const listed = joined && lexicon.language === 'en' ? fieldListTo(line, lexicon, runs, to) : to;
  if (listed > to) return listed;
  const joint = line.tokens[to];
  if (!joined || joint?.gap !== 0 || !/^(?:and|y|e)$/u.test(joint.lower)) return to;
  const run = runs.get(to + 1) ?? singleAt(line, to + 1);
  if (run === undefined || (line.tokens[to + 1] as Token).gap !== 0) return to;
  // "Federación de Industria de CGT y USO": letters are another institution.
  if (/^\p{Lu}{2,}(?:-|$)/u.test(line.tokens[run.head]?.text ?? '')) return to;
  const person = isGiven((line.tokens[to + 1] as Token).lower) || run.head > run.from;
  const other = line.tokens.slice(run.from, run.to).some(({ lower }) => OF_FIELDS.test(lower));
  return person || other || is.roles((line.tokens[to + 1] as Token).lower) ? to : run.to;
}

/** Whether a German name is a person's, by a title or a first name. */
const isPerson = ({ tokens }: Line, { is, language }: SourceLexicon, at: number): boolean =>
  language === 'de' && (is.roles(tokens[at]?.lower ?? '') || isGiven(tokens[at]?.lower ?? ''));

/** "centro" of "centro de estudios Ann Hale": an institution called after a person. */
function calledAfter(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  at: number,
): number | undefined {
  const [noun, of, kind, own] = tokens.slice(Math.max(0, at - 3), at + 1);
  if (language !== 'es' || at < 3 || !NAMESAKE.test(noun?.lower ?? '')) return undefined;
  const near = of?.lower === 'de' && [of, kind, own].every((token) => token?.gap === 0);
  const person = isGivenInSpain(own?.lower ?? '');
  return near && person && kind?.capital === false && !is.roles(kind.lower) ? at - 3 : undefined;
}

/** Where a name begins that has its institution's noun before it: "ministère de l'Intérieur". */
export function openingOf(line: Line, lexicon: SourceLexicon, at: number): number {
  const { is } = lexicon;
  const called = calledAfter(line, lexicon, at);
  if (called !== undefined) return called;
  let before = at - 1;
  // In French "des" is an article as well.
  const word = line.tokens[before]?.lower ?? '';
  if (is.articles(word) && !is.prepositions(word)) before -= 1;
  const joint = line.tokens[before];
  if (joint === undefined || !GENITIVE.test(joint.lower)) return at;
  if (!is.prepositions(joint.lower) || (line.tokens[before + 1] as Token).gap !== 0) return at;
  // "Büro von Ministerin Ann Hale"
  if (joint.lower === 'von' && isPerson(line, lexicon, at)) return at;
  for (let from = before - 1; from >= Math.max(0, before - 2); from -= 1) {
    const token = line.tokens[from] as Token;
    if ((line.tokens[from + 1] as Token).gap !== 0 || is.verbs(token.lower)) return at;
    // "de la Policía y de la Fiscalía"
    if (lexicon.language === 'es' && is.joints(token.lower)) return at;
    if (is.organizations(token.lower)) return from;
  }
  return at;
}
