import type { Locator, Page } from 'playwright-core';
import { type AdminApi, createReadingRole, inviteUser, type Login } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { hasFocus, openForm, panelOf, save, tabTo, typeArticle, undoByKey } from './helpers/form';
import { FIRST_START, openSession, type Session } from './helpers/session';

const TYPES = '/content-manager/collection-types';
const ARTICLES = `${TYPES}/plugin::newsroom.article`;

const HEADLINE = 'Night trains return to the northern line';

const PARAGRAPHS = [
  'Night trains will run again between Varda and the northern ports from 14 December, nine years after the last sleeping car was uncoupled.',
  'Two trains a night will carry up to 310 passengers in rebuilt sleeping cars. A bed costs 64 crowns, and the railway company sold out the first week by midnight.',
  'The northern ports had asked for the trains since the airport at Kessel closed in 2019. The ministry of transport pays for the first three winters.',
];

const TITLE = 'Summary';

/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has([data-newsroom="summary"]) > div';

const MINE = 'Sleeping cars are back, and Varda cannot wait.';

describe('the panel of the summary', () => {
  let session: Session | undefined;
  let demo: Demo;
  let page: Page;
  let admin: AdminApi;
  let windowOf: Session['windowOf'];
  let editor: Login;
  let panel: Locator;
  let documentId: string;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin, editor, windowOf } = session);
    page = await windowOf(editor);
    panel = panelOf(page, TITLE);
  }, FIRST_START);

  afterAll(() => session?.close());

  const addressOf = (id: string) =>
    `${demo.cmsUrl}/admin${ARTICLES}/${id}?plugins[i18n][locale]=en`;

  const field = () => page.locator('textarea[name="summary"]');
  /** The form takes what was saved a moment after the panel has told of it. */
  const filled = () =>
    page.waitForFunction(`document.querySelector('textarea[name="summary"]').value !== ''`);
  const stateOf = (name: string) => panel.getByText(name, { exact: true }).waitFor();
  const sentences = () => panel.locator('ul').first().getByRole('button');
  const stored = async () =>
    (
      await admin.get<{ summary: string | null; summaryOrigin: string | null }>(
        `${ARTICLES}/${documentId}?locale=en`,
      )
    ).data;

  /** The words that are marked in the blocks editor. */
  const markedWords = () =>
    page.evaluate<string>(`
      [...(CSS.highlights.get('newsroom-place') ?? [])].map(String).join(' ')
    `);

  it('shows what the next save writes of a text that is not saved yet', async () => {
    await openForm(page, `${demo.cmsUrl}/admin${ARTICLES}/create`);
    // The form begins anew once the address names the language.
    await page.waitForURL(/locale/u);
    await page.waitForLoadState('networkidle');
    await panel.getByText('Write some text').waitFor();
    await typeArticle(page, HEADLINE, PARAGRAPHS);
    await stateOf('Not written yet');
    await panel.getByText('The next save writes this:').waitFor();
    const shown = await panel.locator('ul').first().getByRole('listitem').allInnerTexts();
    expect(shown[0]).toContain('Night trains will run again');

    await save(page);
    await page.waitForURL(/plugin::newsroom\.article\/[a-z0-9]{24}/);
    documentId = /article\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
    await stateOf('Up to date');
    await panel.getByText('By the plugin, from the article’s own sentences').waitFor();
    const lines = shown.map((line) => line.trim());
    await expect(field().inputValue()).resolves.toBe(lines.join('\n'));
    await panel.getByText('every sentence is the article’s own').waitFor();
  });

  it('leads from a sentence to its place in the text by the keyboard', async () => {
    const sentence = sentences().first();
    const words = await sentence.innerText();
    await page.getByRole('link', { name: 'Open preview' }).focus();
    await tabTo(sentence);
    await page.keyboard.press('Enter');
    await panel.getByText('Shown in the text:').waitFor({ state: 'attached' });
    await expect(markedWords()).resolves.toBe(words);
    // The focus has stayed, for the next sentence.
    await expect(hasFocus(sentence)).resolves.toBe(true);
  });

  it('shows another length before it replaces anything, and takes it back', async () => {
    const before = await field().inputValue();
    await panel.getByRole('button', { name: 'Length and form' }).press('Enter');
    await panel.getByText('This one is in the form.').waitFor();
    await panel.getByRole('combobox', { name: 'Length' }).press('Enter');
    await page.getByRole('option', { name: 'Brief' }).press('Enter');
    await panel.getByRole('combobox', { name: 'Form' }).press('Enter');
    await page.getByRole('option', { name: 'Paragraph' }).press('Enter');
    await panel.getByRole('button', { name: 'Use this' }).waitFor();
    await expect(field().inputValue()).resolves.toBe(before);

    await panel.getByRole('button', { name: 'Use this' }).press('Enter');
    await panel.getByText('The new summary is in the form').waitFor();
    const brief = await field().inputValue();
    expect(brief).not.toContain('\n');
    expect(brief.length).toBeLessThan(before.length);
    await undoByKey(panel);
    await expect(field().inputValue()).resolves.toBe(before);

    await panel.getByRole('button', { name: 'Use this' }).press('Enter');
    await stateOf('Up to date');
    await save(page);
    await panel.getByText('By the plugin, from the article’s own sentences').waitFor();
    await expect(stored()).resolves.toMatchObject({ summary: brief, summaryOrigin: 'extractive' });
  });

  it('marks what the article says otherwise, and leads to it', async () => {
    await field().fill('Two trains a night will carry up to 410 passengers.');
    await panel.locator('mark', { hasText: '410' }).waitFor();
    const note = panel.getByRole('listitem').filter({ hasText: 'the article says' });
    await note.getByRole('button').press('Enter');
    await panel.getByText('Shown in the text:').waitFor({ state: 'attached' });
    await expect(markedWords()).resolves.toBe('310');
  });

  it('says whose words they are, and that they stay when the text changes', async () => {
    await field().fill(MINE);
    await panel.getByText('Written here and not saved yet').waitFor();
    await save(page);
    await panel.getByText('By Mara Linn').waitFor();
    await expect(stored()).resolves.toEqual(
      expect.objectContaining({ summary: MINE, summaryOrigin: 'human' }),
    );
    await page.locator('[role="textbox"][contenteditable="true"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' A dining car follows in the spring.');
    await stateOf('The text has changed since');
    await panel.getByText('it stays as it is until you decide').waitFor();
    await save(page);
    await stateOf('The text has changed since');
    await expect(field().inputValue()).resolves.toBe(MINE);
  });

  it('compares them with a fresh one, and replaces them only when told to', async () => {
    await panel.getByRole('button', { name: 'Compare' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('region', { name: 'In the form' }).getByText(MINE).waitFor();
    await expect(axeFindings(page, '[role="dialog"]')).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Sentence by sentence' }).press('Enter');
    await dialog.getByRole('checkbox', { name: 'Night trains will run again' }).press('Space');
    await expect(axeFindings(page, '[role="dialog"]')).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Use the ticked sentences' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const mixed = await field().inputValue();
    expect(mixed).toContain(MINE);
    expect(mixed).toContain('Night trains will run again');
    await panel.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(field().inputValue()).resolves.toBe(MINE);

    await panel.getByRole('button', { name: 'Compare' }).press('Enter');
    await dialog.getByRole('button', { name: 'Take the fresh one' }).press('Enter');
    await panel.getByText('The new summary is in the form').waitFor();
    await expect(field().inputValue()).resolves.not.toContain(MINE);
    await panel.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(field().inputValue()).resolves.toBe(MINE);
  });

  it('counts them as up to date once the editor keeps them', async () => {
    await stateOf('The text has changed since');
    await panel.getByRole('button', { name: 'Compare' }).press('Enter');
    await page.getByRole('button', { name: 'Keep mine' }).press('Enter');
    await panel.getByText('Kept.').waitFor();
    await stateOf('Up to date');
    await expect(stored()).resolves.toMatchObject({ summary: MINE, summaryOrigin: 'human' });
  });

  it('lets the plugin write again after asking once', async () => {
    await panel.getByRole('button', { name: 'Let the plugin write it again' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Night trains will run again').waitFor();
    await expect(axeFindings(page, '[role="alertdialog"]')).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Confirm' }).press('Enter');
    await expect(field().inputValue()).resolves.toBe('');
    await undoByKey(panel);
    await expect(field().inputValue()).resolves.toBe(MINE);

    await panel.getByRole('button', { name: 'Let the plugin write it again' }).press('Enter');
    await dialog.getByRole('button', { name: 'Confirm' }).press('Enter');
    await panel.getByText('The next save writes this:').waitFor();
    await save(page);
    await stateOf('Up to date');
    await expect(stored()).resolves.toMatchObject({ summaryOrigin: 'extractive' });
    await filled();
  });

  it('wants no summary by a switch, and one again', async () => {
    const before = await field().inputValue();
    const none = panel.getByRole('switch', { name: 'No summary wanted' });
    await none.press('Space');
    await stateOf('None wanted');
    await panel.getByText('The next save takes the summary away').waitFor();
    await none.press('Space');
    await stateOf('Up to date');
    await expect(field().inputValue()).resolves.toBe(before);

    await none.press('Space');
    await save(page);
    await stateOf('None wanted');
    await expect(stored()).resolves.toMatchObject({ summary: null, summaryOrigin: 'none' });
    await none.press('Space');
    await panel.getByText('The next save writes this:').waitFor();
    await save(page);
    await stateOf('Up to date');
    await expect(stored()).resolves.toMatchObject({ summary: before, summaryOrigin: 'extractive' });
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, in %s', async (theme) => {
    await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
    await page.reload();
    await stateOf('Up to date');
    await panel.getByRole('button', { name: 'Length and form' }).press('Enter');
    await panel.getByText('This one is in the form.').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
  });

  const overflowing = () =>
    page.evaluate<string[]>(`
      [...document.querySelectorAll('${PARTS} *')]
        .filter((part) => {
          const [own, frame] = [part, part.closest('aside')].map((box) => box.getBoundingClientRect());
          return own.width > 1 && (own.right > frame.right + 1 || own.left < frame.left - 1);
        })
        .map((part) => part.outerHTML.slice(0, 100))
    `);

  it('fits into its column, and keeps the plugin’s own words to itself', async () => {
    await expect(overflowing()).resolves.toEqual([]);
    await expect(page.locator('body').innerText()).resolves.not.toMatch(/extractive/i);
  });

  it('is read from right to left in Arabic', async () => {
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'ar')`);
    await page.reload();
    const arabic = panelOf(page, 'الملخّص');
    // Strapi leaves the direction of the page to the site.
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    await arabic.getByText('محدَّث', { exact: true }).waitFor();
    await arabic.getByText('بقلم الإضافة').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await expect(overflowing()).resolves.toEqual([]);
    await expect(page.locator('body').innerText()).resolves.not.toMatch(/extractive/i);
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'en')`);
  });

  it('lets the article be saved where the server’s answers fail', async () => {
    await page.route('**/newsroom/summaries/**', (route) => route.abort());
    await openForm(page, addressOf(documentId));
    await panel.getByText('The summary could not be checked.').waitFor();
    await page.getByLabel('Byline').fill('Mara Linn');
    await save(page);
    await page.unroute('**/newsroom/summaries/**');
    await panel.getByRole('button', { name: 'Try again' }).press('Enter');
    await stateOf('Up to date');
  });

  it('leads into a Markdown editor too, for a type of the site’s own', async () => {
    const explainers = `${TYPES}/api::explainer.explainer`;
    const list = await admin.get(`${explainers}?locale=en&page=1&pageSize=1`);
    const [first] = (list as unknown as { results: { documentId: string }[] }).results;
    await page.goto(
      `${demo.cmsUrl}/admin${explainers}/${first?.documentId}?plugins[i18n][locale]=en`,
    );
    await panel.locator('[data-newsroom="summary"]').waitFor();
    await expect(panel.getByRole('switch').count()).resolves.toBe(0);
    await sentences().first().press('Enter');
    await panel.getByText('Shown in the text:').waitFor({ state: 'attached' });
    await page.locator('.CodeMirror span[style*="background"]').first().waitFor();
  });

  it('is not there for a role that may not read summaries', async () => {
    const reader = await inviteUser(admin, await createReadingRole(admin), 'nora@example.org');
    const other = await windowOf(reader);
    await other.goto(addressOf(documentId));
    await panelOf(other, 'Linked articles').waitFor();
    await expect(panelOf(other, TITLE).count()).resolves.toBe(0);
  });
});
