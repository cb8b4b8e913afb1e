import { spawnSync } from 'node:child_process';
import { buildPlugin } from '../demo/run/install.mjs';

/** `npm run check`: all that can be said about the code without running it. */
const CHECKS = [
  ['Formatting', 'prettier --check .'],
  ['Lint', 'eslint --max-warnings=0 .'],
  ['Types of server and tests', 'tsc -p tsconfig.json'],
  ['Types of admin', 'tsc -p admin/tsconfig.json'],
  ['Types of client', 'tsc --noEmit -p client/tsconfig.json'],
  ['Types of demo/cms', 'tsc --noEmit -p demo/cms/tsconfig.json'],
  ['Types of demo/site', 'astro check --root demo/site'],
  ['Who knows whom', 'depcruise server/src admin/src shared client demo/site/src'],
];

for (const check of CHECKS) runCheck(...check);
// With the types of the contracts, and the core on its own.
await buildPlugin();
runCheck('Package', 'strapi-plugin verify');

function runCheck(title, command) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${status === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (status !== 0) {
    console.error(stdout, stderr, `\n${command} failed.`);
    process.exit(1);
  }
}
