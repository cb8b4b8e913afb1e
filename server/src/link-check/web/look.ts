import type { LinkReason } from '../../../../shared/contracts';
import type { Outcome } from '../outcome';
import { AskedToWait, reasonOf, RequestFailure } from './failure';
import type { HostQueue } from './host-queue';
import type { AddressPolicy } from './policy';
import { ask, type Answer, type Method } from './request';
import type { Resolve } from './resolve';
import { kindOf, kindOfReason, waitOf } from './verdict';

/** What addresses are looked at with. */
export interface Web {
  policy: AddressPolicy;
  resolve: Resolve;
  queue: HostQueue;
  userAgent: string;
  /** Milliseconds that the answers for one address may take; waiting for a turn is not counted. */
  timeout: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
/** Characters of an address that a source can have. */
const LONGEST_ADDRESS = 2048;

/** One look, as far as it has come. */
interface Walk {
  web: Web;
  signal: AbortSignal;
  /** Milliseconds that are left for answers. */
  left: number;
  isAnswered: boolean;
  setsCookies: boolean;
  /** Where permanent redirects have led from the start, until another one came. */
  moved: { to: URL | null; isOver: boolean };
}

/**
 * Looks where an address leads: asks for the head of the page, and for the page itself where a site
 * does not answer that, but reads no more of it than the head. Follows redirects, each checked like
 * the address itself.
 *
 * @param signal calls the look off
 * @throws what `signal` was aborted with
 */
export async function look(address: string, web: Web, signal: AbortSignal): Promise<Outcome> {
  const walk: Walk = {
    ...{ web, signal, left: web.timeout, isAnswered: false, setsCookies: false },
    moved: { to: null, isOver: false },
  };
  try {
    if (!URL.canParse(address)) throw new RequestFailure('bad-address');
    const { status, retryAt } = await follow(walk, new URL(address));
    const kind = kindOf(status);
    const finalUrl = kind === 'good' ? movedTo(walk) : null;
    return { kind, status, reason: null, finalUrl, retryAt, isAnswered: true };
  } catch (error) {
    signal.throwIfAborted();
    const retryAt = error instanceof AskedToWait ? error.until : 0;
    const reason = reasonIn(error);
    const { isAnswered } = walk;
    return {
      kind: kindOfReason(reason),
      status: null,
      reason,
      finalUrl: null,
      retryAt,
      isAnswered,
    };
  }
}

function reasonIn(error: unknown): LinkReason {
  if (error instanceof AskedToWait) return 'asked-to-wait';
  return error instanceof RequestFailure ? error.reason : reasonOf(error);
}

function movedTo({ moved }: Walk): string | null {
  const to = moved.to?.href ?? null;
  return to === null || to.length > LONGEST_ADDRESS ? null : to;
}

/** Goes on to the first answer that is no redirect. */
async function follow(walk: Walk, from: URL): Promise<{ status: number; retryAt: number }> {
  const seen = new Set<string>();
  let url = from;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    seen.add(withoutHash(url));
    const { answer, retryAt } = await answerOf(walk, url);
    if (!REDIRECTS.has(answer.status) || answer.location === null) {
      return { status: answer.status, retryAt };
    }
    url = nextOf(answer.location, url);
    if (seen.has(withoutHash(url))) {
      throw new RequestFailure(walk.setsCookies ? 'needs-cookies' : 'redirect-loop');
    }
    if (!PERMANENT.has(answer.status)) walk.moved.isOver = true;
    if (!walk.moved.isOver) walk.moved.to = url;
  }
  throw new RequestFailure(walk.setsCookies ? 'needs-cookies' : 'too-many-redirects');
}

const withoutHash = ({ href, hash }: URL): string => href.slice(0, href.length - hash.length);

/** @throws RequestFailure where it is no address of the web */
function nextOf(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) throw new RequestFailure('bad-redirect');
  const next = new URL(location, from);
  if (!/^https?:$/u.test(next.protocol)) throw new RequestFailure('bad-redirect');
  if (next.hash === '') next.hash = from.hash;
  return next;
}

interface Answered {
  answer: Answer;
  /** Until when the host asks for time, in milliseconds since 1970; 0 where it does not. */
  retryAt: number;
}

/** Asks for the head; where that is refused, or the host does not know how, for the page. */
async function answerOf(walk: Walk, url: URL): Promise<Answered> {
  try {
    const answered = await askHost(walk, url, 'HEAD');
    if (answered.answer.status < 400 || answered.retryAt > 0) return answered;
  } catch (error) {
    const isCutOff =
      error instanceof RequestFailure && ['reset', 'bad-answer'].includes(error.reason);
    if (!isCutOff) throw error;
  }
  return askHost(walk, url, 'GET');
}

/** One request, when it is the host's turn. */
async function askHost(walk: Walk, url: URL, method: Method): Promise<Answered> {
  const { web, signal } = walk;
  checkAddress(url, web.policy);
  const answer = await web.queue.take(url.hostname, web.pause, async () => {
    signal.throwIfAborted();
    const started = performance.now();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(walk.left)));
    try {
      const addresses = await checkedAddresses(url, web, timeout);
      const left = walk.left - (performance.now() - started);
      if (left <= 0) throw new RequestFailure('timed-out');
      const { userAgent } = web;
      return await ask({ url, method, addresses, userAgent, timeout: left, signal });
    } finally {
      walk.left -= performance.now() - started;
    }
  });
  walk.isAnswered = true;
  walk.setsCookies ||= answer.setsCookies;
  const retryAt = waitOf(answer.status, answer.retryAfter, web.now());
  if (retryAt > 0) web.queue.leaveAlone(url.hostname, retryAt);
  return { answer, retryAt };
}

/** @throws RequestFailure where an address is not one to be asked */
function checkAddress({ protocol, port, username, password }: URL, policy: AddressPolicy): void {
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  const isWeb = /^https?:$/u.test(protocol) && username === '' && password === '';
  if (!isWeb || !policy.mayUsePort(number)) throw new RequestFailure('bad-address');
}

/**
 * The IP addresses of a host, where all of them may be connected to: a name with a public and a
 * private address is somebody's trick.
 *
 * @throws RequestFailure
 */
async function checkedAddresses(
  { hostname }: URL,
  { resolve, policy }: Web,
  signal: AbortSignal,
): Promise<string[]> {
  // An IPv6 address stands in brackets.
  const addresses = await resolve(hostname.replace(/^\[(.*)\]$/u, '$1'), signal);
  if (signal.aborted) throw new RequestFailure('timed-out');
  if (!addresses.every((address) => policy.mayConnect(address))) {
    throw new RequestFailure('not-public');
  }
  return addresses;
}
