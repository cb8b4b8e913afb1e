import type { Locator, Page } from 'playwright-core';
import type { SourceLink, SourceLinkResponse } from '../../shared/contracts';
import type { AdminApi, Login } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { hasFocus, openForm, panelOf, save, tabTo, undoByKey } from './helpers/form';
import { FIRST_START, openSession, type Session } from './helpers/session';

const SOURCES = '/content-manager/collection-types/plugin::newsroom.attribution';
/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has([data-newsroom="source-link"]) > div';

/** An address that the server asks nobody for. */
const INSIDE = 'http://127.0.0.1/report';

const DEAD: SourceLink = {
  ...{ address: INSIDE, state: 'dead', status: 404, reason: null, failures: 3, finalUrl: null },
  checkedAt: '2026-01-08T03:00:00.000Z',
  lastGoodAt: '2026-01-05T03:00:00.000Z',
  firstFailedAt: '2026-01-06T03:00:00.000Z',
  archivedUrl: `https://web.archive.org/web/20260105/${INSIDE}`,
};

describe('the panel of a source', () => {
  let session: Session | undefined;
  let demo: Demo;
  let admin: AdminApi;
  let editor: Login;
  let page: Page;
  let panel: Locator;
  let documentId: string;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin, editor } = session);
    const { data } = await admin.post<{ documentId: string }>(SOURCES, {
      ...{ name: 'The report', kind: 'document', url: INSIDE },
    });
    documentId = data.documentId;
    page = await session.windowOf(editor);
    panel = panelOf(page, 'Source');
  }, FIRST_START);

  afterAll(() => session?.close());

  const open = () => openForm(page, `${demo.cmsUrl}/admin${SOURCES}/${documentId}`);
  const field = () => page.locator('textarea[name="url"], input[name="url"]');

  /** Answers for the server, from the next question on. */
  const answerWith = (link: SourceLink | null) =>
    page.route('**/newsroom/sources/*/link', (route) =>
      route.fulfill({ json: { data: { address: INSIDE, link } } satisfies SourceLinkResponse }),
    );

  it('says what is known of the link, and has it looked at by the keyboard', async () => {
    await open();
    await panel.getByText('Where the link leads was not looked at yet.').waitFor();
    const button = panel.getByRole('button', { name: 'Check now' });
    await field().focus();
    await tabTo(button);
    await page.keyboard.press('Enter');
    await panel.getByText('Checked: Not clear').waitFor();
    await panel.getByText('not one of the public internet').waitFor();
    await expect(hasFocus(button)).resolves.toBe(true);
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
  });

  it('says that the link in the form is another one', async () => {
    await field().fill('https://example.org/other');
    await panel.getByText('The link in the form is not saved.').waitFor();
    await field().fill(INSIDE);
    await panel.getByText('The link in the form is not saved.').waitFor({ state: 'detached' });
  });

  it('offers the archived address of a dead link, to be saved with the form', async () => {
    await answerWith(DEAD);
    await open();
    await panel.getByText('Dead', { exact: true }).waitFor();
    await panel.getByText('The site has no such page (404).').waitFor();
    await panel.getByText('It has failed on 3 days').waitFor();
    const archived = panel.getByRole('link', { name: DEAD.archivedUrl ?? '' });
    await expect(archived.getAttribute('href')).resolves.toBe(DEAD.archivedUrl);
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);

    await panel.getByRole('button', { name: 'Use the archived address' }).press('Enter');
    await panel.getByText('The address is in the form.').waitFor();
    await expect(field().inputValue()).resolves.toBe(DEAD.archivedUrl);
    await undoByKey(panel);
    await expect(field().inputValue()).resolves.toBe(INSIDE);

    await panel.getByRole('button', { name: 'Use the archived address' }).press('Enter');
    await page.unroute('**/newsroom/sources/*/link');
    await save(page);
    const { data } = await admin.get<{ url: string }>(`${SOURCES}/${documentId}`);
    expect(data.url).toBe(DEAD.archivedUrl);
    // Of the new address nothing is known.
    await panel.getByText('Where the link leads was not looked at yet.').waitFor();
  });

  it('is said in the admin’s language', async () => {
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'de')`);
    await answerWith(DEAD);
    await open();
    const german = panelOf(page, 'Quelle');
    await german.getByText('Tot', { exact: true }).waitFor();
    await german.getByRole('button', { name: 'Jetzt prüfen' }).waitFor();
    await page.unroute('**/newsroom/sources/*/link');
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'en')`);
  });

  it('lets the source be saved where the server’s answers fail', async () => {
    await page.route('**/newsroom/sources/**', (route) => route.abort());
    await open();
    await panel.getByText('What is known of the link could not be read.').waitFor();
    await page.getByLabel('Description').fill('Of the ministry');
    await save(page);
  });

  it('is not there for a new source', async () => {
    await page.goto(`${demo.cmsUrl}/admin${SOURCES}/create`);
    await page.getByLabel('Description').waitFor();
    await expect(panel.count()).resolves.toBe(0);
  });
});
