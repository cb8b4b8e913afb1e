import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, story, type Doc } from './helpers/articles';
import { servers } from './helpers/databases';
import { indexContent, rebuiltContent } from './helpers/link-index';
import type { Outcome, Plan } from './helpers/writer';

const ROOT = path.resolve(__dirname, '../..');
const WRITES = 200;

async function writer(plan: Plan): Promise<Outcome> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...['-r', path.join(ROOT, 'tests/eval/typescript.cjs')],
      path.join(__dirname, 'helpers/writer.ts'),
      JSON.stringify(plan),
    ],
    { cwd: ROOT, maxBuffer: 10_000_000 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
}

/** What a write meets whose article, or one that it links, another process has just deleted or unpublished. */
const OVERTAKEN = /not found|do(?:es)? not exist|must be|locale .* not/iu;

describe.each(servers)('two processes that write at once, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  const strapi = () => app.strapi;
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    const { connection = {} } = app;
    const documentIds: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const data = { title: `Article ${n}`, body: story(`start ${n}`) };
      documentIds.push((await articles(strapi()).create({ data })).documentId);
    }
    const plans = [1, 2].map((seed) => ({ connection, seed, writes: WRITES, documentIds }));
    outcomes = await Promise.all(plans.map(writer));
  }, 280_000);

  it('lose no write but to a colleague who deleted the article', () => {
    for (const { done, refused } of outcomes) {
      const others = Object.entries(refused).filter(([kind]) => !OVERTAKEN.test(kind));
      expect(others.map(([, message]) => message)).toEqual([]);
      expect(done).toBeGreaterThan(WRITES / 2);
    }
  });

  it('leave every published article with the links it was published with', async () => {
    const published = (await strapi()
      .db.query(ARTICLE)
      .findMany({
        where: { publishedAt: { $notNull: true } },
        populate: { related: { select: ['documentId'] } },
      })) as (Doc & { related: { documentId: string }[] })[];
    const live = new Set(published.map(({ documentId }) => documentId));
    const recorded = (await strapi()
      .db.query('plugin::newsroom.published-link')
      .findMany({ where: { field: 'related' }, orderBy: { position: 'asc' } })) as {
      articleDocumentId: string;
      targetDocumentId: string;
    }[];
    const meant = (documentId: string) =>
      recorded
        .filter((link) => link.articleDocumentId === documentId && live.has(link.targetDocumentId))
        .map(({ targetDocumentId }) => targetDocumentId);
    const stored = published.map(({ documentId, related }) => [
      documentId,
      related.map((article) => article.documentId),
    ]);
    expect(stored.flatMap(([, links]) => links).length).toBeGreaterThan(0);
    expect(stored).toEqual(published.map(({ documentId }) => [documentId, meant(documentId)]));
  });

  it('leave each slug to one article, and each slug that an article has claimed by it', async () => {
    const rows = (await strapi().db.query(ARTICLE).findMany({ where: {} })) as Doc[];
    const holders = new Map<string, Set<string>>();
    for (const { slug, documentId } of rows) {
      holders.set(slug, (holders.get(slug) ?? new Set()).add(documentId));
    }
    expect([...holders].filter(([, documents]) => documents.size > 1)).toEqual([]);
    const claims = (await strapi()
      .db.query('plugin::newsroom.slug')
      .findMany({ where: { state: 'held' } })) as { slug: string; articleDocumentId: string }[];
    const claimed = claims.map(({ slug, articleDocumentId }) => `${slug} ${articleDocumentId}`);
    const held = new Set(rows.map(({ slug, documentId }) => `${slug} ${documentId}`));
    expect(claimed.sort()).toEqual([...held].sort());
  });

  it('leave the index as building it from nothing gives it', async () => {
    const kept = await indexContent(strapi());
    expect(kept['texts']?.length).toBeGreaterThan(5);
    expect(await rebuiltContent(strapi())).toEqual(kept);
  });
});
