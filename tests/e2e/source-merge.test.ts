import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { AdminApi, Login } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { openForm, panelOf, tabTo, undoByKey } from './helpers/form';
import { FIRST_START, openSession, type Session } from './helpers/session';

const SOURCES = '/content-manager/collection-types/plugin::newsroom.attribution';
const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has([data-newsroom="source-merge"]) > div';

/** Before the dates of the demo. */
const FROM = `${new Date().getUTCFullYear() - 1}-01`;

interface Source {
  documentId: string;
  name: string;
  aliases: string[] | null;
}

describe('sources that are one', () => {
  let session: Session | undefined;
  let demo: Demo;
  let admin: AdminApi;
  let editor: Login;
  let windowOf: Session['windowOf'];
  let page: Page;
  let panel: Locator;
  let kept: string;
  let merged: string;

  const source = async (name: string) =>
    (await admin.post<Source>(SOURCES, { name, kind: 'government' })).data.documentId;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin, editor, windowOf } = session);
    kept = await source('Ministry of Harbours');
    merged = await source('Harbour Ministry of Ostrel');
    await admin.post(`${ARTICLES}?locale=en`, {
      title: 'On two sources that are one',
      attributions: { connect: [{ documentId: merged }] },
    });
    page = await windowOf(demo);
    panel = panelOf(page, 'Source');
  }, FIRST_START);

  afterAll(() => session?.close());

  const open = () => openForm(page, `${demo.cmsUrl}/admin${SOURCES}/${kept}`);
  const part = () => panel.getByRole('region', { name: 'Is the same as…' });
  const stored = async () => (await admin.get<Source>(`${SOURCES}/${kept}`)).data;

  it('are found, looked at and merged by the keyboard', async () => {
    await open();
    const field = part().getByRole('searchbox', { name: 'Another source that is this one' });
    await field.waitFor();
    await page.getByLabel('Description').focus();
    await tabTo(field);
    await page.keyboard.insertText('Harbour Ministry');
    const found = part().getByRole('button', { name: 'Merge “Harbour Ministry of Ostrel”' });
    await found.waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await tabTo(found);
    await page.keyboard.press('Enter');

    const question = part().getByRole('group', { name: /^Merge “Harbour Ministry of Ostrel”/ });
    await question.getByText('1 article gets this source instead.').waitFor();
    await question.getByText('added: Harbour Ministry of Ostrel').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await tabTo(question.getByRole('button', { name: 'Merge', exact: true }));
    await page.keyboard.press('Enter');
    await part().getByText('was merged into this source.').waitFor();
    expect((await stored()).aliases).toEqual(['Harbour Ministry of Ostrel']);
  });

  it('are two again by the keyboard', async () => {
    await undoByKey(panel);
    expect((await stored()).aliases).toEqual([]);
    const { data } = await admin.get<Source>(`${SOURCES}/${merged}`);
    expect(data.name).toBe('Harbour Ministry of Ostrel');
  });

  it('are listed as one, with the way back, when the page is opened again', async () => {
    await admin.post(`/newsroom/sources/${merged}/merge`, { into: kept });
    await open();
    await part().getByText('Merged into this source').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    const undo = part().getByRole('button', { name: 'Undo the merge of “Harbour Ministry' });
    await undo.press('Enter');
    await part().getByText('Undone.').waitFor();
    await undo.waitFor({ state: 'detached' });
  });

  it('wait until the form is saved', async () => {
    await open();
    await page.getByLabel('Description').fill('Not saved yet');
    await part().getByRole('searchbox').fill('Harbour Ministry of Ostrel');
    await part().getByRole('button', { name: 'Merge “Harbour Ministry' }).press('Enter');
    await part().getByText('Save the changes in the form first.').waitFor();
    await part().getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await part().getByRole('button', { name: 'Cancel' }).press('Enter');
    const { data } = await admin.get<Source>(`${SOURCES}/${merged}`);
    expect(data.documentId).toBe(merged);
  });

  it('are counted on the page of figures, as a plot, tables and a file', async () => {
    await page.goto(`${demo.cmsUrl}/admin/settings/newsroom/sources`);
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    await page.getByLabel('From', { exact: true }).fill(FROM);
    await page.getByLabel('From', { exact: true }).press('Enter');
    await page.getByRole('img', { name: 'Share of articles by month' }).waitFor();
    await page.getByRole('grid', { name: 'By month' }).getByText('On one source only').waitFor();
    await page.getByRole('grid', { name: 'Most used' }).getByRole('link').first().waitFor();
    await expect(axeFindings(page, 'main')).resolves.toEqual([]);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).press('Enter');
    const download = await downloading;
    expect(download.suggestedFilename()).toContain(`sources-${FROM}-`);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('month,section,articles,without_source,one_source,unnamed_only\r\n');
  });

  it('are counted for nobody without the permission', async () => {
    const other = await windowOf(editor);
    await other.goto(`${demo.cmsUrl}/admin/settings/newsroom/sources`);
    await other.getByText("You don't have the permissions to access that content").waitFor();
  });
});
