import type { Tokens } from './types';

/**
 * Why a call gave no summary:
 * - `rate-limited`: too many calls, or none left (HTTP 429);
 * - `unauthorized`: the key is missing, wrong, or has no right or money (401, 402, 403);
 * - `unreachable`: no connection, or it broke off;
 * - `timed-out`: no answer in time;
 * - `server-error`: the provider failed (5xx), or what it answered is not its protocol;
 * - `refused`: the provider will not take this request (other 4xx), or its filter held the answer;
 * - `unusable-answer`: there is an answer, but no summary of this article;
 * - `failed`: everything else.
 */
export type FailureKind =
  | 'rate-limited'
  | 'unauthorized'
  | 'unreachable'
  | 'timed-out'
  | 'server-error'
  | 'refused'
  | 'unusable-answer'
  | 'failed';

export interface FailureDetails {
  /** Milliseconds until the provider takes calls again; `null` where it did not say. */
  retryAfter?: number | null;
  /** Whether a second try cannot help. */
  isFinal?: boolean;
  /** What the call used. */
  tokens?: Tokens;
}

/**
 * A call that gave no summary. Its message is the plugin's own words: what a provider says may
 * hold the key, the prompt or the article, so nothing of it is kept, not even as the cause.
 */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly kind: FailureKind;
  /** Milliseconds; `null` where the provider did not say. */
  readonly retryAfter: number | null;
  /** Whether a second try cannot help: a wrong key, a request that is not taken, a filter. */
  readonly isFinal: boolean;
  readonly tokens: Tokens;

  constructor(kind: FailureKind, message: string, details: FailureDetails = {}) {
    super(message);
    this.kind = kind;
    this.retryAfter = details.retryAfter ?? null;
    this.isFinal = details.isFinal ?? false;
    this.tokens = details.tokens ?? { input: 0, output: 0 };
  }
}

/** A wait that is longer tells of a mistake, or of a quota that a person has to raise. */
const LONGEST_WAIT = 24 * 60 * 60 * 1_000;
/** How far causes are followed. */
const DEPTH = 6;

const CONNECTION_CODES = new Set(
  `ECONNREFUSED ECONNRESET ECONNABORTED ENOTFOUND EAI_AGAIN EHOSTUNREACH EHOSTDOWN ENETUNREACH
  ENETDOWN EPIPE UND_ERR_SOCKET ConnectionRefused ConnectionClosed FailedToOpenSocket`.split(
    /\s+/u,
  ),
);
const TIMEOUT_CODES = new Set(
  'ETIMEDOUT UND_ERR_CONNECT_TIMEOUT UND_ERR_HEADERS_TIMEOUT UND_ERR_BODY_TIMEOUT'.split(' '),
);

/** Errors of the AI SDK and of the platform that no status goes with, by their names. */
const NAMED: Readonly<Record<string, readonly [FailureKind, string, final?: boolean]>> = {
  TimeoutError: ['timed-out', 'The model did not answer in time'],
  AbortError: ['failed', 'The call was called off'],
  AI_LoadAPIKeyError: ['unauthorized', 'The provider has no key', true],
  AI_LoadSettingError: ['refused', 'A setting of the provider is missing', true],
  AI_NoSuchModelError: ['refused', 'The provider has no such model', true],
  AI_UnsupportedModelVersionError: ['refused', 'The model is made for another AI SDK', true],
  AI_UnsupportedFunctionalityError: ['refused', 'The model does not take such a request', true],
  AI_InvalidPromptError: ['refused', 'The model does not take such a request', true],
  AI_InvalidArgumentError: ['refused', 'The model does not take such a request', true],
  AI_NoOutputGeneratedError: ['unusable-answer', 'The model answered nothing'],
  AI_NoContentGeneratedError: ['unusable-answer', 'The model answered nothing'],
  AI_EmptyResponseBodyError: ['server-error', 'The provider answered nothing'],
  AI_InvalidResponseDataError: ['server-error', 'The provider’s answer could not be read'],
  AI_JSONParseError: ['server-error', 'The provider’s answer could not be read'],
  AI_TypeValidationError: ['server-error', 'The provider’s answer could not be read'],
};

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null;

/** An error and what it says caused it; of an error that sums up tries, the last one first. */
function chainOf(error: unknown): Properties[] {
  const chain: Properties[] = [];
  let next: unknown = error;
  while (isObject(next) && chain.length < DEPTH) {
    chain.push(next);
    const { lastError, errors, cause } = next;
    next = lastError ?? cause ?? (Array.isArray(errors) ? errors[errors.length - 1] : undefined);
  }
  return chain;
}

