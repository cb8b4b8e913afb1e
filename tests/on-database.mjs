import { spawnSync } from 'node:child_process';

/**
 * `npm run test:sqlite`, `test:postgres` and `test:mariadb`: the integration tests of linked
 * articles on one database, with any more arguments for jest. `npm test` runs them on all three.
 */
const [database, ...more] = process.argv.slice(2);
const suites = ['--testPathPatterns', 'integration/link'];
// Two processes on one file is nothing that Strapi supports.
const needServers = ['--testPathIgnorePatterns', 'databases.test.ts'];

const { status } = spawnSync(
  'npx',
  ['--no-install', 'jest', '--selectProjects', 'integration']
    .concat(suites, database === 'SQLite' ? needServers : [])
    .concat(more),
  {
    env: { ...process.env, NODE_ENV: 'test', NEWSROOM_ONLY: database },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exit(status ?? 1);
