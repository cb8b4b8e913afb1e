import { AsyncLocalStorage } from 'node:async_hooks';
import { isBrokenKey, isConflict } from './conflicts';

/** How long a task is begun again, in milliseconds, before its last attempt. */
const PATIENCE = 60_000;
/** How often a task is begun again that named a row which is not there: for five seconds or so. */
const REPEATS_FOR_BROKEN_KEYS = 10;
/** Between two attempts, in milliseconds: at first, and at most. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 1_000;

/** One run of a task that is run again where the database reports a conflict. */
interface Attempt {
  /** Whether its transactions may be made to give way: they wait for locks only briefly. */
  givesWay: boolean;
  /** Whether a conflict undoes its transactions at once, whatever the task's caller does with it. */
  undoes: boolean;
  /** A conflict in a transaction of the task, which may reach the task's caller as another error. */
  conflict?: Error;
  /** Code that the task left running has nobody who would run it again. */
  isOver: boolean;
}

const attempts = new AsyncLocalStorage<Attempt>();

/** The run of a task that would be run again after a conflict, where this code is part of one. */
export function currentAttempt(): Attempt | undefined {
  const attempt = attempts.getStore();
  return attempt?.isOver === false ? attempt : undefined;
}

/**
 * Runs a task, and again from the start after a deadlock, a lock timeout or another conflict of
 * transactions, with a pause of random length that grows. Within a task that is repeated already
 * the conflict is left to the outer one.
 *
 * @param task runs in transactions of its own, and changes nothing outside the database
 * @param options.undoes whether a conflict undoes the whole transaction that met it at once: for a
 *   task that would catch the conflict and commit what it has done so far
 * @param options.givesWay whether its transactions wait for locks only briefly, and so let another one
 *   pass that cannot be repeated as cheaply
 */
export async function repeatOnConflict<T>(
  task: () => Promise<T>,
  { givesWay, undoes = false }: { givesWay: boolean; undoes?: boolean },
): Promise<T> {
  if (currentAttempt() !== undefined) return task();
  const deadline = Date.now() + PATIENCE;
  let brokenKeys = 0;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    // Whoever has given way for so long insists once.
    const isLast = Date.now() > deadline;
    const attempt: Attempt = { givesWay: givesWay && !isLast, undoes, isOver: false };
    try {
      return await attempts.run(attempt, task);
    } catch (error) {
      const conflict = attempt.conflict ?? error;
      if (isBrokenKey(conflict)) brokenKeys += 1;
      const isHopeless = isLast || brokenKeys > REPEATS_FOR_BROKEN_KEYS;
      if (isHopeless || !isConflict(conflict)) throw error;
    } finally {
      attempt.isOver = true;
    }
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
  }
}

/** Notes a conflict of which the task's caller may hear by another error. */
export function noteConflict(error: unknown): void {
  const attempt = currentAttempt();
  if (attempt !== undefined && isConflict(error)) attempt.conflict = error;
}
