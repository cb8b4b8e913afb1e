import { AGREEMENTS, ANNOUNCEMENTS, CLOSINGS, LABELS, REFUSALS, SUMMARY_WORDS } from './phrases';

/** Characters at the beginning of a sentence that are looked at. */
const REACH = 200;
/** Scripts that write no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}：]/u;

const folded = (text: string): string =>
  text
    .slice(0, REACH)
    .toLowerCase()
    .replaceAll(/[’ʼ‘]/gu, "'")
    .replace(/^[^\p{L}\p{N}¿]+/u, '');

/** Whether a folded text begins with a phrase, and the phrase with a word's end. */
function beginsWith(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    if (!text.startsWith(phrase)) return false;
    return UNSPACED.test(phrase.slice(-1)) || !/^[\p{L}\p{M}]/u.test(text.slice(phrase.length));
  });
}

const isAnnouncement = (text: string): boolean =>
  beginsWith(text, ANNOUNCEMENTS) && SUMMARY_WORDS.some((word) => text.includes(word));

/** "Sure!", "Summary", "Here is a summary of the article." */
export function isOpening(sentence: string): boolean {
  const text = folded(sentence);
  const bare = text.replace(/[^\p{L}\p{M}]{1,200}$/u, '');
  return AGREEMENTS.has(bare) || LABELS.has(bare) || isAnnouncement(text);
}

/** Takes "Summary:" or "Here is a summary of the article:" off the front of a line. */
export function withoutLabel(line: string): string {
  const colon = line.slice(0, REACH).search(/[:：՝]/u);
  if (colon < 0) return line;
  const label = folded(line.slice(0, colon)).trim();
  return LABELS.has(label) || isAnnouncement(label) ? line.slice(colon + 1).trim() : line;
}

/** "Let me know if you need more." */
export const isClosing = (sentence: string): boolean => beginsWith(folded(sentence), CLOSINGS);

/** "I'm sorry, but I cannot …" */
export const isRefusal = (sentence: string): boolean => beginsWith(folded(sentence), REFUSALS);
