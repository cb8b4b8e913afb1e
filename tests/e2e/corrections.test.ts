import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings, launchBrowser } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { hasFocus, save, tabTo } from './helpers/form';
import { publishedId } from './helpers/links-panel';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

/** An article of the demo's that nothing was put right in. */
const HEADLINE =
  'Village postmen beat the professionals to win a record High Ridge Relay in the fog';

const TEXT = 'The runners climbed 7,400 metres, not 7,800 as we wrote first.';

/** The field's own part of the form. */
const FIELD = '[role="group"]:has(> div > ol > li)';

describe('the field of corrections, from the form to the reader', () => {
  let session: Session | undefined;
  let demo: Demo;
  let page: Page;
  let readers: Browser | undefined;
  let reader: Page;
  let field: Locator;
  let documentId: string;

  beforeAll(async () => {
    session = await openSession();
    ({ demo } = session);
    page = await session.windowOf(session.editor);
    // In a browser of their own, as readers have.
    readers = await launchBrowser();
    reader = await readers.newPage();
    reader.setDefaultTimeout(30_000);
    field = page.getByRole('group', { name: 'Corrections' });
    documentId = await publishedId(demo, HEADLINE);
  }, FIRST_START);

  afterAll(async () => {
    await readers?.close();
    await session?.close();
  });

  const text = () => field.getByRole('textbox', { name: 'Text for readers' });
  const kind = () => field.getByRole('combobox', { name: 'Kind' });
  const addButton = () => field.getByRole('button', { name: 'Add a correction' });
  /** On the article's page, which the site keeps until it is told of a change. */
  const shown = () => reader.getByRole('region', { name: 'Corrections' });

  const openPage = async () => {
    await reader.goto(`${demo.siteUrl}/en/${documentId}`);
    await reader.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  };

  const publish = async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    await page.getByText('Published document').waitFor();
  };

  /** Opens the page again until the site has been told. */
  const untilShown = async (count: number) => {
    for (await openPage(); (await shown().count()) !== count; await openPage()) {
      await reader.waitForTimeout(100);
    }
  };

  it('says that there are none, in the form, and nothing to the reader', async () => {
    await page.goto(`${demo.cmsUrl}/admin${ARTICLES}/${documentId}?plugins[i18n][locale]=en`);
    await field.getByText('There are none.').waitFor();
    await openPage();
    await expect(shown().count()).resolves.toBe(0);
  });

  it('adds one by the keyboard, dated now, and goes on in its text', async () => {
    // Behind the text: Strapi's editor of blocks keeps the Tab key once it has a selection.
    await page.locator('textarea[name="summary"]').focus();
    await tabTo(addButton());
    await page.keyboard.press('Enter');
    await text().waitFor();
    await expect(hasFocus(text())).resolves.toBe(true);
    await expect(kind().innerText()).resolves.toContain('something was wrong');
    const day = field.getByRole('combobox', { name: 'Day of correction 1' });
    await expect(day.inputValue()).resolves.not.toBe('');
    await expect(axeFindings(page, FIELD)).resolves.toEqual([]);
  });

  it('holds the save back while its text is missing, and says so there', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await field.getByText('Write what was changed.').waitFor();
    await expect(page.getByText('Saved document').count()).resolves.toBe(0);
    await expect(axeFindings(page, FIELD)).resolves.toEqual([]);
  });

  it('is saved with the kind that is chosen, and shown once it is published', async () => {
    await tabTo(kind(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const option = page.locator('[role="option"]:focus');
    await option.filter({ hasText: 'Correction: something was wrong' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await option.filter({ hasText: 'Clarification' }).waitFor();
    await page.keyboard.press('Enter');
    await kind().filter({ hasText: 'Clarification' }).and(page.locator(':focus')).waitFor();
    await tabTo(text());
    await page.keyboard.insertText(TEXT);
    await expect(field.getByText('Write what was changed.').count()).resolves.toBe(0);
    await save(page);
    await openPage();
    await expect(shown().count()).resolves.toBe(0);

    await publish();
    await untilShown(1);
    const entry = shown().getByRole('listitem');
    await expect(entry.getByText('Clarification').count()).resolves.toBe(1);
    await expect(entry.getByText(TEXT, { exact: true }).count()).resolves.toBe(1);
    const date = await entry.locator('time').getAttribute('datetime');
    expect(Date.now() - Date.parse(date ?? '')).toBeLessThan(600_000);
    await expect(axeFindings(reader)).resolves.toEqual([]);
  });

  it('is removed by the keyboard, and gone for the reader with the next publish', async () => {
    await tabTo(field.getByRole('button', { name: 'Remove correction 1' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await field.getByText('Correction 1 removed.').waitFor();
    await expect(hasFocus(addButton())).resolves.toBe(true);
    await save(page);
    await publish();
    await untilShown(0);
  });
});
