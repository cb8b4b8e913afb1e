import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Problem } from '../../demo/run/problem.mjs';

const PLACES = [
  process.env.NEWSROOM_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** One that was there, or that Playwright downloaded before. */
function findBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return [...PLACES, chromium.executablePath()].find((place) => place && existsSync(place));
}

/**
 * A Chromium for the browser tests: one that is there, else from the system's packages, else
 * Playwright's own download.
 *
 * @returns {string} its path
 * @throws Problem that says what to do where none of these works
 */
export function ensureBrowser() {
  const attempts = [];
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    attempts.push('apt-get update && apt-get install -y chromium');
  }
  attempts.push('npx --no-install playwright-core install --with-deps chromium');
  attempts.push('npx --no-install playwright-core install chromium');
  for (const attempt of [null, ...attempts]) {
    if (attempt !== null) {
      console.log(`· A browser for the tests: ${attempt}`);
      spawnSync(attempt, { shell: true, stdio: 'inherit' });
    }
    const browser = findBrowser();
    if (browser !== undefined) return browser;
  }
  throw new Problem(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium; or Google Chrome), or say where it is: NEWSROOM_BROWSER=/path/to/chromium npm test',
  );
}
