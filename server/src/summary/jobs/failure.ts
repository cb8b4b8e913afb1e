import type { FailureKind, ModelFailure } from '../model';
import type { Job, JobPatch } from './store';

/** How often a model is asked for one text, where the reason may pass by itself. */
const ATTEMPTS = 10;
/** The same where the answer was of no use, or nobody knows why there was none. */
const FEW_ATTEMPTS = 3;
const PASSING: ReadonlySet<FailureKind> = new Set([
  'rate-limited',
  'unreachable',
  'timed-out',
  'server-error',
]);

/** Milliseconds before the second attempt; each further pause is twice as long, up to the longest. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 15 * 60_000;
/** A provider may ask for a longer pause, but not for any. */
const LONGEST_ASKED_PAUSE = 6 * 3_600_000;

/** What becomes of a job after a call that gave no summary. */
export function afterFailure(job: Job, failure: ModelFailure, now = Date.now()): JobPatch {
  const { kind, isFinal } = failure;
  const most = PASSING.has(kind) ? ATTEMPTS : FEW_ATTEMPTS;
  if (isFinal || job.attempts >= most) return { state: 'failed', error: kind };
  return { state: 'queued', error: kind, availableAt: now + pauseAfter(job.attempts, failure) };
}

/** Milliseconds; of random length, so that many jobs do not come back at once. */
export function pauseAfter(attempts: number, { retryAfter }: ModelFailure): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  const asked = Math.min(LONGEST_ASKED_PAUSE, retryAfter ?? 0);
  return Math.max(asked, pause * (0.5 + Math.random()));
}
