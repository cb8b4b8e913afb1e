import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { LinkState, SourceLink, SourceWithLink } from '../../../shared/contracts';
import type { Where } from '../desk/rights';
import { checkLinksOf, type SourcesConfig } from '../sources-options';
import { CheckRuns } from './check-runs';
import { Pace } from './pace';
import { toSourceLink } from './shown';
import { countByState, listByState } from './sources';
import { LinkStore, type Source } from './store';
import { PUBLIC_WEB } from './web/policy';
import { resolveHost } from './web/resolve';
import type { World } from './world';

const WORLD: World = { policy: PUBLIC_WEB, resolve: resolveHost, now: Date.now };

/** A source whose link somebody asks for. */
export interface AskedSource extends Source {
  /** When it was made, in milliseconds since 1970. */
  enteredAt: number;
}

const MINUTE = 60_000;
/** How many addresses people have one process look at in a minute. */
const MOST_A_MINUTE = 20;

/** The job's name in Strapi's cron. */
export const CRON_JOB = 'newsroom.checkLinks';

/**
 * Looks after the links of sources.
 *
 * @param given another world than the real one, for tests: no configuration leads to it
 */
export function createLinkCheckService(
  { strapi }: { strapi: Core.Strapi },
  given: Partial<World> = {},
) {
  const world = { ...WORLD, ...given };
  const runs = new CheckRuns(strapi, world);
  return {
    ...schedule(strapi, runs),
    ...single(strapi, runs, world),
    ...lists(strapi),

    /**
     * Looks at the addresses of sources on which articles rest, as far as they were not looked at
     * today (in UTC), up to the number of one run.
     *
     * @param tick the time of the schedule that asks for it, in milliseconds since 1970: of all
     *   processes of the site, one runs for it
     * @returns how many, `null` where another process does it
     */
    run: (tick: number = world.now()): Promise<number | null> => runs.run(tick),
  };
}

const schedule = (strapi: Core.Strapi, runs: CheckRuns) => ({
  /** Has Strapi's cron look at links, where the site wants it. To be called in `bootstrap`. */
  start(): void {
    const config = strapi.plugin('newsroom').config<SourcesConfig>('sources');
    if (config.checkLinks === false) return;
    addCronJob(strapi, checkLinksOf(config).rule, async (tick) => {
      await runs.run(tick).catch((error: unknown) => {
        if (!runs.isStopped) throw error;
      });
    });
  },

  /** Ends what is under way. */
  async stop(): Promise<void> {
    strapi.cron.remove(CRON_JOB);
    await runs.stop();
  },
});

function single(strapi: Core.Strapi, runs: CheckRuns, { now }: World) {
  const pace = new Pace(MOST_A_MINUTE, MINUTE, now);
  const recordOf = (source: AskedSource) => new LinkStore(strapi).find(source);

  /** What is known of the link of a source; `null` where its address was never looked at. */
  const find = async (source: AskedSource): Promise<SourceLink | null> => {
    const record = await recordOf(source);
    return record === null ? null : toSourceLink(record, source.enteredAt);
  };

  /**
   * Looks at the address of a source now; not again within a minute, and not while the site asks for
   * time.
   *
   * @throws RateLimitError where many were looked at in this minute
   */
  const check = async (source: AskedSource): Promise<SourceLink | null> => {
    const known = await recordOf(source);
    const isFresh = known !== null && now() - known.triedAt < MINUTE;
    if (isFresh || (known?.retryAt ?? 0) > now()) return find(source);
    if (!pace.take()) {
      throw new errors.RateLimitError('Many links were looked at just now: wait a minute');
    }
    await runs.check(source);
    return find(source);
  };

  return { find, check };
}

const lists = (strapi: Core.Strapi) => ({
  /**
   * How many sources on which a published article rests have a dead link.
   *
   * @param where a condition of `strapi.db.query` on sources: those that a user may read
   */
  countDead: (where?: Where): Promise<number> => countByState(strapi, { state: 'dead', where }),

  /**
   * One page of the sources on which a published article rests and whose link is in a state, by name.
   *
   * @param where as for `countDead`
   * @param page from 1
   */
  async list({ state, where, page, pageSize }: ListRequest): Promise<SourceList> {
    const offset = (page - 1) * pageSize;
    const [results, total] = await Promise.all([
      listByState(strapi, { state, where }, { offset, limit: pageSize }),
      countByState(strapi, { state, where }),
    ]);
    return { results, pagination: { page, pageSize, total } };
  },
});

export type LinkCheckService = ReturnType<typeof createLinkCheckService>;

export interface ListRequest {
  state: LinkState;
  where?: Where;
  page: number;
  pageSize: number;
}

export interface SourceList {
  results: SourceWithLink[];
  pagination: { page: number; pageSize: number; total: number };
}

/** @throws Error where Strapi's cron does not take the rule */
function addCronJob(strapi: Core.Strapi, rule: string, run: (tick: number) => Promise<void>): void {
  const task = (_context: unknown, fireDate: unknown) => run((fireDate as Date).getTime());
  strapi.cron.add({ [CRON_JOB]: { task, options: { rule } } });
  // Strapi logs a rule that it cannot read, and goes on.
  if (strapi.cron.jobs.some(({ name }) => name === CRON_JOB)) return;
  throw new Error(
    `newsroom: option \`sources.checkLinks.rule\` is ${JSON.stringify(rule)}; it takes five fields in the notation of cron, like "0 3 * * *".`,
  );
}
