import type { Knex } from 'knex';
import { inTurn } from '../../../server/src/strapi/transaction-queue';

/** The part of a transaction that the queue looks at. */
function transaction() {
  const state = { isOver: false };
  const trx = { isCompleted: () => state.isOver } as unknown as Knex.Transaction;
  return { trx, end: () => (state.isOver = true) };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('tasks of one transaction', () => {
  it('run one after another, and the first knows what the others will work on', async () => {
    const { trx } = transaction();
    const steps: string[] = [];
    const task = (name: string) =>
      inTurn(trx, name, async (waiting) => {
        steps.push(`${name} begins, ${waiting.join()}`);
        await pause();
        steps.push(`${name} ends`);
      });
    await Promise.all([task('a'), task('b')]);
    expect(steps).toEqual(['a begins, a,b', 'a ends', 'b begins, ', 'b ends']);
  });

  it('do not wait for the one that starts them, but for each other', async () => {
    const { trx } = transaction();
    const steps: string[] = [];
    const inner = (name: string) =>
      inTurn(trx, name, async () => {
        steps.push(`${name} begins`);
        await pause();
        steps.push(`${name} ends`);
      });
    await inTurn(trx, 'outer', () => Promise.all([inner('a'), inner('b')]));
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('fail with the error of the one for which the transaction was undone, and do nothing', async () => {
    const { trx, end } = transaction();
    const never = jest.fn();
    const all = [
      inTurn(trx, 'a', () => Promise.reject(new Error('refused'))),
      inTurn(trx, 'b', never),
      inTurn(trx, 'c', never),
    ];
    await Promise.all(all).catch(end);
    const outcomes = await Promise.allSettled(all);
    const refused = { status: 'rejected', reason: new Error('refused') };
    expect(outcomes).toEqual([refused, refused, refused]);
    expect(never).not.toHaveBeenCalled();
  });

  it('go on where the transaction does', async () => {
    const { trx } = transaction();
    const outcomes = await Promise.allSettled([
      inTurn(trx, 'a', () => Promise.reject(new Error('refused'))),
      inTurn(trx, 'b', () => Promise.resolve('done')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
