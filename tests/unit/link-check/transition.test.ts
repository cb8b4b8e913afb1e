import { archivedUrl } from '../../../server/src/link-check/archived';
import type { Outcome } from '../../../server/src/link-check/outcome';
import { toSourceLink } from '../../../server/src/link-check/shown';
import { afterLook, type LinkRecord } from '../../../server/src/link-check/transition';

const ADDRESS = 'https://example.org/report';
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 0, 5, 3);

const outcome = (more: Partial<Outcome>): Outcome => ({
  ...{ kind: 'good', status: 200, reason: null, finalUrl: null, retryAt: 0, isAnswered: true },
  ...more,
});
const GOOD = outcome({});
const GONE = outcome({ kind: 'failed', status: 404 });
const FORBIDDEN = outcome({ kind: 'unclear', status: 403 });
const OFFLINE = outcome({ kind: 'unclear', status: null, reason: 'no-network', isAnswered: false });

/** What is known after looks at these times. */
const after = (...looks: [number, Outcome][]): LinkRecord => {
  let record: LinkRecord | null = null;
  for (const [now, found] of looks) {
    record = afterLook(record, ADDRESS, found, { now, deadAfter: 3 });
  }
  if (record === null) throw new Error('Nobody has looked');
  return record;
};

describe('a link', () => {
  it('is alive where it leads to a page', () => {
    expect(after([MONDAY, GOOD])).toMatchObject({
      ...{ address: ADDRESS, state: 'alive', status: 200, failures: 0 },
      ...{ checkedAt: MONDAY, lastGoodAt: MONDAY, firstFailedAt: null },
    });
  });

  it('is moved where the page stands elsewhere for good', () => {
    const moved = outcome({ finalUrl: 'https://example.org/new' });
    expect(after([MONDAY, moved])).toMatchObject({
      ...{ state: 'moved', finalUrl: 'https://example.org/new', lastGoodAt: MONDAY },
    });
    expect(after([MONDAY, moved], [MONDAY + DAY, GOOD])).toMatchObject({
      ...{ state: 'alive', finalUrl: null },
    });
  });

  it('that fails once is failing, and keeps its last good day', () => {
    expect(after([MONDAY, GOOD], [MONDAY + DAY, GONE])).toMatchObject({
      ...{ state: 'failing', status: 404, failures: 1 },
      ...{ lastGoodAt: MONDAY, firstFailedAt: MONDAY + DAY },
    });
  });

  it('that fails often on one day is failing', () => {
    const often = Array.from({ length: 9 }, (_, n): [number, Outcome] => [
      MONDAY + n * 3600e3,
      GONE,
    ]);
    expect(after(...often)).toMatchObject({ state: 'failing', failures: 1, firstFailedAt: MONDAY });
  });

  it('that fails on three days is dead', () => {
    const days = [0, 1, 2].map((n): [number, Outcome] => [MONDAY + n * DAY, GONE]);
    expect(after(...days.slice(0, 2)).state).toBe('failing');
    expect(after(...days)).toMatchObject({
      ...{ state: 'dead', failures: 3, firstFailedAt: MONDAY, lastGoodAt: null },
    });
  });

  it('that leads to a page again is alive, and begins anew', () => {
    const days = [GONE, GONE, GONE, GOOD, GONE].map((found, n): [number, Outcome] => [
      ...([MONDAY + n * DAY, found] as const),
    ]);
    expect(after(...days.slice(0, 4))).toMatchObject({ state: 'alive', failures: 0 });
    expect(after(...days)).toMatchObject({
      ...{ state: 'failing', failures: 1, firstFailedAt: MONDAY + 4 * DAY },
    });
  });

  it('of which nobody can tell is unclear, unless it failed before', () => {
    expect(after([MONDAY, FORBIDDEN])).toMatchObject({ state: 'unclear', status: 403 });
    expect(after([MONDAY, GOOD], [MONDAY + DAY, FORBIDDEN])).toMatchObject({
      ...{ state: 'unclear', lastGoodAt: MONDAY, checkedAt: MONDAY + DAY },
    });
    expect(after([MONDAY, GONE], [MONDAY + DAY, FORBIDDEN])).toMatchObject({
      ...{ state: 'failing', failures: 1, status: 403 },
    });
  });

  it('is what it was where this machine has no network', () => {
    const known = after([MONDAY, GOOD]);
    const offline = after([MONDAY, GOOD], [MONDAY + DAY, OFFLINE], [MONDAY + 2 * DAY, OFFLINE]);
    expect(offline).toEqual({ ...known, triedAt: MONDAY + 2 * DAY });
    expect(after([MONDAY, OFFLINE])).toMatchObject({ state: 'unclear', reason: 'no-network' });
  });

  it('keeps its place where its site asked for time', () => {
    const wait = { kind: 'unclear', status: null, reason: 'asked-to-wait', isAnswered: false };
    const waiting = outcome({ ...wait, retryAt: MONDAY + 5 * DAY } as Partial<Outcome>);
    const known = after([MONDAY, GOOD]);
    expect(after([MONDAY, GOOD], [MONDAY + DAY, waiting])).toEqual({
      ...known,
      retryAt: MONDAY + 5 * DAY,
    });
    expect(after([MONDAY, waiting])).toMatchObject({
      ...{ state: 'unclear', reason: 'asked-to-wait', triedAt: 0 },
    });
  });
});

describe('the archived address', () => {
  it('is offered of a dead link, for its last good day', () => {
    const looks = [GOOD, GONE, GONE, GONE].map((found, n): [number, Outcome] => [
      ...([MONDAY + n * DAY, found] as const),
    ]);
    expect(toSourceLink(after(...looks.slice(0, 3)), 0).archivedUrl).toBeNull();
    expect(toSourceLink(after(...looks), 0)).toMatchObject({
      lastGoodAt: '2026-01-05T03:00:00.000Z',
      archivedUrl: `https://web.archive.org/web/20260105/${ADDRESS}`,
    });
  });

  it('is of the day on which the source was made where the page was never seen', () => {
    const dead = after([MONDAY, GONE], [MONDAY + DAY, GONE], [MONDAY + 2 * DAY, GONE]);
    const { archivedUrl: offered } = toSourceLink(dead, Date.UTC(2024, 1, 29));
    expect(offered).toBe(`https://web.archive.org/web/20240229/${ADDRESS}`);
  });

  it('is none of what is archived already, and none that is too long for a source', () => {
    expect(archivedUrl('https://web.archive.org/web/2024/https://x.org/', MONDAY)).toBeNull();
    expect(archivedUrl(`https://x.org/${'x'.repeat(2030)}`, MONDAY)).toBeNull();
  });
});
