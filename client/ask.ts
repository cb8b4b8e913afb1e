import type { NoArticle } from '../shared/contracts';
import { NewsroomError } from './error';
import type { Kept, KeptAnswer } from './kept';
import type { Answer, CallOptions, NewsroomFetch } from './options';

/** What every call of one client needs. */
export interface Settings {
  fetch: NewsroomFetch;
  token: string | undefined;
  timeout: number;
  kept: Kept;
  staleIfError: boolean;
}

/** What an answer is: an object with `data`, as most are; else a list or a text, the data itself. */
export type Shape = 'body' | 'list' | 'text';

/** The body of an answer of the newsroom. */
interface Body {
  data: unknown;
  meta?: unknown;
}

interface Loaded {
  response: Response;
  text: string;
}

/**
 * The body of the answer at an address; `null` where the newsroom says that there is no such
 * article.
 *
 * @throws NewsroomError
 */
export async function ask(
  settings: Settings,
  address: string,
  { signal, onAnswer }: CallOptions,
  shape: Shape,
): Promise<Body | null> {
  const kept = settings.kept.get(address);
  const tell = (source: Answer['source'], tags: string[]) => onAnswer?.({ address, source, tags });
  let loaded: Loaded;
  let body: Body | null;
  try {
    loaded = await load(settings, address, kept, signal ?? undefined);
    if (loaded.response.status === 304 && kept) loaded.text = kept.text;
    body = bodyOf(address, loaded, kept !== undefined, shape);
  } catch (error) {
    // What Strapi no longer gives out is not given out from here either, should it fail later.
    if (isRefusal(error)) settings.kept.delete(address);
    if (!kept || !settings.staleIfError || !isOutage(error)) throw error;
    tell('stale', kept.tags);
    return unwrap(kept.text, shape) as Body;
  }
  tell(...keep(settings.kept, address, loaded, kept));
  return body;
}

/** Keeps what may be asked for again, and says what came and which tags it has. */
function keep(
  answers: Kept,
  address: string,
  { response, text }: Loaded,
  kept: KeptAnswer | undefined,
): [Answer['source'], string[]] {
  const header = response.headers.get('Cache-Tag');
  const tags = header === null ? [] : header.split(/[\s,]+/).filter(Boolean);
  if (response.status === 304 && kept) {
    return ['unchanged', header === null ? kept.tags : tags];
  }
  const etag = response.headers.get('ETag');
  const isPrivate = /no-store/i.test(response.headers.get('Cache-Control') ?? '');
  if (response.ok && etag && !isPrivate) answers.set(address, { text, etag, tags });
  else answers.delete(address);
  return ['new', tags];
}

async function load(
  { fetch, token, timeout }: Settings,
  address: string,
  kept: KeptAnswer | undefined,
  signal: AbortSignal | undefined,
): Promise<Loaded> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (token) headers['Authorization'] = `Bearer ${token}`;
  if (kept) headers['If-None-Match'] = kept.etag;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  // A `fetch` of the caller's own may not heed the signal; the call ends all the same.
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', reject);
  });
  try {
    if (signal?.aborted) throw signal.reason;
    const loading = loadWhole(fetch(address, { headers, signal: controller.signal }));
    return await Promise.race([loading, stopped]);
  } catch (cause) {
    if (signal?.aborted) {
      throw new NewsroomError('aborted', address, 'aborted by the caller', {
        cause: signal.reason,
      });
    }
    if (controller.signal.aborted) {
      throw new NewsroomError('timeout', address, `no whole answer within ${timeout} ms`);
    }
    throw new NewsroomError('unreachable', address, `no answer: ${describe(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function loadWhole(answer: Promise<Response>): Promise<Loaded> {
  const response = await answer;
  return { response, text: await response.text() };
}

/**
 * `null` for the newsroom's word that there is no such article. Any other 404 is a failure: of an
 * address, a type or a route that is not there, or of another server.
 */
function bodyOf(
  address: string,
  { response, text }: Loaded,
  isKept: boolean,
  shape: Shape,
): Body | null {
  const { ok, status } = response;
  if (ok || (status === 304 && isKept)) {
    const body = unwrap(text, shape);
    if (body) return body;
    throw new NewsroomError('unreadable', address, foundInstead(response, text), { status });
  }
  const { message, details } = strapiError(parse(text));
  if (status === 404 && details?.missing === NO_ARTICLE.missing) return null;
  const isOfStrapi = typeof message === 'string';
  const what = isOfStrapi ? `${status}, ${message}` : foundInstead(response, text);
  throw new NewsroomError('refused', address, what, { status });
}

const NO_ARTICLE: NoArticle = { missing: 'article' };

interface StrapiError {
  message?: unknown;
  details?: Partial<NoArticle> | null;
}

/** Strapi's error in a body; empty where there is none. */
function strapiError(json: unknown): StrapiError {
  const { error } = Object(json) as { error?: StrapiError | null };
  return error ?? {};
}

function foundInstead({ status, headers }: Response, text: string): string {
  const type = headers.get('Content-Type') ?? 'no content type';
  const begins = text.trim() === '' ? 'empty' : `beginning with: ${text.trim().slice(0, 80)}`;
  return `${status}, not an answer of the newsroom but ${type}, ${begins}`;
}

/** @returns `undefined` where it is not of that shape */
function unwrap(text: string, shape: Shape): Body | undefined {
  if (shape === 'text') return { data: text };
  const json = parse(text);
  if (shape === 'list') return Array.isArray(json) ? { data: json } : undefined;
  return typeof json === 'object' && json !== null && 'data' in json ? json : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it is the question that Strapi turned down. */
function isRefusal(error: unknown): boolean {
  const { kind, status = 0 } = error as NewsroomError;
  return kind === 'refused' && status < 500;
}

/** Whether it is Strapi that failed, rather than the question. */
function isOutage(error: unknown): boolean {
  const { kind, status = 0 } = error as NewsroomError;
  return kind === 'timeout' || kind === 'unreachable' || status >= 500;
}

/** Node says only "fetch failed"; why is in the cause. */
function describe(error: unknown): string {
  const { message, cause } = Object(error) as { message?: string; cause?: { message?: string } };
  return [message ?? String(error), cause?.message].filter(Boolean).join(', ');
}
