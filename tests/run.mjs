import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, install } from '../demo/run/install.mjs';
import { ROOT } from '../demo/run/paths.mjs';
import { Problem } from '../demo/run/problem.mjs';
import { checkNode } from '../demo/run/requirements.mjs';
import { ensureBrowser } from './run/browser.mjs';
import { reachableDatabases } from './run/databases.mjs';

/** Jest refuses a suite that has no test. */
const WITHOUT_SERVERS = ['--testPathIgnorePatterns', 'databases.test.ts', 'tests/unit/core/'];

/** `npm test`: installs what is missing, then checks the code, then runs every test. */
async function main() {
  checkNode();
  await install();
  const databases = await reachableDatabases();
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    NEWSROOM_BROWSER: ensureBrowser(),
    NEWSROOM_DATABASES: databases.join(','),
  };
  const checked = run('node', ['tests/check.mjs'], env);
  // Before the suites, which run side by side: one packs what another would be building.
  if (checked) await build();
  const reports = [];
  const passed = checked && jest(['--config', 'tests/unit/core/jest.config.js'], env, reports);
  const passedAll =
    checked && jest(databases.length > 0 ? [] : WITHOUT_SERVERS, env, reports) && passed;
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
  if (checked) console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
  process.exit(passedAll ? 0 : 1);
}

/** Runs jest and adds what it counted to `reports`. */
function jest(args, env, reports) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'newsroom-jest-')), 'report.json');
  const passed = run(
    'npx',
    ['--no-install', 'jest', ...args, '--json', `--outputFile=${file}`],
    env,
  );
  reports.push(JSON.parse(readFileSync(file, 'utf8')));
  return passed;
}

function run(command, args, env) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

main().catch((error) => {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
  process.exit(1);
});
