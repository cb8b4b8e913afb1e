import { newestOf, pauseWhile, type Seen } from '../../../admin/src/linking/index-progress';

const seen = (state: Seen['index']['state'], at: number): Seen => ({
  index: { state, done: 0, total: 100, error: null, finishedAt: null },
  at,
});

describe('following the index', () => {
  it('asks while it is built, seldomer while a server may go on with it, else never', () => {
    expect(pauseWhile('building', 100)).toBe(100);
    expect(pauseWhile('stopped', 100)).toBeGreaterThan(100);
    expect(pauseWhile('missing', 100)).toBe(pauseWhile('stopped', 100));
    expect([pauseWhile('ready', 100), pauseWhile('failed', 100)]).toEqual([0, 0]);
    expect(pauseWhile(undefined, 100)).toBe(0);
  });

  it('goes by what was told last: an older progress is of an earlier build', () => {
    expect(newestOf(seen('building', 2), seen('ready', 3))?.index.state).toBe('ready');
    expect(newestOf(seen('building', 2), seen('ready', 1))?.index.state).toBe('building');
    expect(newestOf(seen('building', 2), undefined)?.index.state).toBe('building');
  });

  it('knows nothing before the answer that begins it', () => {
    expect(newestOf(undefined, seen('building', 1))).toBeUndefined();
  });
});
