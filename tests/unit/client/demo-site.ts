import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** The secret that the site and Strapi's webhook share. */
export const SECRET = 'drum-and-bell';

export interface DemoSite {
  url: string;
  stop(): void;
}

/** Builds the demo's site into a folder of its own, and starts it before a Strapi. */
export async function startDemoSite(strapiUrl: string): Promise<DemoSite> {
  // Inside the repository, where the built site finds its packages.
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, '.tmp/site-'));
  const astro = path.join(ROOT, 'node_modules/astro/astro.js');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const site = path.join(ROOT, 'demo/site');
  execFileSync(process.execPath, [astro, 'build', '--root', site, '--outDir', folder], {
    env,
    stdio: 'pipe',
  });
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(folder, 'server/entry.mjs')], {
    env: {
      ...env,
      HOST: '127.0.0.1',
      PORT: String(port),
      STRAPI_URL: strapiUrl,
      STRAPI_PUBLIC_URL: 'https://cms.example.org',
      NEWSROOM_WEBHOOK_SECRET: SECRET,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer) => {
      output += String(chunk);
      if (output.includes('listening')) resolve();
    };
    server.stdout?.on('data', take);
    server.stderr?.on('data', take);
    server.once('close', (code) => reject(new Error(`The site ended with ${code}\n${output}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
