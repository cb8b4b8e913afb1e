import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Secrets of an application that lives for one test. */
const ENVIRONMENT = {
  NODE_ENV: 'development',
  STRAPI_TELEMETRY_DISABLED: 'true',
  APP_KEYS: 'a,b',
  ADMIN_JWT_SECRET: 'admin',
  API_TOKEN_SALT: 'token',
  TRANSFER_TOKEN_SALT: 'transfer',
  ENCRYPTION_KEY: 'e'.repeat(32),
  JWT_SECRET: 'jwt',
};

/** @returns the tarball's path */
export function packPlugin(folder: string): string {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ filename } = { filename: '' }] = JSON.parse(output) as { filename: string }[];
  return path.join(folder, filename);
}

/**
 * The names of all packages that npm would install for a front end.
 *
 * @param others what it has beside the plugin
 * @throws Error where npm finds versions that do not go together
 */
export function lockedPackages(tarball: string, others: object = {}): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-front-end-'));
  const dependencies = { ...others, 'strapi-plugin-newsroom': `file:${tarball}` };
  try {
    const manifest = { name: 'front-end', private: true, version: '0.0.0', dependencies };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    const options = ['--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
    const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock) as { packages: Record<string, object> };
    return Object.keys(packages).map((place) => place.replace(/^.*node_modules\//u, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const core = (kind: string) =>
  `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::post.post');`;

/** A content type of the site's own, and what the README has a site say of it. */
const POST = {
  'src/api/post/content-types/post/schema.json': JSON.stringify({
    kind: 'collectionType',
    collectionName: 'posts',
    info: { singularName: 'post', pluralName: 'posts', displayName: 'Post' },
    options: { draftAndPublish: true },
    attributes: {
      headline: { type: 'string' },
      slug: { type: 'uid', targetField: 'headline' },
      text: { type: 'richtext' },
      standfirst: { type: 'text' },
      sources: {
        type: 'relation',
        relation: 'manyToMany',
        target: 'plugin::newsroom.attribution',
      },
      seeAlso: { type: 'relation', relation: 'manyToMany', target: 'api::post.post' },
    },
  }),
  'src/api/post/controllers/post.js': core('Controller'),
  'src/api/post/services/post.js': core('Service'),
  'src/api/post/routes/post.js': core('Router'),
  'config/plugins.js': `module.exports = { newsroom: { config: { types: [{
    uid: 'api::post.post',
    body: 'markdown',
    fields: { title: 'headline', body: 'text', slug: 'slug', summary: 'standfirst' },
    relations: { attributions: 'sources', related: 'seeAlso' },
  }] } } };`,
};

/** What `create-strapi` writes, without its example content, and one type of the site's own. */
export function createApplication(folder: string, tarball: string): void {
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const pinned = [
    '@strapi/strapi',
    '@strapi/plugin-users-permissions',
    'better-sqlite3',
    'react',
    'react-dom',
    'react-router-dom',
    'styled-components',
  ];
  const dependencies = Object.fromEntries(pinned.map((name) => [name, devDependencies[name]]));
  write(
    'package.json',
    JSON.stringify({
      name: 'newspaper',
      private: true,
      version: '0.0.0',
      dependencies: { ...dependencies, 'strapi-plugin-newsroom': `file:${tarball}` },
    }),
  );
  write(
    'config/server.js',
    `module.exports = ({ env }) => ({ host: 'localhost', port: env.int('PORT'), app: { keys: env.array('APP_KEYS') } });`,
  );
  write(
    'config/admin.js',
    `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, secrets: { encryptionKey: env('ENCRYPTION_KEY') } });`,
  );
  write(
    'config/database.js',
    `module.exports = { connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } };`,
  );
  write(
    'config/middlewares.js',
    `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
  );
  for (const [file, content] of Object.entries(POST)) write(file, content);
  write('public/uploads/.gitkeep', '');
  write('src/index.js', 'module.exports = {};');
  write('.tmp/.gitkeep', '');
}

export function buildApplication(folder: string): void {
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: folder, env: { ...process.env, ...ENVIRONMENT } });
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
  run('npx', ['--no-install', 'strapi', 'build']);
}

/** @returns once Strapi answers */
export async function startApplication(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn('node', ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, PORT: String(port) },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Strapi ended:\n${output}`);
    const response = await fetch(`http://localhost:${port}/_health`).catch(() => null);
    if (response?.status === 204) return child;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/**
 * What a script prints. Not waited for in one piece: meanwhile connections that the server closes
 * have to be noticed, or the next request would go out on one.
 */
export function outputOf(folder: string, args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => resolve(stdout));
  });
}

/** What the TypeScript compiler says about a module of the application's; empty if it is content. */
export function typeErrors(folder: string, source: string): Promise<string> {
  writeFileSync(path.join(folder, 'front-end.ts'), source);
  const options = '--noEmit --strict --skipLibCheck --module node16 --moduleResolution node16';
  const compiler = require.resolve('typescript/bin/tsc');
  return outputOf(folder, [compiler, ...options.split(' '), 'front-end.ts']);
}
