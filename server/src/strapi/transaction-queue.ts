import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';

/**
 * Lets what runs at once inside one transaction go one after another. The content manager's bulk
 * actions run all their documents at once on one connection, where savepoints of one document would
 * take in statements of another.
 */
interface Queue {
  /** What those that wait, or are just starting, will work on. */
  waiting: Set<string>;
  /** Settles when the last one that was added is over. */
  last: Promise<unknown>;
  /** The first error of one. */
  failure?: Error;
}

/** A task at work, and the queue of the tasks that it starts itself. */
interface Turn {
  trx: Knex.Transaction;
  inner: Queue;
  isOver: boolean;
}

const queues = new WeakMap<Knex.Transaction, Queue>();
const turns = new AsyncLocalStorage<Turn>();

const emptyQueue = (): Queue => ({ waiting: new Set(), last: Promise.resolve() });

/**
 * Runs a task of a transaction when those before it are over. A task that another one starts does
 * not wait for that one, but for those that it started before. Where the transaction ends because a
 * task failed, those that wait fail with the same error and never reach the database: Strapi rolls
 * back at the first failure of several, and lets the rest run on.
 *
 * @param subject what the task works on
 * @param task gets the subjects of all that wait now, its own among them
 */
export function inTurn<T>(
  trx: Knex.Transaction,
  subject: string,
  task: (waiting: string[]) => Promise<T>,
): Promise<T> {
  const queue = queueFor(trx);
  queue.waiting.add(subject);
  const result = queue.last.then(async () => {
    if (trx.isCompleted()) throw queue.failure ?? new Error('The transaction is over');
    const waiting = [...queue.waiting];
    queue.waiting.clear();
    const turn: Turn = { trx, inner: emptyQueue(), isOver: false };
    try {
      return await turns.run(turn, () => task(waiting));
    } finally {
      turn.isOver = true;
    }
  });
  queue.last = result.catch(async (error: unknown) => {
    queue.failure ??= error instanceof Error ? error : new Error(String(error));
    // Until whoever started the tasks has had the time to roll back.
    await new Promise((resolve) => setImmediate(resolve));
  });
  return result;
}

function queueFor(trx: Knex.Transaction): Queue {
  const turn = turns.getStore();
  if (turn?.trx === trx && !turn.isOver) return turn.inner;
  const queue = queues.get(trx) ?? emptyQueue();
  queues.set(trx, queue);
  return queue;
}
