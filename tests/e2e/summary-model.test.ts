import type { Locator, Page } from 'playwright-core';
import { startModelServer, type ModelServer } from '../helpers/model-server';
import type { AdminApi } from './helpers/admin';
import { axeFindings } from './helpers/browser';
import { panelOf, save } from './helpers/form';
import { FIRST_START, openSession, type Session } from './helpers/session';

const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

/** The panel's own parts; its frame is Strapi's. */
const PARTS = 'aside:has([data-newsroom="summary"]) > div';

const PARAGRAPHS = [
  'The old swing bridge at Varda will be lifted out of the river on 3 May, after 91 years and three closures for repairs.',
  'A crane ship from Kessel takes the span to the shipyard in one piece. The work costs 7 million crowns, of which the province pays half.',
  'Drivers have to use the northern crossing until the autumn. Shopkeepers on the quay had asked for a ferry, which the city does not want to pay for.',
];

describe('the panel of the summary on a site with a model', () => {
  let server: ModelServer;
  let session: Session | undefined;
  let page: Page;
  let admin: AdminApi;
  let panel: Locator;
  let documentId: string;
  let articles: string;

  beforeAll(async () => {
    server = await startModelServer();
    session = await openSession({ model: server });
    ({ admin } = session);
    articles = `${session.demo.cmsUrl}/admin${ARTICLES}`;
    page = await session.windowOf(session.demo);
    panel = panelOf(page, 'Summary');
  }, FIRST_START);

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function create(title: string): Promise<void> {
    const body = PARAGRAPHS.map((text) => ({
      ...{ type: 'paragraph', children: [{ type: 'text', text }] },
    }));
    const { data } = await admin.post<{ documentId: string }>(`${ARTICLES}?locale=en`, {
      ...{ title, body },
    });
    ({ documentId } = data);
    await page.goto(`${articles}/${documentId}?plugins[i18n][locale]=en`);
  }

  const field = () => page.locator('textarea[name="summary"]');
  const stateOf = (name: string) => panel.getByText(name, { exact: true }).waitFor();
  const button = (name: string) => panel.getByRole('button', { name });
  const stored = async () =>
    (
      await admin.get<{ summary: string | null; summaryOrigin: string | null }>(
        `${ARTICLES}/${documentId}?locale=en`,
      )
    ).data;

  it('says that the model is writing, and shows its text once it is there', async () => {
    const title = 'The swing bridge leaves Varda';
    let letAnswer: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (letAnswer = resolve));
    server.nextFor(title, { kind: 'summary', after });
    await create(title);
    await stateOf('The model is writing');
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    letAnswer();
    await panel.getByText('By the language model local/small').waitFor();
    await stateOf('Up to date');
    const { summary, summaryOrigin } = await stored();
    expect(summaryOrigin).toBe('model');
    await expect(field().inputValue()).resolves.toBe(summary);
    await panel.getByText('a language model wrote it').waitFor();
  });

  it('shows its text where the model wrote it before the panel asked', async () => {
    const title = 'The span of Varda goes to the yard';
    let letAnswer: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (letAnswer = resolve));
    server.nextFor(title, { kind: 'summary', after });
    await page.route('**/newsroom/summaries/**', async (route) => {
      await after;
      while ((await stored()).summaryOrigin !== 'model') await page.waitForTimeout(100);
      await route.continue();
    });
    await create(title);
    await field().waitFor();
    letAnswer();
    await panel.getByText('By the language model local/small').waitFor();
    await page.unroute('**/newsroom/summaries/**');
    await stateOf('Up to date');
    await expect(field().inputValue()).resolves.toBe((await stored()).summary);
  });

  it('takes a review by the keyboard, and ends it with the next word', async () => {
    await button('I have reviewed this text').press('Enter');
    await panel.getByText('Your review is noted.').waitFor();
    await panel.getByText('Reviewed by').waitFor();
    await panel.getByText('somebody has reviewed it').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await page.reload();
    await button('Take the review back').press('Enter');
    await panel.getByText('The review is taken back.').waitFor();
    await button('I have reviewed this text').press('Enter');
    await panel.getByText('Reviewed by').waitFor();
    const words = await field().inputValue();
    await field().fill(`${words} Tolls stay.`);
    await save(page);
    await panel.getByText('rule cannot tell whether a label').waitFor();
    await panel.getByText('Reviewed by').waitFor({ state: 'detached' });
    await expect(stored()).resolves.toMatchObject({ summaryOrigin: 'human' });
  });

  it('refuses a review of an article that a colleague has changed meanwhile', async () => {
    await create('The quay waits for its bridge');
    await panel.getByText('By the language model local/small').waitFor();
    await button('I have reviewed this text').waitFor();
    await admin.put(`${ARTICLES}/${documentId}?locale=en`, { title: 'The quay waits in vain' });
    await button('I have reviewed this text').press('Enter');
    await panel.getByText('That did not work:').waitFor();
    await expect(panel.getByText('Your review is noted.').count()).resolves.toBe(0);
  });

  it('holds back what the article does not bear, and leaves it the model’s where it is used', async () => {
    const title = 'A crane ship comes for the bridge';
    server.nextFor(title, { kind: 'invented-number' });
    await create(title);
    await stateOf('The model’s text is held back');
    await panel.getByText('which the article does not bear').waitFor();
    await panel.locator('mark').first().waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await expect(stored()).resolves.toMatchObject({ summaryOrigin: 'extractive' });
    await button('Use the model’s').press('Enter');
    await panel.getByText('The new summary is in the form').waitFor();
    await save(page);
    await panel.getByText('By the language model local/small').waitFor();
    await panel.getByText('a language model wrote it').waitFor();
    await expect(stored()).resolves.toMatchObject({ summaryOrigin: 'model' });
  });

  it('says in plain words why there is none, and asks again', async () => {
    const title = 'Half the price of a bridge';
    server.nextFor(title, { kind: 'unauthorized' });
    await create(title);
    await stateOf('The model gave none');
    await panel.getByText('It does not accept this site’s key.').waitFor();
    await expect(axeFindings(page, PARTS)).resolves.toEqual([]);
    await button('Ask the model again').press('Enter');
    await panel.getByText('The model is asked again.').waitFor();
    await panel.getByText('By the language model local/small').waitFor();
    expect(server.callsFor(title)).toBe(2);
  });

  it('puts the plugin’s own text before the model’s where an editor chooses it', async () => {
    await button('Length and form').press('Enter');
    await button('Use this').press('Enter');
    await panel.getByText('The new summary is in the form').waitFor();
    const chosen = await field().inputValue();
    await save(page);
    await panel.getByText('By the plugin, from the article’s own sentences').waitFor();
    await expect(stored()).resolves.toMatchObject({ summary: chosen, summaryOrigin: 'extractive' });
  });
});
