import type { Generate, GenerateRequest, GeneratedText } from './types';
import type { RawAnswer } from './sdk';

/** Names that are kept and shown are no longer than this. */
const LONGEST_NAME = 100;

const isText = (value: unknown): value is string | string[] =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

const asName = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_NAME) : null;

const asCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.ceil(value) : undefined;

export const functionName = (generate: Generate): string => asName(generate.name) ?? 'generate';

/**
 * Calls a site's own function, once. What it answers is read with care: nothing checks its types
 * where the site is written in JavaScript.
 *
 * @returns an empty text where it answers something else than text
 * @throws whatever the function throws
 */
export async function callFunction(
  generate: Generate,
  request: GenerateRequest,
): Promise<RawAnswer> {
  const answer: unknown = await generate(request);
  const { text, tokens, system, version }: Partial<GeneratedText> =
    typeof answer === 'object' && answer !== null && !Array.isArray(answer)
      ? answer
      : { text: answer as string | string[] };
  return {
    text: isText(text) ? text : '',
    wasCut: false,
    tokens: { input: asCount(tokens?.input), output: asCount(tokens?.output) },
    system: asName(system) ?? functionName(generate),
    version: asName(version),
  };
}
