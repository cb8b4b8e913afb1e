import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { tags } from '../changes/change';
import { ChangeLog } from '../changes/log';
import type { NewsroomConfig } from '../config';
import { asAnonymousRequest } from '../strapi/request';
import { AnswerMemory, type Answer, type Made, type Make } from './memory';
import { Renewal } from './renewal';

const MEGABYTE = 1_048_576;
/** Of how many answers it is known since when they are as they are. */
const DATED = 10_000;

/**
 * The answers of the public routes. One that is kept is given out only after a look at the table of
 * changes that began after it was asked for; those who ask at once share one look.
 * One that was used and becomes stale is made again at once, as far as nobody asks for it before and
 * the database has more than one connection.
 */
export class Answers {
  private readonly memory: AnswerMemory;
  /** What the public may do; known also where no answer has room. */
  private readonly rights = new AnswerMemory(RIGHTS_SIZE);
  private readonly log: ChangeLog;
  private readonly dates = new LRUCache<string, { etag: string; lastModified: number }>({
    max: DATED,
  });
  private readonly making = new Map<string, Promise<unknown>>();
  private looking: Promise<void> = Promise.resolve();
  private nextLook: Promise<void> | null = null;
  private hasLooked = false;

  constructor(strapi: Core.Strapi, { memory }: NewsroomConfig['read']['cache']) {
    const renewal = new Renewal((key, make) =>
      asAnonymousRequest(strapi, () => this.renew(key, make)),
    );
    // SQLite has one connection: looks would wait for what is made ahead.
    const onStale =
      strapi.db.dialect.client === 'sqlite'
        ? undefined
        : (key: string, make: Make) => renewal.add(key, make);
    this.memory = new AnswerMemory(memory * MEGABYTE, onStale);
    const memories = [this.memory, this.rights];
    this.log = new ChangeLog(
      strapi,
      (change) => memories.forEach((each) => each.change(change)),
      () => memories.forEach((each) => each.clear()),
    );
  }

  /**
   * The answer to a request: a kept one that still holds, or a new one.
   *
   * @param key what is asked for
   */
  async answer(key: string, make: Make): Promise<Answer | null> {
    await this.othersMake(key);
    if (this.memory.has(key) || !this.hasLooked) await this.look();
    return this.memory.get(key) ?? this.makeForAll(key, make);
  }

  /**
   * The same for a caller without credentials, where the public was seen to have the right and has
   * it still: nothing but the look is asked for that.
   *
   * @returns `undefined` where nothing is known of the right
   */
  async answerForAnyone(
    action: string,
    key: string,
    make: Make,
  ): Promise<Answer | null | undefined> {
    if (!this.rights.has(action)) return undefined;
    await this.othersMake(key);
    await this.look();
    if (!this.rights.has(action)) return undefined;
    return this.memory.get(key) ?? this.makeForAll(key, make);
  }

  /** Waits until an answer is made that someone else has asked for. */
  private async othersMake(key: string): Promise<void> {
    // Who makes it tells its own caller what fails.
    await this.making.get(key)?.catch(() => undefined);
  }

  private async renew(key: string, make: Make): Promise<void> {
    if (!this.memory.has(key) && !this.making.has(key)) await this.makeForAll(key, make);
  }

  private async makeForAll(key: string, make: Make): Promise<Answer | null> {
    const making = this.make(key, make);
    this.making.set(key, making);
    try {
      return await making;
    } finally {
      if (this.making.get(key) === making) this.making.delete(key);
    }
  }

  /** To be called where nobody will ask again. */
  close(): void {
    this.log.close();
  }

  /** Where a request stands among the changes, for what it finds out about rights. */
  place(): number {
    return this.rights.place();
  }

  /**
   * Remembers that Strapi let a caller without credentials in.
   *
   * @param place where that request stood when Strapi began to look at its rights
   */
  allowAnyone(action: string, place: number): void {
    if (!this.hasLooked || this.rights.has(action)) return;
    this.rights.keep(action, RIGHT, place, { ttl: SEEN });
  }

  /**
   * Since when an answer is as it is, as far as this process has seen it.
   * @returns milliseconds since 1970, whole seconds
   */
  since(key: string, etag: string): number {
    const before = this.dates.get(key);
    const now = Math.floor(Date.now() / 1_000) * 1_000;
    // Another answer within the same second must not look like the one before.
    const later = before === undefined ? now : Math.max(now, before.lastModified + 1_000);
    const lastModified = before?.etag === etag ? before.lastModified : later;
    this.dates.set(key, { etag, lastModified });
    return lastModified;
  }

  private async make(key: string, make: Make): Promise<Answer | null> {
    const place = this.memory.place();
    const made = await make();
    if (made === null) return null;
    const answer = this.dated(key, made);
    if (made.keeping === 'known') this.memory.keep(key, answer, place, { make });
    return answer;
  }

  private dated(key: string, { body, tags: made, isDated, ...rest }: Made): Answer {
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const lastModified = this.since(key, etag);
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

/** That the public has a right: it goes when rights change. */
const RIGHT: Answer = {
  ...{ body: Buffer.alloc(0), type: '', etag: '', lastModified: null },
  ...{ tags: [tags.rights()], spans: [], keeping: 'known' as const },
};

/** For how long what was seen of rights holds at most, in milliseconds: SQL could change them. */
const SEEN = 60_000;

/** For some actions, in bytes. */
const RIGHTS_SIZE = 100_000;

const known = new WeakMap<Core.Strapi, Answers>();

/** The answers of a site. */
export function answersOf(strapi: Core.Strapi): Answers {
  const { cache } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  const answers = known.get(strapi) ?? new Answers(strapi, cache);
  known.set(strapi, answers);
  return answers;
}
