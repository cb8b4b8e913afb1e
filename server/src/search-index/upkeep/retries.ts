/** A deadlock or a lost connection is over the next time. */
const ATTEMPTS = 3;
const RETRY_DELAY = 1000;

/**
 * Does a step of the index, and where it fails tries it again after a second, three times in all.
 *
 * @param isStopped whether the server is going down: then it is not tried again
 * @throws what the last attempt threw
 */
export async function withRetries<T>(step: () => Promise<T>, isStopped: () => boolean): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (isStopped() || attempt === ATTEMPTS) throw error;
      await pause(RETRY_DELAY);
    }
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
