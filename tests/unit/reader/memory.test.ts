import { AnswerMemory, type Answer } from '../../../server/src/reader/memory';

const answer = (bytes: number, tags: string[] = []): Answer => ({
  body: Buffer.alloc(bytes),
  type: 'application/json',
  etag: '"1"',
  lastModified: null,
  tags,
  spans: [],
  keeping: 'known',
});

const KIB = 1_024;

describe('the memory of answers', () => {
  it.each([0, 0.5, 0.001 * KIB * KIB, 12.7 * KIB])('may be of %d bytes, whole or not', (size) => {
    const memory = new AnswerMemory(size);
    memory.keep('long', answer(20 * KIB), memory.place());
    expect(memory.has('long')).toBe(false);
    memory.keep('short', answer(KIB), memory.place());
    expect(memory.has('short')).toBe(size > 2 * KIB);
  });

  it('drops what was asked for longest ago once it is full', () => {
    const memory = new AnswerMemory(10 * KIB);
    for (const key of ['a', 'b', 'c']) memory.keep(key, answer(2 * KIB), memory.place());
    memory.get('a');
    memory.keep('d', answer(2 * KIB), memory.place());
    expect(['a', 'b', 'c', 'd'].filter((key) => memory.has(key))).toEqual(['a', 'c', 'd']);
  });

  it('does not keep what was begun before a change of what it is made of', () => {
    const memory = new AnswerMemory(10 * KIB);
    const place = memory.place();
    memory.change({ tags: ['one'] });
    memory.keep('stale', answer(KIB, ['one']), place);
    memory.keep('true', answer(KIB, ['two']), place);
    expect([memory.has('stale'), memory.has('true')]).toEqual([false, true]);
    memory.change({ tags: ['two'] });
    expect(memory.has('true')).toBe(false);
  });

  it('tells of what a change makes stale, where it was used and can be made again', () => {
    const stale: string[] = [];
    const memory = new AnswerMemory(10 * KIB, (key) => stale.push(key));
    const make = () => Promise.resolve(null);
    const used = ['used', 'unmakeable', 'other'];
    for (const key of [...used, 'unused']) {
      const tags = [key === 'other' ? 'two' : 'one'];
      const options = key === 'unmakeable' ? {} : { make };
      memory.keep(key, answer(KIB, tags), memory.place(), options);
    }
    for (const key of used) memory.get(key);
    memory.change({ tags: ['one'] });
    expect(stale).toEqual(['used']);
    memory.keep('used', answer(KIB, ['one']), memory.place(), { make });
    memory.change({ tags: ['one'] });
    memory.clear();
    expect(stale).toEqual(['used']);
  });

  it('tells of nothing that only had no more room', () => {
    const stale: string[] = [];
    const memory = new AnswerMemory(3 * KIB, (key) => stale.push(key));
    const make = () => Promise.resolve(null);
    memory.keep('first', answer(KIB), memory.place(), { make });
    memory.get('first');
    memory.keep('second', answer(KIB), memory.place(), { make });
    expect([memory.has('first'), stale]).toEqual([false, []]);
  });
});
