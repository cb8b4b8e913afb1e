import type { Locator, Page } from 'playwright-core';

/** More Tab keys than a whole page has places to stop at. */
const STOPS = 240;

/** A panel beside the form, by its title. */
export const panelOf = (page: Page, title: string): Locator =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) === 1;

/** Presses Tab, or Shift+Tab, until the element has the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${target.toString()} was not reached with ${key}`);
}

/** Takes the last step in a panel back, by its button, which has the focus. */
export async function undoByKey(panel: Locator): Promise<void> {
  await panel.locator('button:focus', { hasText: 'Undo' }).waitFor();
  await panel.page().keyboard.press('Enter');
  await panel.getByText('Undone.').waitFor();
}

/** Milliseconds without a question to the server, or a change of the page, that make it quiet. */
const QUIET = 500;

/** Runs in the page: a promise of nothing having been drawn for so long. */
const DRAWN = `new Promise((resolve) => {
  const finish = () => {
    observer.disconnect();
    resolve();
  };
  const wait = () => setTimeout(() => requestIdleCallback(finish), ${QUIET});
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = wait();
  });
  let timer = wait();
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
})`;

/** Opens a form, and waits until it has its values: what is typed before would be lost to them. */
export async function openForm(page: Page, address: string): Promise<void> {
  let last = Date.now();
  const note = () => {
    last = Date.now();
  };
  page.on('request', note).on('requestfinished', note);
  await page.goto(address);
  await page.locator('form').first().waitFor();
  do {
    await page.waitForTimeout(100);
    // A slow machine is still drawing what the last answer told.
    await page.evaluate(DRAWN);
  } while (Date.now() - last < QUIET);
  page.off('request', note).off('requestfinished', note);
}

/** Types an article into its form. */
export async function typeArticle(
  page: Page,
  headline: string,
  paragraphs: readonly string[],
): Promise<void> {
  await page.getByLabel('Headline').fill(headline);
  await page.locator('[role="textbox"][contenteditable="true"]').click();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}

/** Saves the form by its keys, and waits until that is said and gone. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const notice = page.getByText('Saved document');
  await notice.waitFor();
  await notice.waitFor({ state: 'detached' });
}
