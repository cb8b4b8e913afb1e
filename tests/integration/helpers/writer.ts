/**
 * One of several Strapi processes on one database: `node -r …/typescript.cjs writer.ts <plan>`,
 * with the plan as JSON. Does its writes, waits for the index, and prints what happened as JSON.
 */
import { repeatOnConflict } from '../../../server/src/strapi/retry';
import { randomFrom } from '../../random';
import { startApp } from './app';
import { articles, story } from './articles';
import { linkIndex } from './link-index';

export interface Plan {
  connection: Record<string, unknown>;
  seed: number;
  writes: number;
  /** The articles that all processes write to. */
  documentIds: string[];
}

export interface Outcome {
  done: number;
  /** Of articles that another process had deleted, say: the whole message by how the error ends. */
  refused: Record<string, string>;
}

async function run({ connection, seed, writes, documentIds }: Plan): Promise<Outcome> {
  const app = await startApp({ connection });
  const on = articles(app.strapi);
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pool = [...documentIds];
  const outcome: Outcome = { done: 0, refused: {} };
  const data = (n: number) => ({
    title: `Story ${seed} ${n}`,
    body: story(`subject ${seed} ${n}`),
  });
  /** Several articles in one transaction, in any order: another process may have them in its own. */
  const together = (givesWay: boolean, publish: (ids: string[]) => Promise<unknown>) => {
    const ids = [...new Set(Array.from({ length: 4 }, () => pick(pool)))];
    const transaction = () => app.strapi.db.transaction(() => publish(ids));
    return repeatOnConflict<unknown>(transaction, { givesWay });
  };
  const link = () => {
    const [documentId, other] = [pick(pool), pick(pool)];
    if (documentId === other) return Promise.resolve();
    return on.update({ documentId, data: { related: { connect: [{ documentId: other }] } } });
  };
  const actions: ((n: number) => Promise<unknown>)[] = [
    (n) => on.update({ documentId: pick(pool), data: data(n) }),
    (n) => on.update({ documentId: pick(pool), data: data(n), status: 'published' }),
    link,
    link,
    link,
    () => on.publish({ documentId: pick(pool) }),
    () => on.publish({ documentId: pick(pool) }),
    // As a release publishes, and as a bulk action of the content manager does.
    () =>
      together(false, async (ids) => {
        for (const documentId of ids) await on.publish({ documentId });
      }),
    () => together(true, (ids) => Promise.all(ids.map((documentId) => on.publish({ documentId })))),
    () => on.unpublish({ documentId: pick(pool) }),
    () => on.discardDraft({ documentId: pick(pool) }),
    async (n) => {
      const { documentId } = await on.create({ data: data(n) });
      pool.push(documentId);
    },
    () => on.remove({ documentId: pool.splice(Math.floor(random() * pool.length), 1)[0] }),
  ];
  for (let n = 0; n < writes; n += 1) {
    try {
      await pick(actions)(n);
      outcome.done += 1;
    } catch (error) {
      const { name, message } = error as Error;
      // The database's own words stand behind the statement.
      const kind = `${name}: ${message.slice(-160)}`;
      outcome.refused[kind] ??= `${name}: ${message}`;
    }
  }
  await linkIndex(app.strapi).settled();
  await app.stop();
  return outcome;
}

const plan = JSON.parse(process.argv[2] ?? '{}') as Plan;
void run(plan).then((outcome) => {
  process.stdout.write(`\n${JSON.stringify(outcome)}\n`);
  process.exit(0);
});
