/**
 * Tokens per UTF-16 code unit, by script; the first that fits counts. Tokenizers differ much in
 * what they know beyond English: these rates are a little above those of OpenAI's `cl100k_base`,
 * which has up to five times as many tokens as its successor in some scripts.
 */
const RATES: ReadonlyArray<readonly [RegExp, number]> = [
  [/[a-z\s]/iu, 0.4],
  [/[!-~]/u, 0.7],
  [/\p{Script=Latin}/u, 2],
  [/\p{Script=Cyrillic}/u, 0.7],
  [/\p{Script=Greek}/u, 1.1],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 1],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.5],
];
/** Armenian, Georgian, the scripts of India and South-East Asia, and signs: often byte by byte. */
const OTHER_RATE = 2.5;
/** Characters that are looked at; the rest of a longer text is taken to be alike. */
const SAMPLE = 4_000;

const rateOf = (sign: string): number =>
  RATES.find(([pattern]) => pattern.test(sign))?.[1] ?? OTHER_RATE;

/** Mean tokens per UTF-16 code unit of a text. */
export function tokenRate(text: string): number {
  if (text === '') return 0;
  const sample = text.slice(0, SAMPLE);
  let sum = 0;
  for (const sign of sample) sum += rateOf(sign);
  return sum / sample.length;
}

/** About how many tokens a text has; rather too many than too few. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length * tokenRate(text));
}

/** Characters of a long sentence in a summary. */
const SENTENCE = 240;
/** Role markers and the like around the messages. */
const ENVELOPE = 20;

/**
 * About how many tokens a call takes.
 *
 * @param most most tokens that the model may answer
 */
export function estimateCall(
  { system, user }: { system: string; user: string },
  { text, sentences, most }: { text: string; sentences: number; most?: number },
): { input: number; output: number } {
  const output = Math.ceil(sentences * SENTENCE * (tokenRate(text) || 1));
  return {
    input: estimateTokens(system) + estimateTokens(user) + ENVELOPE,
    output: Math.min(output, most ?? output),
  };
}
