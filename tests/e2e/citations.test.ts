import type { Locator, Page } from 'playwright-core';
import type { Citation } from '../../shared/contracts';
import type { AdminApi } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import type { Demo } from './helpers/demo';
import { openForm, save, tabTo } from './helpers/form';
import { publishedId } from './helpers/links-panel';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
const ATTRIBUTIONS = '/content-manager/collection-types/plugin::newsroom.attribution';

const HEADLINE = 'A 92-metre column of mud reveals three lost droughts beneath Lake Vessen';
const INSTITUTE = 'Institute of Lake Research';
const RECORD = 'Vessen Deep Core Record';
const SPEAKER = 'Elira Voskan';

const FIELD = '[data-newsroom="citations"]';

describe('the field for the use of sources', () => {
  let session: Session | undefined;
  let demo: Demo;
  let page: Page;
  let admin: AdminApi;
  let documentId: string;

  beforeAll(async () => {
    session = await openSession();
    ({ demo, admin } = session);
    page = await session.windowOf(session.editor);
    documentId = await publishedId(demo, HEADLINE);
    await page.goto(`${demo.cmsUrl}/admin${ARTICLES}/${documentId}?plugins[i18n][locale]=en`);
    await groupOf(SPEAKER).waitFor();
  }, FIRST_START);

  afterAll(() => session?.close());

  const groups = () => page.locator(`${FIELD} li`);
  const groupOf = (name: string): Locator => groups().filter({ hasText: name });
  const tick = (name: string, use: string) => groupOf(name).getByRole('checkbox', { name: use });
  const inputOf = (name: string, label: string) => groupOf(name).getByLabel(label, { exact: true });

  const stored = async () => {
    const path = `${ARTICLES}/${documentId}?locale=en`;
    return (await admin.get<{ citations: Citation[] }>(path)).data.citations;
  };

  it('lists the sources that the form links, with what is told of each', async () => {
    await expect(groups().count()).resolves.toBe(3);
    await expect(tick(RECORD, 'Figures').isChecked()).resolves.toBe(true);
    await expect(inputOf(RECORD, 'Accessed on').inputValue()).resolves.toBe('2026-10-27');
    await expect(tick(SPEAKER, 'Quoted').isChecked()).resolves.toBe(true);
  });

  it('is filled in by the keyboard, and saved', async () => {
    await tick(INSTITUTE, 'Quoted').focus();
    await page.keyboard.press('Space');
    await tabTo(inputOf(INSTITUTE, 'Page or minute'));
    await page.keyboard.type('03:15');
    await tabTo(groupOf(INSTITUTE).getByRole('button', { name: 'Today' }));
    await page.keyboard.press('Enter');
    await tabTo(groupOf(INSTITUTE).getByRole('button', { name: 'Take the source’s address' }));
    await page.keyboard.press('Enter');
    await expect(inputOf(INSTITUTE, 'Address when it was cited').inputValue()).resolves.toBe(
      'https://lakes.example.org/institute',
    );
    await save(page);
    expect((await stored())[0]).toMatchObject({
      ...{ use: ['quoted', 'background'], locator: '03:15' },
      url: 'https://lakes.example.org/institute',
      accessed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
    });
  });

  it('holds a save back where something is wrong, and says where', async () => {
    const before = await stored();
    await inputOf(RECORD, 'Address of an archived copy').fill('archive.example.org/2026');
    await page.keyboard.press('Control+Enter');
    await groupOf(RECORD).getByText('Give a whole address that begins with').waitFor();
    expect(await stored()).toEqual(before);
    await inputOf(RECORD, 'Address of an archived copy').fill('https://archive.example.org/2026');
    await save(page);
    expect((await stored())[1]).toMatchObject({ archivedUrl: 'https://archive.example.org/2026' });
  });

  it('is in step with the sources of the form, and keeps what was told', async () => {
    const row = page
      .locator('ol > li')
      .filter({ has: page.getByRole('button', { name: 'Drag', exact: true }), hasText: SPEAKER });
    await row.getByRole('button', { name: 'Remove', exact: true }).click();
    await groupOf(SPEAKER).waitFor({ state: 'detached' });
    await page.locator(FIELD).getByText('1 more entry is kept').waitFor();
    await save(page);
    expect(await stored()).toHaveLength(3);
  });

  it('has nothing that axe finds', async () => {
    await expect(axeFindings(page, FIELD)).resolves.toEqual([]);
  });

  it('has identifiers of a source become addresses', async () => {
    const { source = '' } = (await stored())[0] ?? {};
    await openForm(page, `${demo.cmsUrl}/admin${ATTRIBUTIONS}/${source}`);
    const lines = page.getByLabel('The same elsewhere');
    await lines.fill('Q42\nexample.org');
    await page.keyboard.press('Control+Enter');
    await page.getByText('This is no address: example.org.').waitFor();
    await lines.fill('Q42\ndoi:10.1000/182');
    await lines.blur();
    const addresses = 'https://www.wikidata.org/wiki/Q42\nhttps://doi.org/10.1000/182';
    await expect(lines.inputValue()).resolves.toBe(addresses);
    await save(page);
    const path = `${ATTRIBUTIONS}/${source}`;
    const { data } = await admin.get<{ sameAs: string[] }>(path);
    expect(data.sameAs.join('\n')).toBe(addresses);
  });
});
