import type { Paragraph, Text } from '../text';
import type { Lexicon } from './lists';
import { unquoted } from './speech';

/** "Q:", "Frage:", "Ann Hale:", "记者：" before what somebody says. */
const LABEL = /^(\p{L}[\p{L}\p{M} .'’·-]{0,30})[:：](?=\s|\p{Lo}|$)|^([QA])\.\s/u;
const FEWEST_TURNS = 2;
/** Without a list of first persons, questions alone have to tell. */
const FEWEST_QUESTIONS = 3;
/** An explainer has paragraphs of its own between its questions; in an interview they alternate. */
const MOST_PER_TURN = 4;

const labelOf = ({ text }: Paragraph): string | undefined => {
  const match = LABEL.exec(text);
  return match === null ? undefined : (match[1] ?? match[2]);
};

/** The first paragraph with a speaker's label, if the text goes on in such turns from there. */
function labelledFrom(text: Text, questions: number): number | undefined {
  const counts = new Map<string, number>();
  let from: number | undefined;
  let turns = 0;
  for (const paragraph of text.paragraphs) {
    const label = labelOf(paragraph);
    if (label === undefined) continue;
    from ??= paragraph.index;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    turns += 1;
  }
  if (from === undefined || turns < 3) return undefined;
  const speakers = [...counts.values()].filter((count) => count >= FEWEST_TURNS).length;
  const rest = text.paragraphs.length - from;
  const spoken = speakers > 1 || (speakers === 1 && questions >= FEWEST_TURNS);
  return spoken && turns * 2 >= rest - questions ? from : undefined;
}

/** Whether a paragraph, or its first line, is a question and nothing else. */
function asks({ kind, text }: Paragraph, language: string): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  if (language === 'hy') return line.includes('՞');
  return /[?？؟]["”»]?$/u.test(line) || (language === 'el' && line.endsWith(';'));
}

/** Whether somebody speaks in the first person, outside quotations. */
const speaks = ({ text }: Paragraph, first: RegExp): boolean => first.test(unquoted(text));

/** Whether from the first question on every second paragraph is one, and nothing else stands there. */
function alternates(text: Text, asked: readonly Paragraph[], from: number): boolean {
  if (asked.some(({ kind }) => kind !== 'paragraph')) return false;
  const rest = text.paragraphs.length - from;
  return rest === asked.length * 2 && asked.every(({ index }, i) => index === from + i * 2);
}

/** The first of the questions that are paragraphs, if somebody answers them in person. */
function askedFrom(text: Text, asked: readonly Paragraph[], lexicon: Lexicon): number | undefined {
  const [question] = asked;
  if (question === undefined || asked.length < FEWEST_TURNS) return undefined;
  const from = question.index;
  if (asked.length * MOST_PER_TURN < text.paragraphs.length - from) return undefined;
  // A single sentence before them leaves too little: an explainer's answers have its news.
  const before = text.sentences.filter(({ paragraph }) => paragraph < from).length;
  if (before !== 1 && alternates(text, asked, from)) return from;
  const { first } = lexicon;
  if (first === undefined) {
    const plain = asked.filter(({ kind }) => kind === 'paragraph').length;
    return plain >= FEWEST_QUESTIONS ? from : undefined;
  }
  const answers = asked.map(({ index, text: line }) =>
    line.includes('\n') ? text.paragraphs[index] : text.paragraphs[index + 1],
  );
  const spoken = answers.filter((answer) => answer !== undefined && speaks(answer, first)).length;
  return spoken * 2 >= asked.length ? from : undefined;
}

/**
 * Where an interview begins: from there on all is question and answer, and no sentence says who
 * speaks.
 *
 * @returns the position of its first paragraph; undefined if the article is no interview.
 */
export function interviewFrom(text: Text, lexicon: Lexicon): number | undefined {
  const asked = text.paragraphs.filter((paragraph) => asks(paragraph, text.language));
  return labelledFrom(text, asked.length) ?? askedFrom(text, asked, lexicon);
}
