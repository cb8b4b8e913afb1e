import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CMS } from './paths.mjs';

const FOLDER = path.join(CMS, '.tmp');
const FILE = path.join(FOLDER, 'demo.json');
const UPLOADS = path.join(CMS, 'public/uploads');

const secret = () => randomBytes(24).toString('base64url');

/** What the demo remembers between starts: its secrets, made at the first one, and its login. */
export function loadState() {
  if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, 'utf8'));
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
      PREVIEW_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
    },
  };
}

export function saveState(state) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify(state, null, 2), { mode: 0o600 });
}

/** Forgets the database, the uploads, the login and the secrets. */
export function resetState() {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const file of existsSync(UPLOADS) ? readdirSync(UPLOADS) : []) {
    if (file !== '.gitkeep') rmSync(path.join(UPLOADS, file), { recursive: true });
  }
}
