import { NODATA, NOTFOUND, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { RequestFailure } from './failure';

/**
 * Finds the IP addresses of a host.
 * @param signal ends the search
 * @throws RequestFailure where it has none, or nobody can tell
 */
export type Resolve = (host: string, signal: AbortSignal) => Promise<string[]>;

/** How long one name server may take, in milliseconds, and how often each is asked. */
const PATIENCE = { timeout: 3_000, tries: 2 };

const NO_SUCH_HOST: readonly unknown[] = [NOTFOUND, NODATA];

/**
 * By the name servers of this machine. Not by `dns.lookup`: a name server that does not answer would
 * hold up one of the few threads that also read files.
 */
export const resolveHost: Resolve = async (host, signal) => {
  if (isIP(host) !== 0) return [host];
  const resolver = new Resolver(PATIENCE);
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel);
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  signal.removeEventListener('abort', cancel);
  const found = [four, six].flatMap((result) =>
    result.status === 'fulfilled' ? result.value : [],
  );
  if (found.length > 0) return found;
  const isUnknown = [four, six].every(
    (result) =>
      result.status === 'rejected' &&
      NO_SUCH_HOST.includes((result.reason as { code?: unknown }).code),
  );
  throw new RequestFailure(isUnknown ? 'unknown-host' : 'dns');
};
