/** Bytes that are taken at once: about what an article of thirty sentences needs. */
const CHUNK = 65_536;
/** An array of any kind may begin at a multiple of so many bytes. */
const STEP = 8;

/**
 * The room for one article's arrays, all of zeros. They are parts of one buffer or few, because a
 * buffer for each of some thirty small arrays takes longer than what is counted in them.
 */
export class Room {
  private buffer = new ArrayBuffer(CHUNK);
  private used = 0;

  floats(length: number): Float64Array {
    const at = this.take(length * Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(this.buffer, at, length);
  }

  ints(length: number): Int32Array {
    const at = this.take(length * Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(this.buffer, at, length);
  }

  bytes(length: number): Uint8Array {
    const at = this.take(length);
    return new Uint8Array(this.buffer, at, length);
  }

  /** Where so many bytes begin in the buffer, which is a new one if they do not fit any more. */
  private take(bytes: number): number {
    const size = Math.ceil(bytes / STEP) * STEP;
    if (this.used + size > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(CHUNK, size));
      this.used = 0;
    }
    const at = this.used;
    this.used += size;
    return at;
  }
}
