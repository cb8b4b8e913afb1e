/** Slots of the table; a power of two. */
const SLOTS = 2048;

/**
 * A table that tells quickly that a hash is none of some known ones, which is so for most: each
 * slot has the bits of the hashes that fall on it (a Bloom filter with one hash function).
 */
export class Hints {
  private readonly slots = new Uint16Array(SLOTS);

  add(hash: number, bits: number): void {
    const slot = hash & (SLOTS - 1);
    this.slots[slot] = (this.slots[slot] as number) | bits;
  }

  /** Bits that a hash may have; those that are missing it does not have. */
  of(hash: number): number {
    return this.slots[hash & (SLOTS - 1)] as number;
  }
}
