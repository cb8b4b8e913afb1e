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

/** Saves and publishes articles in turn, so many a second, until it is told 0. */
function saver(strapi: Core.Strapi) {
  let timer: NodeJS.Timeout | undefined;
  let n = 0;
  return (perSecond: number): void => {
    clearInterval(timer);
    if (perSecond === 0) return;
    timer = setInterval(() => {
      n += 1;
      const documentId = `archive${String(n % 500).padStart(17, '0')}`;
      const data = { title: `Saved ${n}` };
      const status = n % 2 === 0 ? 'published' : 'draft';
      void strapi.documents(ARTICLE).update({ documentId, locale: 'en', data, status } as never);
    }, 1_000 / perSecond);
  };
}

async function main(): Promise<void> {
  const { NEWSROOM_CONNECTION, NEWSROOM_SIZE, NEWSROOM_READ, NEWSROOM_MEMORY } = process.env;
  const connection = NEWSROOM_CONNECTION
    ? (JSON.parse(NEWSROOM_CONNECTION) as Record<string, unknown>)
    : undefined;
  const cache = { memory: Number(NEWSROOM_MEMORY) };
  const { strapi } = await startApp({ connection, config: { read: { cache } } });
  await grantPublic(strapi, [READ, ...reading(ARTICLE, SOURCES)]);
  await fill(strapi, createArchive(), { from: 0, to: Number(NEWSROOM_SIZE) });
  await link(strapi, Number(NEWSROOM_READ));
  const save = saver(strapi);
  process.on('message', (perSecond) => save(Number(perSecond)));
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1', () => {
    process.stdout.write(`ready ${(httpServer.address() as AddressInfo).port}\n`);
  });
}

void main();
