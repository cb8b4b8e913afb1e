import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that `npm test` found or installed. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['NEWSROOM_BROWSER'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/**
 * What axe finds, a line for each; to be compared with an empty list.
 *
 * @param within a CSS selector of the part to look at, where the page around it is Strapi's
 */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  // What is fading in has the contrast of neither side yet.
  await page.evaluate(`Promise.allSettled(
    document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  )`);
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async (context) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(context)).violations;
  }, within);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`);
}
