import { interviewFrom, lexiconOf } from '../summarize';
import type { Text } from '../text';
import { GAP, type Line } from './line';
import type { Attribution } from './clauses/cues';
import type { Said } from './gather';
import { OWN_WORDS, POINTS_ON } from './forms';
import type { Phrase } from './phrases/phrase';
import { sameBearer, type Name } from './names/names';
import { trusted } from './credits';
import type { Topics } from './topics';

/** A speaker's label counts if it stands so often, or if the text tells of its bearer elsewhere. */
const FEWEST_TURNS = 2;
/** So many names make a line-up. */
const FEWEST_NAMES = 4;
/** Behind these a name is whose words follow: "praise from Ann Hale: “...”". */
const FOR = /^(?:für|for)$/u;
const BY = /^(?:fra|von)$/u;
/** What somebody speaks of: "Hale zum Spiel: …". */
const ABOUT = /^(?:zum|zur|über)$/u;
/** What goes with "zum" as well, and is nobody. */
const ADVERB =
  /^(?:parallel|passend|analog|ergänzend|zusätzlich|gegensatz|vergleich|hintergrund|details?|infos?|fragen?|antworten?|mehr|kurz|bis|hin|auch|und|nicht|anders|konträr|bezüglich)$/u;
/** So early in its sentence the name stands that a colon's quotation belongs to. */
const OPENS_WITHIN = 6;
const ASKS = /[?？؟][”"’»]?$/u;

/** What a Romance interview's questions and answers open with. */
const QUESTION = /^(?:P|D|Q|Pregunta|Pergunta|Domanda|Question)\s?[.:](?:\s|$)/u;
const ANSWER = /^(?:R|Respuesta|Resposta|Risposta|Réponse)\s?[.:](?:\s|$)/u;

interface Label {
  line: number;
  phrase: Phrase;
  key: string;
}

/** The name before a colon that a sentence begins with. */
function labelOf(line: Line, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ kind, from, to }) => {
    const before = line.tokens[from]?.gap ?? 0;
    const behind = line.tokens[to]?.gap ?? line.tail;
    const opens = from === 0 || (before & GAP.break) !== 0;
    const ends = (behind & GAP.colon) !== 0 && (behind & (GAP.comma | GAP.break)) === 0;
    // "Hale0:2": a goal and the next one's score.
    const scored = /\p{Ll}\p{Nd}$/u.test(line.tokens[to - 1]?.text ?? '');
    return kind === 'name' && opens && ends && !scored;
  });
}

/** Names alone behind a label are no words of its bearer: a team's line-up. */
function isLineUp({ tokens }: Line, { to }: Phrase): boolean {
  const words = tokens.slice(to).filter(({ digits }) => !digits);
  const small = words.filter(({ capital }) => !capital).length;
  return words.length >= FEWEST_NAMES && small * 4 < words.length;
}

/**
 * Who speaks by labels ("Ann Hale: We are glad."): names with a colon that sentences begin with.
 * Whoever does little but ask is the interviewer, and no source.
 *
 * @returns the attributions by the position of their sentence.
 */
export function findLabels(
  lines: readonly Line[],
  phrases: readonly (readonly Phrase[])[],
  topics: Topics,
  inflects: boolean,
): Map<number, Attribution> {
  const labels: Label[] = [];
  const turns = new Map<string, { count: number; asking: number }>();
  lines.forEach((line, at) => {
    const phrase = labelOf(line, phrases[at] as Phrase[]);
    if (phrase === undefined || isLineUp(line, phrase)) return;
    labels.push({ line: at, phrase, key: topics.nameOf(line, phrase).words.join(' ') });
  });
  labels.forEach(({ line, key }, i) => {
    const end = labels[i + 1]?.line ?? lines.length;
    const last = lines[end - 1] as Line;
    const turn = turns.get(key) ?? { count: 0, asking: 0 };
    turn.count += 1;
    if (
      i + 1 < labels.length &&
      (ASKS.test(last.section.text) || ASKS.test((lines[line] as Line).section.text))
    ) {
      turn.asking += 1;
    }
    turns.set(key, turn);
  });
  const found = new Map<number, Attribution>();
  for (const { line, phrase, key } of labels) {
    const { count, asking } = turns.get(key) as { count: number; asking: number };
    const name = topics.nameOf(lines[line] as Line, phrase);
    const full = topics.fullest(name);
    const known =
      full.words.length > name.words.length ||
      (name.words.length > 1 && sameBearer(full, name, inflects) && topics.provesLabel(name));
    if (asking * 2 > count || (count < FEWEST_TURNS && !known)) continue;
    found.set(line, { from: phrase.to - 1, to: phrase.to, phrase: trusted(phrase) });
  }
  return found;
}

