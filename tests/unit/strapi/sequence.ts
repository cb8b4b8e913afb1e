/** A task that fails with each of the errors in turn, and then answers. */
export function inSequence<T>(errors: Error[], answer: T) {
  const left = [...errors];
  return jest.fn((): Promise<T> => {
    const error = left.shift();
    return error === undefined ? Promise.resolve(answer) : Promise.reject(error);
  });
}
