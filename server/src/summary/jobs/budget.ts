import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { connectionOf } from '../../strapi/ambient-transaction';
import { insertAllNew } from '../../strapi/insert-new';
import { repeatOnConflict } from '../../strapi/retry';
import { inTransaction } from '../../strapi/transaction';
import { USAGE_UID } from './schema';

/** How many tokens models may take, input and output together; without a number, as many as they do. */
export interface TokenBudget {
  /** In a day, in UTC. */
  day?: number;
  /** In a month, in UTC. */
  month?: number;
}

/** Tokens that were taken. */
export interface TokenUsage {
  day: number;
  month: number;
}

/** A budget is used up. */
export class BudgetSpent extends Error {
  constructor(
    readonly period: keyof TokenBudget,
    /** When there are tokens again, in milliseconds since 1970. */
    readonly until: number,
  ) {
    super(`The budget of tokens for this ${period} is used up`);
  }
}

/** What was taken off for a call, and from which periods. */
export interface Reservation {
  tokens: number;
  periods: Periods;
}

type Periods = Record<keyof TokenUsage, string>;

/** The order in which rows are changed: two transactions then never wait for each other. */
const NAMES = ['day', 'month'] as const;

/**
 * Keeps count of tokens for all processes of the site. Those of a call are taken off before it, as
 * many as it is likely to need, so that a process that ends in the middle of it has paid for it;
 * what it really took is put right afterwards.
 */
export class Budget {
  private readonly table: string;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly limits: TokenBudget,
  ) {
    this.table = strapi.db.metadata.get(USAGE_UID).tableName;
  }

  /**
   * Takes tokens off the budgets of the day and of the month.
   * @throws BudgetSpent where one of them has not so many left
   */
  async reserve(tokens: number): Promise<Reservation> {
    const now = new Date();
    const periods = periodsOf(now);
    const empty = Object.values(periods).map((period) => ({ period, tokens: 0, calls: 0 }));
    await repeatOnConflict(() => insertAllNew(this.strapi, this.table, empty), GIVES_WAY);
    const take = () =>
      inTransaction(this.strapi, async ({ trx }) => {
        for (const name of NAMES) {
          const rows = this.rows(trx, periods[name]);
          const most = this.limits[name];
          if (most !== undefined) void rows.where('tokens', '<=', most - tokens);
          const taken: unknown = await rows.update({
            tokens: trx.raw('tokens + ?', [tokens]),
            calls: trx.raw('calls + 1'),
          });
          if (Number(taken) === 0) throw new BudgetSpent(name, nextPeriod(now, name));
        }
      });
    await repeatOnConflict(take, GIVES_WAY);
    return { tokens, periods };
  }

  /** Puts right what a call took. */
  async settle({ tokens, periods }: Reservation, taken: number): Promise<void> {
    const put = () =>
      inTransaction(this.strapi, async ({ trx }) => {
        for (const name of NAMES) {
          await this.rows(trx, periods[name]).update({
            tokens: trx.raw('tokens + ?', [taken - tokens]),
          });
        }
      });
    await repeatOnConflict(put, GIVES_WAY);
  }

  private rows(trx: Knex.Transaction, period: string): Knex.QueryBuilder {
    return this.strapi.db.getConnection(this.table).transacting(trx).where({ period });
  }
}

const GIVES_WAY = { givesWay: true };

/** What models took in this day and month. */
export async function tokensUsed(strapi: Core.Strapi): Promise<TokenUsage> {
  const { from } = await connectionOf(strapi);
  const { day, month } = periodsOf(new Date());
  const rows = (await from(strapi.db.metadata.get(USAGE_UID).tableName)
    .select('period', 'tokens')
    .whereIn('period', [day, month])) as { period: string; tokens: number | string }[];
  const of = (period: string) => Number(rows.find((row) => row.period === period)?.tokens ?? 0);
  return { day: of(day), month: of(month) };
}

function periodsOf(now: Date): Periods {
  const date = now.toISOString();
  return { day: date.slice(0, 10), month: date.slice(0, 7) };
}

function nextPeriod(now: Date, period: keyof TokenBudget): number {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  return period === 'day' ? Date.UTC(year, month, date + 1) : Date.UTC(year, month + 1);
}
