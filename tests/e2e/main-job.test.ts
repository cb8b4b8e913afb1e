import type { Browser, Page } from 'playwright-core';
import { AdminApi, createEditor, logIn, type Login } from './helpers/admin';
import { axeFindings, launchBrowser } from './helpers/browser';
import {
  interruptDemoAt,
  newFolder,
  removeFolder,
  runDemo,
  startDemo,
  type Demo,
} from './helpers/demo';
import { publishedId } from './helpers/links-panel';

const HEADLINE = 'Night trains return to the northern line after nine years';

const SLUG = 'night-trains-return-to-the-northern-line-after-nine-years';

const PARAGRAPHS = [
  'Night trains will run again between Varda and the northern ports from 14 December, nine years after the last sleeping car was uncoupled. The railway company announced the timetable on Monday and opened the sale of tickets the same evening.',
  'Two trains a night, one in each direction, will carry up to 310 passengers in rebuilt cars. A bed costs 64 crowns and a reclining seat 29, and children under six travel free in their parents’ compartment.',
  'The state pays 11 million crowns a year for the service under a contract of six years. In return the company must run at least 340 nights a year and keep prices below those of the early flight.',
  'Mayors along the line had asked for the trains since the airport at Kessel closed. “People here have been driving five hours to see a doctor,” said Tuva Oren, the mayor of Lindvik.',
  'The first trains were almost sold out by midnight, the company said on Tuesday. A second pair of trains may follow in the summer if enough drivers finish their training by May.',
];

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

/** Switches the webhook for the demo's site on or off, as Settings → Webhooks does. */
async function switchWebhook(admin: AdminApi, isEnabled: boolean): Promise<void> {
  const { data: webhooks } = await admin.get<{ id: string }[]>('/admin/webhooks');
  const [webhook] = webhooks;
  if (webhooks.length !== 1 || webhook === undefined) throw new Error('There is not one webhook');
  const { id, ...settings } = webhook;
  await admin.put(`/admin/webhooks/${id}`, { ...settings, isEnabled });
}

/** Building Strapi's admin panel alone takes minutes on a small machine. */
const FIRST_START = 900_000;

/** The longest until the site has heard of a save, in milliseconds; pages are kept for minutes. */
const WEBHOOK_TAKES = 10_000;

