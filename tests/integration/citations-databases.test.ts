import { appOn } from './helpers/app-on';
import { ATTRIBUTION, refusal, type Doc } from './helpers/articles';
import { grantPublic, PREVIEW, READ, tokenOf, type Caller } from './helpers/callers';
import { databases } from './helpers/databases';
import { http, type Http } from './helpers/http';
import { newsroom, queriesOf } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

const PLAN_NOW = 'https://plans.example.org/harbour';
const PLAN_THEN = 'https://plans.example.org/harbour/v1';
const ARCHIVED = 'https://web.archive.org/web/2026/https://plans.example.org/harbour/v1';

const UNTOLD = { use: [], locator: null, citedUrl: null, archivedUrl: null, accessed: null };

describe.each(databases)('how an article uses its sources, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['ru'] });
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let previewer: Caller;
  let plan: string;
  let port: string;

  /** Of the plan, as an editor tells it and as readers have it. */
  const told = () => ({
    ...{ source: plan, use: ['document', 'figures'], locator: ' p. 12 ', url: PLAN_THEN },
    ...{ archivedUrl: ARCHIVED, accessed: '2026-03-01' },
  });
  const stored = () => ({ ...told(), use: ['figures', 'document'], locator: 'p. 12' });
  const shown = {
    ...{ use: ['figures', 'document'], locator: 'p. 12', citedUrl: PLAN_THEN },
    ...{ archivedUrl: ARCHIVED, accessed: '2026-03-01' },
  };

  const read = async (address: string) => {
    const answer = await ask.get(`/api/newsroom/read/${address}`);
    expect(answer.status).toBe(200);
    return parsePage(answer.body);
  };

  const sources = async (address: string) => (await read(address)).attributions;

  const rows = (documentId: string, locale = 'en') => make.on.rows({ documentId, locale });

  beforeAll(async () => {
    ask = http(app);
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
    previewer = await tokenOf(app.strapi, 'a previewer', 'custom', [PREVIEW]);
    const sameAs = 'doi:10.1000/182\nQ42';
    const work = { name: 'Harbour plan', kind: 'document', url: PLAN_NOW, sameAs };
    plan = await make.attribution(work);
    port = await make.attribution({ name: 'Port of Senn', kind: 'organization' });
  });

  const cited = (title: string, more: object = {}) =>
    make.published(title, 1, { attributions: [plan, port], citations: [told()], ...more });

  it('reaches readers beside each source, in the editor’s order', async () => {
    const documentId = await cited('Harbour');
    expect((await rows(documentId)).map(({ citations }) => citations)).toEqual([
      [stored()],
      [stored()],
    ]);
    expect(await sources('harbour')).toEqual([
      {
        ...{ documentId: plan, name: 'Harbour plan', kind: 'document', url: PLAN_NOW },
        ...{ description: null, ...shown },
        sameAs: ['https://doi.org/10.1000/182', 'https://www.wikidata.org/wiki/Q42'],
      },
      {
        ...{ documentId: port, name: 'Port of Senn', kind: 'organization', url: null },
        ...{ description: null, sameAs: [], ...UNTOLD },
      },
    ]);
  });

  it('is in the structured data, under the property that says how', async () => {
    const use = ['quoted'];
    await cited('Quay', {
      citations: [
        { ...told(), use },
        { source: port, use },
      ],
    });
    const { jsonLd } = await read('quay');
    expect(jsonLd['citation']).toMatchObject([
      { '@type': 'CreativeWork', url: PLAN_THEN, archivedAt: ARCHIVED },
    ]);
    expect(jsonLd['mentions']).toMatchObject([{ '@type': 'Organization', name: 'Port of Senn' }]);
    expect(jsonLd).not.toHaveProperty('isBasedOn');
  });

  it('costs no query more', async () => {
    await cited('Mole', { citations: [] });
    await cited('Pier');
    const made = (slug: string) =>
      queriesOf(app.strapi, () => ask.get(`/api/newsroom/read/${slug}`));
    await ask.get('/api/newsroom/read/harbour');
    expect((await made('pier')).length).toBe((await made('mole')).length);
  });

  it('goes live when the article is published, and the page is made anew', async () => {
    const documentId = await cited('Lock');
    expect((await sources('lock'))[0]).toMatchObject(shown);
    const citations = [{ source: port, use: ['quoted'], locator: '03:15' }];
    await make.on.update({ documentId, data: { citations } });
    expect((await sources('lock'))[0]).toMatchObject(shown);
    const preview = await ask.get(`/api/newsroom/preview/${documentId}`, previewer);
    expect(parsePage(preview.body).attributions).toMatchObject([
      { ...UNTOLD },
      { use: ['quoted'], locator: '03:15' },
    ]);
    await make.on.publish({ documentId });
    expect(await sources('lock')).toMatchObject([{ ...UNTOLD }, { locator: '03:15' }]);
  });

  it('comes back with a draft that is discarded', async () => {
    const documentId = await cited('Dam');
    await make.on.update({ documentId, data: { citations: [] } });
    await make.on.discardDraft({ documentId });
    const { citations } = (await make.on.findOne({ documentId })) as Doc;
    expect(citations).toEqual([stored()]);
  });

  it('is for all languages', async () => {
    const documentId = await cited('Ferry');
    const inRussian = { title: 'Паром', slug: 'parom', attributions: [plan] };
    await make.translated(documentId, 'ru', inRussian);
    expect(await sources('parom?locale=ru')).toMatchObject([shown]);
    await make.on.update({ documentId, data: { citations: [{ ...told(), locator: 'p. 99' }] } });
    for (const locale of ['en', 'ru']) {
      const draft = (await make.on.findOne({ documentId, locale })) as Doc;
      expect(draft['citations']).toMatchObject([{ locator: 'p. 99' }]);
      await make.on.publish({ documentId, locale });
    }
    expect(await sources('ferry')).toMatchObject([{ locator: 'p. 99' }, {}]);
    expect(await sources('parom?locale=ru')).toMatchObject([{ locator: 'p. 99' }]);
  });

  it('goes with a clone', async () => {
    const documentId = await cited('Canal');
    const { entries } = await make.on.clone({ documentId, data: { title: 'Canal again' } });
    expect(entries.map(({ citations }) => citations)).toEqual(entries.map(() => [stored()]));
  });

  it('stays stored of a source that is linked no more, and is not given out', async () => {
    const documentId = await cited('Beacon');
    await make.on.update({ documentId, data: { attributions: [port] }, status: 'published' });
    const page = await read('beacon');
    expect(page.attributions).toMatchObject([{ documentId: port, ...UNTOLD }]);
    expect(JSON.stringify(page)).not.toContain(PLAN_THEN);
    expect((await rows(documentId)).at(-1)).toMatchObject({ citations: [stored()] });
    await make.on.update({ documentId, data: { attributions: [plan] }, status: 'published' });
    expect(await sources('beacon')).toMatchObject([shown]);
  });

  it('stays as it is by a save that does not name it', async () => {
    const documentId = await cited('Buoy');
    await make.on.update({ documentId, data: { byline: 'A. Writer' }, status: 'published' });
    expect((await sources('buoy'))[0]).toMatchObject(shown);
  });

  it('has of a source what was changed there last', async () => {
    await cited('Crane');
    await sources('crane');
    const service = app.strapi.documents(ATTRIBUTION as never) as unknown as {
      update(params: object): Promise<{ sameAs: unknown }>;
    };
    const sameAs = ['https://example.org/plan', '05dxps055'];
    const changed = await service.update({ documentId: plan, data: { sameAs } });
    expect(changed.sameAs).toEqual(['https://example.org/plan', 'https://ror.org/05dxps055']);
    expect((await sources('crane'))[0]?.sameAs).toEqual(changed.sameAs);
    const { name, message } = await refusal(
      service.update({ documentId: plan, data: { sameAs: ['Q42', 'example.org'] } }),
    );
    expect(name).toBe('ValidationError');
    expect(message).toContain('sameAs[1]: give an http or https address, a DOI like');
    expect((await sources('crane'))[0]?.sameAs).toEqual(changed.sameAs);
  });
});
