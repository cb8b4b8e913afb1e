/**
 * The engine of linked articles by a protocol of JSON lines: `{ op: 'add', id, lang, title, body }`
 * for each article, `{ op: 'ready' }`, then `{ op: 'related', id, k }`, which is answered by
 * `{ id, related }`. The index is the one that a site has, in a SQLite file of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import createKnex from 'knex';
import { tellingTerms } from '../../server/src/core/similarity';
import {
  createLinkIndex,
  type ArticleVersion,
  type IndexedType,
} from '../../server/src/search-index/store';

interface Added {
  id: string;
  lang: string;
  title?: string;
  body: string;
}

type Line = ({ op: 'add' } & Added) | { op: 'ready' } | { op: 'related'; id: string; k: number };

const TYPE: IndexedType = { uid: 'api::article.article', body: 'blocks' };

/** Articles of one transaction. */
const BATCH = 200;

const folder = mkdtempSync(join(tmpdir(), 'newsroom-related-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const knex = createKnex({
  client: 'better-sqlite3',
  connection: { filename: join(folder, 'index.db') },
  useNullAsDefault: true,
});
const index = createLinkIndex({ knex, client: 'sqlite' });
const articles = new Map<string, Added>();

const paragraphsOf = (body: string): { text: string }[] =>
  body.split(/\n\s*\n/).map((text) => ({ text }));

const versionOf = ({ id, lang, title, body }: Added, rowId: number): ArticleVersion => ({
  rowId,
  documentId: id,
  locale: lang,
  status: 'draft',
  title: title ?? null,
  body: paragraphsOf(body).map((text) => ({ type: 'paragraph', children: [text] })),
  updatedAt: 0,
});

async function build(): Promise<void> {
  await index.ensureTables();
  const versions = [...articles.values()].map(versionOf);
  for (let i = 0; i < versions.length; i += BATCH) {
    const batch = versions.slice(i, i + BATCH);
    const ids = batch.map(({ documentId }) => documentId);
    await index.sync(TYPE, ids, () => Promise.resolve(batch));
  }
}

async function related(id: string, k: number): Promise<string[]> {
  const article = articles.get(id);
  if (article === undefined) throw new Error(`id: "${id}" was not added`);
  const { title = null, body, lang: locale } = article;
  const terms = tellingTerms({ title, paragraphs: paragraphsOf(body), locale });
  // One page, as whoever may read all articles is served.
  const { value } = await index.search({ type: TYPE.uid, terms, locale, exclude: id }).next();
  return (value ?? []).slice(0, k).map(({ ref }) => ref.documentId);
}

async function main(): Promise<void> {
  for await (const text of createInterface({ input: process.stdin })) {
    if (text.trim() === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.op === 'add') articles.set(line.id, line);
    else if (line.op === 'ready') await build();
    else {
      const answer = { id: line.id, related: await related(line.id, line.k) };
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  }
  await knex.destroy();
}

void main();
