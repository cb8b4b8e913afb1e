import type { Locator, Page } from 'playwright-core';
import type { AdminApi } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { hasFocus, save, tabTo } from './helpers/form';
import { FIRST_START, openSession, type Session } from './helpers/session';

const SOURCES = '/content-manager/collection-types/plugin::newsroom.attribution';

/** The field's own part of the form. */
const PART = '[data-newsroom="identity"]';

const IDENTITY = 'Ilva Morrow, clerk of the harbour court';
const OTHER = 'Sten Aldous, bailiff of the harbour court';

describe('who an unnamed source is, in the edit view', () => {
  let session: Session | undefined;
  let demo: Demo;
  let admin: AdminApi;
  let page: Page;
  let field: Locator;
  let documentId: string;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin } = session);
    const source = { name: 'A person at the court', kind: 'person', identity: IDENTITY };
    ({ documentId } = (await admin.post<{ documentId: string }>(SOURCES, source)).data);
    page = await session.windowOf(demo);
    await page.goto(`${demo.cmsUrl}/admin${SOURCES}/${documentId}`);
    field = page.getByRole('group', { name: 'Identity' });
    await field.waitFor();
  }, FIRST_START);
  afterAll(() => session?.close());

  const button = (name: string) => field.getByRole('button', { name, exact: true });
  const stored = async () => {
    const { data } = await admin.get<{ identity: string | null }>(`${SOURCES}/${documentId}`);
    return data.identity;
  };

  it('shows nothing of it, neither plain nor encrypted', async () => {
    await field.getByText('An identity is stored, encrypted.').waitFor();
    await field.getByText('Nobody has seen it yet.').waitFor();
    const html = await page.content();
    expect(html).not.toContain('Morrow');
    expect(html).not.toContain('newsroom.1.');
    await expect(axeFindings(page, PART)).resolves.toEqual([]);
  });

  it('shows it by the keyboard, says so, and lists who saw it', async () => {
    await tabTo(button('Show'));
    await page.keyboard.press('Enter');
    await field.getByText(IDENTITY).waitFor();
    await expect(field.getByRole('status').innerText()).resolves.toContain('It is recorded');
    await expect(hasFocus(button('Hide'))).resolves.toBe(true);
    await button('Who saw it (1)').click();
    await field.getByText(/^Demo Editor, /u).waitFor();
    await expect(axeFindings(page, PART)).resolves.toEqual([]);
    await button('Hide').click();
    await expect(field.getByText(IDENTITY).count()).resolves.toBe(0);
  });

  it('takes another by the keyboard, and stores it encrypted', async () => {
    const before = await stored();
    await tabTo(button('Replace'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const area = field.getByLabel('New identity');
    await expect(hasFocus(area)).resolves.toBe(true);
    await expect(axeFindings(page, PART)).resolves.toEqual([]);
    await page.keyboard.insertText(OTHER);
    await save(page);
    await button('Show').waitFor();
    const after = await stored();
    expect(after).toMatch(/^newsroom\.1\./u);
    expect(after).not.toBe(before);
    await button('Show').click();
    await field.getByText(OTHER).waitFor();
  });

  it('keeps what is stored until a save says otherwise', async () => {
    await button('Remove').click();
    await field.getByText('The identity is removed when you save.').first().waitFor();
    await field.locator('button:focus', { hasText: 'Keep what is stored' }).waitFor();
    await page.keyboard.press('Enter');
    await button('Replace').click();
    await button('Keep what is stored').click();
    const before = await stored();
    await page.getByLabel('Description').fill('Spoke in the corridor');
    await save(page);
    await expect(stored()).resolves.toBe(before);
    await button('Remove').click();
    await save(page);
    await expect(stored()).resolves.toBeNull();
    await field.getByLabel('New identity').waitFor();
  });
});
