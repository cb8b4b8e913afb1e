import { Pace } from '../../../server/src/link-check/pace';

describe('a pace', () => {
  it('lets something happen only so often in a while', () => {
    let now = 0;
    const pace = new Pace(2, 1000, () => now);
    expect([pace.take(), pace.take(), pace.take()]).toEqual([true, true, false]);
    now = 999;
    expect(pace.take()).toBe(false);
    now = 1000;
    expect([pace.take(), pace.take(), pace.take()]).toEqual([true, true, false]);
  });
});
