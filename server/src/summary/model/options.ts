import type { ModelOptions } from './types';

/** Node.js turns a longer timer into one that ends at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
/** Interfaces of models that version 6 of the AI SDK calls. */
const SPECIFICATIONS = ['v2', 'v3'];

const isWholeNumber = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** What an option is, for a message; never its content, which may hold a key. */
function shown(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'a list' : typeof value;
}

function wrongModel(model: unknown): string | null {
  const takes = 'it takes a model of the AI SDK, as `openai("gpt-5-mini")` of a provider makes it';
  if (typeof model !== 'object' || model === null) return `is ${shown(model)}; ${takes}`;
  const { doGenerate, provider, modelId, specificationVersion } = model as Record<string, unknown>;
  const isModel =
    typeof doGenerate === 'function' && typeof provider === 'string' && typeof modelId === 'string';
  if (!isModel) return `is no language model; ${takes}`;
  if (SPECIFICATIONS.includes(String(specificationVersion))) return null;
  return 'is made for another version of the AI SDK; it takes a model of a provider for version 6';
}

/**
 * Checks what has to hold before a model can be asked; the configuration's own check may be
 * stricter.
 * @throws Error that names each wrong option and what it takes
 */
export function checkOptions(options: ModelOptions): void {
  const { model, generate, instruction, timeout, maxOutputTokens } = options;
  const wrong: Array<[option: string, complaint: string | null]> = [
    ['model', model === undefined ? null : wrongModel(model)],
    [
      'generate',
      generate === undefined || typeof generate === 'function'
        ? null
        : `is ${shown(generate)}; it takes a function`,
    ],
    [
      'generate',
      model !== undefined && generate !== undefined
        ? 'is given beside `summary.model`; one of them makes the summaries'
        : null,
    ],
    [
      'instruction',
      instruction === undefined || ['string', 'function'].includes(typeof instruction)
        ? null
        : `is ${shown(instruction)}; it takes a text, or a function that returns one`,
    ],
    [
      'timeout',
      timeout === undefined || isWholeNumber(timeout, LONGEST_TIMEOUT)
        ? null
        : `is ${shown(timeout)}; it takes milliseconds, a whole number from 1`,
    ],
    [
      'maxOutputTokens',
      maxOutputTokens === undefined || isWholeNumber(maxOutputTokens, Number.MAX_SAFE_INTEGER)
        ? null
        : `is ${shown(maxOutputTokens)}; it takes a whole number from 1`,
    ],
  ];
  const complaints = wrong.flatMap(([option, complaint]) =>
    complaint === null ? [] : [`option \`summary.${option}\` ${complaint}`],
  );
  if (complaints.length > 0) throw new Error(`${complaints.join('. ')}.`);
}
