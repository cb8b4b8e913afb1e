import type { Core } from '@strapi/strapi';
import type { SearchIndexService } from '../../../server/src/search-index/service';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Archive } from './archive';
import { quantile } from './queries';

const PAIRS = 120;
/** Saves at a time, over before the index begins to follow: the more are timed, the less chance. */
const BURST = 5;
const ROW = 200;
/** Milliseconds from one burst to the next: longer than the index takes to follow. */
const PAUSE = 400;

type Create = (params: { data: object }) => Promise<unknown>;

/** Ratios of saves with the index to saves without it. */
export interface SaveCost {
  /** Of medians, until the answer is there, with the same pause after each burst. */
  answer: number;
  /** Of 200 saves in a row, until the index has caught up. */
  inARow: number;
}

/**
 * Times saves with and without the index in turns, in one application: without it, the save hook
 * does not tell the index of the save.
 */
export async function timeSaves(strapi: Core.Strapi, archive: Archive): Promise<SaveCost> {
  const index = strapi.plugin('newsroom').service<SearchIndexService>('searchIndex');
  const { create } = strapi.documents('plugin::newsroom.article') as unknown as { create: Create };
  let number = 5_000_000;
  const save = async () => {
    const { title, body, section } = archive.article((number += 1), 1000);
    const started = performance.now();
    await create({ data: { title, body, section, slug: `saved-${number}` } });
    return performance.now() - started;
  };
  const pairs: [number[], number[]] = [[], []];
  for (let n = 0; n < 2 * PAIRS; n += 1) {
    // Without, with, with, without: each of the two follows each as often.
    const wanted = n % 4 === 1 || n % 4 === 2;
    await withIndex(wanted, async () => {
      const paused = setTimeout(PAUSE);
      for (let saved = 0; saved < BURST; saved += 1) pairs[wanted ? 1 : 0].push(await save());
      await index.settled();
      await paused;
    });
  }
  const rows: [number[], number[]] = [[], []];
  for (let n = 0; n < 6; n += 1) {
    await withIndex(n % 2 === 1, async () => {
      const started = performance.now();
      for (let saved = 0; saved < ROW; saved += 1) await save();
      await index.settled();
      rows[n % 2 === 1 ? 1 : 0].push(performance.now() - started);
    });
  }
  const ratio = ([without, withIt]: [number[], number[]]) =>
    quantile(withIt, 0.5) / quantile(without, 0.5);
  return { answer: ratio(pairs), inARow: ratio(rows) };
}

/** The class itself, not a copy: the service calls its method. */
const { IndexKeeper } = createRequire(__filename)(
  '../../../server/src/search-index/upkeep/keeper',
) as {
  IndexKeeper: { prototype: { afterSave: (uid: string, ids: readonly string[]) => void } };
};

async function withIndex(wanted: boolean, task: () => Promise<void>): Promise<void> {
  const { afterSave } = IndexKeeper.prototype;
  if (!wanted) IndexKeeper.prototype.afterSave = () => undefined;
  try {
    await task();
  } finally {
    IndexKeeper.prototype.afterSave = afterSave;
  }
}
