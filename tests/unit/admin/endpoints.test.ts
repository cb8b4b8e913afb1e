import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ADMIN = path.resolve(__dirname, '../../../admin/src');

/** Names of the endpoints that the panels add to the admin's API, over all files. */
const endpoints = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((file) => [
    ...readFileSync(path.join(ADMIN, file), 'utf8').matchAll(
      /^\s+(newsroom\w+): build\.(?:query|mutation)/gmu,
    ),
  ])
  .map(([, name = '']) => name);

describe('the endpoints of the panels', () => {
  it('have names of their own: of two with one name, the admin keeps the first', () => {
    expect(endpoints.length).toBeGreaterThan(10);
    expect(endpoints.filter((name, at) => endpoints.indexOf(name) !== at)).toEqual([]);
  });
});
