/**
 * A Strapi with an archive, which answers readers in a process of its own. Told by its environment:
 * `NEWSROOM_CONNECTION`, the database in JSON, empty for a new SQLite file; `NEWSROOM_SIZE`, how many
 * articles; `NEWSROOM_READ`, how many of them have links and sources; `NEWSROOM_MEMORY`, megabytes
 * for kept answers. It saves on being told to, so many times a second.
 */
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import { startApp } from '../../integration/helpers/app';
import { ARTICLE } from '../../integration/helpers/articles';
import { grantPublic, reading, READ } from '../../integration/helpers/callers';
import { createArchive } from '../linking/archive';
import { fill } from '../linking/fill';
import { readContent } from '../content';
import { STOCK, stockType } from '../stock-type';

const SOURCES = 'plugin::newsroom.attribution';

interface Row {
  id: number;
  documentId: string;
}

/** Gives the first articles three links, two sources and a summary, draft and published alike. */
async function link(strapi: Core.Strapi, count: number): Promise<void> {
  const sources: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    const data = {
      name: `Source ${n}`,
      kind: 'government',
      url: `https://source-${n}.example.org`,
    };
    sources.push(((await strapi.db.query(SOURCES).create({ data })) as Row).id);
  }
  const where = { slug: { $in: Array.from({ length: count }, (_none, n) => `article-${n}`) } };
  const select = ['id'];
  const published = { ...where, publishedAt: { $notNull: true } };
  const rows = (await strapi.db.query(ARTICLE).findMany({ select, where: published })) as Row[];
  const at = (list: readonly number[], n: number) => list[n % list.length] ?? 0;
  const ids = rows.map(({ id }) => id);
  for (const [n, id] of ids.entries()) {
    const data = {
      summary: 'The council voted.\nThe bridge is to be closed.\nThe work begins in May.',
      summaryOrigin: 'extractive',
      related: [1, 2, 3].map((step) => at(ids, n + 7 * step)),
      attributions: [at(sources, n), at(sources, n + 1)],
    };
    await strapi.db.query(ARTICLE).update({ where: { id }, data });
  }
}

/** What is saved, and how many times a second; never where that is 0. */
export interface Saves {
  of: 'articles' | 'stock';
  perSecond: number;
}

/** Saves and publishes in turn what readers do not ask for just now. */
function saver(strapi: Core.Strapi, stock: readonly string[]) {
  let timer: NodeJS.Timeout | undefined;
  let n = 0;
  return ({ of, perSecond }: Saves): void => {
    clearInterval(timer);
    if (perSecond === 0) return;
    timer = setInterval(() => {
      n += 1;
      const article = `archive${String(n % 500).padStart(17, '0')}`;
      const documentId = of === 'articles' ? article : stock[n % stock.length];
      const status = n % 2 === 0 ? 'published' : 'draft';
      const save = { documentId, locale: 'en', data: { title: `Saved ${n}` }, status };
      void strapi.documents(of === 'articles' ? ARTICLE : (STOCK as never)).update(save as never);
    }, 1_000 / perSecond);
  };
}

/** Entries like articles, of a type that only Strapi knows. */
async function createStock(strapi: Core.Strapi, count: number): Promise<string[]> {
  const { title: _title, slug: _slug, ...rest } = readContent() as Record<string, unknown>;
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const data = { ...rest, title: `Story ${n}`, slug: `story-${n}` };
    const create = { data, locale: 'en', status: 'published' } as never;
    ids.push((await strapi.documents(STOCK as never).create(create)).documentId);
  }
  return ids;
}

async function main(): Promise<void> {
  const { NEWSROOM_CONNECTION, NEWSROOM_SIZE, NEWSROOM_READ, NEWSROOM_MEMORY } = process.env;
  const connection = NEWSROOM_CONNECTION
    ? (JSON.parse(NEWSROOM_CONNECTION) as Record<string, unknown>)
    : undefined;
  const cache = { memory: Number(NEWSROOM_MEMORY) };
  const files = stockType();
  const { strapi } = await startApp({ connection, config: { read: { cache } }, files });
  await grantPublic(strapi, [READ, ...reading(ARTICLE, SOURCES)]);
  await fill(strapi, createArchive(), { from: 0, to: Number(NEWSROOM_SIZE) });
  await link(strapi, Number(NEWSROOM_READ));
  const save = saver(strapi, await createStock(strapi, 200));
  process.on('message', (saves) => save(saves as Saves));
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1', () => {
    process.stdout.write(`ready ${(httpServer.address() as AddressInfo).port}\n`);
  });
}

void main();
