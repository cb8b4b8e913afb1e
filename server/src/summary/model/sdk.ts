import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Ai from 'ai';
import { ModelFailure } from './failures';
import type { Prompt } from './prompt';
import type { SdkModel, Tokens } from './types';

/** The major version of `ai` that this is written for. */
const MAJOR = 6;
const INSTALL = `install it beside the plugin with \`npm install ai@${MAJOR}\``;

/** What a call brought, not yet cleaned. */
export interface RawAnswer {
  text: string | string[];
  /** Whether the model ran out of tokens before it was done. */
  wasCut: boolean;
  tokens: { input: number | undefined; output: number | undefined };
  system: string;
  version: string | null;
}

/** `openai/gpt-5-mini` of `openai.responses`: the provider without the name of its interface. */
export function modelName({ provider, modelId }: SdkModel): string {
  const dot = provider.lastIndexOf('.');
  return `${dot > 0 ? provider.slice(0, dot) : provider}/${modelId}`;
}

/** The version of the installed `ai`; `null` where none is found. */
function installedVersion(): string | null {
  try {
    // Built as an ES module, a file does not know its own name; the application's folder serves.
    const from = typeof __filename === 'string' ? __filename : path.resolve('package.json');
    const manifest: unknown = createRequire(from)('ai/package.json');
    return String((manifest as { version?: unknown }).version);
  } catch {
    return null;
  }
}

/**
 * Loads the AI SDK, which only sites with a model of it have to install.
 * @throws Error where it is not installed, or of another major version
 */
export async function loadSdk(version = installedVersion()): Promise<typeof Ai> {
  if (version !== null && Number.parseInt(version, 10) !== MAJOR) {
    throw new Error(
      `option \`summary.model\` needs the AI SDK ${MAJOR}; the package \`ai\` that is installed is ${version}: ${INSTALL}`,
    );
  }
  try {
    return await import('ai');
  } catch {
    throw new Error(
      `option \`summary.model\` needs the AI SDK; the package \`ai\` is not installed or cannot be loaded: ${INSTALL}`,
    );
  }
}

/** A name of a model, as far as it looks like one: it is shown to editors and kept. */
function versionOf(answered: unknown, asked: string): string | null {
  if (typeof answered !== 'string' || answered === asked) return null;
  return /^[\w.:/@+-]{1,100}$/u.test(answered) ? answered : null;
}

const count = (tokens: number | undefined): number | undefined =>
  tokens !== undefined && Number.isFinite(tokens) && tokens >= 0 ? tokens : undefined;

/** @throws ModelFailure where the provider says that the answer is none */
function refuseUnfinished(reason: string, tokens: Tokens): void {
  if (reason === 'content-filter') {
    const message = 'The provider’s content filter held the answer back';
    throw new ModelFailure('refused', message, { isFinal: true, tokens });
  }
  if (reason === 'error') {
    throw new ModelFailure('server-error', 'The provider failed while it answered', { tokens });
  }
}

/**
 * Calls a model of the AI SDK, once. The temperature is left to the model: those that reason take
 * none and warn.
 *
 * @throws Error of any kind
 */
export async function callSdk(
  model: SdkModel,
  { system, user }: Prompt,
  { signal, maxOutputTokens }: { signal: AbortSignal; maxOutputTokens?: number },
): Promise<RawAnswer> {
  const { generateText } = await loadSdk().catch((error: Error) => {
    throw new ModelFailure('failed', error.message, { isFinal: true });
  });
  const { text, usage, finishReason, response } = await generateText({
    model: model as Ai.LanguageModel,
    system,
    prompt: user,
    maxRetries: 0,
    maxOutputTokens,
    abortSignal: signal,
  });
  const tokens = { input: count(usage.inputTokens), output: count(usage.outputTokens) };
  refuseUnfinished(finishReason, { input: tokens.input ?? 0, output: tokens.output ?? 0 });
  return {
    text,
    wasCut: finishReason === 'length',
    tokens,
    system: modelName(model),
    version: versionOf(response.modelId, model.modelId),
  };
}
