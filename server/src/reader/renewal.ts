import type { Make } from './memory';

/** How many stale answers wait at most to be made again; the rest are made for whoever asks. */
const MOST = 100;

/** Makes answers again that were asked for and became stale, one at a time, before anyone asks again. */
export class Renewal {
  private readonly waiting = new Map<string, Make>();
  private isAtWork = false;

  /** @param renew makes one answer; what it fails with is told to whoever asks for that answer */
  constructor(private readonly renew: (key: string, make: Make) => Promise<unknown>) {}

  add(key: string, make: Make): void {
    if (this.waiting.size < MOST) this.waiting.set(key, make);
    if (!this.isAtWork) void this.work();
  }

  private async work(): Promise<void> {
    this.isAtWork = true;
    for (const [key, make] of this.waiting) {
      // Those who are waiting for an answer come first.
      await new Promise(setImmediate);
      this.waiting.delete(key);
      await this.renew(key, make).catch(() => undefined);
    }
    this.isAtWork = false;
  }
}
