import type { SourcesFormat } from '../shared/contracts';

/** The part of `fetch` that the client uses. */
export type NewsroomFetch = (
  address: string,
  init: { headers: Record<string, string>; signal: AbortSignal },
) => Promise<Response>;

export interface NewsroomOptions {
  /** Strapi's address, `http:` or `https:`, without `/api`: `https://cms.example.org`. */
  url: string;
  /** An API token of Strapi. Without it the client asks as the public does. */
  token?: string | null;
  /** The article type of calls that name none; else Strapi's first one. */
  type?: string | null;
  /** Milliseconds that a whole answer may take; 10,000 where it is absent. */
  timeout?: number | null;
  /** Called in place of the global `fetch`, which is looked up at each call. */
  fetch?: NewsroomFetch | null;
  /**
   * How many answers with an `ETag` are kept, to be asked for again with `If-None-Match`; 100 where
   * it is absent, 0 keeps none. They are texts, some ten kilobytes each.
   */
  cacheSize?: number | null;
  /**
   * Whether a kept answer is given where Strapi cannot be reached, takes too long or answers with a
   * 5xx; `false` where it is absent. `onAnswer` tells such an answer by `source: 'stale'`.
   */
  staleIfError?: boolean | null;
}

/** What an answer is besides its data. */
export interface Answer {
  /** What was asked for. */
  address: string;
  /** The answer's `Cache-Tag`: what it is made of, as the webhook `newsroom.changed` names it. */
  tags: string[];
  /**
   * `new`, it was sent just now; `unchanged`, Strapi said that the kept one is still right; `stale`,
   * the kept one, because Strapi failed (`staleIfError`).
   */
  source: 'new' | 'unchanged' | 'stale';
}

export interface CallOptions {
  /** As Strapi names the language: `en`, `zh-Hans`; else Strapi's default one. */
  locale?: string | null;
  /** Name of the article type; else the client's `type`. */
  type?: string | null;
  /** Ends the call, which then fails with a `NewsroomError` of kind `aborted`. */
  signal?: AbortSignal | null;
  /** Called with what the answer is besides its data, before the call returns. */
  onAnswer?: ((answer: Answer) => void) | null;
}

export interface SummaryOptions extends CallOptions {
  /** `brief`, `standard`, `long`; about so many words, `40w`; at most so many characters, `280c`. */
  length?: 'brief' | 'standard' | 'long' | `${number}w` | `${number}c` | null;
  /** The text in points, a line each, or in one run; else as it is in a page. */
  form?: 'points' | 'paragraph' | null;
}

export interface SourcesOptions<Format extends SourcesFormat = SourcesFormat> extends CallOptions {
  /** `csl-json` where it is absent; for `text` and `html` Strapi needs a formatter. */
  format?: Format | null;
  /** Of references in text or HTML: `apa`, `vancouver`, `harvard1`; else `apa`. */
  style?: string | null;
}

export interface LatestOptions extends CallOptions {
  /** Only the articles of this section. */
  section?: string | null;
  /** The `next` of the answer before, to go on where it ended. */
  before?: string | null;
  /** From 1 to 100; 20 where it is absent. */
  limit?: number | null;
}

/** Addresses take `.` and `..` for folders however they are encoded, and hold no half of a pair. */
export function isAddressable(name: string): boolean {
  return !/^\.\.?$|\p{Surrogate}/u.test(name);
}

type Rules = Record<string, readonly [fits: (value: unknown) => boolean, wanted: string]>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

/** Timers take no more milliseconds: with one more they go off at once. */
const LONGEST = 2 ** 31 - 1;
const TEXT = [isText, 'a text that is not empty'] as const;
const NAME = [
  (value: unknown) => isText(value) && isAddressable(String(value)),
  "an article type's name",
] as const;
const FUNCTION = [isFunction, 'a function'] as const;

const CLIENT_RULES: Rules = {
  url: [
    isAddress,
    'an absolute http: or https: address without a name, password, query or fragment',
  ],
  token: [
    (value) => /^[!-~]+$/.test(String(value)) && isText(value),
    'a text of ASCII signs without spaces',
  ],
  type: NAME,
  timeout: [(value) => isWhole(value, 1, LONGEST), `milliseconds from 1 to ${LONGEST}`],
  fetch: FUNCTION,
  cacheSize: [(value) => isWhole(value, 0, Infinity), 'a whole number that is not negative'],
  staleIfError: [(value) => typeof value === 'boolean', 'true or false'],
};

const CALL_RULES: Rules = {
  locale: TEXT,
  type: NAME,
  section: TEXT,
  before: TEXT,
  limit: [(value) => isWhole(value, 1, 100), 'a whole number from 1 to 100'],
  length: [
    (value) => /^(brief|standard|long|[1-9]\d{0,4}[wc])$/.test(String(value)),
    '"brief", "standard", "long", words like "40w" or characters like "280c", from 1 to 99999',
  ],
  format: [(value) => /^(csl-json|text|html)$/.test(String(value)), '"csl-json", "text" or "html"'],
  style: TEXT,
  form: [(value) => value === 'points' || value === 'paragraph', '"points" or "paragraph"'],
  signal: [
    (value) => typeof value === 'object' && value !== null && 'aborted' in value,
    'an AbortSignal',
  ],
  onAnswer: FUNCTION,
};

/** @throws TypeError that names the option, and never shows its value: it may be a secret. */
export function checkClient(options: NewsroomOptions): void {
  if (typeof options !== 'object' || !options?.url) throw wrong('createNewsroom', 'url', 'given');
  check('createNewsroom', options, CLIENT_RULES);
}

/**
 * @param article what names the article that is asked for: there is no call without it
 * @throws TypeError that names the option
 */
export function checkCall(where: string, options: object, article: object = {}): void {
  for (const [name, value] of Object.entries(article)) {
    if (!isText(value)) throw wrong(where, name, TEXT[1]);
  }
  check(where, options, CALL_RULES);
}

/** `null` and `undefined` are options that were not given. */
function check(where: string, options: object, rules: Rules): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = rules[name];
    if (!rule) throw new TypeError(`${where}: there is no option "${name}"`);
    if (value != null && !rule[0](value)) throw wrong(where, name, rule[1]);
  }
}

const wrong = (where: string, name: string, wanted: string): TypeError =>
  new TypeError(`${where}: "${name}" has to be ${wanted}`);

function isAddress(value: unknown): boolean {
  try {
    const { protocol, username, password } = new URL(value as string);
    return /^https?:$/.test(protocol) && !username && !password && !/[?#]/.test(value as string);
  } catch {
    return false;
  }
}
