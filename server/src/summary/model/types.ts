/**
 * A language model of the AI SDK, as `openai('gpt-5-mini')` of one of its providers makes it. Only
 * what is looked at here is spelled out, so that the types hold where `ai` is not installed.
 */
export interface SdkModel {
  /** The SDK's interface that the model is made for: `v3`, or `v2` of the version before. */
  readonly specificationVersion: string;
  /** Like `openai.responses`. */
  readonly provider: string;
  /** Like `gpt-5-mini`. */
  readonly modelId: string;
  doGenerate(options: never): PromiseLike<unknown>;
}

/** What a model is asked: one article in one language. */
export interface ModelRequest {
  title: string | null;
  /** Plain text; a blank line parts paragraphs. */
  text: string;
  /** BCP 47. */
  language: string;
  /** The name of the article type. */
  type: string;
  /** How many sentences are wanted, from 1 up. */
  sentences: number;
  /** How many UTF-16 code units the sentences, joined by blanks, may have; `null` for no limit. */
  maxLength: number | null;
  /** Calls the request off. */
  signal?: AbortSignal;
}

/** What a site's own function is handed. */
export interface GenerateRequest extends ModelRequest {
  /** Ends with the timeout too, not only with the caller's wish. */
  signal: AbortSignal;
  /** The whole instruction, the site's own words included. */
  system: string;
  /** The article between its delimiters, ready to be sent as the user's message. */
  prompt: string;
}

/** Numbers of tokens. */
export interface Tokens {
  input: number;
  output: number;
}

/** What a site's own function may answer, where it knows more than the text. */
export interface GeneratedText {
  text: string | string[];
  /** What the call used. @default an estimate */
  tokens?: Tokens;
  /** Who answered, like `openai/gpt-5-mini`. @default the name of the function */
  system?: string;
  version?: string;
}

export type Generate = (
  request: GenerateRequest,
) => Promise<string | string[] | GeneratedText> | string | string[] | GeneratedText;

/** What an instruction may depend on. */
export interface InstructionFacts {
  /** BCP 47. */
  language: string;
  /** The name of the article type. */
  type: string;
  sentences: number;
}

/** What a site may configure of the model under `summary`: one of `model` and `generate`. */
export interface ModelOptions {
  /** Any model of the AI SDK, which has to be installed (`ai`). */
  model?: SdkModel;
  /** A function for all else. What it answers is cleaned and checked like a model's answer. */
  generate?: Generate;
  /**
   * The site's own words, which are added to the instruction: house style, spelling, what to
   * leave out.
   */
  instruction?: string | ((facts: InstructionFacts) => string);
  /**
   * How long one call may take, in milliseconds.
   * @default 60_000
   */
  timeout?: number;
  /** How many tokens the model may answer, its reasoning included. @default the model's own */
  maxOutputTokens?: number;
}

/** A summary, cleaned: plain sentences in the article's language. */
export interface ModelAnswer {
  /** One to as many as were asked for. */
  sentences: string[];
  /** As the provider counted them, else as `estimate` does. */
  tokens: Tokens;
  /** Provider and model, like `openai/gpt-5-mini`, or the name of the site's function. */
  system: string;
  /** The model that the provider says has answered, where it is not the one that was asked. */
  version: string | null;
}

/** Something that can be asked for a summary. */
export interface Model {
  /** Provider and model, like `openai/gpt-5-mini`, or the name of the site's function. */
  name: string;
  /**
   * Whether calls can work at all; asked at boot, it makes none.
   * @throws Error where `ai` is not installed, or is of another major version
   */
  check(): Promise<void>;
  /**
   * Makes one call and never a second one: who asks decides on that.
   * @throws ModelFailure and nothing else
   */
  ask(request: ModelRequest): Promise<ModelAnswer>;
  /**
   * About how many tokens a call takes, input and output together; rather too many than too few.
   * What a model reasons before it answers is not known beforehand and not in it.
   */
  estimate(request: Omit<ModelRequest, 'signal'>): number;
}
