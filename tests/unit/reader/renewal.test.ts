import type { Make } from '../../../server/src/reader/memory';
import { Renewal } from '../../../server/src/reader/renewal';

/** Makers, told apart by their names. */
const page: Make = () => Promise.resolve(null);
const first: Make = () => Promise.resolve(null);
const second: Make = () => Promise.resolve(null);

const turn = () => new Promise(setImmediate);

/** A renewal whose answers are finished by hand. */
function renewal() {
  const begun: string[] = [];
  const finish = new Map<string, (error?: Error) => void>();
  const made = new Renewal((key, make) => {
    begun.push(`${key} ${make.name}`);
    return new Promise<void>((resolve, reject) =>
      finish.set(key, (error) => (error === undefined ? resolve() : reject(error))),
    );
  });
  return { made, begun, finish: (key: string, error?: Error) => finish.get(key)?.(error) };
}

describe('the renewal of answers', () => {
  it('makes one after the other, and goes on where one fails', async () => {
    const { made, begun, finish } = renewal();
    for (const key of ['a', 'b', 'c']) made.add(key, page);
    expect(begun).toEqual([]);
    await turn();
    expect(begun).toEqual(['a page']);
    finish('a', new Error('The database is gone'));
    await turn();
    await turn();
    expect(begun).toEqual(['a page', 'b page']);
    finish('b');
    await turn();
    await turn();
    expect(begun).toEqual(['a page', 'b page', 'c page']);
  });

  it('makes what waits once, as it was asked for last, and again what became stale since', async () => {
    const { made, begun, finish } = renewal();
    made.add('a', first);
    made.add('b', first);
    made.add('b', second);
    await turn();
    made.add('a', second);
    for (const key of ['a', 'b']) {
      finish(key);
      await turn();
      await turn();
    }
    expect(begun).toEqual(['a first', 'b second', 'a second']);
  });

  it('begins anew once it was done, and leaves out what is too much', async () => {
    const begun: string[] = [];
    const made = new Renewal((key) => Promise.resolve(begun.push(key)));
    for (let n = 0; n < 150; n += 1) made.add(`page ${n}`, page);
    for (let n = 0; n < 250; n += 1) await turn();
    expect(begun).toHaveLength(100);
    made.add('one more', page);
    await turn();
    expect(begun.at(-1)).toBe('one more');
  });
});
