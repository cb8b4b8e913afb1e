import { AsyncResource } from 'node:async_hooks';

/**
 * Lets work of the background begin outside of all that its caller is in: a transaction that is
 * over when the work goes on, the rights of a request.
 *
 * @param name for whoever looks at asynchronous resources
 */
export function createOutside(name: string): <T>(task: () => T) => T {
  const resource = new AsyncResource(name);
  return (task) => resource.runInAsyncScope(task);
}
