import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { tags, type Span } from '../changes/change';
import { ChangeLog } from '../changes/log';
import type { NewsroomConfig } from '../config';
import { AnswerMemory, type Answer, type Keeping } from './memory';

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

const MEGABYTE = 1_048_576;
/** Of how many answers it is known since when they are as they are. */
const DATED = 10_000;

/**
 * The answers of the public routes. One that is kept is given out only after a look at the table of
 * changes that began after it was asked for; those who ask at once share one look.
 */
export class Answers {
  private readonly memory: AnswerMemory;
  private readonly log: ChangeLog;
  private readonly dates = new LRUCache<string, { etag: string; lastModified: number }>({
    max: DATED,
  });
  private readonly making = new Map<string, Promise<unknown>>();
  private looking: Promise<void> = Promise.resolve();
  private nextLook: Promise<void> | null = null;
  private hasLooked = false;

  constructor(strapi: Core.Strapi, { memory }: NewsroomConfig['read']['cache']) {
    this.memory = new AnswerMemory(memory * MEGABYTE);
    this.log = new ChangeLog(
      strapi,
      (change) => this.memory.change(change),
      () => this.memory.clear(),
    );
  }

  /**
   * The answer to a request: a kept one that still holds, or a new one.
   *
   * @param key what is asked for
   * @param make `null` where there is nothing to answer
   */
  async answer(key: string, make: () => Promise<Made | null>): Promise<Answer | null> {
    const kept = await this.kept(key);
    if (kept !== undefined) return kept;
    if (!this.hasLooked) await this.look();
    const making = this.make(key, make);
    this.making.set(key, making);
    try {
      return await making;
    } finally {
      if (this.making.get(key) === making) this.making.delete(key);
    }
  }

  /** An answer that is kept, or is just being made for someone else, if it holds now. */
  async kept(key: string): Promise<Answer | undefined> {
    // Who makes it tells its own caller what fails.
    await this.making.get(key)?.catch(() => undefined);
    if (this.memory.get(key) === undefined) return undefined;
    await this.look();
    return this.memory.get(key);
  }

  /**
   * An answer that anyone may have, if it is kept, holds now, and the public was seen to have the
   * right to it: nothing but one look at the database is asked for it.
   */
  async keptForAnyone(action: string, key: string): Promise<Answer | undefined> {
    const isKept = () => this.memory.has(rightKey(action)) && this.memory.get(key) !== undefined;
    if (!isKept()) return undefined;
    await this.look();
    return isKept() ? this.memory.get(key) : undefined;
  }

  /** Where a request stands among the changes, for what it finds out about rights. */
  place(): number {
    return this.memory.place();
  }

  /**
   * Remembers that Strapi let a caller without credentials in.
   *
   * @param place where that request stood when Strapi began to look at its rights
   */
  allowAnyone(action: string, place: number): void {
    if (!this.hasLooked || this.memory.has(rightKey(action))) return;
    this.memory.keep(rightKey(action), RIGHT, place, SEEN);
  }

  private async make(key: string, make: () => Promise<Made | null>): Promise<Answer | null> {
    const place = this.memory.place();
    const made = await make();
    if (made === null) return null;
    const answer = this.dated(key, made);
    if (made.keeping === 'known') this.memory.keep(key, answer, place);
    return answer;
  }

  private dated(key: string, { body, tags: made, isDated, ...rest }: Made): Answer {
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const before = this.dates.get(key);
    const now = Math.floor(Date.now() / 1_000) * 1_000;
    // Another answer within the same second must not look like the one before.
    const later = before === undefined ? now : Math.max(now, before.lastModified + 1_000);
    const lastModified = before?.etag === etag ? before.lastModified : later;
    this.dates.set(key, { etag, lastModified });
    const all = [...new Set([...made, tags.languages(), tags.rights()])];
    const shown = isDated ? lastModified : null;
    return { ...rest, body: Buffer.from(body), etag, lastModified: shown, tags: all };
  }

  /** A look at the changes that begins later: one for all who ask until then. */
  private look(): Promise<void> {
    this.nextLook ??= this.begin();
    return this.nextLook;
  }

  private async begin(): Promise<void> {
    await this.looking.catch(() => undefined);
    // The requests that came in together are all read before it begins.
    await new Promise(setImmediate);
    this.nextLook = null;
    this.looking = this.log.look();
    await this.looking;
    this.hasLooked = true;
  }
}

/** That the public has a right, in the memory of answers: it goes when rights change. */
const RIGHT: Answer = {
  ...{ body: Buffer.alloc(0), type: '', etag: '', lastModified: null },
  ...{ tags: [tags.rights()], spans: [], keeping: 'known' as const },
};

/** For how long what was seen of rights holds at most, in milliseconds: SQL could change them. */
const SEEN = 60_000;

const rightKey = (action: string): string => `right\n${action}`;

const known = new WeakMap<Core.Strapi, Answers>();

/** The answers of a site. */
export function answersOf(strapi: Core.Strapi): Answers {
  const { cache } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  const answers = known.get(strapi) ?? new Answers(strapi, cache);
  known.set(strapi, answers);
  return answers;
}
