import type { Core } from '@strapi/strapi';
import { ARTICLE, articles, ATTRIBUTION, story } from './articles';

/** In every identity that is planted, with its number, and nowhere else. */
const NAME = 'Quokka';

export const canary = (number: number): string => `${NAME}${String(number).padStart(4, '0')}`;

/** A name as planted ones are, of which nothing is planted. */
export const STRANGER = canary(9999);

/** The name in base64 reads differently at each of three places; at its ends it depends on what stands there. */
const inBase64 = [0, 1, 2].map((at) =>
  Buffer.from('-'.repeat(at) + NAME)
    .toString('base64')
    .slice(at === 0 ? 0 : at + 1, at === 0 ? 8 : at + 7),
);
const WRITTEN = [NAME, ...inBase64.map((text) => text.replace(/=.*/u, '')), hex(NAME)];
const ANYWHERE = new RegExp(`(?:${WRITTEN.join('|')})\\w{0,4}`, 'giu');

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}

/** The planted names in a text, in any case, also in base64 or hexadecimal digits. */
export const canariesIn = (text: unknown): string[] =>
  [...String(text).matchAll(ANYWHERE)].map(([found]) => found);

/** What a source is called, so that ways to ask for one have an answer. */
export const publicName = (number: number): string => `A person near the talks ${number}`;

export interface Planted {
  sources: string[];
  drafts: string[];
  published: string[];
}

interface Row {
  documentId: string;
}

/** Sources with an identity each, and drafts that name them all; a few articles are published. */
export async function plant(
  strapi: Core.Strapi,
  { sources: count, drafts: draftCount }: { sources: number; drafts: number },
): Promise<Planted> {
  const query = strapi.db.query(ATTRIBUTION);
  const numbers = Array.from({ length: count }, (_unused, number) => number);
  for (let start = 0; start < count; start += 100) {
    const data = numbers.slice(start, start + 100).map((number) => ({
      documentId: `source${String(number).padStart(18, '0')}`,
      ...{ name: publicName(number), kind: 'person', description: 'Spoke on condition' },
      identity: `${canary(number)} Vandermeer, met in the harbour ${number}`,
    }));
    await query.createMany({ data: data as never });
  }
  const rows = (await query.findMany({ select: ['documentId'], orderBy: { id: 'asc' } })) as Row[];
  const sources = rows.map(({ documentId }) => documentId);
  const each = Math.ceil(count / draftCount);
  const on = articles(strapi);
  const drafts: string[] = [];
  for (let number = 0; number < draftCount; number += 1) {
    const attributions = sources.slice(number * each, (number + 1) * each);
    const title = `Talks in port ${number}`;
    const body = story(`talks ${number}`);
    drafts.push((await on.create({ data: { title, body, attributions } })).documentId);
  }
  const published = drafts.slice(0, 10);
  for (const documentId of published) await on.publish({ documentId });
  return { sources, drafts, published };
}

/** Everything that stands in the database, by table. */
export async function dumpTables(strapi: Core.Strapi): Promise<Map<string, string>> {
  const dump = new Map<string, string>();
  for (const table of await tableNames(strapi)) {
    const rows: unknown = await strapi.db.connection(table).select('*');
    // A database may answer bytes.
    const plain = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
    dump.set(table, JSON.stringify(rows, plain));
  }
  return dump;
}

async function tableNames(strapi: Core.Strapi): Promise<string[]> {
  const list = {
    sqlite: "select name from sqlite_master where type = 'table'",
    postgres: 'select tablename as name from pg_tables where schemaname = current_schema()',
    mysql:
      'select table_name as name from information_schema.tables where table_schema = database()',
  }[strapi.db.dialect.client as 'sqlite' | 'postgres' | 'mysql'];
  const answer: unknown = await strapi.db.connection.raw(list);
  const { rows = answer } = answer as { rows?: unknown };
  const [first] = rows as unknown[];
  return ((Array.isArray(first) ? first : rows) as { name: string }[]).map(({ name }) => name);
}

export { ARTICLE, ATTRIBUTION };
