import { cleanAnswer } from './clean-answer';
import { withDeadline } from './deadline';
import { estimateCall } from './estimate';
import { ModelFailure, toFailure, type FailureKind } from './failures';
import { callFunction, functionName } from './generate';
import { checkOptions } from './options';
import { buildPrompt, type Prompt } from './prompt';
import { callSdk, loadSdk, modelName, type RawAnswer } from './sdk';
import type { Model, ModelAnswer, ModelOptions, ModelRequest, Tokens } from './types';

export { ModelFailure, type FailureKind } from './failures';
export { MAX_ARTICLE_CHARACTERS } from './prompt';
export type {
  Generate,
  GenerateRequest,
  GeneratedText,
  InstructionFacts,
  Model,
  ModelAnswer,
  ModelOptions,
  ModelRequest,
  SdkModel,
  Tokens,
} from './types';

const TIMEOUT = 60_000;
/** Stands for the random boundary where a prompt is only counted. */
const COUNTED = '0'.repeat(32);
/** Failures behind which a call was made that the provider may charge for. */
const CHARGED: ReadonlySet<FailureKind> = new Set(['timed-out', 'unusable-answer', 'failed']);

type Article = Omit<ModelRequest, 'signal'>;

/** @throws ModelFailure where the site's function throws or gives no text */
function instructionFor({ instruction }: ModelOptions, request: Article): string {
  if (typeof instruction !== 'function') return instruction ?? '';
  try {
    const { language, type, sentences } = request;
    const words: unknown = instruction({ language, type, sentences });
    if (typeof words === 'string') return words;
  } catch {
    // Said below, in words that hold nothing of the error.
  }
  const message = 'The function `summary.instruction` threw, or gave no text';
  throw new ModelFailure('failed', message, { isFinal: true });
}

/** Gives a failure what its call used, where it does not know that itself. */
function withTokens(failure: ModelFailure, tokens: Tokens): ModelFailure {
  const { kind, message, retryAfter, isFinal } = failure;
  const known = failure.tokens.input + failure.tokens.output > 0;
  return known ? failure : new ModelFailure(kind, message, { retryAfter, isFinal, tokens });
}

/** One site's model, and what it is asked with. */
class ConfiguredModel implements Model {
  readonly name: string;

  constructor(private readonly options: ModelOptions) {
    const { model, generate } = options;
    this.name = model === undefined ? functionName(generate as () => string) : modelName(model);
  }

  async check(): Promise<void> {
    if (this.options.model !== undefined) await loadSdk();
  }

  estimate(request: Article): number {
    let instruction = '';
    try {
      instruction = instructionFor(this.options, request);
    } catch {
      // Said when the model is asked: a count needs no more than the rest.
    }
    const { input, output } = this.tokensOf(request, buildPrompt(request, instruction, COUNTED));
    return input + output;
  }

  async ask(request: ModelRequest): Promise<ModelAnswer> {
    let used: Tokens = { input: 0, output: 0 };
    try {
      const prompt = buildPrompt(request, instructionFor(this.options, request));
      const likely = this.tokensOf(request, prompt);
      const { timeout = TIMEOUT } = this.options;
      const deadline = { timeout, signal: request.signal };
      const raw = await withDeadline((signal) => {
        // Counted as sent from here on: a provider may charge for what it never answers.
        used = { input: likely.input, output: 0 };
        return this.call(request, prompt, signal);
      }, deadline);
      used = {
        input: raw.tokens.input ?? likely.input,
        output: raw.tokens.output ?? likely.output,
      };
      return { ...read(raw, request, prompt), tokens: used };
    } catch (error) {
      const failure = toFailure(error);
      const isCharged = CHARGED.has(failure.kind) && !failure.isFinal;
      throw isCharged ? withTokens(failure, used) : failure;
    }
  }

  private call(request: ModelRequest, prompt: Prompt, signal: AbortSignal): Promise<RawAnswer> {
    const { model, generate, maxOutputTokens } = this.options;
    if (model !== undefined) return callSdk(model, prompt, { signal, maxOutputTokens });
    const { system, user } = prompt;
    return callFunction(generate as () => string, { ...request, signal, system, prompt: user });
  }

  private tokensOf({ text, sentences }: Article, prompt: Prompt): Tokens {
    return estimateCall(prompt, { text, sentences, most: this.options.maxOutputTokens });
  }
}

/** @throws ModelFailure `unusable-answer` */
function read(
  { text, wasCut, system, version }: RawAnswer,
  { title, text: article, language, sentences, maxLength }: ModelRequest,
  { system: instruction, boundary }: Prompt,
): Omit<ModelAnswer, 'tokens'> {
  const asked = { title, article, language, sentences, maxLength, instruction, boundary, wasCut };
  const answer = cleanAnswer(text, asked);
  if ('unusable' in answer) throw new ModelFailure('unusable-answer', answer.unusable);
  return { sentences: answer.sentences, system, version };
}

/**
 * The model that a site configured; `null` where it configured none.
 * @throws Error where an option is of no use
 */
export function createModel(options: ModelOptions): Model | null {
  checkOptions(options);
  const { model, generate } = options;
  return model === undefined && generate === undefined ? null : new ConfiguredModel(options);
}
