import { inSequence } from './sequence';
import { noteConflict, repeatOnConflict } from '../../../server/src/strapi/retry';

const conflict = (more: object) => Object.assign(new Error('in the way'), more);
const OPTIONS = { givesWay: true };

describe('a task that is repeated on conflict', () => {
  afterEach(() => jest.useRealTimers());

  it.each([
    ['a deadlock on PostgreSQL', { code: '40P01' }],
    ['a lock timeout on PostgreSQL', { code: '55P03' }],
    ['a serialization failure on PostgreSQL', { code: '40001' }],
    ['a deadlock on MySQL', { errno: 1213 }],
    ['a lock timeout on MySQL', { errno: 1205 }],
    ['a broken foreign key', { code: '23503' }],
  ])('is run again after %s', async (_what, error) => {
    const task = inSequence([conflict(error), conflict(error)], 'done');
    expect(await repeatOnConflict(task, OPTIONS)).toBe('done');
    expect(task.mock.calls).toHaveLength(3);
  });

  it('is run again after an error that was made from a conflict', async () => {
    const wrapped = new Error('wrapped', { cause: conflict({ code: '40P01' }) });
    expect(await repeatOnConflict(inSequence([wrapped], 'done'), OPTIONS)).toBe('done');
  });

  it('is run again after a conflict of which it tells another error', async () => {
    const task = jest.fn(() => {
      if (task.mock.calls.length > 1) return Promise.resolve('done');
      noteConflict(conflict({ code: '40P01' }));
      return Promise.reject(new Error('current transaction is aborted'));
    });
    expect(await repeatOnConflict(task, OPTIONS)).toBe('done');
  });

  it('fails at once with any other error', async () => {
    const task = inSequence([new Error('refused')], 'done');
    await expect(repeatOnConflict(task, OPTIONS)).rejects.toThrow('refused');
    expect(task.mock.calls).toHaveLength(1);
  });

  it('fails in the end where a row that it names is gone for good', async () => {
    jest.useFakeTimers();
    const began = Date.now();
    const task = inSequence(
      Array.from({ length: 20 }, () => conflict({ errno: 1452 })),
      'done',
    );
    const outcome = expect(repeatOnConflict(task, OPTIONS)).rejects.toThrow('in the way');
    await jest.runAllTimersAsync();
    await outcome;
    expect(task.mock.calls).toHaveLength(11);
    // Whoever replaces the row may be kept waiting by a busy machine.
    expect(Date.now() - began).toBeGreaterThan(2_500);
  });

  it('leaves a conflict within a task that is repeated to the outer one', async () => {
    const inner = inSequence([conflict({ code: '40P01' })], 'done');
    const outer = jest.fn(() => repeatOnConflict(inner, OPTIONS));
    expect(await repeatOnConflict(outer, OPTIONS)).toBe('done');
    expect(outer.mock.calls).toHaveLength(2);
  });
});
