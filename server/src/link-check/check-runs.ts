import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../site-options';
import { checkLinksOf, type SourcesConfig } from '../sources-options';
import { createOutside } from '../strapi/outside';
import { check, checkDue, type CheckTools } from './run';
import { RunClaim } from './run-claim';
import { LinkStore, type Source } from './store';
import { HostQueue } from './web/host-queue';
import type { World } from './world';

/** What one process is looking at, and the end of it. */
export class CheckRuns {
  private readonly queue: HostQueue;
  private readonly outside = createOutside('newsroom.linkCheck');
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly world: World,
  ) {
    this.queue = new HostQueue(world.now);
  }

  get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /**
   * Looks at what is due, if no other process does.
   * @param tick the time of the schedule that asks for it, in milliseconds since 1970
   * @returns how many addresses, `null` where another process does it
   */
  run(tick: number): Promise<number | null> {
    return this.remembered(() => this.claimed(tick));
  }

  /** Looks at the address of one source. */
  check(source: Source): Promise<void> {
    return this.remembered(() => check(this.tools(), [source], this.stopping.signal));
  }

  /** Calls off what is under way, and waits until it has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.underWay);
  }

  private async claimed(tick: number): Promise<number | null> {
    const { strapi, world, stopping } = this;
    const end = new AbortController();
    const abort = () => end.abort();
    if (stopping.signal.aborted) abort();
    stopping.signal.addEventListener('abort', abort);
    let checked: number | null = null;
    const task = async () => {
      checked = await checkDue(this.tools(), end.signal);
    };
    try {
      await new RunClaim(strapi, world.now).hold(tick, task, abort);
    } finally {
      stopping.signal.removeEventListener('abort', abort);
    }
    return checked;
  }

  private async remembered<T>(begin: () => Promise<T>): Promise<T> {
    const task = this.outside(begin);
    this.underWay.add(task);
    return task.finally(() => this.underWay.delete(task));
  }

  private tools(): CheckTools {
    const { strapi, queue, world } = this;
    const plugin = strapi.plugin('newsroom');
    const options = checkLinksOf(plugin.config<SourcesConfig>('sources'));
    const userAgent = userAgentOf(options.contact ?? plugin.config<SiteConfig>('site').url);
    const [timeout, pause] = [options.timeout * 1000, options.pause * 1000];
    const web = { ...world, queue, userAgent, timeout, pause };
    return { store: new LinkStore(strapi), web, options };
  }
}

const userAgentOf = (contact: string | undefined): string => {
  const reach = contact === undefined ? '' : `; +${asciiOf(contact)}`;
  return `Mozilla/5.0 (compatible; NewsroomLinkCheck/1.0${reach})`;
};

/** An address of the site may have letters that no header takes. */
const asciiOf = (contact: string): string =>
  /^https?:/u.test(contact) ? new URL(contact).href : contact;
