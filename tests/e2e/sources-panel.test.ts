import type { Locator, Page } from 'playwright-core';
import { type AdminApi, inviteUser, keysOfStore, type Login } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { hasFocus, openForm, panelOf, save, tabTo, typeArticle, undoByKey } from './helpers/form';
import { fieldTitles } from './helpers/links-panel';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
const SOURCES = '/content-manager/collection-types/plugin::newsroom.attribution';
/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has([data-newsroom="sources"]) > div';

const HEADLINE = 'The quay at Port Senn opens again';
/** A source of the demo. */
const COUNCIL = 'Lake States Council';
const PERSON = 'Anna Berg';
const UNION = 'Quay Workers Union of Lissen';
/** What the union is stored as. */
const STORED_UNION = 'Lissen Dockers';

const PARAGRAPHS = [
  `“The quay will reopen on Friday,” said ${PERSON}, who runs the yard.`,
  `According to the ${COUNCIL}, 40 ships are waiting outside Port Senn.`,
  `The ${UNION} said on Monday that it would not strike.`,
  'A senior official said that the deal was near.',
  'Some 900 lorries pass through the old town each day.',
];

interface Stored {
  documentId: string;
  name: string;
  kind: string;
  aliases: string[] | null;
}

describe('the panel of sources', () => {
  let session: Session | undefined;
  let demo: Demo;
  let admin: AdminApi;
  let windowOf: Session['windowOf'];
  let editor: Login;
  let page: Page;
  let panel: Locator;
  let documentId: string;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin, editor, windowOf } = session);
    await admin.post(SOURCES, { name: STORED_UNION, kind: 'organization', aliases: [UNION] });
    page = await windowOf(editor);
    panel = panelOf(page, 'Sources');
  }, FIRST_START);

  afterAll(() => session?.close());

  const addressOf = (id: string) =>
    `${demo.cmsUrl}/admin${ARTICLES}/${id}?plugins[i18n][locale]=en`;
  const section = (title: string) => panel.getByRole('region', { name: title, exact: true });
  const toLink = () => section('Named and not linked yet');
  const linkOf = (name: string) => panel.getByRole('button', { name: `Link ${name}`, exact: true });
  const createOf = (name: string) =>
    panel.getByRole('button', { name: `Create and link ${name}`, exact: true });
  /** Waits until the answer is of the form as it is. */
  const settled = async () => {
    await page.waitForTimeout(1_000);
    await panel.locator('[aria-busy="false"]').waitFor();
  };
  /** Opens the article anew; what is typed before the form has its values would be lost to them. */
  const reopen = async () => {
    await page.reload();
    await page.waitForLoadState('networkidle');
    await settled();
  };
  const storedWith = async (name: string): Promise<Stored[]> => {
    const filter = `filters[name][$eq]=${encodeURIComponent(name)}`;
    const answer: unknown = await admin.get(`${SOURCES}?${filter}`);
    return (answer as { results: Stored[] }).results;
  };
  const markedWords = () =>
    page.evaluate<string>(`
      [...(CSS.highlights.get('newsroom-place') ?? [])].map(String).join(' ')
    `);

  it('lists what a text names that is not saved yet, each with its sentence', async () => {
    await openForm(page, `${demo.cmsUrl}/admin${ARTICLES}/create`);
    // The form begins anew once the address names the language.
    await page.waitForURL(/locale/u);
    await page.waitForLoadState('networkidle');
    await panel.getByText('Write some text').waitFor();
    await typeArticle(page, HEADLINE, PARAGRAPHS);
    await linkOf(COUNCIL).waitFor();
    for (const name of [PERSON, COUNCIL, UNION]) {
      await toLink().getByText(name, { exact: true }).waitFor();
    }
    await toLink().getByText(`Known as ${STORED_UNION}`).waitFor();
    await toLink()
      .getByText(PARAGRAPHS[1] ?? '')
      .waitFor();
    await section('Without a name').getByText('A senior official', { exact: true }).waitFor();
    await section('Figures and quotations without a source')
      .getByText(PARAGRAPHS[4] ?? '')
      .waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
  });

  it('leads from a sentence to its place in the text by the keyboard', async () => {
    const sentence = toLink().getByRole('button', { name: PARAGRAPHS[1] ?? '' });
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    await tabTo(sentence);
    await page.keyboard.press('Enter');
    await panel.getByText('Shown in the text:').waitFor({ state: 'attached' });
    await expect(markedWords()).resolves.toBe(PARAGRAPHS[1]);
    await expect(hasFocus(sentence)).resolves.toBe(true);
  });

  it('links a known source in the form, and takes it back', async () => {
    await settled();
    await tabTo(linkOf(COUNCIL));
    await page.keyboard.press('Enter');
    await panel.getByText(`Linked: ${COUNCIL}`).waitFor();
    await expect(fieldTitles(page)).resolves.toEqual([COUNCIL]);
    await expect(linkOf(COUNCIL).count()).resolves.toBe(0);
    await undoByKey(panel);
    await linkOf(COUNCIL).waitFor();
    await expect(fieldTitles(page)).resolves.toEqual([]);
  });

  it('links all known ones at once, and takes that back at once', async () => {
    await settled();
    const all = panel.getByRole('button', { name: 'Link all 2 known sources' });
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    await tabTo(all);
    await page.keyboard.press('Enter');
    await panel.getByText('2 sources linked').waitFor();
    await expect(fieldTitles(page)).resolves.toEqual([COUNCIL, STORED_UNION]);
    await undoByKey(panel);
    await all.waitFor();
    await expect(fieldTitles(page)).resolves.toEqual([]);
  });

  it('creates a source from what the text says, and links it', async () => {
    await settled();
    await createOf(PERSON).press('Enter');
    const form = panel.getByRole('group', { name: `Create and link ${PERSON}` });
    const name = form.getByLabel('Name', { exact: false }).first();
    await expect(name.inputValue()).resolves.toBe(PERSON);
    await expect(hasFocus(name)).resolves.toBe(true);
    await form.getByRole('combobox', { name: 'Kind' }).getByText('Person').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await expect(hasFocus(createOf(PERSON))).resolves.toBe(true);

    await page.keyboard.press('Enter');
    await form.getByLabel('Other names').fill('A. Berg\nBerg of the yard');
    await name.press('Enter');
    await panel.getByText(`Created and linked: ${PERSON}`).waitFor();
    await expect(fieldTitles(page)).resolves.toEqual([PERSON]);
    await expect(storedWith(PERSON)).resolves.toMatchObject([
      { kind: 'person', aliases: ['A. Berg', 'Berg of the yard'] },
    ]);
    await settled();
    await expect(createOf(PERSON).count()).resolves.toBe(0);
  });

  it('saves what it linked', async () => {
    await panel.getByRole('button', { name: 'Link all 2 known sources' }).press('Enter');
    await panel.getByText('2 sources linked').waitFor();
    await save(page);
    await page.waitForURL(/plugin::newsroom\.article\/[a-z0-9]{24}/);
    documentId = /article\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
    await panel.getByText('All sources that the text names are linked.').waitFor();
    const answer: unknown = await admin.get(
      `/content-manager/relations/plugin::newsroom.article/${documentId}/attributions?locale=en`,
    );
    const { results } = answer as { results: Stored[] };
    expect(results.map(({ name }) => name).reverse()).toEqual([PERSON, COUNCIL, STORED_UNION]);
    const saved: unknown = await admin.get(`${ARTICLES}/${documentId}?locale=en`);
    const [{ documentId: person }] = (await storedWith(PERSON)) as [Stored];
    const [{ documentId: council }] = (await storedWith(COUNCIL)) as [Stored];
    expect((saved as { data: { citations: unknown } }).data.citations).toEqual([
      { source: person, use: ['quoted'] },
      { source: council, use: ['figures'] },
    ]);
  });

  it('says that a linked source was withdrawn', async () => {
    const [council] = (await storedWith(COUNCIL)) as [Stored];
    const of = `${SOURCES}/${council.documentId}`;
    await admin.put(of, { state: 'withdrawn', stateDate: '2026-11-12' });
    await reopen();
    await panel.getByText(`Withdrawn on Nov 12, 2026: ${COUNCIL}`).waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await admin.put(of, { state: 'active', stateDate: null });
    await reopen();
    await panel.getByText('All sources that the text names are linked.').waitFor();
    await expect(panel.getByText('Withdrawn on').count()).resolves.toBe(0);
  });

  it('links a stored source that the text only mentions', async () => {
    await page.locator('[role="textbox"][contenteditable="true"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' The yard lies beside Tarsil Radio.');
    await admin.post(SOURCES, { name: 'Tarsil Radio', kind: 'media' });
    await page.keyboard.insertText(' It is old.');
    const mentioned = section('Known sources that the text mentions');
    await mentioned.getByText('The yard lies beside Tarsil Radio.').waitFor();
    await linkOf('Tarsil Radio').press('Enter');
    await panel.getByText('Linked: Tarsil Radio').waitFor();
    await mentioned.waitFor({ state: 'detached' });
    await reopen();
  });

  it('says which linked source the text does not name any more', async () => {
    await page.locator('[role="textbox"][contenteditable="true"]').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(`${PERSON} said that it would rain.`);
    await section('Linked and not named').getByRole('link', { name: COUNCIL }).waitFor();
    await section('Linked and not named').getByRole('link', { name: STORED_UNION }).waitFor();
    await reopen();
  });

  it('offers a stored source of a like name before another one is created', async () => {
    await admin.post(SOURCES, { name: 'Tarsil Weather Office', kind: 'organization' });
    await openForm(page, `${demo.cmsUrl}/admin${ARTICLES}/create?plugins[i18n][locale]=en`);
    await typeArticle(page, HEADLINE, ['According to the Weather Office, it will rain on Friday.']);
    await panel.getByText('The article rests on only one source.').waitFor();
    await createOf('Weather Office').press('Enter');
    const form = panel.getByRole('group', { name: 'Create and link Weather Office' });
    await form.getByText('Sources with a like name:').waitFor();
    await form.getByRole('button', { name: 'Create all the same' }).waitFor();
    await form.getByLabel('Name', { exact: false }).first().fill('Tarsil Weather Office');
    await form.getByRole('button', { name: 'Create all the same' }).press('Enter');
    await form.getByText('A source with this name is there already:').waitFor();
    await form.getByRole('button', { name: 'Link Tarsil Weather Office' }).press('Enter');
    await panel.getByText('Linked: Tarsil Weather Office').waitFor();
    await expect(fieldTitles(page)).resolves.toEqual(['Tarsil Weather Office']);
    await expect(storedWith('Tarsil Weather Office')).resolves.toHaveLength(1);
    await settled();
    await panel.getByText('All sources that the text names are linked.').waitFor();
  });

  it('says that an article rests on unnamed sources only', async () => {
    await openForm(page, `${demo.cmsUrl}/admin${ARTICLES}/create?plugins[i18n][locale]=en`);
    await typeArticle(page, HEADLINE, [PARAGRAPHS[3] ?? '']);
    await panel.getByText('The article rests on unnamed sources only.').waitFor();
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, in %s', async (theme) => {
    await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
    await openForm(page, addressOf(documentId));
    await panel.locator('[aria-busy="false"]').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
  });

  it('keeps no text that it asks with under a key of the admin panel’s store', async () => {
    await expect(keysOfStore(page)).resolves.not.toMatch(/will reopen on Friday/);
  });

  it('is said in the admin’s language', async () => {
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'de')`);
    await openForm(page, addressOf(documentId));
    const german = panelOf(page, 'Quellen');
    await german.getByText('Alle Quellen, die der Text nennt, sind verlinkt.').waitFor();
    await page.evaluate(`localStorage.setItem('strapi-admin-language', 'en')`);
  });

  it('lets the article be saved where the server’s answers fail', async () => {
    await page.route('**/newsroom/sources/find', (route) => route.abort());
    await openForm(page, addressOf(documentId));
    await panel.getByText('The text could not be searched for sources.').waitFor();
    await page.getByLabel('Byline').fill('Mara Linn');
    await save(page);
    await page.unroute('**/newsroom/sources/find');
    await panel.getByRole('button', { name: 'Try again' }).press('Enter');
    await panel.locator('[aria-busy="false"]').waitFor();
  });

  it('offers nothing to a role that may only read, and is not there without sources', async () => {
    const read = 'plugin::content-manager.explorer.read';
    const fields = ['title', 'slug', 'body', 'attributions'];
    const onArticles = {
      ...{ action: read, subject: 'plugin::newsroom.article', conditions: [] },
      properties: { fields, locales: ['en'] },
    };
    const onSources = {
      ...{ action: read, subject: 'plugin::newsroom.attribution', conditions: [] },
      properties: { fields: ['name'] },
    };
    for (const permissions of [[onArticles, onSources], [onArticles]]) {
      const name = `Reader of ${permissions.length}`;
      const { data } = await admin.post<{ id: number }>('/admin/roles', { name, description: '' });
      await admin.put(`/admin/roles/${data.id}/permissions`, { permissions });
      const reader = await inviteUser(admin, data.id, `nora${permissions.length}@example.org`);
      const other = await windowOf(reader);
      await other.goto(addressOf(documentId));
      await other.getByLabel('Headline').waitFor();
      const theirs = panelOf(other, 'Sources');
      if (permissions.length === 2) {
        await theirs.getByText('You may read the sources').waitFor();
        await expect(theirs.getByRole('button', { name: /^(Link|Create)/ }).count()).resolves.toBe(
          0,
        );
      } else {
        await other.waitForLoadState('networkidle');
        await expect(theirs.count()).resolves.toBe(0);
      }
    }
  });
});