/** The HTTP status, where the AI SDK, a provider's own client or an HTTP client puts it. */
function statusOf({ statusCode, status, response }: Properties): number | undefined {
  const nested = isObject(response) ? response.status : undefined;
  return [statusCode, status, nested].find(
    (each): each is number => Number.isInteger(each) && Number(each) >= 100 && Number(each) <= 599,
  );
}

function headerOf({ responseHeaders, headers, response }: Properties, name: string): string | null {
  for (const held of [responseHeaders, headers, isObject(response) ? response.headers : null]) {
    const value: unknown = held instanceof Headers ? held.get(name) : isObject(held) && held[name];
    if (typeof value === 'string') return value;
  }
  return null;
}

/** The wait in milliseconds: `retry-after-ms`, or `retry-after` in seconds or as an HTTP date. */
function waitOf(error: Properties, now: number): number | null {
  const exact = headerOf(error, 'retry-after-ms');
  const header = headerOf(error, 'retry-after');
  const isNumber = (text: string | null): text is string =>
    /^\s*\d{1,15}(\.\d{1,9})?\s*$/u.test(text ?? '');
  let wait = Number.NaN;
  if (isNumber(exact)) wait = Number(exact);
  else if (isNumber(header)) wait = Number(header) * 1_000;
  else if (header !== null) wait = Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(Math.ceil(wait), 0), LONGEST_WAIT);
}

function ofStatus(status: number, retryAfter: number | null): ModelFailure {
  const http = `(HTTP ${status})`;
  if (status === 429) {
    return new ModelFailure('rate-limited', `The provider takes no more calls now ${http}`, {
      retryAfter,
    });
  }
  if (status === 401 || status === 402 || status === 403) {
    return new ModelFailure('unauthorized', `The provider does not accept the key ${http}`, {
      isFinal: true,
    });
  }
  if (status === 408)
    return new ModelFailure('timed-out', `The provider timed out ${http}`, { retryAfter });
  if (status >= 500) {
    return new ModelFailure('server-error', `The provider failed ${http}`, { retryAfter });
  }
  // A conflict or "too early" passes; any other complaint is about the request, which stays as it is.
  if (status === 409 || status === 425) {
    return new ModelFailure('failed', `The provider cannot take the request now ${http}`, {
      retryAfter,
    });
  }
  if (status >= 400) {
    return new ModelFailure('refused', `The provider does not take the request ${http}`, {
      isFinal: true,
    });
  }
  return new ModelFailure('server-error', `The provider’s answer could not be read ${http}`);
}

/** Whether the connection was not made, broke off, or waited too long; `null` if none of it. */
function ofConnection(chain: readonly Properties[]): ModelFailure | null {
  const codes = chain.flatMap(({ code, errors }) => [
    code,
    ...(Array.isArray(errors) ? errors.map((each: unknown) => isObject(each) && each.code) : []),
  ]);
  const has = (known: ReadonlySet<string>) =>
    codes.some((code) => typeof code === 'string' && known.has(code));
  if (has(TIMEOUT_CODES))
    return new ModelFailure('timed-out', 'The provider did not answer in time');
  // undici's words for a body that ended before it was whole.
  if (has(CONNECTION_CODES) || chain.some(({ message }) => message === 'terminated')) {
    return new ModelFailure(
      'unreachable',
      'The provider could not be reached, or the connection broke off',
    );
  }
  return null;
}

/**
 * Tells what went wrong from whatever was thrown. Only statuses, codes, names and the wait are
 * looked at; no word of the error is taken over.
 *
 * @param now milliseconds since 1970, against which a date in `retry-after` is held
 */
export function toFailure(error: unknown, now: number = Date.now()): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const chain = chainOf(error);
  const statuses = chain.map(statusOf);
  const at = statuses.findIndex((status) => status !== undefined);
  const status = statuses[at];
  if (status !== undefined && status >= 400) return ofStatus(status, waitOf(chain[at] ?? {}, now));
  const connection = ofConnection(chain);
  if (connection !== null) return connection;
  for (const { name } of chain) {
    const named = typeof name === 'string' && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (named !== undefined) return new ModelFailure(named[0], named[1], { isFinal: named[2] });
  }
  if (status !== undefined) return ofStatus(status, null);
  // The AI SDK's error of a call that never got an answer, and the platform's.
  const isUnmade = chain.some(
    ({ name, message }) => name === 'AI_APICallError' || message === 'fetch failed',
  );
  if (isUnmade) return new ModelFailure('unreachable', 'The provider could not be reached');
  return new ModelFailure('failed', 'The call failed');
}
