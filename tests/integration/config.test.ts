import type { SummaryService } from '../../server/src/summary/service';
import { startApp, type App } from './helpers/app';
import { articles, ATTRIBUTION, refusal, story, type Doc } from './helpers/articles';

describe('the options in `config/plugins`', () => {
  it('stop the boot with a message when one is wrong', async () => {
    const boot = startApp({ config: { summary: { sentences: 0, minimumWords: '60' } } });
    const { message } = await refusal(boot);
    expect(message).toContain('newsroom');
    expect(message).toContain('option `summary.sentences` is 0; it takes a whole number');
    expect(message).toContain('option `summary.minimumWords` is "60"; it takes a whole number');
  });

  it('stop the boot with a message when one is not known', async () => {
    const { message } = await refusal(startApp({ config: { summary: { lines: 3 } } }));
    expect(message).toContain('there is no option `summary.lines`');
    expect(message).toContain('`summary.sentences`');
  });
});

describe('with one option given', () => {
  let app: App;
  let on: ReturnType<typeof articles>;

  beforeAll(async () => {
    app = await startApp({ config: { summary: { sentences: 1 } } });
    on = articles(app.strapi);
  });
  afterAll(() => app.stop());

  const sentences = (summary: string | null) => summary?.split(/(?<=[.!?])\s/u).length;

  it('takes it, and the other’s default', async () => {
    expect(app.strapi.plugin('newsroom').config('summary')).toEqual({
      sentences: 1,
      minimumWords: 60,
    });
    const { summary } = await on.create({ data: { title: 'One sentence', body: story() } });
    expect(sentences(summary)).toBe(1);
  });

  it('takes it for an archive too', async () => {
    const { documentId, id } = await on.create({ data: { title: 'Archive', body: story() } });
    const rows = app.strapi.db.query('plugin::newsroom.article');
    await rows.update({ where: { id }, data: { summary: null, summaryOrigin: null } });
    const summaries = app.strapi.plugin('newsroom').service('summary') as SummaryService;
    await summaries.fillMissing();
    const [row] = await on.rows({ documentId });
    expect(sentences(row?.summary ?? null)).toBe(1);
  });

  describe('an attribution’s url', () => {
    const attributions = () =>
      app.strapi.documents(ATTRIBUTION) as unknown as {
        create(params: object): Promise<{ documentId: string; url: string | null }>;
        update(params: object): Promise<{ url: string | null }>;
        findOne(params: object): Promise<{ url: string | null }>;
        clone(params: object): Promise<unknown>;
      };
    const create = (url: unknown) => attributions().create({ data: { name: 'Ministry', url } });
    const expectRefusal = async (call: Promise<unknown>) => {
      const { name, message, details } = await refusal(call);
      expect(name).toBe('ValidationError');
      expect(message).toContain('url');
      expect(details.errors).toMatchObject([{ path: ['url'] }]);
    };

    it.each([['https://example.org/report?year=2026#page-3'], ['http://example.org']])(
      'is kept as %s',
      async (url) => {
        expect((await create(url)).url).toBe(url);
      },
    );

    it.each([[null], [''], [undefined]])('may be left out as %p', async (url) => {
      expect((await create(url)).url || null).toBeNull();
    });

    it.each([
      ['javascript:alert(1)'],
      ['JavaScript:alert(1)'],
      ['data:text/html,<p>'],
      ['/report'],
      ['//example.org'],
      ['example.org'],
      ['https://'],
      ['https://exa mple.org'],
      [' https://example.org'],
      [42],
    ])('is refused as %j', async (url) => {
      await expectRefusal(create(url));
    });

    it('is refused on update and clone too, and the old one stays', async () => {
      const url = 'https://example.org/before';
      const { documentId } = await create(url);
      const data = { url: 'javascript:alert(1)' };
      await expectRefusal(attributions().update({ documentId, data }));
      await expectRefusal(attributions().clone({ documentId, data }));
      expect((await attributions().findOne({ documentId })).url).toBe(url);
      const updated = await attributions().update({ documentId, data: { url: null } });
      expect(updated.url).toBeNull();
    });
  });

  describe('relations', () => {
    const names = (doc: Doc | null | undefined, field: string, name: string) =>
      (doc?.[field] as Record<string, unknown>[] | undefined)?.map((related) => related[name]);

    it('keep their order through publish and republish', async () => {
      const sources: string[] = [];
      for (const name of ['Zeta', 'Alpha', 'Midway']) {
        const { documentId } = await app.strapi.documents(ATTRIBUTION).create({ data: { name } });
        sources.push(documentId);
      }
      const related: string[] = [];
      for (const title of ['Third', 'First', 'Second']) {
        const { documentId } = await on.create({ data: { title }, status: 'published' });
        related.push(documentId);
      }
      const { documentId } = await on.create({
        data: { title: 'Ordered', attributions: sources, related },
      });
      const read = () =>
        on.findOne({ documentId, status: 'published', populate: ['attributions', 'related'] });
      await on.publish({ documentId });
      expect(names(await read(), 'attributions', 'name')).toEqual(['Zeta', 'Alpha', 'Midway']);
      expect(names(await read(), 'related', 'title')).toEqual(['Third', 'First', 'Second']);
      await on.update({
        documentId,
        data: { attributions: sources.toReversed(), related: related.toReversed() },
      });
      await on.publish({ documentId });
      expect(names(await read(), 'attributions', 'name')).toEqual(['Midway', 'Alpha', 'Zeta']);
      expect(names(await read(), 'related', 'title')).toEqual(['Second', 'First', 'Third']);
    });
  });
});
