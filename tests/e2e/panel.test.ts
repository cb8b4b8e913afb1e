import type { Locator, Page, Request } from 'playwright-core';
import type { LinksResponse, ReadResponse } from '../../shared/contracts';
import {
  type AdminApi,
  createReadingRole,
  inviteUser,
  keysOfStore,
  type Login,
} from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { openForm, panelOf, tabTo, typeArticle, undoByKey } from './helpers/form';
import { fieldTitles, PAUSE, publishedId, settled } from './helpers/links-panel';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

const HEADLINE = 'Keldoria calls its last observers home from the Tarsil valley';

/** About the same as several of the demo's articles. */
const TEXT =
  'The last observers of the Tarsil mission leave the valley on Friday, Keldoria’s government said. Peacekeepers had watched the transfer of sovereignty to Morvania since the summit at Ostrel.';

const TITLE = 'Linked articles';

/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has(section h3) > div';

describe('the panel of linked articles', () => {
  let session: Session | undefined;
  let demo: Demo;
  let page: Page;
  let admin: AdminApi;
  let windowOf: Session['windowOf'];
  let editor: Login;
  let panel: Locator;
  let documentId: string;
  /** In the order that was saved. */
  let saved: string[];

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin, editor, windowOf } = session);
    page = await windowOf(editor);
    panel = panelOf(page, TITLE);
  }, FIRST_START);

  afterAll(() => session?.close());

  const addressOf = (id: string) =>
    `${demo.cmsUrl}/admin${ARTICLES}/${id}?plugins[i18n][locale]=en`;

  const linkButtons = () => panel.getByRole('button', { name: /^Link (?!both)/ });
  const suggested = () => panel.getByRole('button', { name: /^Do not suggest/ });
  const handleOf = (title: string) =>
    panel.getByRole('button', { name: `Move ${title}`, exact: true });
  const searchField = () => panel.getByRole('searchbox', { name: 'Search articles' });
  const linkedTitles = () => panel.locator('ol > li a').allInnerTexts();

  const storedLinks = async (id: string) => {
    const path = `/newsroom/linking/article/articles/${id}?locale=en`;
    return (await admin.get<LinksResponse['data']>(path)).data;
  };

  it('suggests articles for a text that is not saved yet, and says why', async () => {
    await openForm(page, `${demo.cmsUrl}/admin${ARTICLES}/create`);
    // The form begins anew once the address names the language.
    await page.waitForURL(/locale/u);
    await page.waitForLoadState('networkidle');
    await panel.getByText('Write a headline or some text').waitFor();
    await typeArticle(page, HEADLINE, [TEXT]);
    await linkButtons().first().waitFor();
    const reasons = panel.getByRole('list', { name: 'Why it is suggested' });
    await expect(reasons.first().innerText()).resolves.toMatch(/Tarsil|Keldoria/);
    await expect(panel.getByText('Save this article once').count()).resolves.toBe(1);
    await expect(panel.getByRole('button', { name: /both ways/ }).count()).resolves.toBe(0);
  });

  it('links and reorders by the keyboard, in step with the field of the form', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    for (const count of [1, 2, 3]) {
      await settled(panel);
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
    await expect(fieldTitles(page)).resolves.toEqual([third, first, second]);

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
    await undoByKey(panel);
    await expect(linkedTitles()).resolves.toEqual(before);
    await expect(fieldTitles(page)).resolves.toEqual(before);
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
    const other = await publishedId(demo, title);
    await settled(panel);
    await searchField().focus();
    await tabTo(both);
    await page.keyboard.press('Enter');
    await panel.getByText(`Linked both ways: ${title}`).waitFor();
    await expect(linkedTitles()).resolves.toEqual([...saved, title]);
    const linkedIds = async () => (await storedLinks(other)).linked.map((card) => card.documentId);
    await expect(linkedIds()).resolves.toContain(documentId);
    await undoByKey(panel);
    await expect(linkedTitles()).resolves.toEqual(saved);
    await expect(linkedIds()).resolves.not.toContain(documentId);
  });

  it('forgets a dismissal that is taken back, and remembers another', async () => {
    const [first, second] = await suggested().allInnerTexts();
    await settled(panel);
    await searchField().focus();
    await tabTo(suggested().first());
    await page.keyboard.press('Enter');
    await panel.getByText('Not suggested any more').waitFor();
    await expect(suggested().allInnerTexts()).resolves.not.toContain(first);
    await undoByKey(panel);
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
    await openForm(page, addressOf(documentId));
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
    await settled(panel);
    page.on('request', count);
    await page.getByLabel('Byline').fill('Mara');
    await handleOf(first).press('ArrowDown');
    await panel.getByText(`${first} moved to place 2`).waitFor();
    await page.waitForTimeout(PAUSE);
    expect(asked).toBe(0);

    await page.getByLabel('Headline').fill(`${HEADLINE} today`);
    await settled(panel);
    page.off('request', count);
    expect(asked).toBe(1);
    // What is asked with is kept under no key of the admin panel's store.
    const keys = await keysOfStore(page);
    expect(keys).toMatch(/newsroomLinks/);
    expect(keys).not.toMatch(/Tarsil mission/);
  });

  it('warns of an article that is there already', async () => {
    await openForm(page, `${demo.cmsUrl}/admin${ARTICLES}/create?plugins[i18n][locale]=en`);
    await typeArticle(page, HEADLINE, [TEXT]);
    await panel.getByRole('heading', { name: 'Much like an article' }).waitFor();
    await panel.getByText('100% of the text in common').waitFor();
    await panel.getByRole('link', { name: HEADLINE }).first().waitFor();
  });

  it('lets the article be saved where the server’s answers fail', async () => {
    await page.route('**/newsroom/linking/**', (route) => route.abort());
    await openForm(page, addressOf(documentId));
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
    const other = await windowOf(reader);
    await other.goto(addressOf(documentId));
    const theirs = panelOf(other, TITLE);
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
});
