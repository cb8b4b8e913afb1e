import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<true>();

/** Runs a save that notes itself what it changes. */
export function asSave<T>(save: () => Promise<T>): Promise<T> {
  return storage.run(true, save);
}

/** Whether this code runs within such a save. */
export function isWithinSave(): boolean {
  return storage.getStore() === true;
}
