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

/**
 * Keeps count of tokens for all processes of the site. Those of a call are taken off before it, as
 * many as it is likely to need, so that a process that ends in the middle of it has paid for it;
 * what it really took is put right afterwards.
 */
export function tokenBudget(strapi: Core.Strapi, budget: TokenBudget) {
  const tableName = strapi.db.metadata.get(USAGE_UID).tableName;

  const add = async (trx: Knex, period: string, tokens: number, most?: number) => {
    const rows = strapi.db.getConnection(tableName).transacting(trx as Knex.Transaction);
    const within = most === undefined ? rows : rows.where('tokens', '<=', most - tokens);
    const changed: unknown = await within
      .where({ period })
      .update({ tokens: trx.raw('tokens + ?', [tokens]), calls: trx.raw('calls + 1') });
    return Number(changed) > 0;
  };

  return {
    /**
     * Takes tokens off the budgets of the day and of the month.
     * @throws BudgetSpent where one of them has not so many left
     */
    async reserve(tokens: number): Promise<void> {
      const now = new Date();
      const periods = periodsOf(now);
      const empty = Object.values(periods).map((period) => ({ period, tokens: 0, calls: 0 }));
      await insertAllNew(strapi, tableName, empty);
      const take = () =>
        inTransaction(strapi, async ({ trx }) => {
          for (const name of ['day', 'month'] as const) {
            const isTaken = await add(trx, periods[name], tokens, budget[name]);
            if (!isTaken) throw new BudgetSpent(name, nextPeriod(now, name));
          }
        });
      await repeatOnConflict(take, { givesWay: true });
    },

    /** Puts right what a call took. */
    async settle(reserved: number, taken: number): Promise<void> {
      const { from, knex } = await connectionOf(strapi);
      const { day, month } = periodsOf(new Date());
      await from(tableName)
        .whereIn('period', [day, month])
        .update({ tokens: knex.raw('tokens + ?', [taken - reserved]) });
    },
  };
}

export type Budget = ReturnType<typeof tokenBudget>;

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

function periodsOf(now: Date): Record<keyof TokenUsage, string> {
  const date = now.toISOString();
  return { day: date.slice(0, 10), month: date.slice(0, 7) };
}

function nextPeriod(now: Date, period: keyof TokenBudget): number {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  return period === 'day' ? Date.UTC(year, month, date + 1) : Date.UTC(year, month + 1);
}
