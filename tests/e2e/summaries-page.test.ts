import type { Page } from 'playwright-core';
import type { AdminApi, Login } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

describe('the summaries of the archive', () => {
  let session: Session | undefined;
  let demo: Demo;
  let page: Page;
  let admin: AdminApi;
  let windowOf: Session['windowOf'];
  let editor: Login;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin, editor, windowOf } = session);
    page = await windowOf(demo);
  }, FIRST_START);

  afterAll(() => session?.close());

  const settings = () => `${demo.cmsUrl}/admin/settings/newsroom/summaries`;

  it('says what writes them, and that there was no run yet', async () => {
    await page.goto(settings());
    await page.getByRole('heading', { level: 1, name: 'Summaries' }).waitFor();
    await page.getByText('No model: the plugin’s own summariser').waitFor();
    await page.getByText('There was none yet.').waitFor();
    await expect(axeFindings(page, 'main')).resolves.toEqual([]);
  });

  it('tells what a run would do before it does anything', async () => {
    await page.getByRole('combobox', { name: 'Which articles' }).press('Enter');
    await page.getByRole('option', { name: 'All, save those' }).press('Enter');
    await page.getByRole('button', { name: 'Try it first' }).press('Enter');
    const estimate = page.getByRole('status').filter({ hasText: 'What a run would do' });
    await estimate.getByText(/texts? looked at/).waitFor();
    await estimate.getByText(/would get another summary/).waitFor();
    await page.getByText('There was none yet.').waitFor();
    await expect(axeFindings(page, 'main')).resolves.toEqual([]);

    // It is of what was chosen then.
    await page.getByRole('combobox', { name: 'Language' }).press('Enter');
    await page.getByRole('option', { name: 'English' }).press('Enter');
    await expect(estimate.count()).resolves.toBe(0);
  });

  it('begins once the administrator has said yes, and shows the end after a reload', async () => {
    await page.getByRole('button', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('This runs in the background').waitFor();
    await dialog.getByRole('button', { name: 'Confirm' }).press('Enter');
    const run = page.getByRole('region', { name: 'The last run' });
    await run.getByText(/^Done/).waitFor();
    await page.reload();
    await run.getByText(/^Done/).waitFor();
    const [, looked, total] =
      /(\d+) of (\d+)/.exec(await run.getByText(/\d+ of \d+/).innerText()) ?? [];
    expect(Number(total)).toBeGreaterThan(0);
    expect(looked).toBe(total);
    await expect(axeFindings(page, 'main')).resolves.toEqual([]);
  });

  it('pauses, goes on with and cancels a run', async () => {
    let state = 'running';
    const run = () => ({
      ...{ id: 7, state, request: { scope: 'all' }, looked: 30, total: 120, written: 12 },
      ...{ asked: 0, done: 0, held: 0, failed: 0, error: null },
      ...{ startedAt: new Date().toISOString(), finishedAt: null },
    });
    // A run over the demo's few articles is over before one could pause it.
    await page.route('**/newsroom/summaries/archive', async (route) => {
      const answer = await route.fetch();
      const { data } = (await answer.json()) as { data: object };
      await route.fulfill({ json: { data: { ...data, run: run() } } });
    });
    await page.route('**/newsroom/summaries/archive/runs/7/*', async (route) => {
      const act = route.request().url().split('/').at(-1);
      state = act === 'pause' ? 'paused' : act === 'resume' ? 'running' : 'cancelled';
      await route.fulfill({ json: { data: run() } });
    });
    await page.reload();
    const progress = page.getByRole('progressbar', { name: 'Texts looked at' });
    await expect(progress.getAttribute('aria-valuenow')).resolves.toBe('25');
    await expect(axeFindings(page, 'main')).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    const last = page.getByRole('region', { name: 'The last run' });
    await last.getByText(/^Paused/).waitFor();
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await last.getByText(/^Under way/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('What is written stays').waitFor();
    await dialog.getByRole('button', { name: 'Confirm' }).press('Enter');
    await last.getByText(/^Cancelled/).waitFor();
    await expect(page.getByRole('button', { name: 'Pause' }).count()).resolves.toBe(0);
    await page.unrouteAll();
  });

  it('is read from right to left in Arabic', async () => {
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'ar')`);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'الملخّصات' }).waitFor();
    await page.getByRole('heading', { name: 'كتابة الملخّصات من جديد' }).waitFor();
    await expect(axeFindings(page, 'main')).resolves.toEqual([]);
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'en')`);
  });

  it('asks about ticked articles in the list, and keeps what somebody wrote or is up to date', async () => {
    const path = `${ARTICLES}?locale=en&page=1&pageSize=2&sort=updatedAt:DESC`;
    const { results } = (await admin.get<never>(path)) as unknown as {
      results: { documentId: string }[];
    };
    const [first] = results;
    await admin.put(`${ARTICLES}/${first?.documentId}?locale=en`, { summary: 'My own words.' });
    await page.goto(`${demo.cmsUrl}/admin${path.replace('locale=en', 'plugins[i18n][locale]=en')}`);
    await page.getByRole('checkbox', { name: /select all/i }).press('Space');
    await page.getByRole('button', { name: 'Write summaries again' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('2 articles get new summaries').waitFor();
    await dialog.getByText('Kept as they are').waitFor();
    await dialog.getByRole('button', { name: 'Write again' }).press('Enter');
    await page.getByText('2 kept').waitFor();
    const { data } = await admin.get<{ summary: string }>(
      `${ARTICLES}/${first?.documentId}?locale=en`,
    );
    expect(data.summary).toBe('My own words.');
  });

  it('is kept from an editor without the permission', async () => {
    const other = await windowOf(editor);
    await other.goto(settings());
    await other.getByText("You don't have the permissions to access that content").waitFor();
    await expect(other.getByRole('button', { name: 'Begin' }).count()).resolves.toBe(0);
  });
});
