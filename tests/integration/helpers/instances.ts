import { Agent, get as httpGet, type IncomingHttpHeaders } from 'node:http';

/** What three instances of a site on one database answer to the same addresses. */

/** An answer as a cache outside holds it. */
export interface Had {
  body: string;
  tags: string[];
  etag: string;
}

/** Where an instance is asked: `http://127.0.0.1:1337`. */
export interface Instances {
  /** The one that is written to. */
  here: string;
  /** One that only reads. */
  there: string;
  /** One that keeps no answers: what it says is true. */
  truth: string;
}

/** What the instances answered to one address; `null` where there is nothing. */
export interface Answered {
  path: string;
  here: Had | null;
  there: string | null;
  truth: string | null;
}

/** Connections are kept, and many ask at once. */
const agent = new Agent({ keepAlive: true });

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Without `fetch`, which takes the process longer than all the rest. */
function request(address: string, headers: Record<string, string>): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = httpGet(address, { agent, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (body += part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
      answer.on('error', reject);
    });
    call.on('error', (error) => {
      // The server closes a connection that was not used for a while.
      if (call.reusedSocket) resolve(request(address, headers));
      else reject(error);
    });
  });
}

/** @param had what the caller has already: it is sent along, and a 304 stands for it */
async function get(origin: string, path: string, had?: Had): Promise<Had | null> {
  const sent: Record<string, string> = had === undefined ? {} : { 'If-None-Match': had.etag };
  const { status, headers, body } = await request(`${origin}${path}`, sent);
  if (status === 404) return null;
  if (status === 304 && had !== undefined) return had;
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
  return { body, tags: String(headers['cache-tag'] ?? '').split(','), etag: headers.etag ?? '' };
}

/**
 * Asks the instances for addresses, all at once.
 *
 * @param before what the first one answered earlier, which it may say is still so
 */
export function askAll(
  { here, there, truth }: Instances,
  paths: string[],
  before: ReadonlyMap<string, Had>,
): Promise<Answered[]> {
  return Promise.all(
    paths.map(async (path) => {
      const [own, others, made] = await Promise.all([
        get(here, path, before.get(path)),
        get(there, path),
        get(truth, path),
      ]);
      return { path, here: own, there: others?.body ?? null, truth: made?.body ?? null };
    }),
  );
}

/** What one edit came to, for caches. */
export interface Tally {
  /** Answers that were not the true ones. */
  stale: string[];
  /** Answers that changed, and no tag of theirs was told. */
  untold: string[];
  /** The tags that were told, and those of them that a changed answer carried. */
  tags: { sent: number; needed: number };
  /** The answers that caches dropped, and those of them that had changed. */
  answers: { dropped: number; changed: number };
  /** The tags that no changed answer carried. */
  superfluous: string[];
}

export function tally(
  answers: Answered[],
  before: ReadonlyMap<string, Had>,
  told: ReadonlySet<string>,
): Tally {
  const now = new Map(answers.map(({ path, here }) => [path, here?.body ?? null]));
  const held = [...before].filter(([path]) => now.has(path));
  const changed = held.filter(([path, { body }]) => now.get(path) !== body);
  const isTold = ([, { tags }]: [string, Had]) => tags.some((tag) => told.has(tag));
  const carried = new Set(changed.flatMap(([, { tags }]) => tags));
  const superfluous = [...told].filter((tag) => !carried.has(tag));
  return {
    stale: answers.flatMap(({ path, here, there, truth }) => [
      ...((here?.body ?? null) === truth ? [] : [`${path} here`]),
      ...(there === truth ? [] : [`${path} there`]),
    ]),
    untold: changed.filter((each) => !isTold(each)).map(([path]) => path),
    tags: { sent: told.size, needed: told.size - superfluous.length },
    answers: { dropped: held.filter(isTold).length, changed: changed.length },
    superfluous,
  };
}
