import type { Core } from '@strapi/strapi';
import { CHANGED_EVENT } from '../../../server/src/changes/record';
import { untilQuiet } from './app';
import { http, type Http } from './http';
import type { App } from './app';

/** An answer as a cache outside holds it; `null` where there is none. */
type Held = { body: string; tags: string[] } | null;

const hold = async (ask: Http, path: string): Promise<Held> => {
  const { status, text, headers } = await ask.get(path);
  return status === 200 ? { body: text, tags: (headers['cache-tag'] ?? '').split(',') } : null;
};

/** The tags that are told while a task runs, and after it by what it set going. */
export async function toldBy(
  strapi: Core.Strapi,
  task: () => Promise<unknown>,
): Promise<Set<string>> {
  await untilQuiet(strapi);
  const told = new Set<string>();
  const listen = ({ tags }: { tags: string[] }) => {
    for (const tag of tags) told.add(tag);
    return Promise.resolve();
  };
  strapi.eventHub.on(CHANGED_EVENT, listen);
  try {
    await task();
    await untilQuiet(strapi);
  } finally {
    strapi.eventHub.off(CHANGED_EVENT, listen);
  }
  return told;
}

/** What became of answers by a task, each by its name. */
export interface Outcome {
  /** Those that are other than before. */
  changed: string[];
  /** Those that carry a tag that was told. */
  told: string[];
  /** Those whose kept answer is not what is made anew. */
  stale: string[];
}

/**
 * Has answers kept, runs a task, and says which of them it made others, and which caches outside
 * were told of.
 *
 * @param paths by their names
 * @param truth an answer that was not kept
 */
export async function outcomeOf(
  app: App,
  paths: Record<string, string>,
  {
    task,
    truth,
  }: { task: () => Promise<unknown>; truth: (path: string) => Promise<string | null> },
): Promise<Outcome> {
  const ask = http(app);
  const before = new Map<string, Held>();
  // Asked twice: what was made before a look at changes of earlier is not kept after it.
  for (const path of Object.values(paths)) await hold(ask, path);
  for (const [name, path] of Object.entries(paths)) before.set(name, await hold(ask, path));
  const told = await toldBy(app.strapi, task);
  const outcome: Outcome = { changed: [], told: [], stale: [] };
  for (const [name, path] of Object.entries(paths)) {
    const had = before.get(name) ?? null;
    const now = await hold(ask, path);
    if (had !== null && had.body !== now?.body) outcome.changed.push(name);
    if (had?.tags.some((tag) => told.has(tag))) outcome.told.push(name);
    if ((now?.body ?? null) !== (await truth(path))) outcome.stale.push(name);
  }
  return outcome;
}
