import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import type { SearchIndexService } from '../../../server/src/search-index/service';

const ROOT = path.resolve(__dirname, '../../..');

export interface AppOptions {
  /** `newsroom.config` in `config/plugins`. */
  config?: Record<string, unknown>;
  /** `connection` in `config/database`; a new SQLite file where it is absent. */
  connection?: Record<string, unknown>;
  /** Files of the application, by path: a content type of the site's own, say. */
  files?: Record<string, unknown>;
  /** A model, as its server is called; needs `config` for all else of it. */
  model?: { baseURL: string; key: string };
  /** Languages beside English. */
  locales?: string[];
}

interface Locales {
  create(locale: { code: string; name: string }): Promise<unknown>;
}

export interface App {
  strapi: Core.Strapi;
  folder: string;
  stop(): Promise<void>;
}

/**
 * A real Strapi in this process with the plugin's TypeScript source: users-permissions and GraphQL
 * installed, its own folder and database.
 */
export async function startApp(options: AppOptions = {}): Promise<App> {
  const folder = createFolder(options);
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  const strapi = createStrapi({ appDir: folder, distDir: folder, serveAdminPanel: false });
  strapi.log.level = 'error';
  try {
    await strapi.load();
  } catch (error) {
    // What was opened so far would keep the test process alive. Where little was, `destroy` fails
    // itself; the error of the boot is the one to tell.
    await strapi.destroy().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  strapi.server.mount();
  for (const code of options.locales ?? []) {
    const locales = strapi.plugin('i18n').service<Locales>('locales');
    await locales.create({ code, name: code });
  }
  return {
    strapi,
    folder,
    async stop() {
      // Strapi reads for its events after it has answered. One that is under way when the pool is
      // closed waits for a connection until it times out, and fails whichever suite runs by then.
      await untilQuiet(strapi);
      await strapi.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How long the database must be asked nothing, in milliseconds, until saves before are over. */
const QUIET = 300;
/** How long that is waited for at most, in milliseconds. */
const LONGEST = 10_000;

/** The bookkeeping of a save comes after its answer, and the index a while later. */
export async function untilQuiet(strapi: Core.Strapi): Promise<void> {
  const deadline = Date.now() + LONGEST;
  const index = strapi.plugin('newsroom').service<SearchIndexService>('searchIndex');
  const atMost = new Promise((resolve) => setTimeout(resolve, LONGEST).unref());
  await Promise.race([index.settled(), atMost]);
  let asked = Date.now();
  const listen = () => {
    asked = Date.now();
  };
  strapi.db.connection.on('query', listen);
  while (Date.now() - asked < QUIET && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  strapi.db.connection.removeListener('query', listen);
}

function createFolder({ config = {}, connection, files = {}, model }: AppOptions): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
  for (const inside of ['public/uploads', 'database/migrations', 'src/api', 'plugin', 'config']) {
    mkdirSync(path.join(folder, inside), { recursive: true });
  }
  // Strapi looks its own packages up from the application's folder.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'favicon.png'), '');
  write(folder, 'package.json', { name: 'app', version: '0.0.0', dependencies: DEPENDENCIES });
  write(folder, 'plugin/package.json', {
    name: 'plugin',
    strapi: { kind: 'plugin', name: 'newsroom' },
  });
  // The plugin's source, as this test process compiles it.
  writeFileSync(
    path.join(folder, 'plugin/strapi-server.js'),
    `module.exports = require(${JSON.stringify(path.join(ROOT, 'server/src'))}).default;`,
  );
  const database = connection === undefined ? sqlite(folder) : { connection };
  write(folder, 'config/database.js', database);
  write(folder, 'config/server.js', { host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] } });
  write(folder, 'config/admin.js', {
    auth: { secret: 'admin-secret' },
    apiToken: { salt: 'token-salt' },
    transfer: { token: { salt: 'transfer-salt' } },
    secrets: { encryptionKey: 'a'.repeat(32) },
  });
  const plugins = {
    newsroom: { enabled: true, resolve: path.join(folder, 'plugin'), config },
    'users-permissions': { enabled: true, config: { jwtSecret: 'jwt-secret' } },
    graphql: { enabled: true, config: { depthLimit: 12, maxLimit: 100 } },
  };
  write(folder, 'config/plugins.js', model === undefined ? plugins : withModel(plugins, model));
  write(folder, 'config/middlewares.js', MIDDLEWARES);
  for (const [file, content] of Object.entries(files)) write(folder, file, content);
  return folder;
}

/**
 * A file that need not outlive the test process: nobody waits until each write is on the disk, which
 * takes longer than all the rest on a busy one.
 */
const sqlite = (folder: string) => `
const afterCreate = (connection, done) => {
  connection.pragma('synchronous = off');
  connection.pragma('journal_mode = memory');
  done(null, connection);
};
const connection = ${JSON.stringify({ filename: path.join(folder, 'data.db') })};
module.exports = {
  connection: { client: 'sqlite', connection, useNullAsDefault: true, pool: { afterCreate } },
};`;

/** A model is no JSON: the site makes it in its configuration. */
const withModel = (plugins: object, { baseURL, key }: { baseURL: string; key: string }) => `
const { createOpenAICompatible } = require('@ai-sdk/openai-compatible');
const provider = createOpenAICompatible(${JSON.stringify({ name: 'stand-in', baseURL, apiKey: key })});
const plugins = ${JSON.stringify(plugins)};
const { config } = plugins.newsroom;
config.summary = { ...config.summary, model: provider('small') };
module.exports = plugins;`;

const DEPENDENCIES = {
  '@strapi/plugin-graphql': '5.54.0',
  '@strapi/plugin-users-permissions': '5.54.0',
};

const MIDDLEWARES = [
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

/** A string is written as it is; anything else as JSON, or as a module that exports it. */
function write(folder: string, file: string, content: unknown): void {
  const to = path.join(folder, file);
  mkdirSync(path.dirname(to), { recursive: true });
  const json = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  const text =
    file.endsWith('.js') && typeof content !== 'string' ? `module.exports = ${json};` : json;
  writeFileSync(to, text);
}