/** "“…” – Ann Hale, engineer" */
function signedBy({ tokens }: Line, [first]: readonly Phrase[]): Attribution | undefined {
  const gap = tokens[0]?.gap ?? 0;
  const signs = (gap & GAP.quote) !== 0 && (gap & GAP.dash) !== 0;
  return signs && first?.kind === 'name' && first.from === 0 && first.head < first.to
    ? { from: 0, to: first.to, phrase: first }
    : undefined;
}

/** Whether a name that nothing puts in doubt is its sentence's first before a colon. */
function opensBefore({ tokens }: Line, one: Phrase, colon: number): boolean {
  const { from, to, governed, kind, doubtful } = one;
  const first = tokens[0]?.lower ?? '';
  const about = from === 0 && ABOUT.test(tokens[to]?.lower ?? '') && !ADVERB.test(first);
  return (
    from <= OPENS_WITHIN && to <= colon && !governed && kind === 'name' && (!doubtful || about)
  );
}

/** "Captain Ann Hale: “We are glad.”", wherever in its sentence; or the subject of "... : “...”". */
export function findIntroduced(
  line: Line,
  phrases: readonly Phrase[],
  language: string,
): Attribution | undefined {
  const own = OWN_WORDS[language];
  const isSpoken = (from: number) =>
    POINTS_ON[language]?.test(line.tokens[from - 1]?.lower ?? '') === true ||
    (own !== undefined && line.tokens.slice(from).some(({ lower }) => own.test(lower)));
  const at = line.tokens.findIndex(
    ({ gap, opens }, i) =>
      i > 0 &&
      (gap & GAP.colon) !== 0 &&
      ((gap & (GAP.quote | GAP.dash)) !== 0 || (opens && gap === GAP.colon && isSpoken(i))),
  );
  const to =
    at > 0
      ? at
      : (line.tail & GAP.colon) !== 0 && (line.tail & GAP.quote) !== 0
        ? line.tokens.length
        : -1;
  const signed = signedBy(line, phrases);
  if (signed !== undefined || to < 0) return signed;
  const subject =
    phrases.find(
      ({ to: end, kind, governed, from }) =>
        ((end === to && kind === 'name') ||
          (from === 1 && end < to && kind === 'name' && FOR.test(line.tokens[0]?.lower ?? ''))) &&
        (!governed ||
          FOR.test(line.tokens[from - 1]?.lower ?? '') ||
          BY.test(line.tokens[from - 1]?.lower ?? '')),
    ) ?? phrases.find((one) => opensBefore(line, one, to));
  return subject === undefined ? undefined : introducedBy(line, subject, phrases);
}

/** The name before a colon; of "Ann Hale, Harn: “…”" not the place, which stands behind a comma. */
function introducedBy({ tokens }: Line, subject: Phrase, [first]: readonly Phrase[]): Attribution {
  const parted = tokens[subject.from]?.gap === GAP.comma && first?.to === subject.from;
  const phrase = parted && first.kind === 'name' && first.from === 0 ? first : subject;
  return { from: phrase.to - 1, to: phrase.to, phrase };
}

/** The turns of an interview that words or letters open: "Pregunta. ¿…? Respuesta. … P. ¿…? R. …". */
function findTurns(lines: readonly Line[]): { first: Line; answers: Line[] } | undefined {
  const opening = (pattern: RegExp) => lines.filter(({ section }) => pattern.test(section.text));
  const answers = opening(ANSWER);
  if (answers.length < FEWEST_TURNS) return undefined;
  const questions = opening(QUESTION);
  const [first] = questions;
  return first === undefined || questions.length < FEWEST_TURNS ? undefined : { first, answers };
}

/**
 * Who answers in an interview whose turns have no labels: the person who speaks in the text before
 * it, or whom that names most.
 */
export function findInterviewee(
  text: Text,
  lines: readonly Line[],
  topics: Topics,
  said: readonly Said[],
): { name: Name; answers: Line[] } | undefined {
  const turns = findTurns(lines);
  const from = turns === undefined ? interviewFrom(text, lexiconOf(text.language)) : undefined;
  const first = turns?.first ?? lines.find(({ section }) => section.paragraph === from);
  if (first === undefined) return undefined;
  const spoken = said.findLast(
    ({ name, line }) => name?.institution === false && line.index < first.index,
  );
  const name = spoken?.name ?? topics.mostNamed(first.index);
  if (name === undefined) return undefined;
  if (turns !== undefined) return { name, answers: turns.answers };
  const answers = lines.filter(
    ({ section, index }) =>
      index >= first.index && section.offset === 0 && !ASKS.test(section.text),
  );
  return { name, answers };
}
