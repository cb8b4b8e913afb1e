import { ModelFailure } from './failures';

/**
 * Runs a call that ends when its time is up or the caller calls it off, also where what it calls
 * takes no notice of the signal.
 *
 * @param timeout milliseconds
 * @throws ModelFailure `timed-out` or, called off, `failed`; else what `run` throws
 */
export async function withDeadline<T>(
  run: (signal: AbortSignal) => PromiseLike<T> | T,
  { timeout, signal }: { timeout: number; signal?: AbortSignal },
): Promise<T> {
  const controller = new AbortController();
  let stop = (_failure: ModelFailure): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = (failure) => {
      // Before the abort, so that this says why and not the error that the abort brings about.
      reject(failure);
      controller.abort();
    };
  });
  const callOff = () => stop(new ModelFailure('failed', 'The call was called off'));
  const timer = setTimeout(
    () => stop(new ModelFailure('timed-out', `The model did not answer within ${timeout} ms`)),
    timeout,
  );
  signal?.addEventListener('abort', callOff, { once: true });
  try {
    if (signal?.aborted === true) callOff();
    const called = controller.signal.aborted ? stopped : run(controller.signal);
    return await Promise.race([stopped, called]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', callOff);
  }
}
