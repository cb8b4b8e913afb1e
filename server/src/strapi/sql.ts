import type { Core } from '@strapi/strapi';

interface KnexEvents {
  on(event: 'query', listener: (query: { sql: string }) => void): void;
  removeListener(event: 'query', listener: (query: { sql: string }) => void): void;
}

interface KnexClient {
  config: { postProcessResponse?: (response: unknown, context: unknown) => unknown };
}

/**
 * Shows each SQL statement right before it is sent, within the call that sends it. Where the
 * listener throws, the statement is not sent, and its sender gets the error.
 *
 * @returns takes the listener off
 */
export function watchSql(strapi: Core.Strapi, listener: (sql: string) => void): () => void {
  const connection = strapi.db.connection as unknown as KnexEvents;
  const onQuery = ({ sql }: { sql: string }) => listener(sql);
  connection.on('query', onQuery);
  return () => connection.removeListener('query', onQuery);
}

/**
 * Changes what the database answers, within the call that asked.
 *
 * @param change gets the rows, or the one row or `undefined` where one was asked for
 * @returns puts back what was there
 */
export function changeResponses(
  strapi: Core.Strapi,
  change: (response: unknown) => unknown,
): () => void {
  const { config } = (strapi.db.connection as unknown as { client: KnexClient }).client;
  const stock = config.postProcessResponse;
  config.postProcessResponse = (response, context) =>
    change(stock === undefined ? response : stock(response, context));
  return () => {
    if (stock === undefined) delete config.postProcessResponse;
    else config.postProcessResponse = stock;
  };
}

/** The table that a statement selects from; `undefined` where that is a query of its own. */
export function mainTable(sql: string): string | undefined {
  return /\bfrom (?:["`]\w+["`]\.)?["`]([^"`]+)["`]/u.exec(sql)?.[1];
}

/** Whether a statement names a table. */
export function mentionsTable(sql: string, table: string): boolean {
  return sql.includes(`"${table}"`) || sql.includes(`\`${table}\``);
}

/** The names under which a statement reads a table; `null` for the table's own. */
export function aliasesOf(sql: string, table: string): (string | null)[] {
  const name = table.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const found = sql.matchAll(new RegExp(`["\`]${name}["\`](?: as ["\`]([^"\`]+)["\`])?`, 'gu'));
  return [...found].map(([, alias]) => alias ?? null);
}
