#!/usr/bin/env node
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Strapi from '@strapi/strapi';

interface Progress {
  done: number;
  total: number;
}

/** The plugin's service: as it stands in `src/identity/rotation.ts`, which is built elsewhere. */
interface Identities {
  rotate(
    onProgress: (progress: Progress) => void,
  ): Promise<{ keyId: string; changed: number; unreadable: Record<string, number> }>;
}

const USAGE = `Usage, in the folder of a Strapi application: newsroom rotate-identities

  rotate-identities  encrypts the identities of all sources with the first of the keys`;

/** How long is said nothing of the progress, in milliseconds. */
const SAY_EVERY = 1000;

const said = (count: number): string => count.toLocaleString('en');

async function main(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'rotate-identities') {
    console.error(USAGE);
    return 2;
  }
  const strapi = await loadApplication();
  try {
    return await rotate(strapi.plugin('newsroom').service<Identities>('identities'));
  } finally {
    await strapi.destroy();
  }
}

/** @returns the exit code: 1 where an identity is left that its key is missing for */
async function rotate(identities: Identities): Promise<number> {
  const { keyId, changed, unreadable } = await identities.rotate(progressSayer());
  console.log(`Encrypted anew with key ${keyId}: ${said(changed)}`);
  for (const [missing, left] of Object.entries(unreadable)) {
    console.error(`Left, because key ${missing} is missing or they are damaged: ${said(left)}`);
  }
  return Object.keys(unreadable).length === 0 ? 0 : 1;
}

function progressSayer() {
  let last = Date.now();
  return ({ done, total }: Progress): void => {
    if (Date.now() - last < SAY_EVERY) return;
    last = Date.now();
    console.log(`${said(done)} of ${said(total)}`);
  };
}

/** The application in this folder, with its own Strapi: that of the plugin may be another copy. */
async function loadApplication(): Promise<Strapi.Core.Strapi> {
  const load = createRequire(path.resolve('package.json'));
  const { compileStrapi, createStrapi } = load('@strapi/strapi') as typeof Strapi;
  const strapi = createStrapi(await compileStrapi());
  strapi.log.level = 'error';
  return strapi.load();
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
