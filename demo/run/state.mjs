import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CMS } from './paths.mjs';

/** All that the demo keeps between starts: database, uploads, login and secrets. */
const FOLDER = path.resolve(process.env.DEMO_FOLDER ?? path.join(CMS, '.tmp'));
const FILE = path.join(FOLDER, 'demo.json');

/** Where Strapi keeps its part, as its configuration reads it. */
export const folders = {
  DATABASE_FILENAME: path.join(FOLDER, 'data.db'),
  PUBLIC_FOLDER: path.join(FOLDER, 'public'),
};

const secret = () => randomBytes(24).toString('base64url');

/** What the demo remembers between starts: its secrets, made at the first one, and its login. */
export function loadState() {
  const state = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : newState();
  // A first start that was interrupted left a half-filled database behind.
  if (!state.seeded) removeContent();
  return state;
}

function newState() {
  return {
    seeded: false,
    previewToken: '',
    login: { email: 'editor@example.org', password: `News-${randomBytes(6).toString('hex')}` },
    secrets: {
      APP_KEYS: `${secret()},${secret()}`,
      ADMIN_JWT_SECRET: secret(),
      API_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      JWT_SECRET: secret(),
      NEWSROOM_WEBHOOK_SECRET: secret(),
      PREVIEW_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
    },
  };
}

export function saveState(state) {
  mkdirSync(path.join(folders.PUBLIC_FOLDER, 'uploads'), { recursive: true });
  writeFileSync(FILE, JSON.stringify(state, null, 2), { mode: 0o600 });
}

export function resetState() {
  removeContent();
  rmSync(FILE, { force: true });
}

function removeContent() {
  for (const name of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
    if (name.startsWith('data.db')) rmSync(path.join(FOLDER, name));
  }
  rmSync(folders.PUBLIC_FOLDER, { recursive: true, force: true });
}
