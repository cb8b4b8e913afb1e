import type { LinkReason } from '../../../../shared/contracts';
import type { Outcome } from '../outcome';

/** Statuses that say that the page is not there. A site that lets no checker in has others. */
const GONE: ReadonlySet<number> = new Set([400, 404, 410]);

const TOO_MANY = 429;
/** The server is busy: it says nothing of the page. */
const BUSY: ReadonlySet<number> = new Set([TOO_MANY, 503]);

/** Reasons that do not speak of the page. */
const UNCLEAR: ReadonlySet<LinkReason> = new Set<LinkReason>([
  ...(['unverified', 'needs-cookies', 'not-public'] as const),
  ...(['bad-address', 'asked-to-wait', 'no-network'] as const),
]);

const DAY = 86_400_000;
/** A site may ask for time, but not for any. In milliseconds. */
const LONGEST_WAIT = 7 * DAY;
/** Of a site that has had too many requests, and does not say for how long. */
const SOME_WAIT = 60_000;

/** What a final status says of a page. */
export function kindOf(status: number): Outcome['kind'] {
  if (status >= 200 && status < 400) return 'good';
  if (GONE.has(status)) return 'failed';
  return status >= 500 && status < 600 && !BUSY.has(status) ? 'failed' : 'unclear';
}

/** What the lack of an answer says of a page. */
export const kindOfReason = (reason: LinkReason): Outcome['kind'] =>
  UNCLEAR.has(reason) ? 'unclear' : 'failed';

/**
 * Until when an answer asks for time, in milliseconds since 1970; 0 where it does not.
 *
 * @param retryAfter the header: seconds, or a date
 */
export function waitOf(status: number, retryAfter: string | null, now: number): number {
  if (!BUSY.has(status)) return 0;
  const asked = retryAfter === null ? Number.NaN : timeIn(retryAfter.trim(), now);
  if (Number.isNaN(asked)) return status === TOO_MANY ? now + SOME_WAIT : 0;
  return Math.min(Math.max(asked, now + 1), now + LONGEST_WAIT);
}

const timeIn = (header: string, now: number): number =>
  /^\d{1,10}$/u.test(header) ? now + Number(header) * 1000 : Date.parse(header);
