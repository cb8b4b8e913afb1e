import type { CheckLinks } from '../sources-options';
import { lookAtAll } from './batch';
import type { LinkStore, Source } from './store';
import { afterLook, startOfDay } from './transition';
import type { Web } from './web/look';

/** What links are looked at with. */
export interface CheckTools {
  store: LinkStore;
  web: Web;
  options: CheckLinks;
}

/** Sources that are read and looked at together. */
const BATCH = 20;
/** Of which sources it is tried whether this machine's network works. */
const CONTROLS = 3;

/** Looks at the addresses of some sources, and keeps what was found. */
export async function check(
  { store, web, options }: CheckTools,
  sources: readonly Source[],
  signal: AbortSignal,
): Promise<void> {
  const { concurrency, deadAfter } = options;
  const others = async () => {
    const asked = new Set(sources.map(({ documentId }) => documentId));
    const good = await store.latestGood(sources.length + CONTROLS);
    return good.filter(({ documentId }) => !asked.has(documentId)).slice(0, CONTROLS);
  };
  const looked = await lookAtAll(sources, { web, concurrency, signal, others });
  for (const { source, outcome } of looked) {
    const before = await store.find(source);
    const when = { now: web.now(), deadAfter };
    await store.save(source, afterLook(before, source.address, outcome, when));
  }
}

/**
 * Looks at the addresses of sources on which articles rest: first those that nobody has looked at, then
 * those not looked at for longest, none twice on one day, and no more in all than one run may.
 *
 * @returns how many
 */
export async function checkDue(tools: CheckTools, signal: AbortSignal): Promise<number> {
  const { store, web, options } = tools;
  await store.forgetAllFormer();
  const today = startOfDay(web.now());
  let lastNew = 0;
  let checked = 0;
  const next = async (most: number): Promise<Source[]> => {
    const untried = await store.neverTried(lastNew, most);
    lastNew = untried.at(-1)?.id ?? lastNew;
    if (untried.length > 0) return untried;
    return store.triedBefore(today, web.now(), most);
  };
  while (checked < options.perRun) {
    signal.throwIfAborted();
    const sources = await next(Math.min(BATCH, options.perRun - checked));
    if (sources.length === 0) return checked;
    await check(tools, sources, signal);
    checked += sources.length;
  }
  return checked;
}
