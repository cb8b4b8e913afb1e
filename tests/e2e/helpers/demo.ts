import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** The demo as `npm run demo` starts it, with what it prints at the end. */
export interface Demo {
  siteUrl: string;
  cmsUrl: string;
  email: string;
  password: string;
  /** Of an article that the demo comes with, as the read route answers it. */
  pageUrl: string;
  folder: string;
  /** All that it printed. */
  output(): string;
  /** Ctrl-C; resolves with the exit code once both servers have ended. */
  interrupt(): Promise<number | null>;
}

export interface DemoOptions {
  /** Of an earlier start, to go on with what it kept. */
  folder?: string;
  /** A server that speaks OpenAI's protocol. */
  model?: { baseURL: string; key: string };
}

export async function startDemo({ folder = newFolder(), model }: DemoOptions = {}): Promise<Demo> {
  const environment = await freshEnvironment(folder);
  const { child, output } =
    model === undefined
      ? run(environment)
      : run({ ...environment, MODEL_KEY: model.key }, [
          ...['--model', model.baseURL, '--model-name', 'small'],
        ]);
  await printed(child, output, /Ctrl-C ends both/);
  const find = (pattern: RegExp) => pattern.exec(output())?.[1] ?? '';
  return {
    siteUrl: find(/The news site\s+(\S+)/),
    cmsUrl: find(/Strapi's admin\s+(\S+)\/admin/),
    email: find(/Login\s+(\S+)/),
    password: find(/Login\s+\S+\s+(\S+)/),
    pageUrl: find(/A page as JSON\s+(\S+)/),
    folder,
    output,
    interrupt: () => interrupt(child),
  };
}

/** Starts the demo and presses Ctrl-C as soon as it prints `moment`. */
export async function interruptDemoAt(moment: RegExp, folder: string): Promise<void> {
  const { child, output } = run(await freshEnvironment(folder));
  await printed(child, output, moment);
  await interrupt(child);
}

async function freshEnvironment(folder: string): Promise<Record<string, string>> {
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  return { DEMO_FOLDER: folder, CMS_PORT: String(cmsPort), SITE_PORT: String(sitePort) };
}

/** Runs the command to its end, for the cases in which it refuses to start. */
export async function runDemo(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = run(env);
  const code = await ended(child);
  return { code, output: output() };
}

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'newsroom-demo-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Below the ports that the system gives to whoever asks for any, so that none of the other tests
 * takes it before the server that it is meant for has started.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 32_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

function run(env: Record<string, string>, args: string[] = []) {
  const child = spawn(process.execPath, ['demo/run.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: '', ...env },
  });
  let text = '';
  const take = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return { child, output: () => text };
}

async function printed(child: ChildProcess, output: () => string, pattern: RegExp): Promise<void> {
  while (!pattern.test(output())) {
    if (child.exitCode !== null) throw new Error(`The demo ended:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function interrupt(child: ChildProcess): Promise<number | null> {
  const end = ended(child);
  child.kill('SIGINT');
  return end;
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
}
