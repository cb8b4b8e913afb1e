/** Lets something happen only so often in a while. */
export class Pace {
  private readonly times: number[] = [];

  /**
   * @param most how often
   * @param span in how many milliseconds
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly most: number,
    private readonly span: number,
    private readonly now: () => number,
  ) {}

  /** @returns false where it has happened too often */
  take(): boolean {
    const since = this.now() - this.span;
    while ((this.times[0] ?? Infinity) <= since) this.times.shift();
    if (this.times.length >= this.most) return false;
    this.times.push(this.now());
    return true;
  }
}
