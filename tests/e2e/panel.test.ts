import type { Browser, Locator, Page, Request } from 'playwright-core';
import type { LinksResponse, ReadResponse } from '../../shared/contracts';
import {
  AdminApi,
  createEditor,
  createReadingRole,
  inviteUser,
  keysOfStore,
  logIn,
  type Login,
} from './helpers/admin';
import { axeFindings, launchBrowser } from './helpers/browser';
import { removeFolder, startDemo, type Demo } from './helpers/demo';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

const HEADLINE = 'Keldoria calls its last observers home from the Tarsil valley';

/** About the same as several of the demo's articles. */
const TEXT =
  'The last observers of the Tarsil mission leave the valley on Friday, Keldoria’s government said. Peacekeepers had watched the transfer of sovereignty to Morvania since the summit at Ostrel.';

/** Building Strapi's admin panel alone takes minutes on a small machine. */
const FIRST_START = 900_000;

/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has(section h3) > div';

/** More Tab keys than the whole page has places to stop at. */
const STOPS = 240;

/** Longer than the panel waits for an editor who is still writing, in milliseconds. */
const PAUSE = 1_000;

describe('the panel of linked articles', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let admin: AdminApi;
  let editor: Login;
  let panel: Locator;
  let documentId: string;
  /** In the order that was saved. */
  let saved: string[];

  beforeAll(async () => {
    demo = await startDemo();
    browser = await launchBrowser();
    editor = await createEditor(demo);
    admin = await AdminApi.logIn(demo.cmsUrl, demo);
    page = await newPage();
    panel = panelOf(page);
    await logIn(page, demo.cmsUrl, editor);
  }, FIRST_START);

  afterAll(async () => {
    await browser?.close();
    await demo?.interrupt();
    if (demo) removeFolder(demo.folder);
  });

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const opened = await context.newPage();
    opened.setDefaultTimeout(30_000);
    return opened;
  }

  const panelOf = (on: Page) =>
    on
      .locator('aside')
      .filter({ has: on.getByRole('heading', { name: 'Linked articles', exact: true }) });

  const addressOf = (id: string) =>
    `${demo.cmsUrl}/admin${ARTICLES}/${id}?plugins[i18n][locale]=en`;

  const linkButtons = () => panel.getByRole('button', { name: /^Link (?!both)/ });
  const suggested = () => panel.getByRole('button', { name: /^Do not suggest/ });
  const handleOf = (title: string) =>
    panel.getByRole('button', { name: `Move ${title}`, exact: true });
  const searchField = () => panel.getByRole('searchbox', { name: 'Search articles' });
  const linkedTitles = () => panel.locator('ol > li a').allInnerTexts();

  /** What Strapi's own field shows as linked, in order. */
  const fieldTitles = () =>
    page
      .locator('ol > li')
      .filter({ has: page.getByRole('button', { name: 'Drag', exact: true }) })
      .locator('button', { hasNotText: /^Remove$/ })
      .allInnerTexts();

  const storedLinks = async (id: string) => {
    const path = `/newsroom/linking/article/articles/${id}?locale=en`;
    return (await admin.get<LinksResponse['data']>(path)).data;
  };

  /** Waits until the suggestions answer the links as they are. */
  const settled = async () => {
    await page.waitForTimeout(PAUSE);
    await panel.locator('[aria-busy="false"]').waitFor();
  };

  const hasFocus = async (target: Locator) =>
    (await target.and(page.locator(':focus')).count()) === 1;

  /** Presses Tab, or Shift+Tab, until the element has the focus. */
  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${target.toString()} was not reached with ${key}`);
  }

  async function undoByKey() {
    await panel.locator('button:focus', { hasText: 'Undo' }).waitFor();
    await page.keyboard.press('Enter');
    await panel.getByText('Undone.').waitFor();
  }

  it('suggests articles for a text that is not saved yet, and says why', async () => {
    await page.goto(`${demo.cmsUrl}/admin${ARTICLES}/create`);
    // The form begins anew once the address names the language.
    await page.waitForURL(/locale/u);
    await page.waitForLoadState('networkidle');
    await panel.getByText('Write a headline or some text').waitFor();
    await page.getByLabel('Headline').fill(HEADLINE);
    await page.locator('[role="textbox"][contenteditable="true"]').click();
    await page.keyboard.insertText(TEXT);
    await linkButtons().first().waitFor();
    const reasons = panel.getByRole('list', { name: 'Why it is suggested' });
    await expect(reasons.first().innerText()).resolves.toMatch(/Tarsil|Keldoria/);
    await expect(panel.getByText('Save this article once').count()).resolves.toBe(1);
    await expect(panel.getByRole('button', { name: /both ways/ }).count()).resolves.toBe(0);
  });

  it('links and reorders by the keyboard, in step with the field of the form', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    for (const count of [1, 2, 3]) {
      await settled();
      await tabTo(linkButtons().first());
      await page.keyboard.press('Enter');
      await panel.locator('button:focus', { hasText: 'Undo' }).waitFor();
      await expect(linkedTitles()).resolves.toHaveLength(count);
    }
    const [first = '', second = '', third = ''] = await linkedTitles();
    await tabTo(handleOf(third), 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await panel.getByText(`${third} moved to place 2 of 3`).waitFor();
    await page.keyboard.press('ArrowUp');
    await panel.getByText(`${third} moved to place 1 of 3`).waitFor();
    await expect(linkedTitles()).resolves.toEqual([third, first, second]);
    await expect(fieldTitles()).resolves.toEqual([third, first, second]);

    await page.keyboard.press('Control+z');
    await panel.getByText('Undone.').waitFor();
    await expect(linkedTitles()).resolves.toEqual([first, third, second]);
  });

  it('removes a link and takes the removal back', async () => {
    const before = await linkedTitles();
    const [first = '', ...others] = before;
    await tabTo(panel.getByRole('button', { name: `Remove ${first}` }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await panel.getByText(`Removed: ${first}`).waitFor();
    await expect(linkedTitles()).resolves.toEqual(others);
    await undoByKey();
    await expect(linkedTitles()).resolves.toEqual(before);
    await expect(fieldTitles()).resolves.toEqual(before);
  });

  it('reorders with the pointer', async () => {
    const [first = '', second = '', third = ''] = await linkedTitles();
    const top = { targetPosition: { x: 60, y: 4 } };
    await handleOf(third).dragTo(panel.locator('ol > li').first(), top);
    await panel.getByText(`${third} moved to place 1 of 3`).waitFor();
    saved = [third, first, second];
    await expect(linkedTitles()).resolves.toEqual(saved);
  });

  it('saves what it shows', async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved document').waitFor();
    await page.waitForURL(/plugin::newsroom\.article\/[a-z0-9]{24}/);
    documentId = /article\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
    await linkButtons().first().waitFor();
    await expect(linkedTitles()).resolves.toEqual(saved);
    const { linked } = await storedLinks(documentId);
    expect(linked.map(({ title }) => title)).toEqual(saved);
  });

  it('links both ways, and takes both back', async () => {
    const both = panel.getByRole('button', { name: /^Link both ways/ }).first();
    const title = ((await both.getAttribute('aria-label')) ?? '').replace('Link both ways: ', '');
    const other = await idOf(title);
    await settled();
    await searchField().focus();
    await tabTo(both);
    await page.keyboard.press('Enter');
    await panel.getByText(`Linked both ways: ${title}`).waitFor();
    await expect(linkedTitles()).resolves.toEqual([...saved, title]);
    const linkedIds = async () => (await storedLinks(other)).linked.map((card) => card.documentId);
    await expect(linkedIds()).resolves.toContain(documentId);
    await undoByKey();
    await expect(linkedTitles()).resolves.toEqual(saved);
    await expect(linkedIds()).resolves.not.toContain(documentId);
  });

  it('forgets a dismissal that is taken back, and remembers another', async () => {
    const [first, second] = await suggested().allInnerTexts();
    await settled();
    await searchField().focus();
    await tabTo(suggested().first());
    await page.keyboard.press('Enter');
    await panel.getByText('Not suggested any more').waitFor();
    await expect(suggested().allInnerTexts()).resolves.not.toContain(first);
    await undoByKey();
    await panel.getByRole('button', { name: first, exact: true }).waitFor();
    await panel.getByRole('button', { name: second, exact: true }).press('Enter');
    await panel.getByText('Not suggested any more').waitFor();
    await page.reload();
    await suggested().first().waitFor();
    await expect(suggested().allInnerTexts()).resolves.not.toContain(second);
  });

  it('finds articles by words, among those of a section', async () => {
    await searchField().fill('harbour cranes');
    await panel.getByRole('heading', { name: 'Found' }).waitFor();
    await panel
      .getByRole('link', { name: /Port Senn/ })
      .first()
      .waitFor();
    await panel.getByRole('button', { name: 'Filters' }).press('Enter');
    await panel.getByLabel('Section').fill('Opera');
    await panel.getByText('Nothing found').waitFor();
    await panel.getByLabel('Section').fill('');
    await searchField().press('Escape');
    await panel.getByRole('heading', { name: 'Suggestions' }).waitFor();
    await linkButtons().first().waitFor();
  });

  it('sets the next article from a linked one, and clears it', async () => {
    const [first = ''] = await linkedTitles();
    const neighbours = panel.getByRole('region', { name: 'Previous and next' });
    await panel.getByRole('button', { name: `More for ${first}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Show as next article' }).press('Enter');
    await neighbours.getByText('Chosen here').waitFor();
    await neighbours.getByRole('button', { name: `Clear the choice: ${first}` }).press('Enter');
    await neighbours.getByText('Chosen here').waitFor({ state: 'detached' });
  });

  it('says which link waits for its article, and publishes the others in order', async () => {
    const title = 'A draft that nobody has read yet';
    const { data: draft } = await admin.post<{ documentId: string }>(`${ARTICLES}?locale=en`, {
      title,
    });
    const links = `/newsroom/linking/article/articles/${documentId}/links`;
    await admin.post(links, { locale: 'en', target: draft.documentId });
    await page.reload();
    await panel.getByText('Goes live when it is published').waitFor();
    await expect(linkedTitles()).resolves.toEqual([...saved, title]);

    await page.keyboard.press('Control+Shift+Enter');
    await page.getByText('Published document').waitFor();
    const slug = await page.locator('[name="slug"]').inputValue();
    const response = await fetch(`${demo.cmsUrl}/api/newsroom/read/${slug}?locale=en`);
    const { data } = (await response.json()) as ReadResponse;
    expect(data.related.map((card) => card.title)).toEqual(saved);
    await page.goto(`${demo.siteUrl}/en/${slug}`);
    for (const linked of saved) await page.getByRole('link', { name: linked }).first().waitFor();
    await expect(page.getByText(title).count()).resolves.toBe(0);
    await page.goto(addressOf(documentId));
    await linkButtons().first().waitFor();
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, in %s', async (theme) => {
    await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
    await page.reload();
    await linkButtons().first().waitFor();
    await panel.getByRole('button', { name: 'Filters' }).press('Enter');
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
  });

  it('fits into its column', async () => {
    const overflowing = await page.evaluate(`
      [...document.querySelectorAll('${PARTS} *')]
        .filter((part) => part.getBoundingClientRect().right > part.closest('aside').getBoundingClientRect().right)
        .map((part) => part.outerHTML.slice(0, 100))
    `);
    expect(overflowing).toEqual([]);
  });

  it('asks for suggestions again when the words change, and for nothing else', async () => {
    let asked = 0;
    const count = (request: Request) => {
      if (request.url().endsWith('/suggestions')) asked += 1;
    };
    const [first = ''] = await linkedTitles();
    await settled();
    page.on('request', count);
    await page.getByLabel('Byline').fill('Mara');
    await handleOf(first).press('ArrowDown');
    await panel.getByText(`${first} moved to place 2`).waitFor();
    await page.waitForTimeout(PAUSE);
    expect(asked).toBe(0);

    await page.getByLabel('Headline').fill(`${HEADLINE} today`);
    await settled();
    page.off('request', count);
    expect(asked).toBe(1);
    // What is asked with is kept under no key of the admin panel's store.
    const keys = await keysOfStore(page);
    expect(keys).toMatch(/newsroomLinks/);
    expect(keys).not.toMatch(/Tarsil mission/);
  });

  it('warns of an article that is there already', async () => {
    await page.goto(`${demo.cmsUrl}/admin${ARTICLES}/create?plugins[i18n][locale]=en`);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Headline').fill(HEADLINE);
    await page.locator('[role="textbox"][contenteditable="true"]').click();
    await page.keyboard.insertText(TEXT);
    await panel.getByRole('heading', { name: 'Much like an article' }).waitFor();
    await panel.getByText('100% of the text in common').waitFor();
    await panel.getByRole('link', { name: HEADLINE }).first().waitFor();
  });

  it('lets the article be saved where the server’s answers fail', async () => {
    await page.route('**/newsroom/linking/**', (route) => route.abort());
    await page.goto(addressOf(documentId));
    await panel.getByText('The stored links could not be read.').waitFor();
    await panel.getByText('Suggestions could not be read.').waitFor();
    await page.getByLabel('Byline').fill('Mara Linn');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved document').waitFor();
    await page.unroute('**/newsroom/linking/**');
    await panel.getByRole('button', { name: 'Try again' }).first().press('Enter');
    await panel.locator('ol > li').first().waitFor();
  });

  it('offers nothing to a role that may only read the links', async () => {
    const reader = await inviteUser(admin, await createReadingRole(admin), 'nora@example.org');
    const other = await newPage();
    await logIn(other, demo.cmsUrl, reader);
    await other.goto(addressOf(documentId));
    const theirs = panelOf(other);
    await theirs.locator('ol > li').first().waitFor();
    await theirs.getByText('You may read the links').waitFor();
    await expect(theirs.getByRole('button').count()).resolves.toBe(0);
    await expect(theirs.locator('ol > li').count()).resolves.toBe(saved.length + 1);
  });

  it('is not there for other types', async () => {
    await page.goto(
      `${demo.cmsUrl}/admin/content-manager/collection-types/plugin::newsroom.attribution/create`,
    );
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await expect(panel.count()).resolves.toBe(0);
  });

  async function idOf(title: string): Promise<string> {
    const found = await fetch(
      `${demo.cmsUrl}/api/newsroom/articles?locale=en&filters[title][$eq]=${encodeURIComponent(title)}`,
    );
    const { data } = (await found.json()) as { data: { documentId: string }[] };
    return data[0]?.documentId ?? '';
  }
});
