import type { Locator, Page } from 'playwright-core';
import type { Demo } from './demo';

/** Longer than the panel waits for an editor who is still writing, in milliseconds. */
export const PAUSE = 1_000;

/** Waits until the suggestions answer the links as they are. */
export async function settled(panel: Locator): Promise<void> {
  await panel.page().waitForTimeout(PAUSE);
  await panel.locator('[aria-busy="false"]').waitFor();
}

/** What Strapi's own field shows as linked, in order. */
export const fieldTitles = (page: Page): Promise<string[]> =>
  page
    .locator('ol > li')
    .filter({ has: page.getByRole('button', { name: 'Drag', exact: true }) })
    .locator('button', { hasNotText: /^Remove$/ })
    .allInnerTexts();

/** The documentId of a published article, by its headline. */
export async function publishedId({ cmsUrl }: Demo, title: string): Promise<string> {
  const filter = `filters[title][$eq]=${encodeURIComponent(title)}`;
  const found = await fetch(`${cmsUrl}/api/newsroom/articles?locale=en&${filter}`);
  const { data } = (await found.json()) as { data: { documentId: string }[] };
  return data[0]?.documentId ?? '';
}
