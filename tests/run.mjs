import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { install } from '../demo/run/install.mjs';
import { ROOT } from '../demo/run/paths.mjs';
import { Problem } from '../demo/run/problem.mjs';
import { checkNode } from '../demo/run/requirements.mjs';

/** `npm test`: installs what is missing, then checks the code, then runs every test. */
async function main() {
  checkNode();
  await install();
  const { ensureBrowser } = await import('./run/browser.mjs');
  const { reachableDatabases } = await import('./run/databases.mjs');
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    NEWSROOM_BROWSER: ensureBrowser(),
    NEWSROOM_DATABASES: (await reachableDatabases()).join(','),
  };
  const report = path.join(ROOT, '.tmp/tests.json');
  const checked = run('node', ['tests/check.mjs'], env);
  const core = checked && run('npm', ['run', '--silent', 'test:core'], env);
  const tested =
    core && run('npx', ['--no-install', 'jest', '--json', `--outputFile=${report}`], env);
  if (core) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  }
  process.exit(tested ? 0 : 1);
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
