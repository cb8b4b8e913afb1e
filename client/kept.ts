/** An answer as it came, so that each caller gets an object of its own. */
export interface KeptAnswer {
  text: string;
  etag: string;
  tags: string[];
}

/** The last `size` answers that were used, by address. */
export class Kept {
  private readonly answers = new Map<string, KeptAnswer>();

  constructor(private readonly size: number) {}

  get(address: string): KeptAnswer | undefined {
    const answer = this.answers.get(address);
    if (answer) this.set(address, answer);
    return answer;
  }

  /** A map goes through its keys in the order they were added: the first is the longest unused. */
  set(address: string, answer: KeptAnswer): void {
    this.answers.delete(address);
    this.answers.set(address, answer);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= this.size) return;
      this.answers.delete(oldest);
    }
  }

  delete(address: string): void {
    this.answers.delete(address);
  }
}
