import type { Core } from '@strapi/strapi';

/** What a database says of how it answers a query: whether it sorts all of it, and what it reads. */
export async function plan(
  { db }: Core.Strapi,
  sql: string,
  bindings: unknown[],
): Promise<{ sorted: boolean; read: number }> {
  const ask = async (prefix: string) => {
    const text = sql.replaceAll(/\$\d+/gu, '?');
    return (await db.connection.raw(`${prefix} ${text}`, bindings as string[])) as unknown;
  };
  switch (db.dialect.client) {
    case 'sqlite': {
      const steps = (await ask('explain query plan')) as { detail: string }[];
      const details = steps.map(({ detail }) => detail);
      // A partial sort, within ties, is "LAST TERM OF ORDER BY".
      const sorted = details.some((one) => /FOR ORDER BY|SCAN/u.test(one));
      return { sorted, read: 0 };
    }
    case 'postgres': {
      const { rows } = (await ask('explain (analyze, format json)')) as {
        rows: { 'QUERY PLAN': unknown }[];
      };
      const text = JSON.stringify(rows);
      const read = [...text.matchAll(/"Actual Rows":([\d.]+)/gu)].map(([, n]) => Number(n));
      return { sorted: /"Node Type":"(?:Sort|Seq Scan)"/u.test(text), read: Math.max(...read) };
    }
    default: {
      const [rows] = (await ask('analyze format=json')) as [Record<string, string>[]];
      const text = Object.values(rows[0] ?? {})[0] ?? '';
      const read = [...text.matchAll(/"r_rows": ([\d.]+)/gu)].map(([, n]) => Number(n));
      return { sorted: /filesort|temporary_table/u.test(text), read: Math.max(...read) };
    }
  }
}
