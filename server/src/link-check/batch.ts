import type { Outcome } from './outcome';
import type { Source } from './store';
import { look, type Web } from './web/look';

/** What came of the look at the address of a source. */
export interface Looked {
  source: Source;
  outcome: Outcome;
}

interface Batch {
  web: Web;
  /** How many hosts are asked at once. */
  concurrency: number;
  signal: AbortSignal;
  /**
   * Other sources whose addresses have led to a page lately. They are looked at where nobody in the
   * batch has answered.
   */
  others: () => Promise<Source[]>;
}

/**
 * Looks at some addresses. Where no host answers at all, those others neither, it is this machine's
 * own network that does not work, and nothing is said against any address.
 */
export async function lookAtAll(sources: readonly Source[], batch: Batch): Promise<Looked[]> {
  const looked = await lookAtHosts(sources, batch);
  const hasFailed = looked.some(({ outcome }) => outcome.kind === 'failed');
  if (!hasFailed || looked.some(({ outcome }) => outcome.isAnswered)) return looked;
  if (await someoneAnswers(batch)) return looked;
  return looked.map(({ source, outcome }) => ({
    source,
    outcome: outcome.kind === 'failed' ? { ...outcome, ...NO_NETWORK } : outcome,
  }));
}

const NO_NETWORK = { kind: 'unclear', reason: 'no-network', status: null } as const;

async function someoneAnswers({ web, signal, others }: Batch): Promise<boolean> {
  for (const { address } of await others()) {
    if ((await look(address, web, signal)).isAnswered) return true;
  }
  return false;
}

/** The addresses of one host one after the other, several hosts at once. */
async function lookAtHosts(
  sources: readonly Source[],
  { web, concurrency, signal }: Batch,
): Promise<Looked[]> {
  const byHost = new Map<string, Source[]>();
  for (const source of sources) {
    const host = URL.canParse(source.address) ? new URL(source.address).hostname : '';
    byHost.set(host, [...(byHost.get(host) ?? []), source]);
  }
  const waiting = [...byHost.values()];
  const looked: Looked[] = [];
  const worker = async () => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const source of host) {
        looked.push({ source, outcome: await look(source.address, web, signal) });
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return looked;
}
