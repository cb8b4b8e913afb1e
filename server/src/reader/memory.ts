import { LRUCache } from 'lru-cache';
import { moves, type Change, type Span } from '../changes/change';

/**
 * How long an answer holds: `known` as long as all that it is made of, which is known; `unknown`
 * where a function of the site has a part in it; `once` where it has addresses that expire.
 */
export type Keeping = 'known' | 'unknown' | 'once';

/** An answer as it is sent, with what it is made of. */
export interface Answer {
  body: Buffer;
  /** The media type. */
  type: string;
  /** As the header has it. */
  etag: string;
  /** Milliseconds since 1970, whole seconds; `null` where it is not told. */
  lastModified: number | null;
  tags: readonly string[];
  spans: readonly Span[];
  keeping: Keeping;
}

/** What an answer is made of. */
export interface Made {
  body: string;
  /** The media type. */
  type: string;
  tags: readonly string[];
  spans: readonly Span[];
  keeping: Keeping;
  /** Whether it may say since when it is as it is; not where dates are private. */
  isDated: boolean;
}

/** Makes an answer; `null` where there is nothing to answer. It must not hold on to a request. */
export type Make = () => Promise<Made | null>;

/** An answer in memory. */
interface Kept {
  answer: Answer;
  make: Make | undefined;
  /** Whether anyone was given it. */
  isUsed: boolean;
}

/** How an answer is kept. */
interface KeepOptions {
  /** Makes it again; absent where nobody waits for that. */
  make?: Make;
  /** For how long, in milliseconds, where not as long as it holds. */
  ttl?: number;
}

/** What an entry takes beside its body, in bytes: keys, tags and the maps that hold them. */
const OVERHEAD = 1_000;
/** How many changes are remembered for answers that are just being made. */
const REMEMBERED = 1_000;

/** Answers in memory, found by their keys and by what they are made of. */
export class AnswerMemory {
  private readonly answers: LRUCache<string, Kept>;
  private readonly keysOf = new Map<string, Set<string>>();
  /** The changes that were told last; `at` counts all of them. */
  private recent: Change[] = [];
  private at = 0;
  /** Answers that were begun before this cannot be told from stale ones. */
  private since = 0;

  /**
   * @param maxSize in bytes
   * @param onStale called with each answer that was used and is dropped because of a change
   */
  constructor(
    maxSize: number,
    private readonly onStale: (key: string, make: Make) => void = () => undefined,
  ) {
    this.answers = new LRUCache<string, Kept>({
      // `lru-cache` takes whole numbers alone; a part of a megabyte may be none.
      maxSize: Math.max(1, Math.floor(maxSize)),
      sizeCalculation: ({ answer: { body, tags } }, key) =>
        body.length + OVERHEAD + key.length + 50 * tags.length,
      dispose: ({ answer }, key) => this.unlist(key, answer),
    });
  }

  /** The place in the row of changes: what is read from here on contains all that were told. */
  place(): number {
    return this.at;
  }

  has(key: string): boolean {
    return this.answers.has(key);
  }

  get(key: string): Answer | undefined {
    const kept = this.answers.get(key);
    if (kept !== undefined) kept.isUsed = true;
    return kept?.answer;
  }

  /**
   * Keeps an answer unless something that it is made of has changed since it was begun.
   * @param place where it was begun
   */
  keep(key: string, answer: Answer, place: number, { make, ttl }: KeepOptions = {}): void {
    if (place < this.since || place < this.at - this.recent.length) return;
    const meanwhile = this.recent.slice(this.recent.length - (this.at - place));
    if (this.at > place && meanwhile.some((change) => makesStale(change, answer))) return;
    this.answers.set(key, { answer, make, isUsed: false }, { ttl });
    if (!this.answers.has(key)) return;
    for (const tag of listed(answer)) {
      const keys = this.keysOf.get(tag) ?? new Set();
      this.keysOf.set(tag, keys.add(key));
    }
  }

  /** Drops what a change makes stale. */
  change(change: Change): void {
    this.at += 1;
    this.recent.push(change);
    if (this.recent.length > REMEMBERED) this.recent = this.recent.slice(-REMEMBERED / 2);
    for (const tag of change.tags) for (const key of this.keysWith(tag)) this.drop(key);
    for (const order of new Set(change.moves?.map((move) => move.order))) {
      for (const key of this.keysWith(order)) {
        const kept = this.answers.peek(key);
        if (kept !== undefined && makesStale(change, kept.answer)) this.drop(key);
      }
    }
  }

  private drop(key: string): void {
    const kept = this.answers.peek(key);
    this.answers.delete(key);
    if (kept?.isUsed === true && kept.make !== undefined) this.onStale(key, kept.make);
  }

  /** Drops all, and what is just being made. */
  clear(): void {
    this.answers.clear();
    this.at += 1;
    this.recent = [];
    this.since = this.at;
  }

  private keysWith(tag: string): string[] {
    return [...(this.keysOf.get(tag) ?? [])];
  }

  private unlist(key: string, answer: Answer): void {
    for (const tag of listed(answer)) {
      const keys = this.keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysOf.delete(tag);
    }
  }
}

/** By what an answer is found: its tags, and the orders in which it has a span. */
const listed = ({ tags, spans }: Answer): Set<string> =>
  new Set([...tags, ...spans.map(({ order }) => order)]);

function makesStale(change: Change, { tags, spans }: Answer): boolean {
  return change.tags.some((tag) => tags.includes(tag)) || spans.some((span) => moves(change, span));
}
