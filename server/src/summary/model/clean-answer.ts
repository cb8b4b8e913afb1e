import { primaryLanguage, splitSentences } from '../../core/text';
import { isClosing, isOpening, isRefusal, withoutLabel } from './answer/around';
import { isOtherLanguage, otherScript } from './answer/language';
import {
  endsInStop,
  isHeading,
  visible,
  withoutMark,
  withoutNumbers,
  withoutQuotes,
} from './answer/lines';
import { withoutMarkdown, withoutRemains, withoutTags } from './answer/markup';
import { unwrap, withoutReasoning } from './answer/unwrap';

/** What an answer is held against. */
export interface Asked {
  title: string | null;
  /** The article's text. */
  article: string;
  /** BCP 47. */
  language: string;
  sentences: number;
  /** UTF-16 code units; `null` for no limit. */
  maxLength: number | null;
  /** What the model was told. */
  instruction: string;
  /** What the delimiters around the article were made of. */
  boundary: string;
  /** Whether the model ran out of tokens before it was done. */
  wasCut: boolean;
}

/** Plain sentences, or why there are none: one sentence for editors. */
export type CleanedAnswer = { sentences: string[] } | { unusable: string };

/** Characters of an answer that are looked through for the end of its reasoning. */
const LONGEST_REASONING = 500_000;
/** Characters of what is left; more is no summary, and is not read. */
const LONGEST_ANSWER = 20_000;
/** Lines of a summary and around it; what comes behind is not read. */
const MOST_LINES = 400;
/** A line of the instruction from so many characters on is recognised in an answer. */
const TELLING = 40;

const COLON = /[:：]$/u;

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
/** Letters and digits alone. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Whether the answer says the prompt again, and tells readers what only the model was to know. */
function echoes(text: string, { instruction, boundary }: Asked): boolean {
  if (text.includes(boundary)) return true;
  const folded = fold(text);
  return instruction
    .split('\n')
    .map(fold)
    .some((line) => line.length >= TELLING && folded.includes(line));
}

/** Lines of plain text, without what stands around and before the summary. */
function plainLines(lines: readonly string[], { article }: Asked): string[] {
  const kept = withoutTags(lines.join('\n'))
    .split(/[\n\r\u0085\u2028\u2029]/u)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const bodies = kept.filter((line) => !isHeading(line));
  const plain = (bodies.length > 0 ? bodies : kept)
    .map((line) => withoutMarkdown(withoutMark(visible(line))))
    .map((line) => visible(withoutMark(withoutRemains(visible(line)))))
    .filter((line) => line !== '');
  // A colon announces the summary, but not where the last line ends in one too: much Armenian text
  // has it for a full stop.
  while (
    plain.length > 1 &&
    COLON.test(plain[0] as string) &&
    !COLON.test(plain.at(-1) as string)
  ) {
    plain.shift();
  }
  const own = withoutNumbers(plain, article);
  const labelled = own.map((line, at) => (at === 0 ? withoutLabel(line) : line));
  return withoutQuotes(
    labelled.filter((line) => line !== ''),
    article,
  );
}

/** Sentences of the lines, without those that only speak to whoever asked. */
function plainSentences(lines: readonly string[], { article, language }: Asked): string[] {
  const primary = primaryLanguage(language) || 'und';
  const split = lines.flatMap((line) =>
    splitSentences(line, primary).map(({ start, end }) => line.slice(start, end).trim()),
  );
  const sentences = withoutNumbers(split, article)
    .map(withoutMark)
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
  const isForeign = otherScript(article);
  const own = sentences.some((each) => !isForeign(each))
    ? sentences.filter((each) => !isForeign(each))
    : sentences;
  while (own.length > 1 && isOpening(own[0] as string)) own.shift();
  const closing = own.findIndex((each, at) => at > 0 && isClosing(each));
  return closing < 0 ? own : own.slice(0, closing);
}

/** Without fragments, like the words of a link, where sentences are written with stops at all. */
function wholeOnes(sentences: readonly string[]): readonly string[] {
  const whole = sentences.filter(endsInStop);
  return whole.length * 2 >= sentences.length ? whole : sentences;
}

/** Each once, and the headline not at all. */
function withoutRepeats(sentences: readonly string[], title: string | null): string[] {
  const said = new Set(title === null ? [] : [letters(title)]);
  return sentences.filter((sentence) => {
    const own = letters(sentence);
    if (said.has(own)) return false;
    said.add(own);
    return true;
  });
}

/** As many from the front as fit; at least one. */
function fitting(sentences: readonly string[], limit: number): string[] {
  let count = sentences.length;
  while (count > 1 && sentences.slice(0, count).join(' ').length > limit) count -= 1;
  return sentences.slice(0, count);
}

const unusable = (why: string): CleanedAnswer => ({ unusable: `The model’s answer ${why}` });

/** Checks what was read, and cuts it to what was asked for. */
function checked(read: readonly string[], asked: Asked): CleanedAnswer {
  const { title, article, maxLength, wasCut } = asked;
  if (read.length === 0) return unusable('is empty');
  if (isRefusal(read[0] as string)) return unusable('is a refusal');
  const wanted = withoutRepeats(wholeOnes(read), title).slice(0, asked.sentences);
  if (wanted.length === 0) return unusable('is the headline and no more');
  const isTorn =
    wasCut && wanted.length >= read.length && !endsInStop(wanted[wanted.length - 1] as string);
  if (isTorn) wanted.pop();
  if (wanted.length === 0) return unusable('is cut off within its first sentence');
  const sentences = fitting(
    wanted,
    Math.min(article.length, maxLength ?? Number.POSITIVE_INFINITY),
  );
  const text = sentences.join(' ');
  if (maxLength !== null && text.length > maxLength)
    return unusable('is longer than the field takes');
  if (text.length > article.length) return unusable('is longer than the article');
  if (isOtherLanguage(article, text)) return unusable('is in another language than the article');
  return { sentences };
}

/**
 * Reads what a model answered, which may be anything, in a time that grows with its length alone.
 * Never throws.
 *
 * @returns one to `asked.sentences` sentences of plain text: no markup, no links, no line breaks,
 * no control characters
 */
export function cleanAnswer(answer: string | readonly string[], asked: Asked): CleanedAnswer {
  const raw = typeof answer === 'string' ? answer : answer.join('\n');
  const text = raw.length > LONGEST_REASONING ? raw : withoutReasoning(raw).trim();
  if (text.length > LONGEST_ANSWER) return unusable('is far longer than a summary');
  if (echoes(text, asked)) return unusable('repeats what the model was told');
  const lines = unwrap(text);
  if (lines === null) return unusable('is JSON without a summary');
  return checked(plainSentences(plainLines(lines, asked), asked), asked);
}
