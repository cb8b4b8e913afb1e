import { setTimeout as wait } from 'node:timers/promises';
import { AskedToWait } from './failure';

/**
 * Sends requests to one host one after the other, with a pause between them, and none to a host
 * that has asked for time. For all requests of one process.
 */
export class HostQueue {
  /** Resolves when the host is free again; of hosts that are in use. */
  private readonly free = new Map<string, Promise<void>>();
  /** Until when a host asks to be left alone, in milliseconds since 1970. */
  private readonly waits = new Map<string, number>();

  /** @param now milliseconds since 1970 */
  constructor(private readonly now: () => number) {}

  /**
   * @param pause milliseconds that pass after it before the host's next turn
   * @throws AskedToWait
   */
  take<T>(host: string, pause: number, task: () => Promise<T>): Promise<T> {
    const turn = (this.free.get(host) ?? Promise.resolve()).then(() => {
      const until = this.waits.get(host) ?? 0;
      if (until > this.now()) throw new AskedToWait(until);
      return task();
    });
    const paused = () => wait(pause, undefined, { ref: false });
    const free = turn.then(paused, (error) =>
      // Nobody was asked.
      error instanceof AskedToWait ? undefined : paused(),
    );
    this.free.set(host, free);
    void free.then(() => {
      if (this.free.get(host) === free) this.free.delete(host);
    });
    return turn;
  }

  /** Leaves a host alone until a time, in milliseconds since 1970. */
  leaveAlone(host: string, until: number): void {
    const now = this.now();
    for (const [other, end] of this.waits) if (end <= now) this.waits.delete(other);
    this.waits.set(host, Math.max(until, this.waits.get(host) ?? 0));
  }
}
