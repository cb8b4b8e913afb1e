import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.resolve(__dirname, '../../server/src');

const rooms = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The other rooms whose files a room's files import. */
function knownTo(room: string): string[] {
  const files = readdirSync(path.join(SOURCE, room), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(SOURCE, room, file), 'utf8'));
  return rooms.filter(
    (other) => other !== room && texts.some((text) => text.includes(`from '../${other}/`)),
  );
}

/** All rooms that are reached from a room by imports. */
function reachedFrom(room: string): Set<string> {
  const reached = new Set<string>();
  const next = knownTo(room);
  for (let other = next.pop(); other !== undefined; other = next.pop()) {
    if (reached.has(other)) continue;
    reached.add(other);
    next.push(...knownTo(other));
  }
  return reached;
}

describe('the rooms of the server', () => {
  it.each(rooms)('do not know each other in a circle: %s', (room) => {
    expect([...reachedFrom(room)]).not.toContain(room);
  });

  it('know each other at all', () => {
    expect(knownTo('article')).toContain('summary');
  });
});
