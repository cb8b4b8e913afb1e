import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `node client/copy-astro.mjs`: puts the Astro components into `dist` as they are, since a site's own
 * Astro compiles such files. What they import lies beside them, built and typed by `npm run build`.
 */
const FROM = fileURLToPath(new URL('./astro', import.meta.url));
const TO = fileURLToPath(new URL('../dist/client/astro', import.meta.url));

mkdirSync(TO, { recursive: true });
for (const name of readdirSync(FROM)) {
  if (/\.(astro|ts)$/.test(name)) copyFileSync(path.join(FROM, name), path.join(TO, name));
}
