import type { Attribution } from './clauses/cues';
import { STANCE } from './clauses/nordic';
import { NORDIC } from './forms';
import { GAP, type Line } from './line';
import type { Phrase } from './phrases/phrase';

/** What somebody does who speaks in the line of dialogue behind it, in Norwegian, Swedish and Danish. */
const GESTURE =
  /^(?:smiler|smilte|ler|lo|nikker|nikket|nikkede|rister|ristet|ryster|rystede|trekker|trakk|sukker|sukket|sukkede|fortsetter|fortsatte|fortsætter|fortsatte|fulgte|følger|nøler|nølte|tøver|gliser|gliste|humrer|humret|flirer|flirte|stråler|strålte|jubler|jublet|gråter|gråt|skryter|skrøt|gestikulerer|reagerer|reagerte|utfyller|supplerer|drar|trekker|kremter|blunker|slår|ler|skrattar|ler|suckar|nickar|skakar|fortsätter|fortsatte|griner|sukker)$/u;
const STATE = /^(?:er|var|är)$/u;
/** So early in its sentence who does it stands. */
const OPENS_WITHIN = 4;
/** Lines of one turn of dialogue that are looked at for whose it is. */
const TURN = 4;

const opensDialogue = (line: Line | undefined): boolean =>
  line !== undefined &&
  ((line.tokens[0]?.gap ?? 0) & GAP.dash) !== 0 &&
  /^\s*[-–—]\s/u.test(line.section.text);

/** Whether a turn of dialogue that begins at a line says itself whose it is, or asks. */
function isOthers(
  lines: readonly Line[],
  attributions: readonly (readonly Attribution[])[],
  at: number,
): boolean {
  for (let i = at; i < Math.min(at + TURN, lines.length); i += 1) {
    if (i > at && opensDialogue(lines[i])) return false;
    if (/\?\s*$/u.test((lines[i] as Line).section.text)) return true;
    if (attributions[i]?.some(({ phrase }) => phrase?.kind === 'name' || phrase?.kind === 'noun'))
      return true;
  }
  return false;
}

/** "Ann Hale er bitter:": whose words the next sentence begins to give. */
export function findColon(
  lines: readonly Line[],
  phrases: readonly Phrase[],
  { at, language }: { at: number; language: string },
): Attribution | undefined {
  if (!NORDIC.has(language)) return undefined;
  const { tokens, section } = lines[at] as Line;
  const next = lines[at + 1]?.section.text ?? '';
  if (!/:\s*$/u.test(section.text) || !/^\s*[-–—―“”„«"'‘]/u.test(next)) return undefined;
  const subject = phrases.find(({ kind, governed }) => kind === 'name' && !governed);
  if (subject === undefined || subject.from > OPENS_WITHIN) return undefined;
  if (subject.institution || subject.doubtful || subject.modifies) return undefined;
  const feels = tokens
    .slice(subject.to)
    .some(({ lower }) => STATE.test(lower) || GESTURE.test(lower));
  if (!feels) return undefined;
  return { from: tokens.length - 1, to: tokens.length, phrase: subject };
}

/** "Ann Hale rister på hodet. – Det går ikke.": who moves or feels so speaks in the line behind it. */
export function findGesture(
  lines: readonly Line[],
  phrases: readonly Phrase[],
  attributions: readonly (readonly Attribution[])[],
  { at, language }: { at: number; language: string },
): Attribution | undefined {
  if (!NORDIC.has(language) || !opensDialogue(lines[at + 1])) return undefined;
  const { tokens } = lines[at] as Line;
  const subject = phrases.find(({ kind, governed }) => kind === 'name' && !governed);
  if (subject === undefined || subject.from > OPENS_WITHIN || subject.institution) return undefined;
  const next = tokens.findIndex(({ lower }, i) => i >= subject.to && GESTURE.test(lower));
  const state = tokens.findIndex(({ lower }, i) => i >= subject.to && STATE.test(lower));
  const feels = state >= 0 && tokens.slice(state + 1).some(({ lower }) => STANCE.test(lower));
  const cue = next >= 0 ? next : feels ? state : -1;
  if (cue < 0 || isOthers(lines, attributions, at + 1)) return undefined;
  return { from: cue, to: cue + 1, phrase: subject };
}
