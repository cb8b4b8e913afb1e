import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * `node client/build.mjs [folder]`: the client, its React components and the words they share as
 * ES modules (`.mjs`) and CommonJS (`.js`), their types, and the Astro components as they are, since
 * Astro compiles such files itself. They go to `client/` of the folder, `dist` where none is given.
 */
const CLIENT = path.dirname(fileURLToPath(import.meta.url));
const OUTPUT = path.resolve(process.argv[2] ?? path.join(CLIENT, '../dist'));
const target = path.join(OUTPUT, 'client');

const shared = {
  absWorkingDir: CLIENT,
  entryPoints: ['index.ts', 'parts/index.ts', 'react/index.ts'],
  outdir: target,
  outbase: '.',
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  jsx: 'automatic',
  external: ['react', 'react/jsx-runtime'],
  logLevel: 'warning',
};

await build({ ...shared, format: 'esm', outExtension: { '.js': '.mjs' } });
await build({ ...shared, format: 'cjs' });

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const config = path.join(CLIENT, 'tsconfig.build.json');
const { status } = spawnSync(process.execPath, [tsc, '-p', config, '--outDir', OUTPUT], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

mkdirSync(path.join(target, 'astro'), { recursive: true });
for (const name of readdirSync(path.join(CLIENT, 'astro'))) {
  if (name === 'tsconfig.json') continue;
  copyFileSync(path.join(CLIENT, 'astro', name), path.join(target, 'astro', name));
}