describe('the main job, from the edit view to the reader', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let editor: Login;

  beforeAll(async () => {
    demo = await startDemo();
    browser = await launchBrowser();
    editor = await createEditor(demo);
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    page.setDefaultTimeout(30_000);
  }, FIRST_START);

  afterAll(async () => {
    await browser?.close();
    await demo?.interrupt();
    if (demo) removeFolder(demo.folder);
  });

  it('prints the addresses and the login', () => {
    expect(demo.siteUrl).toMatch(/^http:/);
    expect(demo.cmsUrl).toMatch(/^http:/);
    expect(demo.password).not.toBe('');
  });

  it('prints an address at which anyone reads an article', async () => {
    const response = await fetch(demo.pageUrl);
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toMatchObject({
      data: { article: { locale: 'en' }, summary: { origin: 'extractive' }, movedTo: null },
    });
  });

  it('gives an article that an editor writes its slug and summary', async () => {
    await logIn(page, demo.cmsUrl, editor);
    await page.goto(
      `${demo.cmsUrl}/admin/content-manager/collection-types/plugin::newsroom.article/create`,
    );
    // The form begins anew once the address names the language.
    await page.waitForURL(/locale/u);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Headline').fill(HEADLINE);
    await page.getByLabel('Byline').fill('Mara Linn');
    const text = page.locator('[role="textbox"][contenteditable="true"]');
    await text.click();
    for (const [index, paragraph] of PARAGRAPHS.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(paragraph);
    }
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    await page.waitForURL(/plugin::newsroom\.article\/[a-z0-9]{24}/);
    const valueOf = (field: string) => page.locator(`[name="${field}"]`).inputValue();
    await expect(valueOf('summary')).resolves.toContain('Night trains will run again');
    await expect(valueOf('slug')).resolves.toBe(SLUG);
  });

  it('says who wrote the summary in words', async () => {
    await page.getByText('By the plugin, from the article’s own sentences').waitFor();
    // The field that it is kept in is not for editors.
    await expect(page.getByLabel('Summary by').count()).resolves.toBe(0);
  });

  it('opens the draft on the site by the Preview button, and only with the secret', async () => {
    await page.getByRole('link', { name: 'Open preview' }).click();
    const frame = page.frameLocator('iframe').first();
    await frame.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    const address = await page.locator('iframe').first().getAttribute('src');
    const without = new URL(address ?? '');
    without.searchParams.delete('secret');
    const response = await fetch(without);
    expect(response.status).toBe(404);
    await expect(response.text()).resolves.not.toContain(HEADLINE);
    await page.goBack();
  });

  it('shows the published article on the site', async () => {
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    await publish.click();
    await page.getByText('Published document').waitFor();
    const link = page.getByRole('link', { name: HEADLINE }).first();
    // The site drops its page when the webhook comes, a moment after the editor has the answer.
    const end = Date.now() + WEBHOOK_TAKES;
    do await page.goto(`${demo.siteUrl}/en/`);
    while ((await link.count()) === 0 && Date.now() < end);
    await link.click();
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    for (const paragraph of PARAGRAPHS) {
      await expect(page.getByText(paragraph).count()).resolves.toBeGreaterThan(0);
    }
    await expect(axeFindings(page)).resolves.toEqual([]);
  });

  it('shows what is published next as soon as Strapi’s webhook says so, on pages that it keeps', async () => {
    const admin = await AdminApi.logIn(demo.cmsUrl, demo);
    const id = await publishedId(demo, HEADLINE);
    const publish = (byline: string) =>
      admin.post(`${ARTICLES}/${id}/actions/publish?locale=en`, { byline });
    const pages = [`${demo.siteUrl}/en/${SLUG}`, `${demo.siteUrl}/en/`];
    const shown = () => Promise.all(pages.map(async (address) => (await fetch(address)).text()));
    for (const text of await shown()) expect(text).toContain('Mara Linn');

    await switchWebhook(admin, false);
    await publish('Unsaid');
    for (const text of await shown()) expect(text).toContain('Mara Linn');

    await switchWebhook(admin, true);
    await publish('Tuva Berg');
    const areNew = async () => (await shown()).every((text) => text.includes('Tuva Berg'));
    while (!(await areNew())) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('says on the front page which article was retracted, and has the older ones under their list', async () => {
    const admin = await AdminApi.logIn(demo.cmsUrl, demo);
    const id = await publishedId(demo, HEADLINE);
    const publish = (corrections: object[]) =>
      admin.post(`${ARTICLES}/${id}/actions/publish?locale=en`, { corrections });
    const frontPage = async () => (await fetch(`${demo.siteUrl}/en/`)).text();
    const isMarked = async () => (await frontPage()).includes('>Retraction<');
    await publish([{ date: '2026-02-01', kind: 'retraction', text: 'We no longer stand by it.' }]);
    while (!(await isMarked())) await new Promise((resolve) => setTimeout(resolve, 100));
    const text = await frontPage();
    expect(text.indexOf('rel="next"')).toBeLessThan(text.indexOf('id="explainers"'));
    await publish([]);
    while (await isMarked()) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('opens the summary with the keyboard, above and below the text', async () => {
    const summaries = page.locator('details', { hasText: 'No time to read? Get a summary' });
    await expect(summaries.count()).resolves.toBe(2);
    for (const index of [0, 1]) {
      const details = summaries.nth(index);
      await expect(details.getAttribute('open')).resolves.toBeNull();
      await details.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(details.getAttribute('open')).resolves.not.toBeNull();
      await expect(details.innerText()).resolves.toContain('Night trains will run again');
    }
    await expect(axeFindings(page)).resolves.toEqual([]);
  });

  it('leads to the previous article and back by title', async () => {
    const previous = page.locator('a[rel~="prev"]');
    const title = await previous.innerText();
    await previous.click();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(title).toContain(heading);
    await page.locator('a[rel~="next"]').click();
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  });

  it('shows an article of the demo’s own type, which leads to articles', async () => {
    await page.goto(`${demo.siteUrl}/en/`);
    const headline = 'The Five Rivers Accord, clause by clause';
    await page.getByRole('link', { name: headline }).click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/explainer\//u);
    // Markdown, rendered.
    await page
      .getByRole('heading', { level: 2, name: 'Article 9: thirty days of talking' })
      .waitFor();
    await expect(page.locator('.prose strong').count()).resolves.toBeGreaterThan(0);
    await page.locator('details', { hasText: 'No time to read?' }).first().waitFor();
    await page.getByText('Five Rivers Accord', { exact: true }).first().waitFor();
    await expect(axeFindings(page)).resolves.toEqual([]);
    const related = page
      .getByRole('region', { name: 'Related articles' })
      .getByRole('link')
      .first();
    const title = await related.innerText();
    await related.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).pathname).not.toContain('explainer');
  });

  it('suggests articles in the edit view of the demo’s own type', async () => {
    const explainers = `${demo.cmsUrl}/admin/content-manager/collection-types/api::explainer.explainer`;
    await page.goto(`${explainers}?plugins[i18n][locale]=en`);
    await page.getByText('How to read twenty thousand years').first().click();
    const panel = page
      .locator('aside, section, div')
      .filter({ has: page.getByRole('heading', { name: 'Linked articles', exact: true }) })
      .last();
    await panel.getByText('A 92-metre column of mud reveals').first().waitFor();
  });

  it('has pages in every language that axe finds nothing wrong with', async () => {
    for (const locale of ['en', 'ru', 'az', 'hy', 'ar', 'zh']) {
      await page.goto(`${demo.siteUrl}/${locale}/`);
      await expect(axeFindings(page)).resolves.toEqual([]);
      await page.locator('main h2 a, main h3 a, main h1 a').first().click();
      await page.locator('details').first().waitFor();
      await expect(axeFindings(page)).resolves.toEqual([]);
      await expect(page.locator('html').getAttribute('dir')).resolves.toBe(
        locale === 'ar' ? 'rtl' : 'ltr',
      );
    }
  });

  it('says in one sentence that a port is taken', async () => {
    const { port } = new URL(demo.cmsUrl);
    const { code, output } = await runDemo({ CMS_PORT: port, DEMO_FOLDER: newFolder() });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} for Strapi is taken`);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('starts after a first start that was interrupted', async () => {
    const folder = newFolder();
    await interruptDemoAt(/Writing the articles/, folder);
    const again = await startDemo({ folder });
    const response = await fetch(`${again.siteUrl}/hy/`);
    expect(response.status).toBe(200);
    await again.interrupt();
    removeFolder(folder);
  }, 300_000);

  it('ends both servers with Ctrl-C, and keeps what was changed', async () => {
    await expect(demo.interrupt()).resolves.toBe(0);
    await expect(fetch(demo.siteUrl)).rejects.toThrow();
    await expect(fetch(demo.cmsUrl)).rejects.toThrow();
    const password = demo.password;
    demo = await startDemo({ folder: demo.folder });
    expect(demo.password).toBe(password);
    const response = await fetch(`${demo.siteUrl}/en/${SLUG}`);
    expect(response.status).toBe(200);
  }, 300_000);
});
