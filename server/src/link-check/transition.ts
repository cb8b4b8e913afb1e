import type { LinkReason, LinkState } from '../../../shared/contracts';
import type { Outcome } from './outcome';

/** What is kept of the link of a source. Times are milliseconds since 1970. */
export interface LinkRecord {
  address: string;
  state: LinkState;
  status: number | null;
  reason: LinkReason | null;
  finalUrl: string | null;
  /** On how many days in a row it led nowhere. */
  failures: number;
  checkedAt: number;
  lastGoodAt: number | null;
  firstFailedAt: number | null;
  lastFailedAt: number | null;
  /** The last look, whether it told anything or not. */
  triedAt: number;
  /** Before it the site does not want to be asked; 0 for at any time. */
  retryAt: number;
}

/** Of an address that nobody has looked at yet. */
const unknown = (address: string, now: number): LinkRecord => ({
  ...{ address, state: 'unclear', status: null, reason: null, finalUrl: null, failures: 0 },
  ...{ checkedAt: now, lastGoodAt: null, firstFailedAt: null, lastFailedAt: null },
  ...{ triedAt: 0, retryAt: 0 },
});

/**
 * What is known of an address after another look.
 *
 * @param before `null` where nothing is known of this address
 * @param deadAfter on how many days in a row it has to lead nowhere until it is dead
 */
export function afterLook(
  before: LinkRecord | null,
  address: string,
  outcome: Outcome,
  { now, deadAfter }: { now: number; deadAfter: number },
): LinkRecord {
  const { kind, status, reason, finalUrl, retryAt } = outcome;
  const known = before ?? { ...unknown(address, now), reason };
  // Nobody was asked: the address keeps its place among those that wait.
  if (reason === 'asked-to-wait') return { ...known, retryAt };
  // Nobody could be asked.
  if (reason === 'no-network') return { ...known, triedAt: now };
  const found = { ...known, status, reason, finalUrl, retryAt, checkedAt: now, triedAt: now };
  if (kind === 'good')
    return { ...found, ...NO_FAILURE, state: goodState(finalUrl), lastGoodAt: now };
  if (kind === 'failed') return { ...found, ...failedAgain(known, now, deadAfter) };
  // What led nowhere before still does, as far as anybody knows.
  const isFailing = known.state === 'failing' || known.state === 'dead';
  return { ...found, state: isFailing ? known.state : 'unclear' };
}

const NO_FAILURE = { failures: 0, firstFailedAt: null, lastFailedAt: null };

const goodState = (finalUrl: string | null): LinkState => (finalUrl === null ? 'alive' : 'moved');

function failedAgain(
  { failures: before, firstFailedAt, lastFailedAt }: LinkRecord,
  now: number,
  deadAfter: number,
): Partial<LinkRecord> {
  // A page that is gone for an hour may be looked at often in it.
  const isNewDay = lastFailedAt === null || dayOf(lastFailedAt) !== dayOf(now);
  const failures = isNewDay ? before + 1 : before;
  return {
    ...{ failures, firstFailedAt: firstFailedAt ?? now, lastFailedAt: now },
    state: failures >= deadAfter ? 'dead' : 'failing',
  };
}

const DAY = 86_400_000;

/** The days since 1970, in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/** When the day of a time began, in UTC. */
export const startOfDay = (time: number): number => dayOf(time) * DAY;
