import type { Locator, Page } from 'playwright-core';
import type { AdminApi } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { hasFocus, panelOf, tabTo } from './helpers/form';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
const SOURCES = '/content-manager/collection-types/plugin::newsroom.attribution';

const NOTE = 'The port took its count back.';
/** Later than of any source of the demo: its articles come first. */
const DAY = '2027-01-12';

const TITLES = ['Ferry counts', 'Crane counts', 'Quay counts', 'Buoy counts'] as const;

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('articles on a withdrawn source', () => {
  let session: Session | undefined;
  let demo: Demo;
  let admin: AdminApi;
  let page: Page;
  let widget: Locator;
  let source: string;
  /** documentIds, in the order of the titles. */
  const ids: string[] = [];

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin } = session);
    const { data } = await admin.post<{ documentId: string }>(SOURCES, {
      ...{ name: 'Count of the port', kind: 'document' },
      ...{ state: 'withdrawn', stateDate: DAY, stateNote: NOTE },
    });
    source = data.documentId;
    for (const title of TITLES) await publish(title);
    page = await session.windowOf(session.editor);
    widget = page.getByRole('region', { name: 'Articles on withdrawn sources' });
  }, FIRST_START);

  afterAll(() => session?.close());

  async function publish(title: string): Promise<void> {
    const { data } = await admin.post<{ documentId: string }>(`${ARTICLES}?locale=en`, {
      ...{ title, body: [paragraph(`${title} were given out by the port.`)] },
      attributions: { connect: [{ documentId: source }] },
      citations: [{ source, use: ['figures'] }],
    });
    ids.push(data.documentId);
    await admin.post(`${ARTICLES}/${data.documentId}/actions/publish?locale=en`, {});
  }

  const rowOf = (title: string) => widget.getByRole('listitem').filter({ hasText: title });
  const keepButton = (title: string) =>
    rowOf(title).getByRole('button', { name: `Keep with a reason ${title}` });

  it('is listed with its source, what happened and what for', async () => {
    const row = rowOf(TITLES[0]);
    await row.getByText('Rests on a source that was withdrawn on Jan 12, 2027').waitFor();
    await row.getByText('Count of the port').waitFor();
    await row.getByText(NOTE).waitFor();
    await row.getByText('Used for: Figures').waitFor();
    const link = row.getByRole('link', { name: 'Add a correction, or replace the source' });
    await expect(link.getAttribute('href')).resolves.toContain(ids[0]);
    // Of the demo.
    await widget.getByText('Mission status report of November 2026').first().waitFor();
  });

  it('is kept by the keyboard, with a reason that has to be given', async () => {
    const button = keepButton(TITLES[0]);
    await button.focus();
    await page.keyboard.press('Enter');
    const field = rowOf(TITLES[0]).getByLabel('Reason');
    await field.and(page.locator(':focus')).waitFor();
    const submit = rowOf(TITLES[0]).getByRole('button', { name: 'Keep', exact: true });
    await tabTo(submit);
    await page.keyboard.press('Enter');
    await rowOf(TITLES[0]).getByText('Give a reason.').waitFor();
    await page.keyboard.insertText('Our own count agrees.');
    await tabTo(submit);
    await page.keyboard.press('Enter');
    await widget.getByText('1 article stays as it is.').waitFor();
    await rowOf(TITLES[0]).waitFor({ state: 'detached' });
    // What had the focus is gone: it goes on from the same place.
    await widget.locator(':focus').waitFor();
  });

  it('gives the focus back to the button of a form that is closed', async () => {
    await keepButton(TITLES[1]).press('Enter');
    await rowOf(TITLES[1]).getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(hasFocus(keepButton(TITLES[1]))).resolves.toBe(true);
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, in %s', async (theme) => {
    await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
    await page.reload();
    await keepButton(TITLES[1]).press('Enter');
    await rowOf(TITLES[1]).getByRole('textbox', { name: 'Reason' }).waitFor();
    const body = '[aria-labelledby="plugin::newsroom.withdrawn-sources"] main > *';
    await expect(axeFindings(page, body)).resolves.toEqual([]);
    await rowOf(TITLES[1]).getByRole('button', { name: 'Cancel' }).press('Enter');
  });

  it('is kept with others that are ticked, by one reason', async () => {
    for (const title of TITLES.slice(1, 3)) {
      const tick = widget.getByRole('checkbox', { name: `Tick: ${title}` });
      await tick.focus();
      await page.keyboard.press('Space');
    }
    await widget.getByRole('button', { name: 'Keep 2 ticked with a reason' }).press('Enter');
    await page.keyboard.insertText('They give no number.');
    await widget.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await widget.getByText('2 articles stay as they are.').waitFor();
    for (const title of TITLES.slice(1, 3)) await rowOf(title).waitFor({ state: 'detached' });
    await rowOf(TITLES[3]).waitFor();
  });

  it('leaves the list once a correction of it is published', async () => {
    const corrections = [{ date: DAY, kind: 'correction', text: 'The count was taken back.' }];
    await admin.put(`${ARTICLES}/${ids[3]}?locale=en`, { corrections });
    await admin.post(`${ARTICLES}/${ids[3]}/actions/publish?locale=en`, {});
    await page.reload();
    await widget.getByText('Mission status report of November 2026').first().waitFor();
    await expect(rowOf(TITLES[3]).count()).resolves.toBe(0);
  });

  it('is listed beside the source, with what was done', async () => {
    await page.goto(`${demo.cmsUrl}/admin${SOURCES}/${source}`);
    const panel = panelOf(page, 'Source');
    await panel.getByRole('heading', { name: 'Articles that rest on it' }).waitFor();
    const kept = panel.getByRole('listitem').filter({ hasText: TITLES[0] });
    await kept.getByText('Used for: Figures').waitFor();
    await kept.getByText(/^Kept by Mara Linn on .+: Our own count agrees\.$/).waitFor();
    const link = kept.getByRole('link', { name: TITLES[0] });
    await expect(link.getAttribute('href')).resolves.toContain(ids[0]);
    const corrected = panel.getByRole('listitem').filter({ hasText: TITLES[3] });
    await corrected.getByText('A correction was added.').waitFor();
    const parts = 'aside:has([data-newsroom="source-articles"]) > div';
    await expect(axeFindings(page, parts)).resolves.toEqual([]);
  });

  it('shows more of many articles by the keyboard', async () => {
    for (let n = 0; n < 8; n += 1) await publish(`Count ${n}`);
    await page.reload();
    const panel = panelOf(page, 'Source');
    const items = panel.locator('[data-newsroom="source-articles"] li');
    await items.nth(9).waitFor();
    await expect(items.count()).resolves.toBe(10);
    await panel.getByRole('button', { name: 'Show more' }).press('Enter');
    await panel.getByText('12 of 12 shown').waitFor();
    await expect(items.count()).resolves.toBe(12);
  });

  it('is told of in the words of the admin’s language, as are the states', async () => {
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'de')`);
    await page.reload();
    await panelOf(page, 'Quelle')
      .getByRole('heading', { name: 'Artikel, die darauf beruhen' })
      .waitFor();
    await page.getByText('Zurückgezogen', { exact: true }).waitFor();
    await page.goto(`${demo.cmsUrl}/admin`);
    await page.getByRole('region', { name: 'Artikel mit zurückgezogenen Quellen' }).waitFor();
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'en')`);
  });
});
