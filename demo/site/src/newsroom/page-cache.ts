/** A page as it was sent. */
export interface CachedPage {
  body: string;
  contentType: string;
}

interface Entry extends CachedPage {
  tags: Set<string>;
  /** Milliseconds of the clock when it was rendered. */
  since: number;
}

/**
 * Rendered pages, in this process's memory, each until one of the tags that it is made of changes. A
 * page is not kept for longer than `maxAge` milliseconds, for a webhook that never came; of more than
 * `size` pages the longest unused are dropped.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private drops = 0;

  constructor(
    private readonly size: number,
    private readonly maxAge: number,
  ) {}

  get(address: string): CachedPage | undefined {
    const entry = this.entries.get(address);
    if (!entry) return undefined;
    this.entries.delete(address);
    if (Date.now() - entry.since > this.maxAge) return undefined;
    this.entries.set(address, entry);
    return entry;
  }

  /**
   * To be called before a page is rendered: keeps it afterwards, unless something was dropped in the
   * meantime, since the page may still show what was there before.
   */
  begin(address: string): (page: CachedPage, tags: Set<string>) => void {
    const { drops } = this;
    return (page, tags) => {
      if (drops !== this.drops) return;
      this.entries.delete(address);
      this.entries.set(address, { ...page, tags, since: Date.now() });
      for (const oldest of this.entries.keys()) {
        if (this.entries.size <= this.size) return;
        this.entries.delete(oldest);
      }
    };
  }

  /** Drops the pages that carry one of the tags, and says how many there were. */
  drop(tags: string[]): number {
    this.drops += 1;
    const stale = [...this.entries].filter(([, entry]) => tags.some((tag) => entry.tags.has(tag)));
    for (const [address] of stale) this.entries.delete(address);
    return stale.length;
  }
}

/** The site's pages. The masthead shows today's date, so five minutes are long enough. */
export const pageCache = new PageCache(500, 5 * 60_000);
