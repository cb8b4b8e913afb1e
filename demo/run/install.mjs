import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { CMS, ROOT, SITE } from './paths.mjs';

const STAMPS = path.join(ROOT, 'node_modules/.cache/newsroom-demo');

/** Installs the packages that the lock file names, unless they are there. */
export async function install() {
  if (isFresh('install', ['package-lock.json']) && existsSync(path.join(ROOT, 'node_modules')))
    return;
  await step('Installing packages (a few minutes the first time)', (detail) =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--foreground-scripts'], { detail, explain }),
  );
  stamp('install', ['package-lock.json']);
}

/** Builds the plugin, if its sources changed. */
export async function buildPlugin() {
  const plugin = [
    ...['server/src', 'server/bin', 'server/tsconfig.core.json', 'server/tsconfig.bin.json'],
    'admin/src',
    ...['client', 'shared', 'package.json'],
  ];
  await buildOne('plugin', 'Building the plugin', plugin, 'dist', ROOT);
}

/** Builds the plugin, Strapi's admin panel and the site, each only if its sources changed. */
export async function build() {
  await buildPlugin();
  const cms = ['demo/cms/config', 'demo/cms/src', 'admin/src', 'shared', 'package-lock.json'];
  await buildOne('cms', 'Building the admin panel', cms, 'demo/cms/dist/build', CMS);
  const site = [
    ...['demo/site/src', 'demo/site/astro.config.mjs', 'demo/site/tsconfig.json'],
    ...['client', 'shared', 'package-lock.json'],
  ];
  await buildOne('site', 'Building the news site', site, 'demo/site/dist', SITE);
}

async function buildOne(name, title, sources, output, cwd) {
  if (isFresh(name, sources) && existsSync(path.join(ROOT, output))) return;
  await step(title, (detail) => run('npm', ['run', 'build'], { cwd, detail }));
  stamp(name, sources);
}

const isFresh = (name, sources) => {
  const file = path.join(STAMPS, name);
  return existsSync(file) && readFileSync(file, 'utf8') === digest(sources);
};

function stamp(name, sources) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(path.join(STAMPS, name), digest(sources));
}

/** Of the contents: a checkout changes times, not what is in the files. */
function digest(sources) {
  const hash = createHash('sha256').update(process.version);
  const add = (file) => {
    if (!existsSync(file)) return;
    if (!statSync(file).isDirectory()) hash.update(file).update(readFileSync(file));
    else for (const name of readdirSync(file).sort()) add(path.join(file, name));
  };
  sources.forEach((source) => add(path.join(ROOT, source)));
  return hash.digest('hex');
}

/** Runs a command; its output is shown only if it fails. */
function run(command, args, { cwd = ROOT, detail, explain: explained = () => undefined }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell: process.platform === 'win32',
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      detail(String(chunk).trim().split('\n').at(-1) ?? '');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else
        reject(new Problem(explained(output) ?? `${output}\n${command} ${args.join(' ')} failed.`));
    });
  });
}

/**
 * SQLite's driver is compiled where no ready-made one fits this machine.
 *
 * @param {string} output of a failed installation
 * @returns {string | undefined} what to do about it, where it is known
 */
export function explain(output) {
  if (!/gyp ERR!/.test(output)) return undefined;
  return [
    output.split('\n').slice(-25).join('\n'),
    '',
    'The SQLite driver could not be compiled: a C++ compiler or Python is missing.',
    '  Debian, Ubuntu: sudo apt-get install python3 make g++',
    '  Fedora:         sudo dnf install python3 make gcc-c++',
    '  macOS:          xcode-select --install',
    '  Windows:        the Visual Studio Build Tools with "Desktop development with C++"',
    'Then run the command again.',
  ].join('\n');
}
