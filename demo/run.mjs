import path from 'node:path';
import { greeting } from './run/greeting.mjs';
import { build, install } from './run/install.mjs';
import { modelFrom } from './run/model.mjs';
import { CMS, ROOT, SITE } from './run/paths.mjs';
import { Problem } from './run/problem.mjs';
import { step } from './run/progress.mjs';
import { checkNode, checkPort, portFrom } from './run/requirements.mjs';
import { startServer, stopAll, whenOneStops } from './run/servers.mjs';
import { folders, loadState, resetState, saveState } from './run/state.mjs';

/**
 * `npm run demo`: installs, builds, seeds and starts a Strapi with the plugin and a news site that
 * reads it. `--reset` starts over; `--model` and `--model-name` have a language model write the
 * summaries; `CMS_PORT` and `SITE_PORT` choose other ports, `DEMO_FOLDER` another place for what it
 * keeps.
 */
let cmsPort;
let sitePort;
let cmsUrl;
let siteUrl;
let model;

async function main() {
  checkNode();
  model = modelFrom(process.argv.slice(2));
  cmsPort = portFrom('CMS_PORT', 1337);
  sitePort = portFrom('SITE_PORT', 4321);
  cmsUrl = `http://localhost:${cmsPort}`;
  siteUrl = `http://localhost:${sitePort}`;
  await checkPort(cmsPort, 'Strapi', 'CMS_PORT');
  await checkPort(sitePort, 'the news site', 'SITE_PORT');
  if (process.argv.includes('--reset')) resetState();
  await install();
  await build();
  const state = loadState();
  saveState(state);
  await step('Starting Strapi', () => startServer(cms(state)));
  if (!state.seeded) await step('Writing the articles', (detail) => fill(state, detail));
  await step('Starting the news site', () => startServer(site(state)));
  console.log(greeting({ siteUrl, cmsUrl, login: state.login }));
  whenOneStops(({ name, output }) => void end(`${output()}\n${name} has stopped.`));
}

const cms = (state) => ({
  name: 'Strapi',
  cwd: CMS,
  args: [path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
  env: {
    ...state.secrets,
    ...folders,
    ...model,
    NODE_ENV: 'development',
    HOST: 'localhost',
    PORT: String(cmsPort),
    PUBLIC_URL: cmsUrl,
    SITE_URL: siteUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
  },
  url: `${cmsUrl}/_health`,
});

const site = (state) => ({
  name: 'The news site',
  cwd: SITE,
  args: [path.join(SITE, 'dist/server/entry.mjs')],
  env: {
    NODE_ENV: 'production',
    HOST: 'localhost',
    PORT: String(sitePort),
    STRAPI_URL: cmsUrl,
    NEWSROOM_PREVIEW_TOKEN: state.previewToken,
    NEWSROOM_PREVIEW_SECRET: state.secrets.PREVIEW_SECRET,
    NEWSROOM_WEBHOOK_SECRET: state.secrets.NEWSROOM_WEBHOOK_SECRET,
  },
  url: siteUrl,
});

async function fill(state, detail) {
  const { seed } = await import('./cms/seed/seed.mjs');
  const { previewToken } = await seed({ url: cmsUrl, login: state.login, onProgress: detail });
  Object.assign(state, { previewToken, seeded: true });
  saveState(state);
}

let ending = false;

async function end(message, code = 1) {
  if (ending) return;
  ending = true;
  if (message) console.error(message);
  await stopAll();
  process.exit(code);
}

process.once('SIGINT', () => void end('', 0));
process.once('SIGTERM', () => void end('', 0));

main().catch((error) => end(error instanceof Problem ? `\n${error.message}` : error));
